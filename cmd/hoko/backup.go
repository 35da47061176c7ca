package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/hoko-to/hoko/internal/folder"
)

type backupCommand struct {
	To string `arg:"" name:"file" help:"File to write, which must not exist, or a folder, in which the file is named after the time."`
}

// sumSuffix is what the file is called beside a backup that holds its checksum, as
// sha256sum writes and checks it.
const sumSuffix = ".sha256"

// Run writes the copy. It appears under its name when all of it is on the disk, and
// its checksum beside it; nothing is ever overwritten.
func (c *backupCommand) Run(ctx context.Context, p *program, out output) (err error) {
	ctx, cancel := context.WithTimeout(ctx, commandLimit)
	defer cancel()
	if err := p.findDatabase(); err != nil {
		return err
	}
	path := c.path(p.now())
	if err := refuseExisting(path, path+sumSuffix); err != nil {
		return err
	}
	draft, err := draftBeside(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, removeDraft(draft)) }()
	if err := p.copyDatabase(ctx, draft); err != nil {
		return err
	}
	if err := publishSummed(draft, path); err != nil {
		return err
	}
	_, err = fmt.Fprintln(out, path)
	return err
}

func (c *backupCommand) path(now time.Time) string {
	if info, err := os.Stat(c.To); err == nil && info.IsDir() {
		return filepath.Join(c.To, now.UTC().Format("hoko-20060102T150405Z.db"))
	}
	return c.To
}

func (p *program) copyDatabase(ctx context.Context, to string) (err error) {
	store, err := p.openStore(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	return store.Backup(ctx, to)
}

// refuseExisting says which of the files is there already.
func refuseExisting(paths ...string) error {
	for _, path := range paths {
		_, err := os.Lstat(path)
		if err == nil {
			err = &fs.PathError{Op: "write", Path: path, Err: fs.ErrExist}
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// draftBeside makes an empty file, for its owner only, in the folder that another is
// to appear in.
func draftBeside(path string) (string, error) {
	file, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return "", err
	}
	return file.Name(), file.Close()
}

func removeDraft(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// syncedSum returns the SHA-256 of a file in hexadecimal, once all of it is on the
// disk.
func syncedSum(path string) (sum string, err error) {
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	if err := file.Sync(); err != nil {
		return "", err
	}
	h := sha256.New()
	_, err = io.Copy(h, file)
	return hex.EncodeToString(h.Sum(nil)), err
}

// publishSummed is publish for a file whose checksum lies beside it, before the file
// itself does.
func publishSummed(draft, path string) error {
	sum, err := syncedSum(draft)
	if err != nil {
		return err
	}
	if err := writeSynced(path+sumSuffix, sum+"  "+filepath.Base(path)+"\n"); err != nil {
		return err
	}
	if err := publish(draft, path); err != nil {
		return errors.Join(err, os.Remove(path+sumSuffix))
	}
	return folder.Sync(filepath.Dir(path))
}

// publish gives a draft its name, unless there is a file of that name.
func publish(draft, path string) error {
	if err := os.Link(draft, path); err != nil {
		return err
	}
	return os.Remove(draft)
}
