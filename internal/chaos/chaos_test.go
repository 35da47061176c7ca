package chaos

import (
	"os"
	"strconv"
	"testing"
)

// chaosRounds is how often each fault happens: not at all, unless
// HOKO_CHAOS_ROUNDS says so.
func chaosRounds() int {
	n, err := strconv.Atoi(os.Getenv("HOKO_CHAOS_ROUNDS"))
	if err != nil {
		return 0
	}
	return n
}

// scenario is a house and what it goes through.
type scenario struct {
	name   string
	plan   plan
	faults []fault
}

var scenarios = []scenario{
	{"SQLite", plan{programs: 1, disk: true}, []fault{
		{"killed", killOne},
		{"power lost", losePower},
		{"disk full", fillDisk},
		{"killed while the disk is full", killOnFullDisk},
	}},
	{"SQLite, two processes", plan{programs: 2}, []fault{
		{"one killed", killOne},
		{"both killed", killAll},
	}},
	{"PostgreSQL", plan{programs: 1, postgres: true, disk: true, proxy: true}, []fault{
		{"killed", killOne},
		{"power of the program lost", losePower},
		{"disk of the spool full", fillDisk},
		{"database crashed", crashDatabase},
		{"database restarted", restartDatabase},
		{"network swallows everything", swallow},
		{"200 ms for each query", slowDown},
	}},
	{"PostgreSQL, two processes", plan{programs: 2, postgres: true}, []fault{
		{"one killed", killOne},
		{"both killed", killAll},
	}},
	{"PostgreSQL, failover", plan{programs: 1, postgres: true, standby: true}, []fault{
		{"primary lost, standby promoted", failOver},
	}},
}

// shortScenarios are what each run of the tests goes through: no other test has a
// disk that is full.
var shortScenarios = []scenario{
	{"SQLite", plan{programs: 1}, []fault{{"no write succeeds", forbidWrites}}},
	{"PostgreSQL", plan{programs: 1, postgres: true}, []fault{{"no write of the spool succeeds", forbidWrites}}},
}

// TestFullDisk is the short form of TestChaos.
func TestFullDisk(t *testing.T) {
	t.Parallel()
	for _, s := range shortScenarios {
		s.run(t, &report{}, 1)
	}
}

// TestChaos lets everything break that can, again and again, while two workspaces
// are busy: nothing that was answered is lost or doubled, and nothing is seen by
// the other workspace.
func TestChaos(t *testing.T) {
	if chaosRounds() == 0 {
		t.Skip("make chaos runs it")
	}
	if lacksDisk() == "" {
		newDisk(t).forgets()
	}
	r := &report{}
	t.Run("side by side", func(t *testing.T) { // as they wait more than they work
		for _, s := range scenarios {
			s.run(t, r, chaosRounds())
		}
		repeat(t, r, "SQLite: power lost after the first key", loseFirstPowerOnSQLite)
		repeat(t, r, "PostgreSQL: power of the program lost after the first key", loseFirstPowerOnPostgres)
		repeat(t, r, "SQLite, two processes: one killed while an early database is migrated", migrateEarlySQLite)
		repeat(t, r, "PostgreSQL, two processes: one killed while an early database is migrated", migrateEarlyPostgres)
	})
	t.Log(r)
}

// run goes through each fault so many times, in turns: what one leaves behind, the
// next one meets.
func (s scenario) run(t *testing.T, r *report, rounds int) {
	t.Helper()
	rows := make([]*row, len(s.faults))
	for i, f := range s.faults {
		rows[i] = r.begin(s.name + ": " + f.name)
		if s.plan.disk {
			rows[i].lacks = lacksDisk()
		}
	}
	t.Run(s.name, func(t *testing.T) {
		t.Parallel()
		if s.plan.disk && lacksDisk() != "" {
			t.Skip("LEFT OUT: ", lacksDisk())
		}
		h := s.plan.build(t)
		for range rounds {
			for i, f := range s.faults {
				if rows[i].add(h.suffer(f)); t.Failed() {
					return
				}
			}
		}
		h.close()
	})
}

// repeat goes through a fault so many times that needs a new installation each
// time.
func repeat(t *testing.T, r *report, name string, suffer func(t *testing.T) outcome) {
	t.Helper()
	row := r.begin(name)
	t.Run(name, func(t *testing.T) {
		t.Parallel()
		for range chaosRounds() {
			if !t.Run("round", func(t *testing.T) { row.add(suffer(t)) }) {
				return
			}
		}
	})
}
