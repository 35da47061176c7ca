package journal

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"github.com/hoko-to/hoko/internal/folder"
)

// The names of files: that which is written to, and those that are full, with the
// moment of their end in microseconds since 1970.
const (
	current = "endings.log"
	full    = "endings-%020d.log"
	pattern = "endings*.log"
)

// Prepare makes the folder and the file of the journal, if there are none, and finds
// out whether they can be written to.
func (j *Journal) Prepare() error {
	if err := appendTo(j.path, j.o.FileBytes, j.o.Now, nil); err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	return nil
}

// appendTo adds whole lines to the journal in a folder. What cannot be written as a
// whole is cut off again.
func appendTo(path string, most int64, now func() time.Time, lines []byte) (err error) {
	folder, err := lockFolder(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, unlockFolder(folder)) }()
	file, made, err := openCurrent(path, most, now)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	size, err := cutTorn(file)
	if err != nil {
		return err
	}
	if err := writeSynced(file, size, lines); err != nil || !made {
		return err
	}
	return folder.Sync()
}

// openCurrent opens the file that is written to, and begins another one if it is
// full.
func openCurrent(path string, most int64, now func() time.Time) (file *os.File, made bool, err error) {
	name := filepath.Join(path, current)
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		made = true
	case err != nil:
		return nil, false, err
	case info.Size() >= most:
		made = true
		if err := os.Rename(name, filepath.Join(path, fmt.Sprintf(full, now().UnixMicro()))); err != nil {
			return nil, false, err
		}
	}
	file, err = os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o600)
	return file, made, err
}

// cutTorn cuts off a line that has no end, because its writer was interrupted, and
// returns the size of what is left.
func cutTorn(file *os.File) (int64, error) {
	info, err := file.Stat()
	if err != nil {
		return 0, err
	}
	from := max(info.Size()-2*maxRecord, 0)
	tail := make([]byte, info.Size()-from)
	if _, err := file.ReadAt(tail, from); err != nil {
		return 0, err
	}
	size := from + int64(bytes.LastIndexByte(tail, '\n')) + 1
	if size == info.Size() {
		return size, nil
	}
	return size, file.Truncate(size)
}

func writeSynced(file *os.File, size int64, lines []byte) error {
	_, err := file.Write(lines)
	if err == nil {
		err = file.Sync()
	}
	if err != nil {
		return errors.Join(err, file.Truncate(size))
	}
	return nil
}

// lockFolder makes the folder if there is none, and waits for other writers.
func lockFolder(path string) (*os.File, error) {
	if err := folder.Make(path); err != nil {
		return nil, err
	}
	locked, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	for {
		err := syscall.Flock(int(locked.Fd()), syscall.LOCK_EX)
		if err == nil {
			return locked, nil
		}
		if !errors.Is(err, syscall.EINTR) {
			return nil, errors.Join(err, locked.Close())
		}
	}
}

// unlockFolder releases the lock. Closing alone is not enough while a process that is
// just being started still holds a copy of the descriptor.
func unlockFolder(folder *os.File) error {
	return errors.Join(syscall.Flock(int(folder.Fd()), syscall.LOCK_UN), folder.Close())
}
