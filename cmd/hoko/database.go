package main

import (
	"context"
	"errors"
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
	return store.Backup(ctx, c.File)
}
