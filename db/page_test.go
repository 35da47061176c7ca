package db_test

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// place is an item of some list as far as pages are concerned.
type place = hoko.Cursor

// list is one kind of list over the same interface.
type list struct {
	fields []hoko.OrderField
	page   func(t *rapid.T, p hoko.Page) []place
}

// TestPagesCoverEachItemOnce turns the pages of every list in every order, with
// cursors and with skipping, and compares what they hold with a sort.
func TestPagesCoverEachItemOnce(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		lists := map[string]list{
			"links": linkList(t, store, x), "collections": collectionList(t, store, x),
			"tags": tagList(t, store, x), "partners": partnerList(t, store, x), "customers": customerList(t, store, x),
			"keys": keyList(t, store, x), "clicks": clickList(t, store, x),
		}
		maps.Copy(lists, conversionLists(t, store, x))
		names := slices.Sorted(maps.Keys(lists))
		rapid.Check(t, func(t *rapid.T) {
			l := lists[rapid.SampledFrom(names).Draw(t, "list")]
			field := rapid.SampledFrom(l.fields).Draw(t, "field")
			direction := rapid.SampledFrom([]hoko.Direction{hoko.Ascending, hoko.Descending}).Draw(t, "direction")
			limit := rapid.IntRange(3, 50).Draw(t, "limit")
			next := rapid.SampledFrom([]func(*hoko.Page, []place){bySkip, byCursor}).Draw(t, "next")
			checkPages(t, l, hoko.Page{Limit: limit, Field: field, Direction: direction}, next)
		})
	})
}

// bySkip and byCursor turn to the page behind the one that holds items.

func bySkip(p *hoko.Page, items []place)   { p.Skip += len(items) }
func byCursor(p *hoko.Page, items []place) { p.After = new(items[len(items)-1]) }

func checkPages(t *rapid.T, l list, p hoko.Page, next func(*hoko.Page, []place)) {
	want := l.page(t, hoko.Page{Limit: hoko.MaxTake, Field: p.Field, Direction: p.Direction})
	if !slices.IsSortedFunc(want, func(a, b place) int { return inOrder(a, b, p.Direction) }) {
		t.Fatal("not in order")
	}
	var seen []place
	for len(seen) <= len(want) {
		page := l.page(t, p)
		if len(page) == 0 {
			break
		}
		seen = append(seen, page...)
		next(&p, page)
	}
	if !slices.Equal(seen, want) {
		t.Fatalf("pages hold %d items, want %d in the same order", len(seen), len(want))
	}
}

func inOrder(a, b place, d hoko.Direction) int {
	order := cmp.Or(
		cmp.Compare(max(a.Time, 0), max(b.Time, 0)),
		cmp.Compare(orderText(a), orderText(b)),
		cmp.Compare(a.ID, b.ID),
	)
	if d == hoko.Descending {
		return -order
	}
	return order
}

// orderText is what a list is ordered by: letters for people, bytes for
// programs.
func orderText(p place) string {
	if p.Field == hoko.OrderByName {
		return strings.ToLower(p.Text)
	}
	return p.Text
}

// crowd is how many items a list has: with few different values, so that there
// are ties.
const crowd = 40

func tied(i int) time.Time { return began.Add(time.Duration(i*7%5) * time.Microsecond) }

func tiedName(i int) string { return []string{"b", "A", "a", "é", "Z", "ä", "_", "aa"}[i*5%8] }

func places[T any](t *rapid.T, items []T, err error, where func(T) place) []place {
	if err != nil {
		t.Fatal(err)
	}
	found := make([]place, len(items))
	for i, item := range items {
		found[i] = where(item)
	}
	return found
}

func linkList(t *testing.T, store *db.Store, x *tenant) list {
	var links []*hoko.Link
	for i := range crowd {
		l := x.link()
		l.CreatedAt, l.UpdatedAt = tied(i), tied(i*3)
		l.ShortID = fmt.Sprintf("%c%d", "aAzZ_-09"[i%8], i)
		links = append(links, l)
	}
	must(t, store.InsertLinks(t.Context(), links))
	return list{
		[]hoko.OrderField{hoko.OrderByCreatedAt, hoko.OrderByUpdatedAt, hoko.OrderByShortID},
		func(rt *rapid.T, p hoko.Page) []place {
			items, err := store.Links(t.Context(), x.access, hoko.LinkFilter{}, p)
			return places(rt, items, err, func(l *hoko.Link) place {
				switch p.Field {
				case hoko.OrderByUpdatedAt:
					return place{Field: p.Field, Time: l.UpdatedAt.UnixMicro(), ID: l.ID}
				case hoko.OrderByShortID:
					return place{Field: p.Field, Text: l.ShortID, ID: l.ID}
				default:
					return place{Field: p.Field, Time: l.CreatedAt.UnixMicro(), ID: l.ID}
				}
			})
		},
	}
}

func collectionList(t *testing.T, store *db.Store, x *tenant) list {
	var cs []*hoko.Collection
	for i := range crowd {
		cs = append(cs, &hoko.Collection{ID: newID(), WorkspaceID: x.workspace.ID, Name: tiedName(i), CreatedAt: tied(i), UpdatedAt: began})
	}
	must(t, store.InsertCollections(t.Context(), cs))
	return list{
		[]hoko.OrderField{hoko.OrderByCreatedAt, hoko.OrderByName},
		func(rt *rapid.T, p hoko.Page) []place {
			items, err := store.Collections(t.Context(), x.access, hoko.CollectionFilter{}, p)
			return places(rt, items, err, func(c *hoko.Collection) place { return named(p, c.ID, c.Name, c.CreatedAt) })
		},
	}
}

