package bench

import (
	"cmp"
	"context"
	"crypto/rand"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// What an answer over 30 of 90 days may take.
const (
	sumLimit            = 50 * time.Millisecond // from sums that are kept
	filterLimitSQLite   = 2500 * time.Millisecond
	filterLimitPostgres = time.Second
)

// counts are the numbers of rows that are measured with, like 500000,1000000: those
// in a variable of the environment, or else usual ones.
func counts(b *testing.B, variable, usual string) []int {
	b.Helper()
	var counts []int
	for word := range strings.SplitSeq(cmp.Or(os.Getenv(variable), usual), ",") {
		n, err := strconv.Atoi(word)
		must(b, err)
		counts = append(counts, n)
	}
	return counts
}

// archive is a database with many clicks.
type archive struct {
	store *db.Store
	pool  *sql.DB
	words words
	env   string // how the program finds it
}

// keptIn are the variables that say where the databases are filled and left for
// the next time: a folder, and the address of a database of PostgreSQL. Without
// them they are made anew. One whose filling was cut off must be removed by hand.
const (
	keptInFolder   = "HOKO_BENCH_FOLDER"
	keptInPostgres = "HOKO_BENCH_POSTGRES"
)

func sqliteArchive(b *testing.B, clicks int) archive {
	b.Helper()
	folder := os.Getenv(keptInFolder)
	if folder == "" {
		folder = b.TempDir()
	}
	path := filepath.Join(folder, fmt.Sprintf("clicks-%d.db", clicks))
	return archive{dbtest.Open(b, db.Config{Path: path}), openSQLite(b, path), sqliteWords(), "HOKO_DATABASE=" + path}
}

func postgresArchive(b *testing.B) archive {
	b.Helper()
	address := os.Getenv(keptInPostgres)
	if address == "" {
		address = database(b, dbtest.Postgres(b), "own")
	}
	return archive{dbtest.Open(b, db.Config{URL: address}), openPostgres(b, address), postgresWords(), "HOKO_DATABASE=" + address}
}

// filled returns the shop whose clicks are in an archive, and the first of their
// days.
func (a archive) filled(b *testing.B, clicks int) (shop *shop, begin time.Time) {
	b.Helper()
	if shop = shopAgain(b, a.store); shop != nil {
		begin, _, err := a.store.DaysWithClicks(b.Context(), shop.caller.Key.WorkspaceID)
		must(b, err)
		return shop, begin
	}
	shop = newShop(b, a.store)
	begin = time.Now().UTC().Truncate(24*time.Hour).AddDate(0, 0, -clickDays)
	shop.makeMonths(b, begin)
	fill := timed(func() { fillClicks(b, a.pool, a.words, shop.caller.Key.WorkspaceID, begin, clicks) })
	rebuild := timed(func() {
		_, err := shop.service.RebuildSums(shop.operator(b), "shop")
		must(b, err)
	})
	b.Logf("%d clicks filled in %s, their sums in %s", clicks, fill, rebuild)
	return shop, begin
}

// BenchmarkAnalytics asks questions about 30 of 90 days: in whole days, in the
// zone of Kathmandu and up to a moment. It tells how long the slowest twentieth
// of each took, and fails where that is too long.
func BenchmarkAnalytics(b *testing.B) {
	for _, clicks := range counts(b, "HOKO_BENCH_CLICKS", "5000000") {
		b.Run(fmt.Sprint("sqlite, ", clicks), func(b *testing.B) {
			benchmarkAnalytics(b, sqliteArchive(b, clicks), clicks, filterLimitSQLite)
		})
		b.Run(fmt.Sprint("postgres, ", clicks), func(b *testing.B) {
			benchmarkAnalytics(b, postgresArchive(b), clicks, filterLimitPostgres)
		})
	}
}

func benchmarkAnalytics(b *testing.B, of archive, clicks int, filterLimit time.Duration) {
	shop, begin := of.filled(b, clicks)
	a := analyst{shop: shop, ctx: shop.as(b.Context(), shop.caller), begin: begin, filterLimit: filterLimit}
	for _, r := range a.readings() {
		b.Run(r.name, func(b *testing.B) { r.measure(b) })
	}
	b.Run("redirects beside dashboards", func(b *testing.B) { benchmarkDashboards(b, startShop(b, of)) })
}

// makeMonths stores a click of another workspace in each month, which makes the
// partitions that the others go into.
func (s *shop) makeMonths(b *testing.B, begin time.Time) {
	b.Helper()
	for month := range 4 {
		at := begin.AddDate(0, month, 0)
		id, err := hoko.IDAt(at, rand.Reader)
		must(b, err)
		_, err = s.store.InsertClicks(b.Context(), []*hoko.Click{{
			ID: id, WorkspaceID: newID(), LinkID: newID(), CollectionID: newID(), CreatedAt: at, Device: "other", URL: "https://example.com/", Trigger: hoko.TriggerLink,
		}})
		must(b, err)
	}
}

// analyst asks questions.
type analyst struct {
	*shop

	ctx         context.Context //nolint:containedctx // of one measurement
	begin       time.Time
	filterLimit time.Duration
	turn        int
}

// whole is 30 days in UTC, others at each turn.
func (a *analyst) whole() hoko.AnalyticsQuery {
	a.turn++
	from := a.begin.AddDate(0, 0, a.turn%60)
	return hoko.AnalyticsQuery{From: from, Until: from.AddDate(0, 0, 30)}
}

// inZone is 30 days in the zone of Kathmandu.
func (a *analyst) inZone() hoko.AnalyticsQuery {
	q, offset := a.whole(), (5*60+45)*time.Minute
	q.From, q.Until, q.Zone = q.From.Add(-offset), q.Until.Add(-offset), "Asia/Kathmandu"
	return q
}

// untilNow is 30 days that end at a moment.
func (a *analyst) untilNow() hoko.AnalyticsQuery {
	q := a.whole()
	ragged := time.Duration(a.turn) * 7919 * time.Second % (24 * time.Hour)
	q.From, q.Until = q.From.Add(ragged), q.Until.Add(ragged)
	return q
}

func (a *analyst) reading(name string, limit time.Duration, question func() hoko.AnalyticsQuery, change func(q *hoko.AnalyticsQuery)) reading {
	return reading{name, limit, func() error {
		q := question()
		change(&q)
		_, err := a.service.Analytics(a.ctx, q)
		return err
	}}
}

func (a *analyst) readings() []reading {
	var list []reading
	for name, question := range map[string]func() hoko.AnalyticsQuery{"": a.whole, ", Kathmandu": a.inZone, ", to a moment": a.untilNow} {
		list = append(list,
			a.reading("count"+name, sumLimit, question, func(q *hoko.AnalyticsQuery) { q.Totals = true }),
			a.reading("by the day"+name, sumLimit, question, func(q *hoko.AnalyticsQuery) { q.Interval = hoko.IntervalDay }),
			a.reading("by the hour"+name, sumLimit, question, func(q *hoko.AnalyticsQuery) { q.Interval = hoko.IntervalHour }),
		)
	}
	for _, d := range hoko.Dimensions() {
		by := func(q *hoko.AnalyticsQuery) { q.Breakdowns = []hoko.BreakdownQuery{{Dimension: d, Limit: 10}} }
		list = append(list, a.reading("by "+string(d), sumLimit, a.whole, by))
		list = append(list, a.reading("by "+string(d)+", Kathmandu", sumLimit, a.inZone, by), a.reading("by "+string(d)+", to a moment", sumLimit, a.untilNow, by))
	}
	is := func(d hoko.Dimension, value string) hoko.AnalyticsFilter {
		return hoko.AnalyticsFilter{Dimension: d, Operator: hoko.OperatorIs, Values: []string{value}}
	}
	with := func(name string, filters []hoko.AnalyticsFilter, by hoko.Dimension) reading {
		return a.reading(name, a.filterLimit, a.whole, func(q *hoko.AnalyticsQuery) {
			q.Filters, q.Breakdowns = filters, []hoko.BreakdownQuery{{Dimension: by, Limit: 10}}
		})
	}
	return append(list,
		with("of a country, by link", []hoko.AnalyticsFilter{is(hoko.DimensionCountry, "DE")}, hoko.DimensionLink),
		with("of a campaign that contains, by city", []hoko.AnalyticsFilter{{Dimension: hoko.DimensionUTMCampaign, Operator: hoko.OperatorContains, Values: []string{"paign 1"}}}, hoko.DimensionCity),
		with("of no browser, by os", []hoko.AnalyticsFilter{{Dimension: hoko.DimensionBrowser, Operator: hoko.OperatorIsNot, Values: []string{"Opera"}}}, hoko.DimensionOS),
		with("of two, by device", []hoko.AnalyticsFilter{is(hoko.DimensionCountry, "US"), is(hoko.DimensionDevice, "mobile")}, hoko.DimensionReferrer),
		a.reading("conversions by country", a.filterLimit, a.whole, func(q *hoko.AnalyticsQuery) {
			q.Conversions, q.Breakdowns = true, []hoko.BreakdownQuery{{Dimension: hoko.DimensionCountry, Limit: 10}}
		}),
		a.reading("funnel", a.filterLimit, a.whole, func(q *hoko.AnalyticsQuery) { q.Funnel = true }),
	)
}
