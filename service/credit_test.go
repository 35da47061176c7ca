package service

import (
	"context"
	"crypto/rand"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// newClick stores a click on a link of the workspace.
func (x *tenant) newClick(t testing.TB) *hoko.Click {
	t.Helper()
	c := x.clickAt(t, time.Now())
	must(t, insertClicks(t.Context(), x.store, []*hoko.Click{c}))
	return c
}

// clickAt returns a click that is not stored.
func (x *tenant) clickAt(t testing.TB, at time.Time) *hoko.Click {
	t.Helper()
	return &hoko.Click{
		ID: want(hoko.IDAt(at, rand.Reader))(t), WorkspaceID: x.workspace.ID, LinkID: newID(), CollectionID: x.collection,
		PartnerID: new(newID()), CreatedAt: stored(at), Device: "desktop", URL: "https://example.test/", Trigger: hoko.TriggerLink,
	}
}

// leadOf returns what records a lead of a customer; a nil click is none.
func leadOf(customer string, click *hoko.Click) hoko.LeadTracking {
	t := hoko.LeadTracking{
		ClickID: new(""), EventName: "Sign up", Customer: hoko.CustomerTracking{ExternalID: customer, Name: "Ada"},
	}
	if click != nil {
		t.ClickID = &click.ID
	}
	return t
}

// saleOf returns what records a sale to a customer; a nil click is none.
func saleOf(customer string, click *hoko.Click, amount int64) hoko.SaleTracking {
	t := hoko.SaleTracking{Customer: hoko.CustomerTracking{ExternalID: customer, Name: "Ada"}, Amount: &amount}
	if click != nil {
		t.ClickID = click.ID
	}
	return t
}

func (x *tenant) trackLead(t testing.TB, tracking hoko.LeadTracking) *hoko.Lead {
	t.Helper()
	return want(x.TrackLead(x.operator(t), tracking, ""))(t).Lead
}

func (x *tenant) trackSale(t testing.TB, tracking hoko.SaleTracking) *hoko.Sale {
	t.Helper()
	return want(x.TrackSale(x.operator(t), tracking, ""))(t).Sale
}

// access is what the command line may do in the workspace.
func (x *tenant) access(t testing.TB) *hoko.Access {
	t.Helper()
	return want(operator(x.workspace.ID).MayUse(hoko.ScopeConversionsWrite))(t)
}

// written tells all that conversions leave behind in the workspace.
func (x *tenant) written(t testing.TB) []any {
	t.Helper()
	ctx, page := x.operator(t), hoko.Page{Limit: 1000}
	customers := want(x.store.Customers(ctx, x.access(t), hoko.CustomerFilter{}, page))(t)
	leads := want(x.store.Leads(ctx, x.access(t), hoko.ConversionFilter{}, page))(t)
	sales := want(x.store.Sales(ctx, x.access(t), hoko.ConversionFilter{}, page))(t)
	return []any{customers, leads, sales}
}

// refusesAll expects that a call is refused and writes nothing.
func (x *tenant) refusesAll(t testing.TB, code hoko.Code, field string, call func() error) {
	t.Helper()
	before := x.written(t)
	err := call()
	refused(t, err, code)
	if got := hoko.ErrorOf(err); err != nil && got.Field != field {
		t.Errorf("%s: the field is %q, want %q", code, got.Field, field)
	}
	if diff := cmp.Diff(before, x.written(t)); diff != "" {
		t.Errorf("%s: something was written: %s", code, diff)
	}
}

func TestLeadCreditsItsClick(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		click, bot := x.newClick(t), x.clickAt(t, time.Now())
		bot.Bot, bot.PartnerID = true, nil
		must(t, insertClicks(t.Context(), x.store, []*hoko.Click{bot}))
		for _, c := range []*hoko.Click{click, bot} {
			if diff := cmp.Diff(creditFor(c), x.trackLead(t, leadOf("ada", c)).Credit); diff != "" {
				t.Error(diff)
			}
		}
		upper := leadOf("ada", click)
		upper.ClickID = new(strings.ToUpper(click.ID))
		if diff := cmp.Diff(creditFor(click), x.trackLead(t, upper).Credit); diff != "" {
			t.Error(diff)
		}
	})
}

