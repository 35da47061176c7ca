package db_test

import (
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// request returns an entry of the request log.
func (x *tenant) request(keyID string, outcome hoko.Code, at time.Time) *hoko.KeyRequest {
	return &hoko.KeyRequest{
		ID: newID(), WorkspaceID: x.workspace.ID, KeyID: keyID, Count: 1, CreatedAt: at, LastAt: at,
		Operation: "GET /api/links", Outcome: outcome, Status: 200, Address: "203.0.113.7", UserAgent: "curl/8", RequestID: "r",
		Latency: 3 * time.Millisecond, MaxLatency: 2 * time.Millisecond,
	}
}

func insertRequests(t testing.TB, store *db.Store, requests ...*hoko.KeyRequest) {
	t.Helper()
	must(t, store.InTx(t.Context(), func(tx *db.Store) error { return tx.InsertKeyRequests(t.Context(), requests) }))
}

func TestKeyRequestComesBackAsItWentIn(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		first := x.request(newID(), hoko.CodeKeyRevoked, began)
		first.Scopes, first.Count, first.LastAt = hoko.NewScopes(hoko.ScopeLinksRead, hoko.ScopeTagsRead), 7, began.Add(time.Second)
		second := x.request(first.KeyID, hoko.OutcomeOK, began.Add(time.Minute))
		second.Operation, second.Address, second.UserAgent = "", "", `"quoted", {braces} \ and '`
		insertRequests(t, store, first, second)
		page := hoko.Page{Limit: 9, Direction: hoko.Ascending}
		equal(t, "requests", got(store.KeyRequests(t.Context(), x.access, hoko.KeyRequestFilter{}, page))(t), []*hoko.KeyRequest{first, second})
		equal(t, "first page", got(store.KeyRequests(t.Context(), x.access, hoko.KeyRequestFilter{}, hoko.Page{Limit: 1}))(t), []*hoko.KeyRequest{second})
		after := hoko.Page{Limit: 9, After: &hoko.Cursor{Field: hoko.OrderByCreatedAt, Time: second.CreatedAt.UnixMicro(), ID: second.ID}}
		equal(t, "second page", got(store.KeyRequests(t.Context(), x.access, hoko.KeyRequestFilter{}, after))(t), []*hoko.KeyRequest{first})
	})
}

func TestKeyRequestFilter(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, key := newTenant(t, store), newID()
		requests := []*hoko.KeyRequest{
			x.request(key, hoko.OutcomeOK, began),
			x.request(key, hoko.CodeKeyRevoked, began.Add(1*time.Hour)),
			x.request(key, hoko.CodeRequired, began.Add(2*time.Hour)),
			x.request(newID(), hoko.CodeRateLimited, began.Add(3*time.Hour)),
		}
		requests[2].Operation, requests[2].Address, requests[2].Status = "POST /api/links", "2001:db8::1", 400
		insertRequests(t, store, requests...)
		for name, c := range map[string]struct {
			filter hoko.KeyRequestFilter
			want   []int
		}{
			"all":         {hoko.KeyRequestFilter{}, []int{0, 1, 2, 3}},
			"a key":       {hoko.KeyRequestFilter{KeyID: &key}, []int{0, 1, 2}},
			"no id":       {hoko.KeyRequestFilter{KeyID: new("nothing")}, nil},
			"refused":     {hoko.KeyRequestFilter{Refused: new(true)}, []int{1, 3}},
			"not refused": {hoko.KeyRequestFilter{Refused: new(false)}, []int{0, 2}},
			"ok":          {hoko.KeyRequestFilter{Outcomes: []hoko.Code{hoko.OutcomeOK}}, []int{0}},
			"failures":    {hoko.KeyRequestFilter{Outcomes: []hoko.Code{hoko.CodeRequired, hoko.CodeKeyRevoked}}, []int{1, 2}},
			"no outcome":  {hoko.KeyRequestFilter{Outcomes: []hoko.Code{}}, nil},
			"operation":   {hoko.KeyRequestFilter{Operation: new("POST /api/links")}, []int{2}},
			"address":     {hoko.KeyRequestFilter{Address: new("2001:db8::1")}, []int{2}},
			"a status":    {hoko.KeyRequestFilter{Status: new(400)}, []int{2}},
			"a time":      {hoko.KeyRequestFilter{From: new(began.Add(time.Hour)), Until: new(began.Add(2 * time.Hour))}, []int{1, 2}},
			"both":        {hoko.KeyRequestFilter{KeyID: &key, Refused: new(true)}, []int{1}},
		} {
			found := got(store.KeyRequests(t.Context(), x.access, c.filter, hoko.Page{Limit: 9, Direction: hoko.Ascending}))(t)
			want := make([]*hoko.KeyRequest, len(c.want))
			for i, index := range c.want {
				want[i] = requests[index]
			}
			equal(t, name, found, want)
			equal(t, name+" counted", got(store.CountKeyRequests(t.Context(), x.access, c.filter))(t), len(want))
		}
	})
}

