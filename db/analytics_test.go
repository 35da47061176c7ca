package db_test

import (
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// march returns a moment of March 2026, in UTC.
func march(day, hour, minute int) time.Time {
	return time.Date(2026, 3, day, hour, minute, 0, 0, time.UTC)
}

// clicksOf returns some clicks of visitors on some days, which are others on each
// day.
func clicksOf(x *tenant, days, perDay, visitors int) []*hoko.Click {
	clicks := make([]*hoko.Click, 0, days*perDay)
	for i := range days * perDay {
		c := x.click()
		c.CreatedAt = march(1+i%days, i%24, i%60)
		hash := sha256.Sum256(fmt.Appendf(nil, "visitor %d", i/days%visitors))
		c.Visitor = hash[:]
		c.Country, c.LinkID, c.QR = new([]string{"DE", "NP", "US"}[i%3]), x.collection.ID, i%4 == 0
		c.TagIDs = []string{x.collection.ID}
		clicks = append(clicks, c)
	}
	return clicks
}

func wholeMarch() db.Selection { return db.Selection{From: march(1, 0, 0), Until: march(32, 0, 0)} }

func numbersOf(t testing.TB, store *db.Store, x *tenant, sel db.Selection) hoko.Numbers {
	t.Helper()
	return got(store.SumNumbers(t.Context(), x.access, sel))(t)
}

// TestPlan says for some questions what is read.
func TestPlan(t *testing.T) {
	t.Parallel()
	is := func(d hoko.Dimension, values ...string) hoko.AnalyticsFilter {
		return hoko.AnalyticsFilter{Dimension: d, Operator: hoko.OperatorIs, Values: values}
	}
	whole := db.Selection{From: march(2, 0, 0), Until: march(4, 0, 0)}
	ragged := db.Selection{From: march(2, 18, 7), Until: march(4, 18, 10)}
	early, divided := db.Selection{From: march(2, 0, 0), Until: march(4, 9, 10)}, db.Horizon{Divided: march(6, 0, 0)}
	with := func(sel db.Selection, filters ...hoko.AnalyticsFilter) db.Selection {
		sel.Filters = filters
		return sel
	}
	for name, c := range map[string]struct {
		sel     db.Selection
		horizon db.Horizon
		by      hoko.Dimension
		unit    time.Duration
		spans   []string
		index   string
	}{
		"whole":                    {sel: whole, spans: []string{"+quarters 02T00:00 04T00:00"}},
		"ragged":                   {sel: ragged, spans: []string{"+quarters 02T18:00 04T18:15", "-clicks 02T18:00 02T18:07", "-clicks 04T18:10 04T18:15"}},
		"short":                    {sel: db.Selection{From: march(2, 1, 0), Until: march(2, 1, 1)}, spans: []string{"+clicks 02T01:00 02T01:01"}},
		"by the quarter":           {sel: whole, unit: 15 * time.Minute, spans: []string{"+quarters 02T00:00 04T00:00"}},
		"by less":                  {sel: whole, unit: time.Minute, spans: []string{"+clicks 02T00:00 04T00:00"}},
		"bots":                     {sel: with(whole, is(hoko.DimensionBot, "true")), spans: []string{"+quarters 02T00:00 04T00:00"}},
		"no bots":                  {sel: with(whole, is(hoko.DimensionBot, "")), spans: nil},
		"breakdown":                {sel: ragged, by: hoko.DimensionCity, spans: []string{"+days by city 03T00:00 05T00:00", "+clicks 02T18:07 03T00:00", "-clicks 04T18:10 05T00:00"}},
		"breakdown, divided":       {sel: ragged, by: hoko.DimensionCity, horizon: divided, spans: []string{"+days by city 03T00:00 05T00:00", "+dayparts by city 02T18:00 03T00:00", "-clicks 02T18:00 02T18:07", "-dayparts by city 04T18:00 05T00:00", "+clicks 04T18:00 04T18:10"}},
		"breakdown, divided later": {sel: ragged, by: hoko.DimensionCity, horizon: db.Horizon{Divided: march(4, 0, 0)}, spans: []string{"+days by city 03T00:00 05T00:00", "+dayparts by city 02T18:00 03T00:00", "-clicks 02T18:00 02T18:07", "-clicks 04T18:10 05T00:00"}},
		"breakdown, divided half":  {sel: ragged, by: hoko.DimensionCity, horizon: db.Horizon{Divided: march(2, 21, 0)}, spans: []string{"+days by city 03T00:00 05T00:00", "+clicks 02T18:07 03T00:00", "-clicks 04T18:10 05T00:00"}},
		"breakdown of the present": {sel: early, by: hoko.DimensionCity, horizon: db.Horizon{Ended: march(4, 9, 15)}, spans: []string{"+days by city 02T00:00 05T00:00", "-clicks 04T09:10 05T00:00"}},
		"breakdown of a morning":   {sel: db.Selection{From: march(2, 1, 0), Until: march(2, 11, 0)}, by: hoko.DimensionCity, horizon: divided, spans: []string{"+dayparts by city 02T00:00 02T12:00", "-clicks 02T00:00 02T01:00", "-clicks 02T11:00 02T12:00"}},
		"filter by the day's half": {sel: with(whole, is(hoko.DimensionCity, "Ulm")), unit: 12 * time.Hour, horizon: divided, spans: []string{"+dayparts by city 02T00:00 04T00:00"}},
		"breakdown by tag":         {sel: whole, by: hoko.DimensionTag, spans: []string{"+days by tag 02T00:00 04T00:00"}},
		"breakdown by customer":    {sel: whole, by: hoko.DimensionCustomer, spans: []string{"+quarters 02T00:00 04T00:00"}},
		"filter":                   {sel: with(whole, is(hoko.DimensionCity, "Ulm")), spans: []string{"+days by city 02T00:00 04T00:00"}},
		"filter by the day":        {sel: with(whole, is(hoko.DimensionCity, "Ulm")), unit: 24 * time.Hour, spans: []string{"+days by city 02T00:00 04T00:00"}},
		"filter by the hour":       {sel: with(whole, is(hoko.DimensionCity, "Ulm")), unit: time.Hour, spans: []string{"+clicks 02T00:00 04T00:00"}},
		"filter of a link":         {sel: with(whole, is(hoko.DimensionLink, "x")), unit: time.Hour, spans: []string{"+clicks 02T00:00 04T00:00"}, index: "clicks_link_id_created_at_idx"},
		"filter of its own":        {sel: with(whole, is(hoko.DimensionCity, "Ulm")), by: hoko.DimensionCity, spans: []string{"+days by city 02T00:00 04T00:00"}},
		"filter of another":        {sel: with(whole, is(hoko.DimensionOS, "x")), by: hoko.DimensionCity, spans: []string{"+clicks 02T00:00 04T00:00"}},
		"tag":                      {sel: with(whole, is(hoko.DimensionTag, "x")), spans: []string{"+days by tag 02T00:00 04T00:00"}},
		"breakdown by tag of tags": {sel: with(whole, is(hoko.DimensionTag, "x")), by: hoko.DimensionTag, spans: []string{"+clicks 02T00:00 04T00:00"}},
		"customer":                 {sel: with(whole, is(hoko.DimensionCustomer, "x")), spans: nil},
		"no customer":              {sel: with(whole, is(hoko.DimensionCustomer, "")), spans: []string{"+quarters 02T00:00 04T00:00"}},
		"kept":                     {sel: whole, horizon: db.Horizon{Kept: march(3, 0, 0)}, spans: []string{"+quarters 03T00:00 04T00:00"}},
		"gone":                     {sel: whole, horizon: db.Horizon{Kept: march(4, 0, 0)}, spans: nil},
		"without sums at first":    {sel: whole, horizon: db.Horizon{Rolled: march(3, 0, 0)}, spans: []string{"+quarters 03T00:00 04T00:00", "+clicks 02T00:00 03T00:00"}},
		"without sums":             {sel: whole, horizon: db.Horizon{Rolled: march(9, 0, 0)}, spans: []string{"+clicks 02T00:00 04T00:00"}},
	} {
		if c.horizon.Ended.IsZero() {
			c.horizon.Ended = march(9, 0, 0)
		}
		spans, index := db.PlanOf(c.sel, c.horizon, c.by, c.unit)
		equal(t, name, spans, c.spans)
		if c.index == "" {
			c.index = "clicks_workspace_id_created_at_idx"
		}
		equal(t, name, index, c.index)
	}
}

func TestSumsAreRebuilt(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		got(store.InsertClicks(t.Context(), clicksOf(x, 3, 50, 10)))(t)
		divideUntil(t, store, x, march(4, 0, 0))
		before := numbersOf(t, store, x, wholeMarch())
		for _, damage := range []string{
			"UPDATE click_days SET clicks = clicks + 1 WHERE dimension = 'tag' AND day = ?",
			"UPDATE click_quarters SET visitors = visitors + 1 WHERE quarter - quarter % 86400000000 = ?",
			"DELETE FROM click_days WHERE dimension = 'country' AND day = ?",
			"UPDATE click_dayparts SET scans = scans + 1 WHERE dimension = 'tag' AND daypart = ?",
			"DELETE FROM click_dayparts WHERE daypart - daypart % 86400000000 = ?",
			"INSERT INTO click_days SELECT workspace_id, dimension, day, 'nothing', bot, 1, 0, 0 FROM click_days WHERE dimension = 'device' AND day = ?",
		} {
			must(t, store.Exec(t.Context(), damage, march(2, 0, 0).UnixMicro()))
			for d, want := range map[int]bool{1: true, 2: false, 3: true} {
				equal(t, damage, got(store.VerifySums(t.Context(), x.workspace.ID, march(d, 0, 0)))(t), want)
				equal(t, damage, got(store.RebuildSums(t.Context(), x.workspace.ID, march(d, 0, 0)))(t), want)
				equal(t, damage, got(store.VerifySums(t.Context(), x.workspace.ID, march(d, 0, 0)))(t), true)
			}
			equal(t, damage, numbersOf(t, store, x, wholeMarch()), before)
		}
	})
}