// A lead that names no click credits what the customer's most recent lead does.
func TestDeferredLead(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		x.trackLead(t, leadOf("bob", x.newClick(t)))
		x.refusesAll(t, hoko.CodeLeadMissing, "clickId", func() error {
			return second(x.TrackLead(x.operator(t), leadOf("ada", nil), ""))
		})
		first, last := x.newClick(t), x.newClick(t)
		x.trackLead(t, leadOf("ada", last))
		x.trackLead(t, leadOf("ada", first))
		x.trackLead(t, leadOf("ada", last))
		if diff := cmp.Diff(creditFor(last), x.trackLead(t, leadOf("ada", nil)).Credit); diff != "" {
			t.Error(diff)
		}
	})
}

// What a sale credits is told by what is given, and never by something else.
func TestSaleCredit(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		trial, signUp, other := x.newClick(t), x.newClick(t), x.newClick(t)
		named := leadOf("ada", trial)
		named.EventName = "Trial"
		trialLead := x.trackLead(t, named)
		x.trackLead(t, leadOf("ada", signUp))
		lastLead := x.trackLead(t, leadOf("ada", signUp))
		x.trackLead(t, leadOf("bob", other))

		byName := saleOf("ada", other, 5)
		byName.LeadEventName = "Trial"
		for name, c := range map[string]struct {
			sale  hoko.SaleTracking
			click *hoko.Click
			lead  *string
		}{
			"the lead of that name, whatever the click": {byName, trial, &trialLead.ID},
			"the click":                     {saleOf("ada", other, 5), other, nil},
			"the click, and the lead of it": {saleOf("ada", trial, 5), trial, &trialLead.ID},
			"the last lead of the click":    {saleOf("ada", signUp, 5), signUp, &lastLead.ID},
			"the most recent lead":          {saleOf("ada", nil, 5), signUp, &lastLead.ID},
			"the click, of a new customer":  {saleOf("eve", signUp, 5), signUp, nil},
		} {
			sale := x.trackSale(t, c.sale)
			if diff := cmp.Diff([]any{creditFor(c.click), c.lead}, []any{sale.Credit, sale.LeadID}); diff != "" {
				t.Errorf("%s: %s", name, diff)
			}
		}
	})
}

func TestSaleWithoutCreditIsRefused(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		x.trackLead(t, leadOf("ada", x.newClick(t)))
		other.trackLead(t, leadOf("eve", other.newClick(t)))
		old := x.clickAt(t, time.Now().Add(-2*time.Hour))
		future := x.clickAt(t, time.Now().Add(2*time.Minute))
		misnamed, foreign := saleOf("ada", x.newClick(t), 5), other.clickAt(t, time.Now().Add(-2*time.Hour))
		misnamed.LeadEventName = "sign up"
		must(t, insertClicks(t.Context(), x.store, []*hoko.Click{foreign}))
		malformed, another := saleOf("ada", nil, 5), saleOf("ada", nil, 5)
		malformed.ClickID, another.ClickID = "nonsense", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
		for name, c := range map[string]struct {
			sale  hoko.SaleTracking
			code  hoko.Code
			field string
		}{
			"no lead":                      {saleOf("new", nil, 5), hoko.CodeLeadMissing, "clickId"},
			"a lead of another workspace":  {saleOf("eve", nil, 5), hoko.CodeLeadMissing, "clickId"},
			"no lead of that name":         {misnamed, hoko.CodeLeadMissing, "leadEventName"},
			"an old click":                 {saleOf("new", old, 5), hoko.CodeIDUnknown, "clickId"},
			"a click to come":              {saleOf("new", future, 5), hoko.CodeIDUnknown, "clickId"},
			"a click of another workspace": {saleOf("new", foreign, 5), hoko.CodeIDUnknown, "clickId"},
			"an id of no click":            {another, hoko.CodeIDUnknown, "clickId"},
			"no id":                        {malformed, hoko.CodeIDMalformed, "clickId"},
		} {
			t.Log(name)
			x.refusesAll(t, c.code, c.field, func() error { return second(x.TrackSale(x.operator(t), c.sale, "")) })
			x.refusesAll(t, c.code, c.field, func() error { return second(x.TrackSale(x.operator(t), c.sale, name)) })
		}
	})
}