// TestKeyRequestsEnd: what was stored before a moment goes, oldest first, and a
// few at a time.
func TestKeyRequestsEnd(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		for range 5 {
			insertRequests(t, store, x.request(newID(), hoko.OutcomeOK, began))
		}
		soon := time.Now().Add(time.Hour)
		equal(t, "none is old", got(store.DeleteKeyRequests(t.Context(), time.Now().Add(-time.Hour), 9))(t), 0)
		equal(t, "none is that old", got(store.DeleteKeyRequests(t.Context(), time.Unix(-1e10, 0), 9))(t), 0)
		equal(t, "some", got(store.DeleteKeyRequests(t.Context(), soon, 3))(t), 3)
		equal(t, "the rest", got(store.DeleteKeyRequests(t.Context(), soon, 3))(t), 2)
		equal(t, "left", got(store.CountKeyRequests(t.Context(), x.access, hoko.KeyRequestFilter{}))(t), 0)
	})
}

// TestKeyRequestsOfAWorkspaceEnd: calls before a moment go, oldest first and a few
// at a time, and nothing of another workspace.
func TestKeyRequestsOfAWorkspaceEnd(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, y := newTenant(t, store), newTenant(t, store)
		for hour := range 5 {
			at := began.Add(time.Duration(hour) * time.Hour)
			insertRequests(t, store, x.request(newID(), hoko.OutcomeOK, at), y.request(newID(), hoko.OutcomeOK, at))
		}
		must(t, store.SetRequestLogDays(t.Context(), x.access, new(7)))
		equal(t, "days", got(store.RequestLogDays(t.Context()))(t), map[string]int{x.workspace.ID: 7})
		before := began.Add(3 * time.Hour)
		equal(t, "some", got(store.DeleteKeyRequestsOf(t.Context(), x.workspace.ID, before, 2))(t), 2)
		equal(t, "the rest", got(store.DeleteKeyRequestsOf(t.Context(), x.workspace.ID, before, 2))(t), 1)
		left := got(store.KeyRequests(t.Context(), x.access, hoko.KeyRequestFilter{}, hoko.Page{Limit: 9, Direction: hoko.Ascending}))(t)
		if len(left) != 2 || !left[0].CreatedAt.Equal(before) {
			t.Errorf("%d entries are left, want those from %v on", len(left), before)
		}
		equal(t, "of the other", got(store.CountKeyRequests(t.Context(), y.access, hoko.KeyRequestFilter{}))(t), 5)
	})
}

func TestKeyDaysAddUp(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, key, other := newTenant(t, store), newID(), newID()
		day := time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)
		next := day.AddDate(0, 0, 1)
		count := func(keyID string, day time.Time, outcome hoko.Code, n int) db.KeyCount {
			return db.KeyCount{WorkspaceID: x.workspace.ID, KeyID: keyID, Day: day, Outcome: outcome, Count: n}
		}
		for _, counts := range [][]db.KeyCount{
			{count(key, day, hoko.OutcomeOK, 3), count(key, day, hoko.CodeKeyRevoked, 2), count(other, day, hoko.OutcomeOK, 1)},
			{count(key, day, hoko.OutcomeOK, 4), count(key, next, hoko.OutcomeOK, 5)},
			nil,
		} {
			must(t, store.InTx(t.Context(), func(tx *db.Store) error { return tx.AddKeyCounts(t.Context(), counts) }))
		}
		days := got(store.KeyDays(t.Context(), x.access, []string{key, other, newID(), "nothing"}, day, next))(t)
		equal(t, "days", days, map[string][]*hoko.KeyDay{
			key: {
				{KeyID: key, Day: next, Outcomes: []hoko.OutcomeCount{{Outcome: hoko.OutcomeOK, Count: 5}}},
				{KeyID: key, Day: day, Outcomes: []hoko.OutcomeCount{{Outcome: hoko.OutcomeOK, Count: 7}, {Outcome: hoko.CodeKeyRevoked, Count: 2}}},
			},
			other: {{KeyID: other, Day: day, Outcomes: []hoko.OutcomeCount{{Outcome: hoko.OutcomeOK, Count: 1}}}},
		})
		equal(t, "calls", days[key][1].Count(), 9)
		equal(t, "refused", days[key][1].RefusedCount(), 2)
		equal(t, "later", len(got(store.KeyDays(t.Context(), x.access, []string{other}, next, next))(t)), 0)
	})
}

