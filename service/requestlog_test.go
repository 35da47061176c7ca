package service

import (
	"context"
	"crypto/rand"
	"log/slog"
	mathrand "math/rand/v2"
	"net/netip"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/spool"
)

// requestHouse is a process that takes calls with one key down.
type requestHouse struct {
	*tenant
	key   *hoko.APIKey
	owner context.Context //nolint:containedctx // of one test
	dir   string
	calls *spool.Spool
	log   *RequestLog
}

func newRequestHouse(t *testing.T, w *world) *requestHouse {
	t.Helper()
	x := newTenant(t, w, "one")
	key := &hoko.APIKey{ID: newID(), WorkspaceID: x.workspace.ID}
	h := &requestHouse{tenant: x, key: key, owner: x.operator(t), dir: t.TempDir()}
	h.open(t)
	return h
}

// open opens the spool as it was left behind.
func (h *requestHouse) open(t *testing.T) {
	t.Helper()
	h.calls = want(spool.Open(h.dir, spool.Options{Now: time.Now, SyncLate: true}))(t)
	t.Cleanup(func() { must(t, h.calls.Close()) })
	h.log = NewRequestLog(h.Service, h.calls, h.clock.now, slog.New(slog.DiscardHandler))
}

// call makes a call and takes it down.
func (h *requestHouse) call(t *testing.T, outcome hoko.Code) {
	t.Helper()
	call := &hoko.Call{RequestID: "r", Address: netip.MustParseAddr("203.0.113.7"), UserAgent: "curl/8"}
	call.NoteKey(h.key)
	call.NoteOperation("GET /api/links")
	call.NoteScope(hoko.ScopeLinksRead)
	status := 200
	if outcome != hoko.OutcomeOK {
		call.NoteOutcome(outcome)
		status = 401
	}
	h.log.Record(hoko.WithCall(t.Context(), call), status, h.clock.now(), 3*time.Millisecond)
}

func (h *requestHouse) drainer() *RequestDrainer {
	return NewRequestDrainer(RequestDrainerOptions{Store: h.store, NewID: newID, Log: slog.New(slog.DiscardHandler)})
}

// counted returns how many calls the entries, and the days, tell of.
func (h *requestHouse) counted(t *testing.T) (entries, days int) {
	t.Helper()
	list, _, err := h.KeyRequests(h.owner, hoko.KeyRequestFilter{KeyID: &h.key.ID}, hoko.Page{Limit: hoko.MaxTake})
	must(t, err)
	for _, entry := range list {
		entries += entry.Count
	}
	for _, day := range want(h.KeyDays(h.owner, []string{h.key.ID}, DayRange{}))(t)[h.key.ID] {
		days += day.Count()
	}
	return entries, days
}

func (h *requestHouse) holds(t *testing.T, calls int) {
	t.Helper()
	if entries, days := h.counted(t); entries != calls || days != calls {
		t.Errorf("%d calls were made, entries tell of %d, days of %d", calls, entries, days)
	}
}

func TestCallsReachTheRequestLog(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		h := newRequestHouse(t, w)
		h.call(t, hoko.OutcomeOK)
		h.call(t, hoko.CodeKeyRevoked)
		h.call(t, hoko.CodeKeyRevoked)
		h.log.Record(t.Context(), 200, h.clock.now(), 0) // without a key
		must(t, h.drainer().Empty(t.Context(), h.calls))
		h.holds(t, 3)
		list, _, err := h.KeyRequests(h.owner, hoko.KeyRequestFilter{Refused: new(true)}, hoko.Page{Limit: 9})
		must(t, err)
		if len(list) != 1 || list[0].Count != 2 || list[0].Operation != "GET /api/links" || !list[0].Scopes.Has(hoko.ScopeLinksRead) ||
			list[0].Address != "203.0.113.7" || list[0].UserAgent != "curl/8" || list[0].MeanLatency() != 3*time.Millisecond || list[0].Status != 401 {
			t.Errorf("%+v", list)
		}
		today := dayOf(h.clock.now())
		if days := want(h.KeyDays(h.owner, []string{h.key.ID}, DayRange{Until: &today}))(t)[h.key.ID]; len(days) > 0 {
			t.Errorf("before the first day: %v", days)
		}
		refusal := want(h.KeyRefusals(h.owner, []string{h.key.ID}))(t)[h.key.ID]
		if refusal == nil || refusal.Outcome != hoko.CodeKeyRevoked || refusal.LateUse == nil || refusal.LateUse.Count != 2 || refusal.LateUse.Recent != 2 {
			t.Errorf("%+v", refusal)
		}
		late, _, err := h.LateUses(h.owner, hoko.LateUseFilter{}, hoko.Page{Limit: 9})
		if err != nil || len(late) != 1 || late[0].KeyID != h.key.ID || want(h.CountLateUses(h.owner, hoko.LateUseFilter{}))(t) != 1 {
			t.Errorf("%+v, %v", late, err)
		}
		if callers := want(h.LateCallers(h.owner, []string{h.key.ID}))(t)[h.key.ID]; callers == nil || len(callers.Addresses) != 1 || callers.Addresses[0].Count != 2 {
			t.Errorf("%+v", callers)
		}
	})
}

