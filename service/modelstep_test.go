package service

import (
	"cmp"
	"crypto/rand"
	"slices"
	"time"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

func (m *machine) noun() noun { return nouns[rapid.IntRange(0, len(nouns)-1).Draw(m.rt, "noun")] }

// saveNamed makes and changes up to three things of one kind in one call.
func (m *machine) saveNamed() {
	n := m.noun()
	items := make([]namedItem, rapid.IntRange(1, 3).Draw(m.rt, "items"))
	valid, seen := true, map[string]bool{}
	for i := range items {
		item := &items[i]
		item.name = rapid.SampledFrom([]string{"a", "B", "ß", "  c", ""}).Draw(m.rt, "name")
		item.more = rapid.SampledFrom([]string{"", "red"}).Draw(m.rt, "more")
		if rapid.Bool().Draw(m.rt, "change") {
			item.id = pickFrom(m, n.of)
		}
		_, known := n.of(m.own)[item.id]
		valid = valid && item.name != "" && (item.id == "" && !n.noNew || known && !seen[item.id])
		seen[item.id] = true
	}
	ids, err := n.save(m.ctx(), m.own.x, items)
	m.expect("save", err, invalidUnless(valid))
	if err != nil {
		return
	}
	for i, item := range items {
		if item.id != "" && item.id != ids[i] {
			m.rt.Fatalf("item %d is %s, and was to be %s", i, ids[i], item.id)
		}
		n.of(m.own)[ids[i]] = named{item.name, cmp.Or(item.more, n.blank)}
	}
}

func (m *machine) removeNamed() {
	n := m.noun()
	ids := []string{pickFrom(m, n.of)}
	if rapid.Bool().Draw(m.rt, "two") {
		ids = append(ids, pickFrom(m, n.of))
	}
	valid := true
	for _, id := range ids {
		_, known := n.of(m.own)[id]
		valid = valid && known
	}
	valid = valid && len(slices.Compact(slices.Sorted(slices.Values(ids)))) == len(ids)
	err := n.remove(m.ctx(), m.own.x, ids)
	m.expect("remove", err, invalidUnless(valid))
	if err != nil {
		return
	}
	for _, id := range ids {
		delete(n.of(m.own), id)
		n.forget(m.own, id)
	}
}

// saveLinks makes or changes one link with random references.
func (m *machine) saveLinks() {
	var ch hoko.LinkChanges
	want, known := modelLink{}, true
	if rapid.Bool().Draw(m.rt, "change") {
		ch.ID = pickFrom(m, func(s *state) map[string]modelLink { return s.Links })
		want, known = m.own.Links[ch.ID], m.own.Links[ch.ID] != modelLink{}
	}
	valid := known
	set := func(name string, of func() string, to *string, ok func(string) bool) (string, bool) {
		needed := *to == "" && (name == "url" || name == "collection")
		if !needed && rapid.IntRange(0, 3).Draw(m.rt, name) > 0 {
			return "", false
		}
		*to = of()
		valid = valid && ok(*to)
		return *to, true
	}
	if url, given := set("url", m.word("https://a.test/", "https://b.test/", "https://c.test/", "nonsense"), &want.URL, func(u string) bool { return u != "nonsense" }); given {
		ch.URL = hoko.To(url)
	}
	if id, given := set("collection", func() string { return pickFrom(m, m.nounAt(0)) }, &want.Collection, m.knows(0)); given {
		ch.CollectionID = hoko.To(id)
	}
	if id, given := set("partner", func() string { return pickFrom(m, m.nounAt(2)) }, &want.Partner, m.knows(2)); given {
		ch.PartnerID = hoko.To(&id)
	}
	if id, given := set("tag", func() string { return pickFrom(m, m.nounAt(1)) }, &want.Tags, m.knows(1)); given {
		ch.TagIDs = hoko.To([]string{id})
	}
	if id, given := set("external", m.word("1", "2", "3"), &want.External, m.externalIsFree(ch.ID)); given {
		ch.ExternalID = hoko.To(&id)
	}
	valid = valid && want.URL != "" && want.Collection != ""
	saved, err := m.own.x.SaveLinks(m.ctx(), []hoko.LinkChanges{ch})
	m.expect("save links", err, invalidUnless(valid))
	if err == nil {
		want.Short = cmp.Or(want.Short, saved[0].ShortID)
		m.own.Links[saved[0].ID] = want
	}
}

func (m *machine) word(words ...string) func() string {
	return func() string { return rapid.SampledFrom(words).Draw(m.rt, "word") }
}

func (m *machine) nounAt(i int) func(*state) map[string]named { return nouns[i].of }

func (m *machine) knows(i int) func(id string) bool {
	return func(id string) bool { _, known := nouns[i].of(m.own)[id]; return known }
}

func (m *machine) externalIsFree(self string) func(string) bool {
	return func(external string) bool {
		for id, link := range m.own.Links {
			if link.External == external && id != self {
				return false
			}
		}
		return true
	}
}

func (m *machine) removeLinks() {
	id := pickFrom(m, func(s *state) map[string]modelLink { return s.Links })
	link, known := m.own.Links[id]
	err := m.own.x.DeleteLinks(m.ctx(), []string{id})
	m.expect("delete links", err, invalidUnless(known))
	if err == nil {
		delete(m.own.Links, id)
		m.own.Bin[id] = link
	}
}

func (m *machine) restoreLink() {
	id := pickFrom(m, func(s *state) map[string]modelLink { return s.Bin })
	link, known := m.own.Bin[id]
	kind := invalidUnless(link.External == "" || m.externalIsFree(id)(link.External))
	if !known {
		kind = hoko.KindNotFound
	}
	_, err := m.own.x.RestoreLink(m.ctx(), id)
	m.expect("restore", err, kind)
	if err == nil {
		delete(m.own.Bin, id)
		m.own.Links[id] = link
	}
}

// click stores a click of a while ago, which nobody waits for.
func (m *machine) click() {
	id := pickFrom(m, func(s *state) map[string]modelLink { return s.Links })
	link, known := m.own.Links[id]
	if !known {
		return
	}
	at := time.Now().Add(-2 * time.Hour).UTC()
	click, err := hoko.IDAt(at, rand.Reader)
	must(m, err)
	_, err = m.own.x.store.InsertClicks(m.ctx(), []*hoko.Click{{
		ID: click, WorkspaceID: m.own.x.workspace.ID, LinkID: id, CollectionID: link.Collection, PartnerID: textOrNil(link.Partner),
		CreatedAt: at, Device: "desktop", URL: link.URL, Trigger: hoko.TriggerLink,
	}})
	must(m, err)
	m.own.clicks[click] = modelClick{id, link.Partner}
}

func (m *machine) customer() hoko.CustomerTracking {
	return hoko.CustomerTracking{ExternalID: m.word("x", "y", "z")(), Name: m.word("Ada", "Bob")()}
}

// latest returns the most recent lead of the live customer with an external id
// that passes; ids grow with time.
func (m *machine) latest(external string, passes func(conversion) bool) (id string, lead conversion) {
	for other, c := range m.own.Leads {
		_, live := m.own.Customers[c.Customer]
		if live && m.own.owners[c.Customer] == external && passes(c) && other > id {
			id, lead = other, c
		}
	}
	return id, lead
}

// recorded keeps what tracking made of the customer.
func (m *machine) recorded(c *hoko.Customer, t hoko.CustomerTracking) {
	if before, known := m.own.Customers[c.ID]; known {
		m.own.Customers[c.ID] = named{t.Name, before.More}
	} else {
		for id := range m.own.Customers {
			if m.own.owners[id] == t.ExternalID {
				m.rt.Fatalf("a second customer %s", t.ExternalID)
			}
		}
		m.own.Customers[c.ID] = named{Name: t.Name}
	}
	m.own.owners[c.ID] = t.ExternalID
}

func anyLead(conversion) bool { return true }

func (m *machine) pickClick() string {
	return pickFrom(m, func(s *state) map[string]modelClick { return s.clicks })
}

// old makes an id of nothing one that nobody waits for.
func (m *machine) old(click string) string {
	_, own := m.own.clicks[click]
	_, foreign := m.other.clicks[click]
	if own || foreign {
		return click
	}
	id, err := hoko.IDAt(time.Now().Add(-2*time.Hour), rand.Reader)
	must(m, err)
	return id
}

func (m *machine) lead() {
	in := hoko.LeadTracking{ClickID: new(""), EventName: m.word("Sign up", "Demo")(), Customer: m.customer()}
	want := conversion{Name: in.EventName}
	var valid bool
	if rapid.Bool().Draw(m.rt, "deferred") {
		var id string
		id, before := m.latest(in.Customer.ExternalID, anyLead)
		valid = id != ""
		want.Click, want.Link, want.Partner = before.Click, before.Link, before.Partner
	} else {
		in.ClickID = new(m.old(m.pickClick()))
		var click modelClick
		click, valid = m.own.clicks[*in.ClickID]
		want.Click, want.Link, want.Partner = *in.ClickID, click.link, click.partner
	}
	tracked, err := m.own.x.TrackLead(m.ctx(), in, "")
	m.expect("track lead", err, invalidUnless(valid))
	if err == nil {
		m.recorded(tracked.Customer, in.Customer)
		want.Customer = tracked.Customer.ID
		m.own.Leads[tracked.Lead.ID] = want
	}
}

func (m *machine) sale() {
	in := hoko.SaleTracking{Customer: m.customer(), Amount: new(rapid.Int64Range(0, 3).Draw(m.rt, "amount")), InvoiceID: textOrNil(m.word("", "", "i", "j")())}
	want := conversion{Name: hoko.DefaultSaleEvent, Amount: *in.Amount}
	valid := false
	credit := func(passes func(conversion) bool) {
		id, lead := m.latest(in.Customer.ExternalID, passes)
		want.Lead, want.Click, want.Link, want.Partner, valid = id, lead.Click, lead.Link, lead.Partner, id != ""
	}
	switch rapid.IntRange(0, 2).Draw(m.rt, "credit") {
	case 0:
		in.LeadEventName = m.word("Sign up", "Demo")()
		in.ClickID = m.word("", newID())()
		credit(func(c conversion) bool { return c.Name == in.LeadEventName })
	case 1:
		in.ClickID = m.old(m.pickClick())
		credit(func(c conversion) bool { return c.Click == in.ClickID })
		var click modelClick
		click, valid = m.own.clicks[in.ClickID]
		want.Click, want.Link, want.Partner = in.ClickID, click.link, click.partner
	default:
		credit(anyLead)
	}
	kind := invalidUnless(valid)
	first, replay := "", false
	if in.InvoiceID != nil {
		if first, replay = m.own.invoices[*in.InvoiceID]; replay {
			kind = m.replayKind(first, in)
		}
	}
	tracked, err := m.own.x.TrackSale(m.ctx(), in, "")
	m.expect("track sale", err, kind)
	switch {
	case err != nil:
	case replay && tracked.Sale.ID != first:
		m.rt.Fatalf("the invoice of %s made %s", first, tracked.Sale.ID)
	case !replay:
		m.recorded(tracked.Customer, in.Customer)
		want.Customer = tracked.Customer.ID
		m.own.Sales[tracked.Sale.ID] = want
		if in.InvoiceID != nil {
			m.own.invoices[*in.InvoiceID] = tracked.Sale.ID
		}
	}
}

// replayKind is what becomes of a second sale with an invoice id.
func (m *machine) replayKind(first string, in hoko.SaleTracking) hoko.Kind {
	sale := m.own.Sales[first]
	if sale.Amount != *in.Amount || m.own.owners[sale.Customer] != in.Customer.ExternalID {
		return hoko.KindConflict
	}
	return ""
}

func (m *machine) refund() {
	id := pickFrom(m, func(s *state) map[string]conversion { return s.Sales })
	sale, known := m.own.Sales[id]
	left := sale.Amount - sale.Refunded
	in, amount := hoko.RefundTracking{SaleID: id}, left
	if rapid.Bool().Draw(m.rt, "part") {
		amount = rapid.Int64Range(1, 3).Draw(m.rt, "part of it")
		in.Amount = &amount
	}
	kind := invalidUnless(amount > 0 && amount <= left)
	if !known {
		kind = hoko.KindNotFound
	}
	_, err := m.own.x.RefundSale(m.ctx(), in, "")
	m.expect("refund", err, kind)
	if err == nil {
		sale.Refunded += amount
		m.own.Sales[id] = sale
	}
}