// TestRebuildBesideADrainer makes sums anew all the time while clicks come.
func TestRebuildBesideADrainer(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, other := newTenant(t, store), reopen(t, store)
		ended := make(chan error)
		go func() {
			for chunk := range slices.Chunk(clicksOf(x, 1, 1000, 10), 20) {
				if err := insertClicks(t, other, chunk); err != nil {
					ended <- err
					return
				}
			}
			ended <- nil
		}()
		for done := false; !done; {
			select {
			case err := <-ended:
				must(t, err)
				done = true
			default:
				must(t, untilAvailable(func() error {
					return store.Exec(t.Context(), "UPDATE click_days SET clicks = clicks + 1 WHERE dimension = 'os'")
				}))
				must(t, untilAvailable(func() error {
					_, err := store.RebuildSums(t.Context(), x.workspace.ID, march(1, 0, 0))
					return err
				}))
			}
		}
		equal(t, "agree", got(store.VerifySums(t.Context(), x.workspace.ID, march(1, 0, 0)))(t), true)
		equal(t, "clicks", numbersOf(t, store, x, wholeMarch()).Clicks, 1000)
	})
}

// TestOlderClicksAreAdopted begins with clicks from before there were sums: they
// count at once, and visitors do as soon as the worker has been there.
func TestOlderClicksAreAdopted(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		got(store.EnsureInstallation(t.Context(), &hoko.Installation{ID: newID(), CreatedAt: began}))(t)
		x, y := newTenant(t, store), newTenant(t, store)
		got(store.InsertClicks(t.Context(), clicksOf(x, 4, 50, 10)))(t)
		got(store.InsertClicks(t.Context(), clicksOf(y, 2, 50, 10)))(t)
		before := numbersOf(t, store, x, wholeMarch())
		must(t, store.ForgetSums(t.Context(), march(5, 0, 0)))
		got(store.InsertClicks(t.Context(), clicksOf(x, 1, 20, 10)))(t) // late ones, of visitors that nobody knows by now
		equal(t, "clicks", numbersOf(t, store, x, wholeMarch()).Clicks, before.Clicks+20)
		for from := march(5, 0, 0); ; {
			list, begin, err := store.UnsummedClicks(t.Context())
			must(t, err)
			if len(list) == 0 {
				must(t, store.BeginSums(t.Context(), begin, nil))
				break
			}
			equal(t, "begin", begin, from)
			from = from.AddDate(0, 0, -1)
			for _, of := range list {
				if of.Day.Equal(from) {
					must(t, store.AdoptDay(t.Context(), of.WorkspaceID, from, from, 1))
					must(t, store.AdoptDay(t.Context(), of.WorkspaceID, from, from, 1000))
				}
			}
			must(t, store.BeginSums(t.Context(), begin, &from))
			equal(t, "clicks", numbersOf(t, store, x, wholeMarch()).Clicks, before.Clicks+20)
		}
		got(store.InsertClicks(t.Context(), clicksOf(x, 4, 10, 10)))(t) // of visitors that are known again
		after := numbersOf(t, store, x, wholeMarch())
		equal(t, "numbers", []int{after.Clicks, after.Visitors}, []int{before.Clicks + 60, before.Visitors})
		equal(t, "numbers", numbersOf(t, store, y, wholeMarch()).Visitors, 20)
		for d := range 4 {
			equal(t, "sums agree", got(store.VerifySums(t.Context(), x.workspace.ID, march(1+d, 0, 0)))(t), true)
		}
		_, begin, err := store.UnsummedClicks(t.Context())
		must(t, err)
		equal(t, "begin", begin, time.Time{})
	})
}