// TestRepeatedCallsAreCountedOnce: processes end after a batch was counted and
// before it was given up, again and again, and the next one cuts its batches
// elsewhere.
func TestRepeatedCallsAreCountedOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		h := newRequestHouse(t, w)
		calls := 0
		for range 12 {
			for range mathrand.IntN(40) {
				h.call(t, []hoko.Code{hoko.OutcomeOK, hoko.CodeKeyRevoked, hoko.CodeRequired}[mathrand.IntN(3)])
				calls++
			}
			if h.calls.Stats().Records > 0 {
				dying := h.drainer()
				must(t, dying.persist(t.Context(), h.calls, want(h.calls.Next(t.Context(), 1+mathrand.IntN(50)))(t)))
			}
			must(t, h.calls.Close())
			h.open(t)
		}
		must(t, h.drainer().Empty(t.Context(), h.calls))
		h.holds(t, calls)
	})
}

// TestConcurrentDrainersCountOnce: two carry the same records at the same time.
func TestConcurrentDrainersCountOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		h := newRequestHouse(t, w)
		for range 50 {
			h.call(t, hoko.CodeKeyExpired)
		}
		batch := want(h.calls.Next(t.Context(), 50))(t)
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() {
				if err := h.drainer().persist(t.Context(), h.calls, batch); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		h.holds(t, 50)
	})
}

// TestBadRecordsHoldNobodyUp: what is no call is counted as lost.
func TestBadRecordsHoldNobodyUp(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		h := newRequestHouse(t, w)
		h.call(t, hoko.OutcomeOK)
		must(t, h.calls.Append(t.Context(), []byte("{}")))
		must(t, h.calls.Append(t.Context(), []byte("no JSON")))
		h.call(t, hoko.OutcomeOK)
		d := h.drainer()
		must(t, d.Empty(t.Context(), h.calls))
		h.holds(t, 2)
		if d.Stored() != 2 || d.Lost() != 2 {
			t.Errorf("%d stored, %d lost", d.Stored(), d.Lost())
		}
	})
}

// TestAFullRequestLogStopsNobody: the loss is counted instead.
func TestAFullRequestLogStopsNobody(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		h := newRequestHouse(t, w)
		full := want(spool.Open(t.TempDir(), spool.Options{Now: time.Now, MaxBytes: 1}))(t)
		t.Cleanup(func() { must(t, full.Close()) })
		h.log = NewRequestLog(h.Service, full, h.clock.now, slog.New(slog.DiscardHandler))
		h.call(t, hoko.OutcomeOK)
		h.call(t, hoko.OutcomeOK)
		if h.log.Lost() != 2 {
			t.Errorf("%d lost", h.log.Lost())
		}
	})
}

// TestCountsOnly keeps no entries, and all the rest.
func TestCountsOnly(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		h := newRequestHouse(t, w)
		h.call(t, hoko.CodeKeyRevoked)
		d := NewRequestDrainer(RequestDrainerOptions{Store: h.store, NewID: newID, Log: slog.New(slog.DiscardHandler), CountsOnly: true})
		must(t, d.Empty(t.Context(), h.calls))
		if entries, days := h.counted(t); entries != 0 || days != 1 {
			t.Errorf("entries tell of %d, days of %d", entries, days)
		}
	})
}

