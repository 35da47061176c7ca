// Package doctest finds what is written to be read, for the tests that hold documents
// to the program and to the house.
package doctest

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// fewest is how many documents there are at least: fewer mean that a test looks in the
// wrong place.
const fewest = 50

// notWritten are folders of what was fetched or made, which the repository leaves out.
var notWritten = []string{".git", "node_modules", "test-results", "screenshots", "data", "bin"}

// Files returns the paths of all files of the repository, whose top is the folder top,
// as they are seen from there.
func Files(t testing.TB, top string) (paths []string) {
	t.Helper()
	err := fs.WalkDir(os.DirFS(top), ".", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains(notWritten, entry.Name()):
			return fs.SkipDir
		case !entry.IsDir():
			paths = append(paths, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return paths
}

// Texts returns the texts of all documents, by path.
func Texts(t testing.TB, top string) map[string]string {
	t.Helper()
	texts := map[string]string{}
	for _, path := range Files(t, top) {
		if strings.HasSuffix(path, ".md") {
			texts[path] = Read(t, top, path)
		}
	}
	if len(texts) < fewest {
		t.Fatalf("only %d documents", len(texts))
	}
	return texts
}

// Read returns the text of a file below top.
func Read(t testing.TB, top, path string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(top, path))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
