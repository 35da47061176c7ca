package db_test

import (
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func (x *tenant) auditEvent(action string, at time.Time) *hoko.AuditEvent {
	return &hoko.AuditEvent{
		ID: newID(), WorkspaceID: x.workspace.ID, Actor: hoko.Actor{UserID: x.owner.ID, Role: hoko.RoleOwner},
		Action: action, SubjectID: newID(), Address: "192.0.2.1", CreatedAt: at,
	}
}

func TestAuditEventComesBackAsItWentIn(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		e := x.auditEvent("apiKey.revoke", began)
		e.Detail = map[string]string{"reason": "it's \"leaked\""}
		must(t, store.InsertAuditEvents(t.Context(), e))
		wantCode(t, store.InsertAuditEvents(t.Context(), e), hoko.CodeIDDuplicate)
		equal(t, "stored", got(store.AuditEvents(t.Context(), x.access, hoko.AuditEventFilter{}, hoko.Page{Limit: 9}))(t), []*hoko.AuditEvent{e})
	})
}

func TestAuditEventFilter(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, key := newTenant(t, store), newID()
		events := []*hoko.AuditEvent{
			x.auditEvent("apiKey.create", began),
			x.auditEvent("apiKey.revoke", began.Add(time.Hour)),
			x.auditEvent("apiKey.revoke", began.Add(2*time.Hour)),
		}
		events[1].Actor, events[2].Actor = hoko.Actor{KeyID: key}, hoko.Actor{Role: hoko.RoleOwner}
		for _, e := range events {
			must(t, store.InsertAuditEvents(t.Context(), e))
		}
		for name, c := range map[string]struct {
			filter hoko.AuditEventFilter
			want   []int
		}{
			"all":        {hoko.AuditEventFilter{}, []int{2, 1, 0}},
			"an action":  {hoko.AuditEventFilter{Action: new("apiKey.revoke")}, []int{2, 1}},
			"a person":   {hoko.AuditEventFilter{ActorID: &x.owner.ID}, []int{0}},
			"a key":      {hoko.AuditEventFilter{ActorID: &key}, []int{1}},
			"no id":      {hoko.AuditEventFilter{ActorID: new("nobody")}, nil},
			"a subject":  {hoko.AuditEventFilter{SubjectID: &events[2].SubjectID}, []int{2}},
			"a time":     {hoko.AuditEventFilter{From: new(began.Add(time.Hour)), Until: new(began.Add(time.Hour))}, []int{1}},
			"everything": {hoko.AuditEventFilter{Action: new("apiKey.revoke"), ActorID: &x.owner.ID}, nil},
		} {
			found := got(store.AuditEvents(t.Context(), x.access, c.filter, hoko.Page{Limit: 9}))(t)
			want := make([]*hoko.AuditEvent, len(c.want))
			for i, index := range c.want {
				want[i] = events[index]
			}
			equal(t, name, found, want)
			equal(t, name+" counted", got(store.CountAuditEvents(t.Context(), x.access, c.filter))(t), len(want))
		}
	})
}
