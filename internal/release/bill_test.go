package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
)

// TestBill lists what two builds and the console are made of: each module and package
// once, and no tools.
func TestBill(t *testing.T) {
	t.Parallel()
	first := &debug.BuildInfo{GoVersion: "go1.26.8", Deps: []*debug.Module{{Path: "github.com/uptrace/bun", Version: "v1.3.0"}}}
	second := &debug.BuildInfo{GoVersion: "go1.26.8", Deps: []*debug.Module{
		{Path: "github.com/old/old", Version: "v1.0.0", Replace: &debug.Module{Path: "github.com/new/new", Version: "v2.0.0+incompatible"}},
		{Path: "github.com/uptrace/bun", Version: "v1.3.0"},
	}}
	lock, err := os.ReadFile(filepath.Join("..", "..", "frontend", "package-lock.json"))
	if err != nil {
		t.Fatal(err)
	}
	packages, err := npmComponents(lock)
	if err != nil {
		t.Fatal(err)
	}
	text, err := billOf("v1.2.3", slices.Concat(goComponents([]*debug.BuildInfo{first, second}), packages))
	if err != nil {
		t.Fatal(err)
	}
	var got bill
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	var addresses []string
	for _, c := range got.Components {
		addresses = append(addresses, c.URL)
		if c.Name == "" || c.Version == "" || c.Ref != c.URL || strings.HasPrefix(c.URL, "pkg:npm/") && (len(c.Hashes) != 1 || c.Licenses[0].Expression == "") {
			t.Errorf("%+v", c)
		}
	}
	golang := []string{"pkg:golang/github.com/new/new@v2.0.0+incompatible", "pkg:golang/github.com/uptrace/bun@v1.3.0", "pkg:golang/std@1.26.8"}
	if !slices.Equal(addresses[:3], golang) {
		t.Errorf("of Go: %q", addresses[:3])
	}
	for name, want := range map[string]bool{"pkg:npm/react@": true, "pkg:npm/%40base-ui/react@": true, "pkg:npm/vite@": false} {
		if listed := slices.ContainsFunc(addresses, func(a string) bool { return strings.HasPrefix(a, name) }); listed != want {
			t.Errorf("%s: %v", name, listed)
		}
	}
	if got.Metadata.Component.URL != "pkg:golang/github.com/hoko-to/hoko@v1.2.3" {
		t.Errorf("it is called %s", got.Metadata.Component.URL)
	}
}

// TestSums writes checksums that sha256sum takes.
func TestSums(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	for _, name := range []string{"b", "a"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("hello\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := writeSums(folder); err != nil {
		t.Fatal(err)
	}
	const sum = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03"
	got, err := os.ReadFile(filepath.Join(folder, "SHA256SUMS"))
	if err != nil {
		t.Fatal(err)
	}
	if want := sum + "  a\n" + sum + "  b\n"; string(got) != want {
		t.Errorf("%s, want %s", got, want)
	}
}