// TestRetentionEndsClicks lets clicks have their time. Analytics agree while
// they are deleted and afterwards, and late ones do not come back.
func TestRetentionEndsClicks(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, y := newTenant(t, store), newTenant(t, store)
		for _, of := range []*tenant{x, y} {
			got(store.InsertClicks(t.Context(), clicksOf(of, 4, 50, 10)))(t)
		}
		must(t, store.SetRetention(t.Context(), x.access, new(30)))
		equal(t, "retentions", got(store.Retentions(t.Context()))(t), []db.Retention{{WorkspaceID: x.workspace.ID, Days: 30}})
		must(t, store.EndClicks(t.Context(), x.workspace.ID, march(3, 0, 0)))
		must(t, store.EndClicks(t.Context(), x.workspace.ID, march(2, 0, 0)))
		check := func(when string) {
			t.Helper()
			equal(t, when, numbersOf(t, store, x, wholeMarch()).Clicks, 100)
			by := got(store.BreakDown(t.Context(), x.access, wholeMarch(), hoko.BreakdownQuery{Dimension: hoko.DimensionCountry, Limit: 9}))(t)
			equal(t, when, len(by.Values), 3)
			equal(t, when, numbersOf(t, store, y, wholeMarch()).Clicks, 200)
			equal(t, when, len(got(store.Clicks(t.Context(), x.access, hoko.ClickFilter{Bots: true}, hoko.Page{Limit: 500}))(t)), 100)
		}
		check("before")
		equal(t, "deleted", got(store.DeleteEndedClicks(t.Context(), x.workspace.ID, march(3, 0, 0), 60))(t), 60)
		check("half-way")
		equal(t, "deleted", got(store.DeleteEndedClicks(t.Context(), x.workspace.ID, march(3, 0, 0), 60))(t), 40)
		check("after")
		equal(t, "left", got(store.CountClicks(t.Context(), x.access, hoko.ClickFilter{}))(t), 100)
		got(store.InsertClicks(t.Context(), clicksOf(x, 1, 5, 1)))(t)
		check("late")
	})
}

