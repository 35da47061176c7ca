package spool

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"

	"github.com/hoko-to/hoko/internal/folder"
)

const idName = "id"

// ID names the sequence that the numbers of records belong to, as a UUIDv4 (RFC
// 9562, section 5.4). It stays as long as the directory does; where numbers begin
// anew, because nothing tells of the old ones, it is another one.
func (s *Spool) ID() string { return s.id }

// takeID reads the id of a directory. It makes one if there is none, or if
// numbers begin anew.
func takeID(dir string, begins bool) (string, error) {
	path := filepath.Join(dir, idName)
	text, err := os.ReadFile(path)
	switch {
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return "", err
	case !begins && isID(text):
		return string(text), nil
	}
	id := newID()
	return id, writeID(path, id)
}

var idShape = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)

func isID(text []byte) bool { return idShape.Match(text) }

func newID() string {
	var b [16]byte
	rand.Read(b[:]) // which never fails
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// writeID puts the id in place of another one, whole. The directory is synced by
// the caller.
func writeID(path, id string) error {
	next := path + ".new"
	if err := os.WriteFile(next, []byte(id), 0o600); err != nil {
		return err
	}
	if err := folder.Sync(next); err != nil {
		return err
	}
	return os.Rename(next, path)
}
