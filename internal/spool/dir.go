package spool

import (
	"errors"
	"fmt"
	"os"
	"syscall"

	"github.com/hoko-to/hoko/internal/folder"
)

// lockDir creates the directory if need be and returns it locked, until unlockDir or
// the end of the process.
func lockDir(path string) (*os.File, error) {
	if err := folder.Make(path); err != nil {
		return nil, fmt.Errorf("spool: %w", err)
	}
	dir, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("spool: %w", err)
	}
	err = syscall.Flock(int(dir.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		err = ErrLocked
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("lock %s: %w", path, err), dir.Close())
	}
	return dir, nil
}

// unlockDir releases the lock and closes the directory. Closing alone is not enough
// while a process that is just being started still holds a copy of the descriptor.
func unlockDir(dir *os.File) error {
	return errors.Join(syscall.Flock(int(dir.Fd()), syscall.LOCK_UN), dir.Close())
}
