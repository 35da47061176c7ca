package dbtest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	_ "github.com/lib/pq" // database/sql driver "postgres"
)

// startLimit bounds how long a cluster may take to start and to stop.
const startLimit = 30 * time.Second

var errMissing = errors.New("PostgreSQL is not installed; on Debian: apt-get install postgresql")

func errIsMissing(err error) bool { return errors.Is(err, errMissing) }

// Cluster is a PostgreSQL cluster with a directory of its own, which it is
// reached in. It ends, and its directory goes, when the test process does.
type Cluster struct {
	bin   string
	dir   string
	owner *syscall.Credential // PostgreSQL refuses to run as root; nil for the user that we are

	fsync      string // on or off
	supervisor *exec.Cmd
	leash      io.WriteCloser
}

// Postgres starts a cluster for the test alone, which may stop it and start it.
// It syncs its disk like a real one.
func Postgres(t testing.TB) *Cluster {
	t.Helper()
	c, err := newCluster("on")
	requirePostgres(t, err)
	t.Cleanup(func() {
		if err := errors.Join(c.end(""), os.RemoveAll(c.dir)); err != nil {
			t.Errorf("stop PostgreSQL: %v", err)
		}
	})
	return c
}

// URL returns where the cluster is reached. It stays the same over restarts.
func (c *Cluster) URL() string {
	return "postgres:///postgres?sslmode=disable&user=postgres&host=" + c.dir
}

func (c *Cluster) schemaURL(name string) string { return c.URL() + "&search_path=" + name }

// Stop stops the cluster at once, as a crash would.
func (c *Cluster) Stop(t testing.TB) {
	t.Helper()
	if err := c.end("keep"); err != nil {
		t.Fatalf("stop PostgreSQL: %v", err)
	}
}

// StopFast stops the cluster as operators do: what runs is ended, and everything
// written down.
func (c *Cluster) StopFast(t testing.TB) {
	t.Helper()
	if err := c.end("fast"); err != nil {
		t.Fatalf("stop PostgreSQL: %v", err)
	}
}

// Start starts a stopped cluster again.
func (c *Cluster) Start(t testing.TB) {
	t.Helper()
	if err := c.begin(); err != nil {
		t.Fatalf("start PostgreSQL: %v", err)
	}
}

// Standby starts a standby of the cluster: it can be read, and lags behind.
func (c *Cluster) Standby(t testing.TB) *Cluster {
	t.Helper()
	s, err := newFolder(c.fsync)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := errors.Join(s.end(""), os.RemoveAll(s.dir)); err != nil {
			t.Errorf("stop PostgreSQL: %v", err)
		}
	})
	if err := s.copyOf(c); err != nil {
		t.Fatal(err)
	}
	if err := s.begin(); err != nil {
		t.Fatalf("start PostgreSQL: %v", err)
	}
	return s
}

// URLBefore returns an address that names the cluster and, after it, another one.
func (c *Cluster) URLBefore(next *Cluster) string { return c.URL() + "," + next.dir }

// newFolder makes a folder for a cluster.
func newFolder(fsync string) (*Cluster, error) {
	bin, err := findBinaries()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "hoko-pg-")
	if err != nil {
		return nil, err
	}
	c := &Cluster{bin: bin, dir: dir, fsync: fsync}
	return c, c.dropRoot()
}

func newCluster(fsync string) (*Cluster, error) {
	c, err := newFolder(fsync)
	if err != nil {
		return nil, err
	}
	initdb := c.command(filepath.Join(c.bin, "initdb"), "-D", c.data(), "-U", "postgres", "-A", "trust", "-E", "UTF8",
		"--locale-provider=icu", "--icu-locale=und", "--locale=C", "--no-sync", "--no-instructions")
	if output, err := initdb.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("initdb: %w: %s", err, output)
	}
	return c, c.begin()
}

// findBinaries returns the folder of the newest PostgreSQL.
func findBinaries() (string, error) {
	if path, err := exec.LookPath("initdb"); err == nil {
		path, err = filepath.EvalSymlinks(path) // beside which the other programs need not be
		return filepath.Dir(path), err
	}
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if err != nil || len(found) == 0 {
		return "", errors.Join(errMissing, err)
	}
	return filepath.Dir(found[len(found)-1]), nil
}

func (c *Cluster) dropRoot() error {
	if os.Geteuid() != 0 {
		return nil
	}
	account, err := user.Lookup("postgres")
	if err != nil {
		return err
	}
	uid, err := strconv.ParseUint(account.Uid, 10, 32)
	if err != nil {
		return err
	}
	gid, err := strconv.ParseUint(account.Gid, 10, 32)
	if err != nil {
		return err
	}
	c.owner = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	return os.Chown(c.dir, int(uid), int(gid))
}

func (c *Cluster) data() string { return filepath.Join(c.dir, "data") }
func (c *Cluster) log() string  { return filepath.Join(c.dir, "log") }

// command returns a command that runs in the cluster's directory, as its owner,
// and in a session of its own, so that an interrupt reaches the tests only.
func (c *Cluster) command(name string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(context.Background(), name, args...)
	cmd.Dir = c.dir
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: c.owner, Setsid: true}
	return cmd
}

// supervise runs the server until its standard input says so or ends, which it
// does when the test process is gone for whatever reason. To compile queries takes
// longer than those of tests do.
const supervise = `
"$1/postgres" -D data -k "$PWD" -c listen_addresses= -c max_connections=300 \
	-c fsync="$2" -c full_page_writes="$2" -c shared_buffers=64MB -c jit=off >log 2>&1 </dev/null &
read -r word
case "$word" in fast) kill -INT $! ;; *) kill -QUIT $! ;; esac
wait $!
case "$word" in keep | fast) ;; *) rm -rf "$PWD" ;; esac`

func (c *Cluster) begin() error {
	cmd := c.command("/bin/sh", "-c", supervise, "sh", c.bin, c.fsync)
	leash, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	c.supervisor, c.leash = cmd, leash
	return c.await()
}

// await polls until the server answers.
func (c *Cluster) await() error {
	ctx, cancel := context.WithTimeout(context.Background(), startLimit)
	defer cancel()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		err := c.exec(ctx, "SELECT 1")
		if err == nil {
			return nil
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			output, _ := os.ReadFile(c.log())
			return fmt.Errorf("%w: %s", err, output)
		}
	}
}

// end stops the server, at once unless word is "fast"; that word and "keep" keep the
// directory.
func (c *Cluster) end(word string) error {
	if c.supervisor == nil {
		return nil
	}
	_, err := fmt.Fprintln(c.leash, word)
	err = errors.Join(err, c.leash.Close(), c.supervisor.Wait())
	c.supervisor = nil
	return err
}

// exec runs one statement on a connection of its own.
func (c *Cluster) exec(ctx context.Context, statement string) (err error) {
	pool, err := sql.Open("postgres", c.URL())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, pool.Close()) }()
	_, err = pool.ExecContext(ctx, statement)
	return err
}