// TestMonthsAreDropped drops the partitions that no workspace needs, and makes
// them again for what comes late.
func TestMonthsAreDropped(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	x, y, other := newTenant(t, store), newTenant(t, store), reopen(t, store)
	clickIn := func(of *tenant, at time.Time) []*hoko.Click {
		c := of.click()
		c.ID, c.CreatedAt = got(hoko.IDAt(at, rand.Reader))(t), at
		return []*hoko.Click{c}
	}
	tables := func(want int) {
		t.Helper()
		must(t, store.DropEndedClicks(t.Context()))
		equal(t, "partitions", got(store.CountClickTables(t.Context()))(t), want)
	}
	for month := range 3 {
		got(other.InsertClicks(t.Context(), clickIn(x, began.AddDate(0, month, 0))))(t)
	}
	must(t, store.EndClicks(t.Context(), x.workspace.ID, march(4, 0, 0)))
	tables(3) // y keeps its clicks for ever
	must(t, store.EndClicks(t.Context(), y.workspace.ID, march(1, 0, 0)))
	tables(2) // an id may be a day off
	must(t, store.EndClicks(t.Context(), y.workspace.ID, march(2, 0, 0)))
	tables(1)
	late := clickIn(x, began)
	_, err := other.InsertClicks(t.Context(), late)
	wantCode(t, err, hoko.CodeUnavailable)
	equal(t, "late", got(other.InsertClicks(t.Context(), late))(t), 1)
	equal(t, "partitions", got(store.CountClickTables(t.Context()))(t), 2)
}