// TestOldEntriesEnd, and their counts stay.
func TestOldEntriesEnd(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		h := newRequestHouse(t, w)
		h.call(t, hoko.OutcomeOK)
		must(t, h.drainer().Empty(t.Context(), h.calls))
		h.requestsKept = time.Hour
		NewWorker(h.Service).clean(t.Context())
		h.holds(t, 1)
		h.clock.move(2 * time.Hour)
		NewWorker(h.Service).clean(t.Context())
		if entries, days := h.counted(t); entries != 0 || days != 1 {
			t.Errorf("entries tell of %d, days of %d", entries, days)
		}
	})
}

// TestWorkspaceKeepsEntriesForLessLong than the server: its entries go, their
// counts and what is known of the last refusal stay, and so does what another
// workspace has.
func TestWorkspaceKeepsEntriesForLessLong(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		h := newRequestHouse(t, w)
		h.call(t, hoko.CodeKeyRevoked)
		must(t, h.drainer().Empty(t.Context(), h.calls))
		other := newTenant(t, w, "two")
		entry := &hoko.KeyRequest{ID: newID(), WorkspaceID: other.workspace.ID, KeyID: newID(), Count: 1, CreatedAt: h.clock.now(), LastAt: h.clock.now(), Outcome: hoko.OutcomeOK}
		must(t, w.store.InTx(t.Context(), func(tx *db.Store) error { return tx.InsertKeyRequests(t.Context(), []*hoko.KeyRequest{entry}) }))
		h.requestsKept = 90 * 24 * time.Hour
		must(t, h.SetRequestLogDays(h.owner, new(7)))
		h.clock.move(6 * 24 * time.Hour)
		worker := NewWorker(h.Service)
		worker.clean(t.Context())
		h.holds(t, 1)
		h.clock.move(2 * 24 * time.Hour)
		worker.clean(t.Context())
		if entries, days := h.counted(t); entries != 0 || days != 1 {
			t.Errorf("entries tell of %d, days of %d", entries, days)
		}
		if refusal := want(h.KeyRefusals(h.owner, []string{h.key.ID}))(t)[h.key.ID]; refusal == nil || refusal.LateUse == nil || refusal.LateUse.Count != 1 {
			t.Errorf("the last refusal is %+v", refusal)
		}
		if n := want(w.CountKeyRequests(other.operator(t), hoko.KeyRequestFilter{}))(t); n != 1 {
			t.Errorf("the other workspace has %d entries", n)
		}
		if g := worker.Gauges(); g.RequestsForgotten != 1 || g.RequestLogsBehind != 0 {
			t.Errorf("%d entries were deleted, %d logs are behind", g.RequestsForgotten, g.RequestLogsBehind)
		}
	})
}

// TestRequestLogDaysStayWithinTheServers, are set by admins and told in the audit
// log.
func TestRequestLogDaysStayWithinTheServers(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		w.requestsKept = 30 * 24 * time.Hour
		for _, days := range []int{0, -1, 31} {
			refused(t, x.SetRequestLogDays(x.operator(t), &days), hoko.CodeOutOfRange)
		}
		must(t, x.SetRequestLogDays(x.operator(t), new(30)))
		if got := want(w.store.WorkspaceBySlug(t.Context(), "one"))(t).RequestLogDays; got == nil || *got != 30 {
			t.Errorf("kept for %v days", got)
		}
		must(t, x.SetRequestLogDays(x.operator(t), nil))
		events, _, err := x.AuditEvents(x.operator(t), hoko.AuditEventFilter{Action: new("workspace.requestLog")}, hoko.Page{Limit: 9})
		must(t, err)
		if len(events) != 2 || events[1].Detail["requestLogDays"] != "30" || events[0].Detail["requestLogDays"] != "as the server" {
			t.Errorf("the audit log says %+v", events)
		}
		caller := want(w.present(t, x.newKey(t, hoko.AllScopes()...).Secret.Reveal()))(t)
		refused(t, x.SetRequestLogDays(as(t, caller), new(1)), hoko.CodeSessionRequired)
		_, err = x.Limits(as(t, caller))
		refused(t, err, hoko.CodeSessionRequired)
		if limits := want(x.Limits(x.operator(t)))(t); limits.RequestLogDays != 30 || limits.StreamsPerWorkspace != 500 {
			t.Errorf("the limits are %+v", limits)
		}
	})
}

