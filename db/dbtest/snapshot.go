package dbtest

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"sync"

	"github.com/hoko-to/hoko/db"
)

// snapshotSchema stands for the name of the schema in a snapshot.
const snapshotSchema = "hoko_snapshot"

// snapshot is the statements that make a schema as the migrations leave it in the
// cluster of this test process. They take half as long as the migrations, and those
// take longer than most tests do.
var snapshot = sync.OnceValues(func() (statements string, err error) {
	c, err := shared()
	if err != nil {
		return "", err
	}
	ctx := context.Background()
	if err := c.exec(ctx, "CREATE SCHEMA "+snapshotSchema); err != nil {
		return "", err
	}
	store, err := db.Open(ctx, db.Config{URL: c.schemaURL(snapshotSchema)})
	if err != nil {
		return "", err
	}
	if err := store.Close(); err != nil {
		return "", err
	}
	dump := c.command(filepath.Join(c.bin, "pg_dump"), "--host="+c.dir, "--username=postgres", "--dbname=postgres",
		"--schema="+snapshotSchema, "--inserts", "--no-owner", "--no-comments")
	var stderr strings.Builder
	dump.Stderr = &stderr
	text, err := dump.Output()
	if err != nil {
		return "", fmt.Errorf("pg_dump: %w: %s", err, &stderr)
	}
	return commandOfPSQL.ReplaceAllString(string(text), ""), nil
})

// commandOfPSQL is a line that psql reads, and the server does not.
var commandOfPSQL = regexp.MustCompile(`(?m)^\\.*$`)

// newMigratedSchema makes a schema as the migrations would.
func (c *Cluster) newMigratedSchema(ctx context.Context, name string) error {
	statements, err := snapshot()
	if err != nil {
		return errors.Join(errors.New("take a snapshot of the schema"), err)
	}
	return c.exec(ctx, strings.ReplaceAll(statements, snapshotSchema, name))
}
