package main

import "context"

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