// TestAnOutageKeepsCalls: the drainer waits for the database, and loses none.
func TestAnOutageKeepsCalls(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		h := newRequestHouse(t, w)
		h.call(t, hoko.OutcomeOK)
		d, failures := h.drainer(), 2
		inner := d.persist
		d.drainer.persist = func(ctx context.Context, from *spool.Spool, b spool.Batch) error {
			return d.patiently(ctx, 1, func(ctx context.Context) error {
				if failures--; failures >= 0 {
					return hoko.Unavailable(nil)
				}
				return inner(ctx, from, b)
			})
		}
		must(t, d.Empty(t.Context(), h.calls))
		h.holds(t, 1)
	})
}

// TestSightEndsAtTheWorkspace: an admin of another one sees nothing of a key.
func TestSightEndsAtTheWorkspace(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		h := newRequestHouse(t, w)
		h.call(t, hoko.CodeKeyRevoked)
		must(t, h.drainer().Empty(t.Context(), h.calls))
		other, ids := newTenant(t, w, "two").operator(t), []string{h.key.ID}
		requests, _, err := w.KeyRequests(other, hoko.KeyRequestFilter{KeyID: &h.key.ID}, hoko.Page{Limit: 9})
		must(t, err)
		uses, _, err := w.LateUses(other, hoko.LateUseFilter{}, hoko.Page{Limit: 9})
		must(t, err)
		found := len(requests) + len(uses) + want(w.CountKeyRequests(other, hoko.KeyRequestFilter{}))(t) + want(w.CountLateUses(other, hoko.LateUseFilter{}))(t) +
			len(want(w.KeyDays(other, ids, DayRange{}))(t)) + len(want(w.KeyRefusals(other, ids))(t)) + len(want(w.LateCallers(other, ids))(t)) +
			len(want(w.APIKeysByIDs(other, ids))(t))
		if found != 0 {
			t.Errorf("%d things were found", found)
		}
	})
}

// TestSightIsForAdmins: neither an editor nor an API key may look.
func TestSightIsForAdmins(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		h := newRequestHouse(t, w)
		editor := &hoko.Caller{User: &hoko.User{ID: newID()}, Session: &hoko.Session{ID: newID()}, Member: &hoko.Membership{Workspace: h.workspace, Role: hoko.RoleEditor}}
		program := &hoko.Caller{Key: &hoko.APIKey{ID: h.key.ID, WorkspaceID: h.workspace.ID, Scopes: hoko.AllScopes()}}
		for _, caller := range []*hoko.Caller{editor, program, nil} {
			ctx, ids, page := as(t, caller), []string{h.key.ID}, hoko.Page{Limit: 9}
			_, _, err1 := w.KeyRequests(ctx, hoko.KeyRequestFilter{}, page)
			_, err2 := w.CountKeyRequests(ctx, hoko.KeyRequestFilter{})
			_, err3 := w.KeyDays(ctx, ids, DayRange{})
			_, err4 := w.KeyRefusals(ctx, ids)
			_, _, err5 := w.LateUses(ctx, hoko.LateUseFilter{}, page)
			_, err6 := w.CountLateUses(ctx, hoko.LateUseFilter{})
			_, err7 := w.LateCallers(ctx, ids)
			_, _, err8 := w.AuditEvents(ctx, hoko.AuditEventFilter{}, page)
			_, err9 := w.CountAuditEvents(ctx, hoko.AuditEventFilter{})
			for i, err := range []error{err1, err2, err3, err4, err5, err6, err7, err8, err9} {
				if kind := hoko.KindOf(err); err == nil || kind != hoko.KindForbidden && kind != hoko.KindUnauthenticated {
					t.Errorf("question %d: %v", i+1, err)
				}
			}
		}
	})
}

// TestRequestLogHoldsNoKey: one that a client sends where it does not belong is
// not kept.
func TestRequestLogHoldsNoKey(t *testing.T) {
	t.Parallel()
	text := want(hoko.NewKeyText(rand.Reader))(t).Reveal()
	for given, kept := range map[string]string{
		"curl/8": "curl/8", "hoko_cli/1.0": "hoko_cli/1.0", text: "(holds a key)", "robot (" + text + ")": "(holds a key)", "key=" + text: "(holds a key)",
	} {
		e := newRequestEvent(&hoko.Call{UserAgent: given}, &hoko.APIKey{}, 200, time.Now(), 0)
		if e.UserAgent != kept {
			t.Errorf("%q is kept as %q", given, e.UserAgent)
		}
	}
}
