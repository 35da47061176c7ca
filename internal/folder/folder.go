// Package folder makes folders that are still there after a loss of power. It knows
// nothing of what is in them.
package folder

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

const mode = 0o700

// Make makes a folder, and those above it, where there are none. The names of those that
// it made survive a loss of power once it has returned without an error. It fails as
// os.MkdirAll does, and if a folder cannot be synced.
func Make(path string) error { return makeAll(path, Sync) }

func makeAll(path string, sync func(string) error) error {
	switch info, err := os.Stat(path); {
	case err == nil && !info.IsDir():
		return &fs.PathError{Op: "mkdir", Path: path, Err: syscall.ENOTDIR}
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	above := filepath.Dir(path)
	if err := makeAll(above, sync); err != nil {
		return err
	}
	if err := os.Mkdir(path, mode); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return sync(above)
}

// Sync waits until the names in a folder, or the bytes of a file, are on disk.
func Sync(path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(file.Sync(), file.Close())
}
