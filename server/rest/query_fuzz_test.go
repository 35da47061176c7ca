package rest

import (
	"net/http"
	"net/url"
	"testing"

	"github.com/hoko-to/hoko"
)

// FuzzQuery holds that a query string which is accepted asks for what may be asked
// for, and that the next page is asked for by the same words but one.
func FuzzQuery(f *testing.F) {
	for _, seed := range []string{
		"", "take=10&skip=20&sort=asc", "take=10001", "take=+5", "take=05", "skip=9999999999999999999", "take=5;skip=1", "startDate=2026-01-01&endDate=2026-01-01&timezone=Asia/Tokyo",
		"startDate=9999-12-31&timezone=America/New_York", "startDate=0000-01-01", "endDate=2026-01-01T00:00:00%2B14:00", "timezone=../../x", "timezone=", "id=%00", "id=0190a7c0-0000-7000-8000-0000000000AA",
		"after=2026-01-01T00:00:00Z,0190a7c0-0000-7000-8000-0000000000aa", "after=,", "after=0000-01-01T00:00:00%2B23:00,x", "search=%ff", "search=a%00", "&&=&=", "sort=asc&sort=asc", "bots=TRUE", "take=%zz", "a%00b=1",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		q := newQuery(&http.Request{URL: &url.URL{RawQuery: raw}})
		wanted, zone, after := q.page(), q.zone(), q.place()
		first, _ := q.moments("startDate", zone)
		_, last := q.moments("endDate", zone)
		id, search := q.id("id"), q.text("search")
		if q.flag("bots"); q.err() != nil {
			return
		}
		if wanted.Limit < 1 || wanted.Limit > hoko.MaxTake || wanted.Skip < 0 || wanted.Direction != hoko.Ascending && wanted.Direction != hoko.Descending {
			t.Errorf("%q asks for %+v", raw, wanted)
		}
		if first != nil && !hoko.IsMoment(*first) || last != nil && !hoko.IsMoment(*last) || search != nil && hoko.CleanText(*search, len(*search)) != *search {
			t.Errorf("%q asks for %v until %v, and for %v", raw, first, last, search)
		}
		if id != nil && !isID(*id) || after != nil && !isID(after.ID) {
			t.Errorf("%q asks for %v behind %v", raw, id, after)
		}
		checkNext(t, q, wanted)
	})
}

func isID(text string) bool {
	_, ok := hoko.ParseID(text)
	return ok
}

func checkNext(t *testing.T, q *query, wanted hoko.Page) {
	t.Helper()
	next := newQuery(&http.Request{URL: &url.URL{RawQuery: q.next(wanted)}})
	for name, values := range q.values {
		if name != "skip" && (len(next.values[name]) != len(values) || next.values.Get(name) != values[0]) {
			t.Errorf("the next page is asked for by %s %q, not %q", name, next.values[name], values)
		}
	}
	wanted.Skip += wanted.Limit
	if got := next.page(); got != wanted && wanted.Skip <= 1<<31-1 {
		t.Errorf("the next page is %+v, not %+v", got, wanted)
	}
}
