package service

import (
	"context"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// TestRetention lets a workspace keep its clicks for three days.
func TestRetention(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		e := newEvents(t, newTenant(t, w, "one"), 1, 200)
		e.store(t)
		other := newEvents(t, newTenant(t, w, "two"), 2, 50)
		other.store(t)
		q := hoko.AnalyticsQuery{From: e.began, Until: e.began.Add(e.length), Totals: true, Bots: true, Conversions: true}
		before := want(e.Analytics(e.operator(t), q))(t).Totals
		must(t, e.SetRetention(e.operator(t), new(3)))
		now := e.began.AddDate(0, 0, 7).Add(time.Hour)
		must(t, NewWorker(w.Service).endClicks(context.Background(), now))
		left := 0
		for _, c := range e.clicks {
			if !c.CreatedAt.Before(dayOf(now).AddDate(0, 0, -3)) {
				left++
			}
		}
		after := want(e.Analytics(e.operator(t), q))(t).Totals
		if after.Clicks != left || len(e.tenant.clicks(t)) != left || left == 0 || left == before.Clicks {
			t.Errorf("%d of %d clicks count, %d are stored, want %d", after.Clicks, before.Clicks, len(e.tenant.clicks(t)), left)
		}
		if after.Leads != before.Leads || after.Sales != before.Sales {
			t.Errorf("leads and sales became %+v, were %+v", after, before)
		}
		if got := want(other.Analytics(other.operator(t), q))(t).Totals.Clicks; got != len(other.clicks) {
			t.Errorf("%d clicks of the other workspace, want %d", got, len(other.clicks))
		}
		if report := want(w.VerifySums(as(t, operator("")), ""))(t); report.Wrong != 0 || report.Workspaces != 2 {
			t.Errorf("verified %+v", report)
		}
	})
}

func TestRetentionIsForAdmins(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		for _, days := range []int{0, -1, hoko.MaxRetentionDays + 1} {
			refused(t, x.SetRetention(x.operator(t), &days), hoko.CodeOutOfRange)
		}
		must(t, x.SetRetention(x.operator(t), new(90)))
		if got := want(w.store.WorkspaceBySlug(t.Context(), "one"))(t).RetentionDays; got == nil || *got != 90 {
			t.Errorf("kept for %v days", got)
		}
		must(t, x.SetRetention(x.operator(t), nil))
		events, _, err := x.AuditEvents(x.operator(t), hoko.AuditEventFilter{Action: new("workspace.retention")}, hoko.Page{Limit: 9})
		must(t, err)
		if len(events) != 2 || events[1].Detail["days"] != "90" || events[0].Detail["days"] != "for ever" {
			t.Errorf("the audit log says %+v", events)
		}
		secret := x.newKey(t, hoko.AllScopes()...).Secret.Reveal()
		caller := want(w.present(t, secret))(t)
		refused(t, x.SetRetention(as(t, caller), new(1)), hoko.CodeSessionRequired)
		refused(t, x.EraseCustomer(as(t, caller), newID()), hoko.CodeSessionRequired)
	})
}

// TestErasedCustomerLeavesAmounts erases a customer who was deleted before: what
// analytics count stays.
func TestErasedCustomerLeavesAmounts(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		e := newEvents(t, newTenant(t, w, "one"), 3, 60)
		e.store(t)
		q := hoko.AnalyticsQuery{
			From: e.began, Until: e.began.Add(e.length), Totals: true, Conversions: true,
			Breakdowns: []hoko.BreakdownQuery{{Dimension: hoko.DimensionCustomer, Limit: 9}},
		}
		before := want(e.Analytics(e.operator(t), q))(t)
		c := e.customers[0]
		refused(t, e.EraseCustomer(e.operator(t), newID()), hoko.CodeNotFound)
		other := newTenant(t, w, "two")
		refused(t, e.EraseCustomer(other.operator(t), c.ID), hoko.CodeNotFound)
		must(t, e.DeleteCustomer(e.operator(t), c.ID))
		for range 2 {
			must(t, e.EraseCustomer(e.operator(t), c.ID))
		}
		same := want(e.Analytics(e.operator(t), q))(t)
		if same.Totals.Sales != before.Totals.Sales || len(same.Breakdowns[0].Values) != len(before.Breakdowns[0].Values) {
			t.Errorf("analytics say %+v, said %+v", same, before)
		}
		events, _, err := e.AuditEvents(e.operator(t), hoko.AuditEventFilter{Action: new("customer.erase"), SubjectID: &c.ID}, hoko.Page{Limit: 9})
		must(t, err)
		if len(events) != 2 {
			t.Errorf("%d records in the audit log", len(events))
		}
	})
}