// named is the place of something that is ordered by its name or by when it was
// made.
func named(p hoko.Page, id, name string, at time.Time) place {
	if p.Field == hoko.OrderByName {
		return place{Field: p.Field, Text: name, ID: id}
	}
	return place{Field: p.Field, Time: at.UnixMicro(), ID: id}
}

// tagList holds tags, which are made in the order of their ids.
func tagList(t *testing.T, store *db.Store, x *tenant) list {
	var tags []*hoko.Tag
	for i := range crowd {
		tag := x.tag()
		tag.Name = tiedName(i)
		tags = append(tags, tag)
	}
	must(t, store.InsertTags(t.Context(), tags))
	return list{
		[]hoko.OrderField{hoko.OrderByCreatedAt, hoko.OrderByName},
		func(rt *rapid.T, p hoko.Page) []place {
			items, err := store.Tags(t.Context(), x.access, hoko.TagFilter{}, p)
			return places(rt, items, err, func(tag *hoko.Tag) place { return named(p, tag.ID, tag.Name, time.Time{}) })
		},
	}
}

func partnerList(t *testing.T, store *db.Store, x *tenant) list {
	var partners []*hoko.Partner
	for i := range crowd {
		partner := x.partner()
		partner.Name, partner.CreatedAt = tiedName(i), tied(i)
		partners = append(partners, partner)
	}
	must(t, store.InsertPartners(t.Context(), partners))
	return list{
		[]hoko.OrderField{hoko.OrderByCreatedAt, hoko.OrderByName},
		func(rt *rapid.T, p hoko.Page) []place {
			items, err := store.Partners(t.Context(), x.access, hoko.PartnerFilter{}, p)
			return places(rt, items, err, func(c *hoko.Partner) place { return named(p, c.ID, c.Name, c.CreatedAt) })
		},
	}
}

func customerList(t *testing.T, store *db.Store, x *tenant) list {
	for i := range crowd {
		customer := x.customer()
		customer.Name, customer.CreatedAt = tiedName(i), tied(i)
		insertCustomers(t, store, customer)
	}
	return list{
		[]hoko.OrderField{hoko.OrderByCreatedAt, hoko.OrderByName},
		func(rt *rapid.T, p hoko.Page) []place {
			items, err := store.Customers(t.Context(), x.access, hoko.CustomerFilter{}, p)
			return places(rt, items, err, func(c *hoko.Customer) place { return named(p, c.ID, c.Name, c.CreatedAt) })
		},
	}
}

func keyList(t *testing.T, store *db.Store, x *tenant) list {
	for i := range crowd {
		k := x.key()
		k.Name, k.CreatedAt = tiedName(i), tied(i)
		if i%3 > 0 {
			k.LastUse = &hoko.KeyUse{At: tied(i)}
		}
		must(t, store.InsertAPIKey(t.Context(), k))
	}
	return list{
		[]hoko.OrderField{hoko.OrderByCreatedAt, hoko.OrderByName, hoko.OrderByLastUsedAt},
		func(rt *rapid.T, p hoko.Page) []place {
			items, err := store.APIKeys(t.Context(), x.access, hoko.APIKeyFilter{}, p)
			return places(rt, items, err, func(k *hoko.APIKey) place {
				switch {
				case p.Field == hoko.OrderByName:
					return place{Field: p.Field, Text: k.Name, ID: k.ID}
				case p.Field == hoko.OrderByLastUsedAt && k.LastUse == nil:
					return place{Field: p.Field, Time: time.Time{}.UnixMicro(), ID: k.ID}
				case p.Field == hoko.OrderByLastUsedAt:
					return place{Field: p.Field, Time: k.LastUse.At.UnixMicro(), ID: k.ID}
				default:
					return place{Field: p.Field, Time: k.CreatedAt.UnixMicro(), ID: k.ID}
				}
			})
		},
	}
}

func clickList(t *testing.T, store *db.Store, x *tenant) list {
	var clicks []*hoko.Click
	for i := range crowd {
		c := x.click()
		c.CreatedAt = tied(i)
		clicks = append(clicks, c)
	}
	got(store.InsertClicks(t.Context(), clicks))(t)
	return list{
		[]hoko.OrderField{hoko.OrderByCreatedAt},
		func(rt *rapid.T, p hoko.Page) []place {
			items, err := store.Clicks(t.Context(), x.access, hoko.ClickFilter{}, p)
			return places(rt, items, err, func(c *hoko.Click) place {
				return place{Field: p.Field, Time: c.CreatedAt.UnixMicro(), ID: c.ID}
			})
		},
	}
}

func TestPageBounds(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		first, second := x.link(), x.link()
		second.CreatedAt = began.Add(time.Second)
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{first, second}))
		list := func(p hoko.Page) ([]*hoko.Link, error) {
			return store.Links(t.Context(), x.access, hoko.LinkFilter{}, p)
		}
		equal(t, "no limit is one item", got(list(hoko.Page{}))(t), []*hoko.Link{second})
		equal(t, "unknown field", got(list(hoko.Page{Limit: 9, Field: "name; --", Skip: -1}))(t), []*hoko.Link{second, first})
		for _, after := range []*hoko.Cursor{
			{Field: hoko.OrderByCreatedAt, ID: "no id"},
			{Field: hoko.OrderByUpdatedAt, ID: first.ID},
		} {
			_, err := list(hoko.Page{Limit: 9, After: after})
			wantCode(t, err, hoko.CodeCursorInvalid)
		}
	})
}