// TestKeyRefusalsKeepTheLast, in whatever order they come, and count late uses.
func TestKeyRefusalsKeepTheLast(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, key := newTenant(t, store), newID()
		refuse := func(at time.Time, outcome hoko.Code, late int) {
			r := &hoko.KeyRefusal{WorkspaceID: x.workspace.ID, KeyID: key, At: at, Outcome: outcome, Address: string(outcome), UserAgent: "curl"}
			if late > 0 {
				r.LateUse = &hoko.LateUse{KeyID: key, Count: late, FirstAt: at, LastAt: at}
			}
			must(t, store.InTx(t.Context(), func(tx *db.Store) error { return tx.AddKeyRefusals(t.Context(), []*hoko.KeyRefusal{r}) }))
		}
		want := &hoko.KeyRefusal{WorkspaceID: x.workspace.ID, KeyID: key, At: began, Outcome: hoko.CodeInsufficientScope, Address: "insufficient_scope", UserAgent: "curl"}
		last := func() *hoko.KeyRefusal {
			return got(store.KeyRefusals(t.Context(), x.access, []string{key, newID()}, began))(t)[key]
		}
		refuse(began, hoko.CodeInsufficientScope, 0)
		equal(t, "in time", last(), want)

		refuse(began.Add(time.Hour), hoko.CodeKeyRevoked, 2)
		refuse(began.Add(-time.Hour), hoko.CodeKeyExpired, 3)
		refuse(began.Add(time.Minute), hoko.CodeIPNotAllowed, 0)
		want.At, want.Outcome, want.Address = began.Add(time.Hour), hoko.CodeKeyRevoked, "key_revoked"
		want.LateUse = &hoko.LateUse{KeyID: key, Count: 5, FirstAt: began.Add(-time.Hour), LastAt: began.Add(time.Hour)}
		equal(t, "late", last(), want)
		equal(t, "late uses", got(store.LateUses(t.Context(), x.access, hoko.LateUseFilter{Since: began}, hoko.Page{Limit: 9}))(t), []*hoko.LateUse{want.LateUse})
		equal(t, "later", got(store.CountLateUses(t.Context(), x.access, hoko.LateUseFilter{Since: began.Add(2 * time.Hour)}))(t), 0)
	})
}

// TestLateCallers adds up who used a key after its end, and nobody else.
func TestLateCallers(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, key, other := newTenant(t, store), newID(), newID()
		var requests []*hoko.KeyRequest
		for i, address := range []string{"192.0.2.1", "192.0.2.2", "192.0.2.1", "192.0.2.3"} {
			r := x.request(key, hoko.CodeKeyRevoked, began.Add(time.Duration(i)*time.Minute))
			r.Address, r.Count = address, i+1
			requests = append(requests, r)
		}
		requests[3].Outcome = hoko.OutcomeOK
		insertRequests(t, store, append(requests, x.request(other, hoko.CodeKeyExpired, began))...)
		callers := got(store.LateCallers(t.Context(), x.access, []string{key, other, newID()}))(t)
		equal(t, "callers", callers[key], &hoko.LateCallers{
			Addresses: []hoko.CallerCount{
				{Value: "192.0.2.1", Count: 4, LastAt: began.Add(2 * time.Minute)},
				{Value: "192.0.2.2", Count: 2, LastAt: began.Add(time.Minute)},
			},
			UserAgents: []hoko.CallerCount{{Value: "curl/8", Count: 6, LastAt: began.Add(2 * time.Minute)}},
		})
		equal(t, "keys", len(callers), 2)
	})
}

func TestSpoolPosition(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		id := newID()
		for _, next := range []uint64{0, 1 << 55, 1<<55 + 7} {
			must(t, store.InTx(t.Context(), func(tx *db.Store) error {
				if at := got(tx.SpoolPosition(t.Context(), id))(t); next > 1<<55 && at != 1<<55 {
					t.Errorf("the position is %d", at)
				}
				return tx.SetSpoolPosition(t.Context(), id, next)
			}))
		}
		equal(t, "another spool", got(store.SpoolPosition(t.Context(), newID()))(t), uint64(0))
	})
}

