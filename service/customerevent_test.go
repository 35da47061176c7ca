package service

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestCustomerTimeline(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		first, second := x.newClick(t), x.newClick(t)
		x.trackLead(t, leadOf("bob", second))
		lead, sale := x.trackLead(t, leadOf("ada", first)), x.trackSale(t, saleOf("ada", second, 5))
		wanted := []*hoko.CustomerEvent{
			{ID: sale.ID, At: sale.CreatedAt, Sale: sale},
			{ID: lead.ID, At: lead.CreatedAt, Lead: lead},
			{ID: second.ID, At: second.CreatedAt, Click: second},
			{ID: first.ID, At: first.CreatedAt, Click: first},
		}
		p := hoko.Page{Limit: 3}
		page, more, err := x.CustomerTimeline(x.operator(t), lead.CustomerID, p)
		if diff := cmp.Diff(wanted[:3], page); diff != "" || !more || err != nil {
			t.Errorf("%v, %v: %s", more, err, diff)
		}
		p.After = &hoko.Cursor{Field: hoko.OrderByCreatedAt, Time: second.CreatedAt.UnixMicro(), ID: second.ID}
		page, more, err = x.CustomerTimeline(x.operator(t), lead.CustomerID, p)
		if diff := cmp.Diff(wanted[3:], page); diff != "" || more || err != nil {
			t.Errorf("%v, %v: %s", more, err, diff)
		}
		if n := want(x.CountCustomerTimeline(x.operator(t), lead.CustomerID))(t); n != len(wanted) {
			t.Errorf("%d events", n)
		}
	})
}

// A timeline takes two scopes: it tells of a person, and of what was measured.
func TestTimelineTakesBothScopes(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		customer := x.trackLead(t, leadOf("ada", x.newClick(t))).CustomerID
		for _, c := range []struct {
			scopes []hoko.Scope
			code   hoko.Code
		}{
			{[]hoko.Scope{hoko.ScopeCustomersRead}, hoko.CodeInsufficientScope},
			{[]hoko.Scope{hoko.ScopeAnalyticsRead, hoko.ScopeConversionsWrite}, hoko.CodeInsufficientScope},
			{[]hoko.Scope{hoko.ScopeCustomersRead, hoko.ScopeAnalyticsRead}, ""},
		} {
			caller := want(w.present(t, x.newKey(t, c.scopes...).Secret.Reveal()))(t)
			_, _, err := x.CustomerTimeline(as(t, caller), customer, hoko.Page{Limit: 9})
			_, countErr := x.CountCustomerTimeline(as(t, caller), customer)
			for _, err := range []error{err, countErr} {
				if (err != nil || c.code != "") && hoko.CodeOf(err) != c.code {
					t.Errorf("%v: %v", c.scopes, err)
				}
			}
		}
	})
}

// What customers did stays when they go; who they were does not.
func TestDeletedCustomer(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		click := x.newClick(t)
		lead, sale := x.trackLead(t, leadOf("ada", click)), x.trackSale(t, saleOf("ada", nil, 5))
		must(t, x.DeleteCustomer(x.operator(t), lead.CustomerID))
		if diff := cmp.Diff(lead, want(x.Lead(x.operator(t), lead.ID))(t)); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff(sale, want(x.Sale(x.operator(t), sale.ID))(t)); diff != "" {
			t.Error(diff)
		}
		_, _, err := x.CustomerTimeline(x.operator(t), lead.CustomerID, hoko.Page{Limit: 9})
		refused(t, err, hoko.CodeNotFound)
		x.refusesAll(t, hoko.CodeLeadMissing, "clickId", func() error {
			return second(x.TrackSale(x.operator(t), saleOf("ada", nil, 5), ""))
		})
		if again := x.trackSale(t, saleOf("ada", click, 5)); again.CustomerID == lead.CustomerID || again.LeadID != nil {
			t.Errorf("the new customer is the old one: %+v", again)
		}
	})
}

// A conversion brings its customer up to date: the name always, the rest where it
// is given.
func TestConversionUpdatesCustomer(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		click, none := x.newClick(t), (*string)(nil)
		track := func(c hoko.CustomerTracking) *hoko.Customer {
			c.ExternalID = "ada"
			lead := leadOf("", click)
			lead.Customer = c
			tracked := want(x.TrackLead(x.operator(t), lead, ""))(t)
			if diff := cmp.Diff(want(x.Customer(x.operator(t), tracked.Customer.ID))(t), tracked.Customer); diff != "" {
				t.Error(diff)
			}
			return tracked.Customer
		}
		mail, picture := "ada@example.test", "https://example.test/ada.png"
		before := track(hoko.CustomerTracking{Name: "Ada", Email: hoko.To(&mail)})
		for _, step := range []struct {
			given         hoko.CustomerTracking
			name          string
			email, avatar *string
			changed       bool
		}{
			{hoko.CustomerTracking{Name: "Ada"}, "Ada", &mail, nil, false},
			{hoko.CustomerTracking{Name: "Ada", Email: hoko.To(&mail), Avatar: hoko.To(none)}, "Ada", &mail, nil, false},
			{hoko.CustomerTracking{Name: "Ada L.", Avatar: hoko.To(&picture)}, "Ada L.", &mail, &picture, true},
			{hoko.CustomerTracking{Name: "Ada L.", Email: hoko.To(none)}, "Ada L.", nil, &picture, true},
			{hoko.CustomerTracking{Name: "Ada", Avatar: hoko.To(none)}, "Ada", nil, nil, true},
		} {
			w.clock.move(time.Second)
			after := track(step.given)
			wanted := *before
			wanted.Name, wanted.Email, wanted.Avatar, wanted.UpdatedAt = step.name, step.email, step.avatar, after.UpdatedAt
			if diff := cmp.Diff(&wanted, after); diff != "" || after.UpdatedAt.After(before.UpdatedAt) != step.changed {
				t.Errorf("%+v: updated %v, then %v: %s", step.given, before.UpdatedAt, after.UpdatedAt, diff)
			}
			before = after
		}
	})
}
