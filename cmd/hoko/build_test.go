package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// build returns the program as operators have it: without what the tests were
// built with, such as the race detector. Tests that measure, that load and restart
// the program again and again, or that ask it one by one for everything there is,
// use it; all others run the race detector within the program as well.
func build(t *testing.T) string {
	t.Helper()
	binary, err := builtOnce()
	if err != nil {
		t.Fatal(err)
	}
	return binary
}

var builtOnce = sync.OnceValues(func() (string, error) {
	binary := filepath.Join(workshop, "hoko")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return binary, nil
})

// workshop is the folder of the programs that tests build.
var workshop string