// TestSpoolPositionIsAwaited also where nothing of the spool was counted before.
func TestSpoolPositionIsAwaited(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		id, second := newID(), make(chan uint64, 1)
		must(t, store.InTx(t.Context(), func(tx *db.Store) error {
			equal(t, "the first", got(tx.SpoolPosition(t.Context(), id))(t), uint64(0))
			go func() {
				_ = store.InTx(t.Context(), func(tx *db.Store) error {
					next, err := tx.SpoolPosition(t.Context(), id)
					second <- next
					return err
				})
			}()
			select {
			case next := <-second:
				t.Errorf("another one did not wait, and found %d", next)
				second <- 7
			case <-time.After(300 * time.Millisecond):
			}
			return tx.SetSpoolPosition(t.Context(), id, 7)
		}))
		equal(t, "the second", <-second, uint64(7))
	})
}

// TestLateUsesTellRevokedFromExpired: what somebody ended on purpose is looked
// for first.
func TestLateUsesTellRevokedFromExpired(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		revoked, expired := x.storedKey(t, store), x.storedKey(t, store)
		revoke(t, store, revoked)
		for _, k := range []*hoko.StoredKey{revoked, expired} {
			late := &hoko.LateUse{KeyID: k.ID, Count: 1, FirstAt: began, LastAt: began}
			refusal := &hoko.KeyRefusal{WorkspaceID: k.WorkspaceID, KeyID: k.ID, At: began, Outcome: hoko.CodeKeyExpired, LateUse: late}
			must(t, store.InTx(t.Context(), func(tx *db.Store) error { return tx.AddKeyRefusals(t.Context(), []*hoko.KeyRefusal{refusal}) }))
		}
		for asked, key := range map[bool]*hoko.StoredKey{true: revoked, false: expired} {
			f := hoko.LateUseFilter{Revoked: &asked, Since: began}
			uses := got(store.LateUses(t.Context(), x.access, f, hoko.Page{Limit: 9}))(t)
			equal(t, "counted", got(store.CountLateUses(t.Context(), x.access, f))(t), 1)
			equal(t, "found", []string{uses[0].KeyID}, []string{key.ID})
		}
		equal(t, "both", got(store.CountLateUses(t.Context(), x.access, hoko.LateUseFilter{Since: began}))(t), 2)
	})
}

// insertSight stores what is known of calls with the key, and of changes.
func (g goods) insertSight(t *testing.T, store *db.Store, x *tenant) {
	t.Helper()
	insertRequests(t, store, g.request)
	must(t, store.InTx(t.Context(), func(tx *db.Store) error {
		must(t, tx.AddKeyCounts(t.Context(), []db.KeyCount{{WorkspaceID: x.workspace.ID, KeyID: g.key.ID, Day: began, Outcome: hoko.CodeKeyRevoked, Count: 1}}))
		late := &hoko.LateUse{KeyID: g.key.ID, Count: 1, FirstAt: began, LastAt: began}
		return tx.AddKeyRefusals(t.Context(), []*hoko.KeyRefusal{{WorkspaceID: x.workspace.ID, KeyID: g.key.ID, At: began, Outcome: hoko.CodeKeyRevoked, LateUse: late}})
	}))
	must(t, store.InsertAuditEvents(t.Context(), g.event))
}

func (g goods) sightRequests(t *testing.T, store *db.Store, stranger *tenant) map[string]func() error {
	ctx, a, ids, page := t.Context(), stranger.access, []string{g.key.ID}, hoko.Page{Limit: 100}
	log, audit := hoko.KeyRequestFilter{}, hoko.AuditEventFilter{}
	return map[string]func() error{
		"KeyRequests":      func() error { return hidden(store.KeyRequests(ctx, a, log, page)) },
		"KeyRequestsByIDs": func() error { return hidden(store.KeyRequestsByIDs(ctx, a, []string{g.request.ID})) },
		"AuditEventsByIDs": func() error { return hidden(store.AuditEventsByIDs(ctx, a, []string{g.event.ID})) },
		"CountKeyRequests": func() error { return hidden(store.CountKeyRequests(ctx, a, hoko.KeyRequestFilter{KeyID: &g.key.ID})) },
		"KeyDays":          func() error { return hidden(store.KeyDays(ctx, a, ids, began, began)) },
		"KeyRefusals":      func() error { return hidden(store.KeyRefusals(ctx, a, ids, began)) },
		"LateUses":         func() error { return hidden(store.LateUses(ctx, a, hoko.LateUseFilter{}, page)) },
		"CountLateUses":    func() error { return hidden(store.CountLateUses(ctx, a, hoko.LateUseFilter{})) },
		"LateCallers":      func() error { return hidden(store.LateCallers(ctx, a, ids)) },
		"AuditEvents":      func() error { return hidden(store.AuditEvents(ctx, a, audit, page)) },
		"CountAuditEvents": func() error { return hidden(store.CountAuditEvents(ctx, a, audit)) },
	}
}
