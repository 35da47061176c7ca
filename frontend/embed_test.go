package frontend

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
)

func TestDistIsBuiltFromTheseSources(t *testing.T) {
	t.Parallel()
	stamp, err := fs.ReadFile(Files(), "source.sha256")
	if err != nil {
		t.Fatalf("dist has no stamp: run make console: %v", err)
	}
	if got, want := strings.TrimSpace(string(stamp)), sourceHash(t); got != want {
		t.Errorf("dist was built from other sources: run make console\n got %s\nwant %s", got, want)
	}
}

func TestFilesHoldsThePageAndItsScripts(t *testing.T) {
	t.Parallel()
	page, err := fs.ReadFile(Files(), "index.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"<head>", `src="./theme.js"`, `src="./language.js"`, `src="./assets/`} {
		if !strings.Contains(string(page), want) {
			t.Errorf("index.html has no %s", want)
		}
	}
	if strings.Contains(string(page), " style=") || strings.Contains(string(page), "<style") {
		t.Error("index.html has inline styles, which the content security policy forbids")
	}
}

// sourceHash does what scripts/sources.mjs does: SHA-256 over path, NUL,
// length, NUL and bytes of every source file, in the order of the paths.
func sourceHash(t *testing.T) string {
	t.Helper()
	hash := sha256.New()
	for _, path := range sourcePaths(t) {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(hash, "%s\x00%d\x00", path, len(content))
		hash.Write(content)
	}
	return hex.EncodeToString(hash.Sum(nil))
}

func sourcePaths(t *testing.T) []string {
	t.Helper()
	made := []string{"dist", "node_modules", "screenshots", "test-results"}
	var paths []string
	err := fs.WalkDir(os.DirFS("."), ".", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains(made, path):
			return fs.SkipDir
		case !entry.IsDir():
			paths = append(paths, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(paths)
	return paths
}
