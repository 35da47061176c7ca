package service

import (
	"context"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

// rounds is how often one pair of workspaces sees every operation, in an order of
// chance; rapid makes a hundred pairs.
const rounds = 4

// TestModel performs random operations in two workspaces, some of them with the
// ids of the other workspace or of nothing, and compares what each says, and
// what both workspaces hold, with a model in memory.
func TestModel(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		steps, outcomes := 0, map[string]int{}
		rapid.Check(t, func(rt *rapid.T) {
			slug := strings.ReplaceAll(newID(), "-", "")
			m := &machine{Tester: t, rt: rt, outcomes: outcomes, own: newState(newTenant(t, w, "a"+slug)), other: newState(newTenant(t, w, "b"+slug))}
			for range rounds {
				for _, step := range rapid.Permutation(m.steps()).Draw(rt, "steps") {
					if rapid.IntRange(0, 3).Draw(rt, "swap") == 0 {
						m.own, m.other = m.other, m.own
					}
					step()
					steps++
				}
				m.compare()
			}
		})
		if steps < 5000 {
			t.Errorf("only %d steps", steps)
		}
		for _, what := range []string{"save", "remove", "save links", "delete links", "restore", "track lead", "track sale", "refund"} {
			if done, refused := outcomes[what], outcomes[what+" "+string(hoko.KindInvalid)]; done < 5 || refused < 5 && what != "restore" {
				t.Errorf("%s was done %d times and refused %d times only", what, done, refused)
			}
		}
	})
}

// named is what the model keeps of a thing with a name.
type named struct{ Name, More string }

// modelLink is what the model keeps of a link. Texts that are absent are "".
type modelLink struct{ URL, Short, Collection, Partner, External, Tags string }

// conversion is what the model keeps of a lead or a sale.
type conversion struct {
	Customer, Lead, Click, Link, Partner, Name string
	Amount, Refunded                           int64
}

// holding is everything that a workspace shows.
type holding struct {
	Collections, Tags, Partners, Customers map[string]named
	Links, Bin                             map[string]modelLink
	Leads, Sales                           map[string]conversion
}

// state is the model of a workspace.
type state struct {
	holding
	x        *tenant
	clicks   map[string]modelClick
	invoices map[string]string // ids of sales
	owners   map[string]string // external ids of customers by their id, deleted ones included
}

type modelClick struct{ link, partner string }

func newState(x *tenant) *state {
	s := &state{x: x, clicks: map[string]modelClick{}, invoices: map[string]string{}, owners: map[string]string{}}
	s.Collections, s.Tags, s.Partners, s.Customers = map[string]named{}, map[string]named{}, map[string]named{}, map[string]named{}
	s.Links, s.Bin, s.Leads, s.Sales = map[string]modelLink{}, map[string]modelLink{}, map[string]conversion{}, map[string]conversion{}
	s.Collections[x.collection] = named{Name: "Links"}
	return s
}

// Tester is the part of testing.T that the machine needs.
type Tester = testing.TB

// machine performs steps in one workspace, knowing another.
type machine struct {
	Tester
	rt         *rapid.T
	own, other *state
	outcomes   map[string]int // how often each operation ended how
}

func (m *machine) ctx() context.Context { return m.own.x.operator(m.Tester) }

// steps are the operations of a round. All of them are performed, since rapid
// draws what comes first in a list far oftener than what comes last.
func (m *machine) steps() []func() {
	return []func(){
		m.saveNamed, m.saveNamed, m.removeNamed, m.saveLinks, m.saveLinks, m.saveLinks, m.removeLinks, m.restoreLink,
		m.click, m.click, m.click, m.lead, m.lead, m.lead, m.sale, m.sale, m.sale, m.refund, m.refund, m.refund, m.refund,
	}
}

// expect compares the outcome of an operation with what the model says; "" is
// success.
func (m *machine) expect(what string, err error, kind hoko.Kind) {
	m.Helper()
	var got hoko.Kind
	if err != nil {
		got = hoko.KindOf(err)
	}
	if got != kind {
		m.rt.Fatalf("%s: got %v, want %q", what, err, kind)
	}
	m.outcomes[strings.TrimSpace(what+" "+string(kind))]++
}