// TestLongestValuesAreSummed stores the longest values that there can be.
func TestLongestValuesAreSummed(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		c := x.click()
		random := strings.Repeat(rand.Text()+rand.Text(), 40)
		c.URL = ("https://example.test/" + random + random)[:hoko.MaxURL]
		c.Referrer = new(("https://" + random + random)[:hoko.MaxURL])
		c.TenantID = new(strings.Repeat("\U0001F30D", hoko.MaxKeyField))
		c.UTM.Term = c.TenantID
		got(store.InsertClicks(t.Context(), []*hoko.Click{c}))(t)
		by := got(store.BreakDown(t.Context(), x.access, db.Selection{From: began.Truncate(24 * time.Hour), Until: began.AddDate(0, 0, 1).Truncate(24 * time.Hour)},
			hoko.BreakdownQuery{Dimension: hoko.DimensionDestination, Limit: 1}))(t)
		equal(t, "values", by.Values, []hoko.ValueNumbers{{Value: c.URL, Numbers: hoko.Numbers{Clicks: 1}}})
	})
}

// TestErasure reads every row that a customer has left.
func TestErasure(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		c := x.customer()
		c.ExternalID, c.Name, c.Email, c.Phone, c.Avatar = "secret-1", "secret-2", new("secret-3@example.test"), new("secret-4"), new("https://secret-5.test/")
		insertCustomers(t, store, c)
		credit := hoko.Credit{ClickID: newID(), LinkID: newID(), CollectionID: newID()}
		l := &hoko.Lead{ID: newID(), WorkspaceID: x.workspace.ID, CustomerID: c.ID, Credit: credit, EventName: "x", Metadata: `{"a":"secret-6"}`, CreatedAt: began}
		must(t, store.InsertLead(t.Context(), l))
		sale := &hoko.Sale{ID: newID(), WorkspaceID: x.workspace.ID, CustomerID: c.ID, Credit: credit, EventName: "x", Amount: 9, Currency: "usd", Metadata: `{"a":"secret-7"}`, CreatedAt: began}
		must(t, store.InsertSale(t.Context(), sale))
		got(store.InsertRefund(t.Context(), x.access, &hoko.Refund{ID: newID(), WorkspaceID: x.workspace.ID, SaleID: sale.ID, Amount: 4, Reason: new("secret-8"), CreatedAt: began}))(t)
		secrets := func() []string {
			return pairs(t, store, `
				SELECT external_id || name || name_folded || coalesce(email, '') || coalesce(phone, '') || coalesce(avatar, '') || search, 'customer' FROM customers UNION ALL
				SELECT coalesce(metadata, ''), 'lead' FROM leads UNION ALL SELECT coalesce(metadata, ''), 'sale' FROM sales UNION ALL
				SELECT coalesce(reason, ''), 'refund' FROM refunds`)
		}
		if left := strings.Count(strings.Join(secrets(), " "), "secret-"); left < 8 {
			t.Errorf("only %d secrets", left)
		}
		must(t, store.InTx(t.Context(), func(tx *db.Store) error { return tx.EraseCustomer(t.Context(), x.access, c.ID, began) }))
		if left := secrets(); strings.Contains(strings.Join(left, " "), "secret-") {
			t.Errorf("left: %v", left)
		}
		kept := got(store.SalesByIDs(t.Context(), x.access, []string{sale.ID}))(t)[sale.ID]
		equal(t, "net", kept.Net(), int64(5))
	})
}
