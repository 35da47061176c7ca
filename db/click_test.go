package db_test

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func fullClick(x *tenant) *hoko.Click {
	c := x.click()
	c.PartnerID, c.TagIDs = new(newID()), []string{newID(), newID()}
	c.Country, c.Region, c.City, c.Continent = new("DE"), new("BE"), new("Berlin {\"a\\b\"}"), new("EU")
	c.Browser, c.BrowserVersion, c.OS, c.OSVersion = new("Firefox"), new("1"), new("Linux"), new("6")
	c.Language, c.Referrer = new("de"), new("https://News.example.test/a?b=c'd")
	for i, f := range c.UTM.Fields() {
		*f.Value = new(fmt.Sprint(i, ",{}NULL"))
	}
	c.QR, c.Bot, c.Trigger, c.Visitor = true, true, hoko.TriggerQR, []byte{0, 1, 0xfe, '\\', '"', ','}
	return c
}

func TestClickComesBackAsItWentIn(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		plain, full := x.click(), fullClick(x)
		full.CreatedAt = began.Add(time.Microsecond)
		want := []*hoko.Click{plain, full}
		equal(t, "inserted", got(store.InsertClicks(t.Context(), want))(t), 2)
		all := hoko.ClickFilter{Bots: true}
		page := hoko.Page{Limit: 9, Direction: hoko.Ascending}
		equal(t, "clicks", got(store.Clicks(t.Context(), x.access, all, page))(t), want)

		next := x.click()
		next.CreatedAt = began.Add(time.Hour)
		equal(t, "inserted again", got(store.InsertClicks(t.Context(), []*hoko.Click{full, next, plain, next}))(t), 1)
		equal(t, "clicks", got(store.Clicks(t.Context(), x.access, all, page))(t), append(want, next))
		equal(t, "none", got(store.InsertClicks(t.Context(), nil))(t), 0)
	})
}

func TestClickFilter(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		var clicks []*hoko.Click
		for i := range 4 {
			c := x.click()
			c.CreatedAt = began.Add(time.Duration(i) * time.Microsecond)
			c.Bot = i == 3
			clicks = append(clicks, c)
		}
		clicks[1].PartnerID = new(newID())
		got(store.InsertClicks(t.Context(), clicks))(t)
		for _, c := range []struct {
			filter hoko.ClickFilter
			want   int
		}{
			{hoko.ClickFilter{}, 3},
			{hoko.ClickFilter{Bots: true}, 4},
			{hoko.ClickFilter{LinkID: &clicks[0].LinkID}, 1},
			{hoko.ClickFilter{LinkID: &clicks[3].LinkID}, 0},
			{hoko.ClickFilter{LinkID: new("no id")}, 0},
			{hoko.ClickFilter{PartnerID: clicks[1].PartnerID}, 1},
			{hoko.ClickFilter{From: &clicks[1].CreatedAt}, 2},
			{hoko.ClickFilter{Until: &clicks[1].CreatedAt}, 2},
			{hoko.ClickFilter{From: &clicks[1].CreatedAt, Until: &clicks[1].CreatedAt}, 1},
		} {
			equal(t, fmt.Sprintf("%+v", c.filter), got(store.CountClicks(t.Context(), x.access, c.filter))(t), c.want)
			equal(t, "page", len(got(store.Clicks(t.Context(), x.access, c.filter, hoko.Page{Limit: 9}))(t)), c.want)
		}
	})
}

// TestClickCounts: however clicks are filtered, as many are counted as are listed,
// whichever sums they are counted with.
func TestClickCounts(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		links, partners := []string{newID(), newID(), newID()}, []*string{nil, new(newID()), new(newID())}
		clicks := clicksOf(x, 12, 30, 9)
		for i, c := range clicks {
			c.LinkID, c.PartnerID, c.Bot = links[i%3], partners[i%7%3], i%5 == 0
			c.CreatedAt = c.CreatedAt.Add(time.Duration(i%11) * time.Minute).Add(time.Duration(i%4) * time.Microsecond)
		}
		must(t, insertClicks(t, store, clicks))
		rapid.Check(t, func(r *rapid.T) {
			moment := rapid.Custom(func(r *rapid.T) *time.Time {
				c := rapid.SampledFrom(clicks).Draw(r, "click")
				return new(c.CreatedAt.Add(time.Duration(rapid.IntRange(-1, 1).Draw(r, "beside")) * time.Microsecond))
			})
			f := hoko.ClickFilter{
				LinkID:    rapid.Ptr(rapid.SampledFrom(links), true).Draw(r, "link"),
				PartnerID: rapid.Ptr(rapid.SampledFrom([]string{*partners[1], *partners[2], newID()}), true).Draw(r, "partner"),
				From:      rapid.OneOf(rapid.Just[*time.Time](nil), moment).Draw(r, "from"),
				Until:     rapid.OneOf(rapid.Just[*time.Time](nil), moment).Draw(r, "until"),
				Bots:      rapid.Bool().Draw(r, "bots"),
			}
			listed := got(store.Clicks(t.Context(), x.access, f, hoko.Page{Limit: len(clicks)}))(t)
			if counted := got(store.CountClicks(t.Context(), x.access, f))(t); counted != len(listed) {
				r.Fatalf("%d clicks are counted, and %d listed", counted, len(listed))
			}
		})
	})
}

// TestClicksOfEveryMonth stores clicks of several years from several processes
// at once: on PostgreSQL each month has a partition, which is made on demand.
func TestClicksOfEveryMonth(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		stores := []*db.Store{store, reopen(t, store), reopen(t, store)}
		errs := make(chan error)
		for _, s := range stores {
			clicks := clicksOfMonths(x, 30)
			go func() { errs <- insertClicks(t, s, clicks) }()
		}
		for range stores {
			must(t, <-errs)
		}
		equal(t, "clicks", got(store.CountClicks(t.Context(), x.access, hoko.ClickFilter{}))(t), 30*len(stores))
	})
}

// clicksOfMonths returns a click at the first and at the last millisecond of
// each of some months.
func clicksOfMonths(x *tenant, n int) []*hoko.Click {
	var clicks []*hoko.Click
	for i := range n {
		at := time.Date(2025, time.Month(i/2+1), 1, 0, 0, 0, 0, time.UTC)
		if i%2 == 1 {
			at = at.AddDate(0, 1, 0).Add(-time.Millisecond)
		}
		c := x.click()
		ms := fmt.Sprintf("%012x", at.UnixMilli())
		c.ID, c.CreatedAt = ms[:8]+"-"+ms[8:]+newID()[13:], at
		clicks = append(clicks, c)
	}
	return clicks
}

func TestClickOfAnIDThatIsNoTime(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	c := newTenant(t, store).click()
	c.ID = "c0ffee00-0000-4000-8000-000000000000"
	_, err := store.InsertClicks(t.Context(), []*hoko.Click{c})
	wantCode(t, err, hoko.CodeIDMalformed)
}
