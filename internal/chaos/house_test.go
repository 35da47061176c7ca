package chaos

import (
	"strings"
	"testing"

	"github.com/hoko-to/hoko/db/dbtest"
)

// house is one or two programs on one database, with two workspaces in it.
type house struct {
	t        *testing.T
	programs []*program
	tenants  []*tenant
	episodes int

	disk    *disk           // of the data folder; nil if it has none of its own
	cluster *dbtest.Cluster // nil on SQLite; the primary where there is a standby
	standby *dbtest.Cluster
	proxy   *dbtest.Proxy
}

// plan says what a house is made of.
type plan struct {
	programs int
	postgres bool
	disk     bool
	proxy    bool
	standby  bool
}

// build makes the house and starts its programs.
func (plan plan) build(t *testing.T) *house {
	t.Helper()
	h := &house{t: t}
	folder := t.TempDir()
	if plan.disk {
		h.disk = newDisk(t)
		folder = h.disk.folder
	}
	env := []string{"HOKO_DATA=" + folder}
	if plan.postgres {
		env = append(env, "HOKO_DATABASE="+h.openDatabase(plan))
	}
	for range plan.programs {
		p := newProgram(t, env...)
		p.start()
		h.programs = append(h.programs, p)
	}
	for _, slug := range []string{"acme", "bolt"} {
		h.tenants = append(h.tenants, h.programs[0].newTenant(slug))
	}
	return h
}

// openDatabase starts PostgreSQL and returns where programs reach it.
func (h *house) openDatabase(plan plan) string {
	h.t.Helper()
	h.cluster = dbtest.Postgres(h.t)
	switch {
	case plan.standby:
		h.standby = h.cluster.Standby(h.t)
		h.cluster.WaitFor(h.t, h.standby)
		return h.cluster.URLBefore(h.standby)
	case plan.proxy:
		h.proxy = dbtest.NewProxy(h.t, h.cluster.URL())
		return h.proxy.URL()
	default:
		return h.cluster.URL()
	}
}

// close ends the programs, after it was seen that the sums of clicks, leads and
// sales are those of the rows.
func (h *house) close() {
	h.t.Helper()
	if got := h.programs[0].command("rollup", "verify"); !strings.Contains(got, ", 0 of them differ") {
		h.t.Errorf("sums after the faults: %s", got)
	}
	for _, p := range h.programs {
		p.kill()
	}
}
