package dbtest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// copyOf makes the cluster, which must not run, a standby of another one.
func (c *Cluster) copyOf(primary *Cluster) error {
	if err := os.RemoveAll(c.data()); err != nil {
		return err
	}
	backup := c.command(filepath.Join(c.bin, "pg_basebackup"), "-D", c.data(), "-h", primary.dir, "-U", "postgres", "-R", "-c", "fast", "--no-sync")
	if output, err := backup.CombinedOutput(); err != nil {
		return fmt.Errorf("pg_basebackup: %w: %s", err, output)
	}
	return nil
}

// WaitFor lets each commit wait from here on until the standby has it on its disk.
func (c *Cluster) WaitFor(t testing.TB, standby *Cluster) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), startLimit)
	defer cancel()
	err := c.configure(ctx, "synchronous_standby_names", "*")
	for ready := false; err == nil && !ready; {
		ready, err = c.isWaiting(ctx)
	}
	if err != nil {
		t.Fatalf("standby %s: %v", standby.dir, err)
	}
}

// isWaiting reports whether commits wait for a standby.
func (c *Cluster) isWaiting(ctx context.Context) (is bool, err error) {
	pool, err := sql.Open("postgres", c.URL())
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, pool.Close()) }()
	err = pool.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync')").Scan(&is)
	if !is {
		time.Sleep(10 * time.Millisecond)
	}
	return is, err
}

// configure changes a setting of a cluster that runs.
func (c *Cluster) configure(ctx context.Context, name, value string) error {
	return errors.Join(c.exec(ctx, "ALTER SYSTEM SET "+name+" = '"+value+"'"), c.exec(ctx, "SELECT pg_reload_conf()"))
}

// Promote makes a standby a primary, whose commits wait for nobody.
func (c *Cluster) Promote(t testing.TB) {
	t.Helper()
	err := errors.Join(c.exec(t.Context(), "SELECT pg_promote()"), c.configure(t.Context(), "synchronous_standby_names", ""))
	if err != nil {
		t.Fatalf("promote: %v", err)
	}
}

// Follow makes a stopped cluster a standby of another one, and starts it.
func (c *Cluster) Follow(t testing.TB, primary *Cluster) {
	t.Helper()
	if err := errors.Join(c.copyOf(primary), c.begin()); err != nil {
		t.Fatalf("follow: %v", err)
	}
}