// A click that is stored a moment after the request for it came is credited.
func TestClickOnItsWay(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		click, attempts := x.clickAt(t, time.Now()), 0
		access := x.access(t)
		sale := saleOf("ada", click, 5)
		sale.Complete()
		tracked := want(whenStored(t.Context(), x.Service, access, click.ID, func() (*hoko.TrackedSale, error) {
			attempts++
			answer, err := inWrite(t.Context(), x.Service, access, func(tx *db.Store) (*hoko.TrackedSale, error) {
				return x.Service.trackSale(t.Context(), tx, access, sale)
			})
			if attempts == 1 {
				refused(t, err, hoko.CodeClickPending)
				must(t, insertClicks(t.Context(), x.store, []*hoko.Click{click}))
			}
			return answer, err
		}))(t)
		if diff := cmp.Diff(creditFor(click), tracked.Sale.Credit); diff != "" || attempts != 2 {
			t.Errorf("after %d attempts: %s", attempts, diff)
		}
	})
}

// A visitor who buys at once is credited: the drainer is faster than patience.
func TestVisitIsCredited(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.insertLink(t, func(*hoko.LinkChanges) {})
		defer drain(t, w)()
		lead := leadOf("ada", &hoko.Click{ID: x.visit(t, link, 1)[0]})
		sale := saleOf("ada", &hoko.Click{ID: x.visit(t, link, 1)[0]}, 5)
		for id, got := range map[string]hoko.Credit{
			*lead.ClickID: want(x.TrackLead(x.operator(t), lead, "key"))(t).Lead.Credit,
			sale.ClickID:  want(x.TrackSale(x.operator(t), sale, ""))(t).Sale.Credit,
		} {
			if diff := cmp.Diff(hoko.Credit{ClickID: id, LinkID: link.ID, CollectionID: link.CollectionID}, got); diff != "" {
				t.Error(diff)
			}
		}
	})
}

// drain starts the drainer of a process and returns what ends it.
func drain(t testing.TB, w *world) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- newDrainer(t, w.store).Run(ctx, w.spool) }()
	return func() {
		cancel()
		must(t, <-ended)
	}
}

// A click that does not arrive is answered with an invitation to come back, one
// of another workspace in the same words and after the same time.
func TestClickThatDoesNotArrive(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		clicks := []*hoko.Click{x.clickAt(t, time.Now()), x.clickAt(t, time.Now().Add(-50*time.Minute)), other.newClick(t)}
		errs := make([]error, len(clicks))
		x.refusesAll(t, hoko.CodeClickPending, "clickId", func() error {
			together(len(clicks), func(i int) {
				began := time.Now()
				_, errs[i] = x.TrackLead(x.operator(t), leadOf("ada", clicks[i]), newID())
				if waited := time.Since(began); waited < clickPatience || waited > 3*clickPatience {
					t.Errorf("waited for %v", waited)
				}
			})
			return errs[0]
		})
		for _, err := range errs {
			if diff := cmp.Diff(errs[0], err); diff != "" || hoko.KindOf(err) != hoko.KindUnavailable || hoko.ErrorOf(err).RetrySeconds() != 1 {
				t.Errorf("%v: %s", err, diff)
			}
		}
	})
}
