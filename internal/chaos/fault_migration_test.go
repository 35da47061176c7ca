package chaos

import (
	"context"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// longestStart is before when a program is killed that brings a database up to date.
const longestStart = 300 * time.Millisecond

// migrateEarly starts two programs at once on the database of an early one, while
// visitors knock on both and one of them is killed: every link and every click is
// there afterwards, beside those of the visitors.
func migrateEarly(t *testing.T, database early, env ...string) outcome {
	t.Helper()
	known := map[string]*ledger{"acme": newLedger(), "bolt": newLedger()}
	if err := database.populate(t.Context(), known); err != nil {
		t.Fatal(err)
	}
	env = append(env, "HOKO_PEPPER="+earlyPepper)
	h := &house{t: t, programs: []*program{newProgram(t, env...), newProgram(t, env...)}}
	knocking := h.knock(known)
	for _, p := range h.programs {
		p.launch()
	}
	h.during(rand.N(longestStart))
	h.programs[0].kill()
	h.programs[0].start()
	knocking.awaitWork("served after the migration", redirects)
	for _, l := range knocking.loads {
		*l.tenant = *h.programs[0].join(l.tenant.slug)
	}
	result := knocking.close()
	result.calls = 0 // nobody made any
	h.close()
	return result
}

// knock lets visitors of early links in, before anybody serves.
func (h *house) knock(known map[string]*ledger) *episode {
	ctx, cancel := context.WithCancel(h.t.Context())
	e := &episode{t: h.t, house: h, name: "migration", since: time.Now().Add(-24 * time.Hour), pulse: newPulse(), endLoad: cancel}
	for slug, ledger := range known {
		l := &load{name: "migration", tenant: &tenant{slug: slug}, ledger: ledger, pulse: e.pulse, house: h}
		l.link.id, l.link.shortID = ledger.visited, earlyShortID(slug, earlyLinks-1)
		for range visitors {
			l.all.Go(func() { l.repeat(ctx, visitorRest, func(int) { l.visitOnce(ctx) }) })
		}
		e.loads = append(e.loads, l)
	}
	return e
}

func migrateEarlySQLite(t *testing.T) outcome {
	t.Helper()
	folder := t.TempDir()
	return migrateEarly(t, earlySQLite(filepath.Join(folder, "hoko.db")), "HOKO_DATA="+folder)
}

func migrateEarlyPostgres(t *testing.T) outcome {
	t.Helper()
	address := dbtest.EmptyPostgresURL(t)
	now := time.Now().UTC()
	month := time.Date(now.Year(), now.Month(), 1, 0, 0, 0, 0, time.UTC)
	return migrateEarly(t, earlyPostgres(address, month.AddDate(0, -1, 0), month), "HOKO_DATA="+t.TempDir(), "HOKO_DATABASE="+address)
}