// invalidUnless is the kind of an operation that is refused if its input is bad.
func invalidUnless(valid bool) hoko.Kind {
	return map[bool]hoko.Kind{false: hoko.KindInvalid}[valid]
}

// pickFrom returns the id of something of the own workspace, of the other, or of
// nothing.
func pickFrom[T any](m *machine, of func(*state) map[string]T) string {
	own, foreign := slices.Sorted(maps.Keys(of(m.own))), slices.Sorted(maps.Keys(of(m.other)))
	switch from := rapid.IntRange(0, 19).Draw(m.rt, "from"); {
	case from < 18 && len(own) > 0:
		return rapid.SampledFrom(own).Draw(m.rt, "own")
	case from == 18 && len(foreign) > 0:
		return rapid.SampledFrom(foreign).Draw(m.rt, "foreign")
	default:
		return newID()
	}
}

// compare holds that both workspaces show what the model says, and nothing else.
func (m *machine) compare() {
	m.Helper()
	for _, s := range []*state{m.own, m.other} {
		if diff := cmp.Diff(s.holding, s.x.holding(m)); diff != "" {
			m.rt.Fatalf("(-model +workspace):\n%s", diff)
		}
	}
}

// holding reads everything that the workspace shows.
func (x *tenant) holding(t testing.TB) holding {
	t.Helper()
	ctx, page, bin := x.operator(t), hoko.Page{Limit: hoko.MaxTake}, hoko.LinkFilter{Deleted: true}
	return holding{
		Collections: indexed(all(x.Collections(ctx, hoko.CollectionFilter{}, page))(t), func(c *hoko.Collection) (string, named) {
			return c.ID, named{c.Name, orNone(c.Description)}
		}),
		Tags: indexed(all(x.Tags(ctx, hoko.TagFilter{}, page))(t), func(c *hoko.Tag) (string, named) {
			return c.ID, named{c.Name, string(c.Color)}
		}),
		Partners: indexed(all(x.Partners(ctx, hoko.PartnerFilter{}, page))(t), func(c *hoko.Partner) (string, named) {
			return c.ID, named{c.Name, orNone(c.Phone)}
		}),
		Customers: indexed(all(x.Customers(ctx, hoko.CustomerFilter{}, page))(t), func(c *hoko.Customer) (string, named) {
			return c.ID, named{c.Name, orNone(c.Phone)}
		}),
		Links: indexed(all(x.Links(ctx, hoko.LinkFilter{}, page))(t), observeLink),
		Bin:   indexed(all(x.Links(ctx, bin, page))(t), observeLink),
		Leads: indexed(all(x.Leads(ctx, hoko.ConversionFilter{}, page))(t), func(l *hoko.Lead) (string, conversion) {
			return l.ID, conversion{Customer: l.CustomerID, Click: l.ClickID, Link: l.LinkID, Partner: orNone(l.PartnerID), Name: l.EventName}
		}),
		Sales: indexed(all(x.Sales(ctx, hoko.ConversionFilter{}, page))(t), func(s *hoko.Sale) (string, conversion) {
			return s.ID, conversion{s.CustomerID, orNone(s.LeadID), s.ClickID, s.LinkID, orNone(s.PartnerID), s.EventName, s.Amount, s.Refunded}
		}),
	}
}

func observeLink(l *hoko.Link) (string, modelLink) {
	return l.ID, modelLink{l.URL, l.ShortID, l.CollectionID, orNone(l.PartnerID), orNone(l.ExternalID), strings.Join(l.TagIDs, " ")}
}

// all returns the items of a list that fits a page.
func all[T any](items []*T, _ bool, err error) func(testing.TB) []*T {
	return want(items, err)
}

func indexed[T, V any](items []*T, of func(*T) (string, V)) map[string]V {
	index := map[string]V{}
	for _, item := range items {
		id, value := of(item)
		index[id] = value
	}
	return index
}
