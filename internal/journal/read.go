package journal

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"time"
)

// Record is what was appended, and when.
type Record struct {
	At   time.Time
	Data []byte
}

// Fault is a line that cannot be read.
type Fault struct {
	File string
	Line int  // from 1
	Torn bool // whether it has no end: its writer was interrupted, and nobody was told that it was written
}

func (f Fault) String() string {
	if f.Torn {
		return fmt.Sprintf("%s:%d: the line has no end, and was never acknowledged", f.File, f.Line)
	}
	return fmt.Sprintf("%s:%d: the line is damaged", f.File, f.Line)
}

// Read returns the records of journals in the order of their times. A path is the
// folder of a journal or one of its files; one where there is no journal is
// [fs.ErrNotExist]. Lines that cannot be read are faults.
func Read(paths ...string) (records []Record, faults []Fault, err error) {
	for _, path := range paths {
		files, err := filesOf(path)
		if err != nil {
			return nil, nil, err
		}
		for _, file := range files {
			more, wrong, err := readFile(file)
			if err != nil {
				return nil, nil, err
			}
			records, faults = append(records, more...), append(faults, wrong...)
		}
	}
	slices.SortStableFunc(records, func(a, b Record) int { return a.At.Compare(b.At) })
	return records, faults, nil
}

func filesOf(path string) ([]string, error) {
	info, err := os.Stat(path)
	if err != nil || !info.IsDir() {
		return []string{path}, err
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	var files []string
	for _, entry := range entries {
		if ours, err := filepath.Match(pattern, entry.Name()); err == nil && ours {
			files = append(files, filepath.Join(path, entry.Name()))
		}
	}
	if len(files) == 0 {
		return nil, &fs.PathError{Op: "read", Path: filepath.Join(path, current), Err: fs.ErrNotExist}
	}
	return files, nil
}

func readFile(path string) (records []Record, faults []Fault, err error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	r := bufio.NewReader(file)
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		switch {
		case errors.Is(err, io.EOF) && len(line) == 0:
			return records, faults, nil
		case errors.Is(err, io.EOF):
			return records, append(faults, Fault{path, n, true}), nil
		case err != nil:
			return nil, nil, err
		}
		if record, ok := parse(bytes.TrimSuffix(line, []byte("\n"))); ok {
			records = append(records, record)
		} else {
			faults = append(faults, Fault{path, n, false})
		}
	}
}

func parse(line []byte) (Record, bool) {
	sum, rest, _ := bytes.Cut(line, []byte(" "))
	want, err := strconv.ParseUint(string(sum), 16, 32)
	if err != nil || uint32(want) != checksum(rest) {
		return Record{}, false
	}
	at, data, found := bytes.Cut(rest, []byte(" "))
	moment, err := time.Parse(time.RFC3339Nano, string(at))
	return Record{moment, data}, found && err == nil
}
