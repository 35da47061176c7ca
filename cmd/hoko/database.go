package main

import (
	"context"
	"errors"
	"os"
)

type migrateCommand struct{}

// Run brings the database up to date.
func (c *migrateCommand) Run(ctx context.Context, p *program) error {
	store, err := p.openStore(ctx)
	if err != nil {
		return err
	}
	p.log.InfoContext(ctx, "the database is up to date")
	return store.Close()
}

type backupCommand struct {
	File string `arg:"" help:"File to write; it must not exist."`
}

// Run writes the copy.
func (c *backupCommand) Run(ctx context.Context, p *program) (err error) {
	store, err := p.openStore(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	if err := makeSecretFile(c.File); err != nil {
		return err
	}
	if err := store.Backup(ctx, c.File); err != nil {
		return errors.Join(err, os.Remove(c.File))
	}
	return nil
}

// makeSecretFile makes an empty file, for its owner only, where there is none:
// the copy holds the hashes of passwords and keys.
func makeSecretFile(path string) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, secretFile)
	if err != nil {
		return err
	}
	return file.Close()
}
