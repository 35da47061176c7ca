package service

import (
	"cmp"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// events is what happened in a workspace, and a naive count of it.
type events struct {
	*tenant
	chance    *rand.Rand
	began     time.Time
	length    time.Duration
	batches   [][]*hoko.Click
	clicks    map[string]*countedClick
	happened  []happening // clicks, leads and sales
	customers []*hoko.Customer
	links     []string
	tags      []string
	partners  []string
}

// countedClick is a click that is stored, and whether it is a first visit.
type countedClick struct {
	*hoko.Click
	first bool
}

// happening is one click, lead or sale with its values of the dimensions.
type happening struct {
	at     time.Time
	values map[hoko.Dimension][]string
	hoko.Numbers
	id      string // of a click or a lead
	clickID string // of a lead or a sale
	leadID  string // of a sale
}

// newEvents makes up clicks around the night in which Europe changes its clocks.
func newEvents(t testing.TB, x *tenant, seed uint64, clicks int) *events {
	t.Helper()
	e := &events{
		tenant: x, chance: rand.New(rand.NewPCG(seed, 1)), clicks: map[string]*countedClick{},
		began: time.Date(2026, 3, 26, 0, 0, 0, 0, time.UTC), length: 7 * 24 * time.Hour,
	}
	for range 4 {
		e.links, e.tags, e.partners = append(e.links, newID()), append(e.tags, newID()), append(e.partners, newID())
	}
	for range clicks {
		if len(e.batches) == 0 || e.chance.IntN(20) == 0 {
			e.batches = append(e.batches, nil)
		}
		last := len(e.batches) - 1
		e.batches[last] = append(e.batches[last], e.newClick())
	}
	if clicks > 1 { // what is delivered once more, with others
		e.batches = append(e.batches, append(slices.Clone(e.batches[0]), e.newClick()))
	}
	return e
}

// moment draws a moment, often on a border of a quarter, an hour or a day.
func (e *events) moment() time.Time {
	at := e.began.Add(time.Duration(e.chance.Int64N(int64(e.length)))).Truncate(time.Microsecond)
	switch e.chance.IntN(6) {
	case 0:
		return at.Truncate(15 * time.Minute)
	case 1:
		return at.Truncate(24 * time.Hour)
	case 2:
		return at.Truncate(15 * time.Minute).Add(-time.Microsecond)
	default:
		return at
	}
}

func (e *events) maybe(values ...string) *string {
	if i := e.chance.IntN(len(values) + 1); i < len(values) {
		return &values[i]
	}
	return nil
}

func (e *events) newClick() *hoko.Click {
	visitor := e.chance.IntN(12)
	c := &hoko.Click{
		ID: newID(), WorkspaceID: e.workspace.ID, LinkID: e.links[e.chance.IntN(4)], CollectionID: e.collection, CreatedAt: e.moment(),
		PartnerID: e.maybe(e.partners...), TenantID: e.maybe("north", "south", "\n"), Country: e.maybe("DE", "NP", "US"),
		Region: e.maybe("BE"), City: e.maybe("Berlin", "Kathmandu"), Continent: e.maybe("EU", "AS"),
		Device: []string{"mobile", "desktop"}[visitor%2], Browser: e.maybe("Firefox", "firefox"), OS: e.maybe("Linux"), Language: e.maybe("de-DE", "ne"),
		Referrer: e.maybe("https://News.test/a", "https://search.test/?q=1"), ReferrerClass: e.maybe("search"),
		URL: "https://example.test/" + strconv.Itoa(e.chance.IntN(3)), Trigger: hoko.TriggerLink, Bot: visitor%5 == 0, Visitor: []byte{byte(visitor), 0xff},
	}
	for _, f := range c.UTM.Fields() {
		*f.Value = e.maybe("a", "it's 100%?", "ä")
	}
	if c.QR = e.chance.IntN(4) == 0; c.QR {
		c.Trigger = hoko.TriggerQR
	}
	for _, tag := range e.tags {
		if e.chance.IntN(3) == 0 {
			c.TagIDs = append(c.TagIDs, tag)
		}
	}
	return c
}

// store stores the clicks, and leads and sales that come of some of them.
func (e *events) store(t testing.TB) {
	t.Helper()
	seen := map[string]bool{}
	for _, batch := range e.batches {
		want(e.tenant.store.InsertClicks(t.Context(), batch))(t)
		e.count(batch, seen)
		if e.chance.IntN(4) == 0 { // a day is divided, or a part of it, and what comes later is late
			want(e.tenant.store.DivideClicks(t.Context(), e.workspace.ID, e.moment(), pickOne(e.chance, []int{1, 3, 1000})))(t)
		}
	}
	for range 3 {
		c := &hoko.Customer{ID: newID(), WorkspaceID: e.workspace.ID, ExternalID: newID(), Name: "Ada", CreatedAt: e.began, UpdatedAt: e.began}
		want(e.tenant.store.EnsureCustomer(t.Context(), c))(t)
		e.customers = append(e.customers, c)
	}
	ids := slices.Sorted(maps.Keys(e.clicks))
	for range 1 + len(ids)/5 {
		credited := *e.clicks[ids[e.chance.IntN(len(ids))]].Click
		if e.chance.IntN(6) == 0 {
			credited.ID = newID() // a click that is gone
		}
		e.convert(t, &credited)
	}
	for _, c := range e.clicks {
		e.happened = append(e.happened, happening{at: c.CreatedAt, values: clickValues(c.Click), Numbers: clickNumbers(c), id: c.ID})
	}
}

// count notes which clicks are first visits: the earliest of a batch.
func (e *events) count(batch []*hoko.Click, seen map[string]bool) {
	batch = slices.SortedFunc(slices.Values(batch), func(a, b *hoko.Click) int {
		return cmp.Or(a.CreatedAt.Compare(b.CreatedAt), cmp.Compare(a.ID, b.ID))
	})
	for _, c := range batch {
		if e.clicks[c.ID] != nil {
			continue
		}
		visit := c.CreatedAt.Format(time.DateOnly) + string(c.Visitor)
		e.clicks[c.ID] = &countedClick{c, !seen[visit]}
		seen[visit] = true
	}
}

func clickNumbers(c *countedClick) hoko.Numbers {
	n := hoko.Numbers{Clicks: 1}
	if c.first {
		n.Visitors = 1
	}
	if c.QR {
		n.Scans = 1
	}
	return n
}

// convert stores a lead of a click and, at times, sales of it.
func (e *events) convert(t testing.TB, c *hoko.Click) {
	t.Helper()
	credit := hoko.Credit{ClickID: c.ID, LinkID: c.LinkID, CollectionID: c.CollectionID, PartnerID: c.PartnerID}
	customer := e.customers[e.chance.IntN(len(e.customers))]
	l := &hoko.Lead{ID: newID(), WorkspaceID: e.workspace.ID, CustomerID: customer.ID, Credit: credit, EventName: "Sign-up", CreatedAt: e.moment()}
	must(t, e.tenant.store.InsertLead(t.Context(), l))
	values := e.conversionValues(c, customer.ID)
	e.happened = append(e.happened, happening{at: l.CreatedAt, values: values, Numbers: hoko.Numbers{Leads: 1}, id: l.ID, clickID: c.ID})
	for range e.chance.IntN(3) {
		x := &hoko.Sale{
			ID: newID(), WorkspaceID: e.workspace.ID, CustomerID: customer.ID, LeadID: &l.ID, Credit: credit, EventName: "Purchase",
			Amount: e.chance.Int64N(hoko.MaxAmount), Currency: []hoko.Currency{"eur", "usd"}[e.chance.IntN(2)], CreatedAt: e.moment(),
		}
		x.Refunded = e.chance.Int64N(x.Amount + 1)
		must(t, e.tenant.store.InsertSale(t.Context(), x))
		sold := hoko.Numbers{Sales: 1, Revenue: []hoko.Money{{Amount: x.Net(), Currency: x.Currency}}}
		e.happened = append(e.happened, happening{at: x.CreatedAt, values: values, Numbers: sold, clickID: c.ID, leadID: l.ID})
	}
}

// conversionValues returns the values of a lead or sale: those of its click, if
// that is stored, and what it was credited with.
func (e *events) conversionValues(c *hoko.Click, customer string) map[hoko.Dimension][]string {
	values := map[hoko.Dimension][]string{}
	if e.clicks[c.ID] != nil {
		values = clickValues(c)
	}
	values[hoko.DimensionLink], values[hoko.DimensionCollection] = []string{c.LinkID}, []string{c.CollectionID}
	values[hoko.DimensionPartner], values[hoko.DimensionCustomer] = listOf(c.PartnerID), []string{customer}
	return values
}

func clickValues(c *hoko.Click) map[hoko.Dimension][]string {
	return map[hoko.Dimension][]string{
		hoko.DimensionLink: {c.LinkID}, hoko.DimensionCollection: {c.CollectionID}, hoko.DimensionTag: c.TagIDs,
		hoko.DimensionPartner: listOf(c.PartnerID), hoko.DimensionTenant: listOf(c.TenantID), hoko.DimensionCountry: listOf(c.Country),
		hoko.DimensionRegion: listOf(c.Region), hoko.DimensionCity: listOf(c.City), hoko.DimensionContinent: listOf(c.Continent),
		hoko.DimensionDevice: {c.Device}, hoko.DimensionBrowser: listOf(c.Browser), hoko.DimensionOS: listOf(c.OS),
		hoko.DimensionLanguage: listOf(c.Language), hoko.DimensionReferrer: hostsOf(c.Referrer), hoko.DimensionReferrerClass: listOf(c.ReferrerClass),
		hoko.DimensionUTMSource: listOf(c.UTM.Source), hoko.DimensionUTMMedium: listOf(c.UTM.Medium), hoko.DimensionUTMCampaign: listOf(c.UTM.Campaign),
		hoko.DimensionUTMTerm: listOf(c.UTM.Term), hoko.DimensionUTMContent: listOf(c.UTM.Content), hoko.DimensionUTMReferral: listOf(c.UTM.Referral),
		hoko.DimensionDestination: {c.URL}, hoko.DimensionTrigger: {string(c.Trigger)},
		hoko.DimensionQR: {strconv.FormatBool(c.QR)}, hoko.DimensionBot: {strconv.FormatBool(c.Bot)},
	}
}

func listOf(value *string) []string {
	if value == nil {
		return nil
	}
	return []string{*value}
}

func hostsOf(referrer *string) []string {
	switch {
	case referrer == nil:
		return nil
	case *referrer == "https://News.test/a":
		return []string{"news.test"}
	default:
		return []string{"search.test"}
	}
}

// meant returns what a question means of what happened in a time.
func (e *events) meant(q hoko.AnalyticsQuery, from, until time.Time) []happening {
	bots := q.Bots || slices.ContainsFunc(q.Filters, func(f hoko.AnalyticsFilter) bool { return f.Dimension == hoko.DimensionBot })
	return slices.DeleteFunc(slices.Clone(e.happened), func(h happening) bool {
		return h.at.Before(from) || !h.at.Before(until) ||
			h.Clicks == 1 && !bots && h.values[hoko.DimensionBot][0] == "true" ||
			h.Clicks == 0 && !q.Conversions ||
			slices.ContainsFunc(q.Filters, func(f hoko.AnalyticsFilter) bool { return !f.Keeps(h.values[f.Dimension]...) })
	})
}

func total(list []happening) (sum hoko.Numbers) {
	for _, h := range list {
		sum.Add(h.Numbers)
	}
	return sum
}

// breakDown counts the values of a dimension.
func breakDown(list []happening, by hoko.BreakdownQuery) *hoko.Breakdown {
	counted := map[string]hoko.Numbers{}
	for _, h := range list {
		values := h.values[by.Dimension]
		if len(values) == 0 {
			values = []string{hoko.UnknownValue}
		}
		for _, value := range values {
			sum := counted[value]
			sum.Add(h.Numbers)
			counted[value] = sum
		}
	}
	b := &hoko.Breakdown{Dimension: by.Dimension, Unknown: counted[hoko.UnknownValue]}
	delete(counted, hoko.UnknownValue)
	for value, numbers := range counted {
		b.Values = append(b.Values, hoko.ValueNumbers{Value: value, Numbers: numbers})
	}
	slices.SortFunc(b.Values, func(x, y hoko.ValueNumbers) int {
		return cmp.Or(y.Of(by.Order)-x.Of(by.Order), cmp.Compare(x.Value, y.Value))
	})
	for ; len(b.Values) > by.Limit; b.Others++ {
		last := len(b.Values) - 1
		b.Other.Add(b.Values[last].Numbers)
		b.Values = b.Values[:last]
	}
	return b
}

// funnel follows the clicks among what is meant.
func (e *events) funnel(meant []happening) *hoko.Funnel {
	clicks, leads := map[string]time.Time{}, map[string]time.Time{}
	for _, h := range meant {
		if h.Clicks == 1 {
			clicks[h.id] = h.at
		}
	}
	for _, h := range e.happened {
		if _, of := clicks[h.clickID]; of && h.Leads == 1 {
			leads[h.id] = h.at
		}
	}
	f := &hoko.Funnel{
		Clicks:      len(clicks),
		ClickToLead: e.delay(clicks, func(h happening) string { return h.clickID }, func(h happening) bool { return h.Leads == 1 }),
		ClickToSale: e.delay(clicks, func(h happening) string { return h.clickID }, func(h happening) bool { return h.Sales == 1 }),
		LeadToSale:  e.delay(leads, func(h happening) string { return h.leadID }, func(h happening) bool { return h.Sales == 1 }),
	}
	f.Leads, f.Sales = f.ClickToLead.Count, f.ClickToSale.Count
	return f
}

// delay returns how long it took from what began to the first of what came of it.
func (e *events) delay(began map[string]time.Time, cause func(happening) string, counts func(happening) bool) (d hoko.Delay) {
	first := map[string]time.Duration{}
	for _, h := range e.happened {
		from, known := began[cause(h)]
		if took := h.at.Sub(from); known && counts(h) {
			if before, twice := first[cause(h)]; !twice || took < before {
				first[cause(h)] = took
			}
		}
	}
	took := slices.Sorted(maps.Values(first))
	if d.Count = len(took); d.Count > 0 {
		d.Median, d.P90 = new(took[(d.Count+1)/2-1]), new(took[(d.Count*9+9)/10-1])
	}
	return d
}
