package folder

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
)

// TestEachNameIsSynced: a folder that was made is lost with any of those above it.
func TestEachNameIsSynced(t *testing.T) {
	t.Parallel()
	top := t.TempDir()
	path := filepath.Join(top, "a", "b", "c")
	var synced []string
	note := func(path string) error {
		synced = append(synced, path)
		return Sync(path)
	}
	for range 2 { // the second time there is nothing to do
		if err := makeAll(path, note); err != nil {
			t.Fatal(err)
		}
	}
	if want := []string{top, filepath.Join(top, "a"), filepath.Join(top, "a", "b")}; !slices.Equal(synced, want) {
		t.Errorf("synced %q, want %q", synced, want)
	}
	if info, err := os.Stat(path); err != nil || info.Mode() != os.ModeDir|mode {
		t.Errorf("%v %v", info, err)
	}
}

// TestFailedSyncIsToldOf: nobody relies on a folder that may be gone.
func TestFailedSyncIsToldOf(t *testing.T) {
	t.Parallel()
	broken := errors.New("broken")
	if err := makeAll(filepath.Join(t.TempDir(), "a"), func(string) error { return broken }); !errors.Is(err, broken) {
		t.Error(err)
	}
}

// TestFileIsNoFolder: whoever gives the path of a file is told at once.
func TestFileIsNoFolder(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path, nil, mode); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{path, filepath.Join(path, "below")} {
		if err := Make(path); !errors.Is(err, syscall.ENOTDIR) {
			t.Errorf("%s: %v", path, err)
		}
	}
}
