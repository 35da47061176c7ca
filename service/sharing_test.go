package service

import (
	"context"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/internal/turn"
)

// TestNobodyKeepsConnectionsFromOthers lets workspaces ask for lists and writes without
// end: one that comes finds connections at once while one is busy, and the next that
// is free while several are.
func TestNobodyKeepsConnectionsFromOthers(t *testing.T) {
	t.Parallel()
	const connections, all, each = 20, 15, 12
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t), MaxConns: connections})
	synctest.Test(t, func(t *testing.T) {
		s := newShares(store)
		leave := map[string][]func(){}
		begin := func(h *share, workspace string) {
			done := want(h.enter(t.Context(), workspace))(t)
			leave[workspace] = append(leave[workspace], done)
		}
		for i := range each {
			begin([]*share{s.lists, s.writes}[i%2], "one")
		}
		var late sync.WaitGroup
		late.Go(func() { refused(t, second(s.lists.enter(t.Context(), "one")), hoko.CodeRateLimited) })
		synctest.Wait()
		came := time.Now()
		for range all - each {
			begin(s.writes, "two")
		}
		late.Go(func() { refused(t, second(s.writes.enter(t.Context(), "two")), hoko.CodeRateLimited) })
		synctest.Wait()
		if waited := time.Since(came); waited != 0 || s.lists.load() != 1 || s.writes.load() != 1 {
			t.Errorf("the second waited %v, %d lists and %d writes wait", waited, s.lists.load(), s.writes.load())
		}
		late.Wait()
		if waited := time.Since(came); waited != sharePatience {
			t.Errorf("what came too late waited %v", waited)
		}
		late.Go(func() { begin(s.lists, "three") })
		synctest.Wait()
		came = time.Now()
		leave["two"][0]()
		late.Wait()
		if waited := time.Since(came); waited != 0 {
			t.Errorf("the third waited %v for a connection that was free", waited)
		}
		for range each - each/4 {
			begin(s.batches, "one")
		}
		late.Go(func() { refused(t, second(s.batches.enter(t.Context(), "one")), hoko.CodeRateLimited) })
		begin(s.batches, "two")
		late.Wait()
	})
}

// TestConversionsOfOneCustomerTakeTurns, and those of others wait for nobody. Where
// there is one connection, that is waited for instead.
func TestConversionsOfOneCustomerTakeTurns(t *testing.T) {
	t.Parallel()
	several := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	single := dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
	synctest.Test(t, func(t *testing.T) {
		h := newShares(several).customers
		leave := want(h.enter(t.Context(), "one"))(t)
		begin := time.Now()
		want(h.enter(t.Context(), "other"))(t)()
		var late sync.WaitGroup
		late.Go(func() { want(h.enter(t.Context(), "one"))(t)() })
		synctest.Wait()
		if waited := time.Since(begin); waited != 0 || h.load() != 1 {
			t.Errorf("the other waited %v, and now %d do", waited, h.load())
		}
		leave()
		late.Wait()
		if h.load() != 0 {
			t.Errorf("%d wait", h.load())
		}
		alone := newShares(single).customers
		defer want(alone.enter(t.Context(), "one"))(t)()
		want(alone.enter(t.Context(), "one"))(t)()
	})
}

// TestConversionsOfOneWorkspaceLeaveRoom: however many of its conversions wait for
// their customers, those of others may wait as well.
func TestConversionsOfOneWorkspaceLeaveRoom(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		one, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		for range shareWaitingEach {
			_ = want(w.conversions.enter(t.Context(), one.workspace.ID))(t)
		}
		refused(t, second(w.TrackLead(one.operator(t), leadOf("ada", nil), "")), hoko.CodeRateLimited)
		if code := hoko.CodeOf(second(w.TrackLead(other.operator(t), leadOf("ada", nil), ""))); code == hoko.CodeRateLimited {
			t.Error("another workspace's is refused")
		}
	})
}

// shut lets nobody have a turn any more, nor wait for one.
func (h *share) shut(t *testing.T) {
	t.Helper()
	h.gate = turn.NewGate(turn.Bounds{Places: 1})
	_ = want(h.gate.Enter(t.Context(), "somebody"))(t)
}

// TestListsAreReadInTurn asks for every list and its number where no more may wait.
func TestListsAreReadInTurn(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		ctx, page, ids := x.operator(t), hoko.Page{Limit: 1}, []string{x.collection}
		w.lists.shut(t)
		for name, err := range map[string]error{
			"links":              third(w.Links(ctx, hoko.LinkFilter{}, page)),
			"CountLinks":         second(w.CountLinks(ctx, hoko.LinkFilter{})),
			"ExportLinks":        second(w.ExportLinks(ctx, hoko.LinkFilter{}, page)),
			"collections":        third(w.Collections(ctx, hoko.CollectionFilter{}, page)),
			"CountCollections":   second(w.CountCollections(ctx, hoko.CollectionFilter{})),
			"links of them":      second(w.CountLinksOfCollections(ctx, ids)),
			"tags":               third(w.Tags(ctx, hoko.TagFilter{}, page)),
			"CountTags":          second(w.CountTags(ctx, hoko.TagFilter{})),
			"links of tags":      second(w.CountLinksOfTags(ctx, ids)),
			"partners":           third(w.Partners(ctx, hoko.PartnerFilter{}, page)),
			"CountPartners":      second(w.CountPartners(ctx, hoko.PartnerFilter{})),
			"customers":          third(w.Customers(ctx, hoko.CustomerFilter{}, page)),
			"CountCustomers":     second(w.CountCustomers(ctx, hoko.CustomerFilter{})),
			"ExportCustomers":    second(w.ExportCustomers(ctx, hoko.CustomerFilter{}, page)),
			"clicks":             third(w.Clicks(ctx, hoko.ClickFilter{}, page)),
			"CountClicks":        second(w.CountClicks(ctx, hoko.ClickFilter{})),
			"leads":              third(w.Leads(ctx, hoko.ConversionFilter{}, page)),
			"CountLeads":         second(w.CountLeads(ctx, hoko.ConversionFilter{})),
			"ExportLeads":        second(w.ExportLeads(ctx, hoko.ConversionFilter{}, page)),
			"sales":              third(w.Sales(ctx, hoko.ConversionFilter{}, page)),
			"CountSales":         second(w.CountSales(ctx, hoko.ConversionFilter{})),
			"ExportSales":        second(w.ExportSales(ctx, hoko.ConversionFilter{}, page)),
			"refunds":            third(w.Refunds(ctx, newID(), page)),
			"CountRefunds":       second(w.CountRefunds(ctx, newID())),
			"keys":               third(w.APIKeys(ctx, hoko.APIKeyFilter{}, page)),
			"CountAPIKeys":       second(w.CountAPIKeys(ctx, hoko.APIKeyFilter{})),
			"requests":           third(w.KeyRequests(ctx, hoko.KeyRequestFilter{}, page)),
			"CountKeyRequests":   second(w.CountKeyRequests(ctx, hoko.KeyRequestFilter{})),
			"late uses":          third(w.LateUses(ctx, hoko.LateUseFilter{}, page)),
			"CountLateUses":      second(w.CountLateUses(ctx, hoko.LateUseFilter{})),
			"days of keys":       second(w.KeyDays(ctx, ids, DayRange{})),
			"refusals of keys":   second(w.KeyRefusals(ctx, ids)),
			"late callers":       second(w.LateCallers(ctx, ids)),
			"values":             second(w.CustomerValues(ctx, ids)),
			"a trial of imports": second(w.ImportLinks(ctx, hoko.LinkImport{CSV: "url\nhttps://example.com/\n", CollectionID: x.collection, DryRun: true}, "")),
			"events":             third(w.AuditEvents(ctx, hoko.AuditEventFilter{}, page)),
			"CountAuditEvents":   second(w.CountAuditEvents(ctx, hoko.AuditEventFilter{})),
			"ExportAuditEvents":  second(w.ExportAuditEvents(ctx, hoko.AuditEventFilter{}, page)),
			"members":            third(w.Members(ctx, hoko.MemberFilter{}, page)),
			"CountMembers":       second(w.CountMembers(ctx, hoko.MemberFilter{})),
			"invitations":        third(w.Invitations(ctx, hoko.InvitationFilter{}, page)),
			"CountInvitations":   second(w.CountInvitations(ctx, hoko.InvitationFilter{})),
			"a stream of clicks": firstPage(ctx, t, w.StreamClicks, hoko.ClickFilter{}),
			"a stream of leads":  firstPage(ctx, t, w.StreamLeads, hoko.ConversionFilter{}),
			"a stream of sales":  firstPage(ctx, t, w.StreamSales, hoko.ConversionFilter{}),
		} {
			if hoko.CodeOf(err) != hoko.CodeRateLimited {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

// TestBatchesAreWrittenInTurn writes small batches and large ones where no more may
// wait.
func TestBatchesAreWrittenInTurn(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		ctx := x.operator(t)
		w.batches.shut(t)
		links, tags, ids := make([]hoko.LinkChanges, smallBatch+1), make([]hoko.TagChanges, smallBatch+1), make([]string, smallBatch+1)
		for i := range links {
			links[i], tags[i], ids[i] = x.newLink(), hoko.TagChanges{Name: hoko.To("tag " + newID())}, newID()
		}
		must(t, second(w.CreateLinks(ctx, links[:smallBatch], "")))
		must(t, second(w.CreateTags(ctx, tags[:smallBatch], "")))
		table := "url\n" + strings.Repeat("https://example.com/\n", smallBatch+1)
		for name, err := range map[string]error{
			"links that are made":     second(w.CreateLinks(ctx, links, "")),
			"links that are saved":    second(w.SaveLinks(ctx, links)),
			"links that are changed":  second(w.UpdateLinks(ctx, links)),
			"links that are deleted":  w.DeleteLinks(ctx, ids),
			"links that are restored": second(w.RestoreLinks(ctx, ids)),
			"links that are imported": second(w.ImportLinks(ctx, hoko.LinkImport{CSV: table, CollectionID: x.collection}, "")),
			"tags that are made":      second(w.CreateTags(ctx, tags, "")),
			"tags that are saved":     second(w.SaveTags(ctx, tags)),
			"tags that are changed":   second(w.UpdateTags(ctx, tags)),
			"tags that are deleted":   w.DeleteTags(ctx, ids),
		} {
			if hoko.CodeOf(err) != hoko.CodeRateLimited {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

// TestWritesAreInTurn writes everything where no more may wait. What ends or narrows
// something is done all the same.
func TestWritesAreInTurn(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		ctx := x.operator(t)
		link := x.insertLink(t, func(*hoko.LinkChanges) {})
		keys := []*NewKey{x.newKey(t, hoko.ScopeLinksRead, hoko.ScopeLinksWrite), x.newKey(t, hoko.ScopeLinksRead), x.newKey(t, hoko.ScopeLinksRead)}
		caller := want(w.present(t, keys[2].Secret.Reveal()))(t)
		invited := want(w.InviteMember(ctx, "bob@example.test", hoko.RoleViewer, ""))(t).Invitation
		w.writes.shut(t)
		writes := map[string]error{
			"a link that is made":     second(w.CreateLinks(ctx, []hoko.LinkChanges{x.newLink()}, "")),
			"a link that is changed":  second(w.UpdateLink(ctx, hoko.LinkChanges{ID: link.ID})),
			"a link that is saved":    second(w.SaveLinks(ctx, []hoko.LinkChanges{x.newLink()})),
			"a link that is deleted":  w.DeleteLink(ctx, link.ID),
			"a link that is restored": second(w.RestoreLink(ctx, link.ID)),
			"a link that is copied":   second(w.DuplicateLink(ctx, hoko.LinkCopy{ID: link.ID}, "")),
			"a link that is imported": second(w.ImportLinks(ctx, hoko.LinkImport{CSV: "url\nhttps://example.com/\n", CollectionID: x.collection}, "")),
			"a lead":                  second(w.TrackLead(ctx, leadOf("ada", nil), "")),
			"a lead with a key":       second(w.TrackLead(ctx, leadOf("ada", nil), "key")),
			"a sale":                  second(w.TrackSale(ctx, saleOf("ada", nil, 1), "")),
			"a refund":                second(w.RefundSale(ctx, hoko.RefundTracking{SaleID: newID()}, "")),
			"a key":                   second(w.CreateAPIKey(ctx, keyInput(hoko.ScopeLinksRead), "")),
			"an invitation":           second(w.InviteMember(ctx, "ada@example.test", hoko.RoleViewer, "")),
			"a new name":              second(w.UpdateWorkspace(ctx, hoko.WorkspaceChanges{Name: hoko.To("Acme")})),
			"a retention":             w.SetRetention(ctx, new(9)),
			"days of the request log": w.SetRequestLogDays(ctx, nil),
			"an erasure":              w.EraseCustomer(ctx, newID()),
		}
		for name, k := range x.kinds() {
			writes[name+" that are saved"] = second(k.save(ctx, []item{{Name: "one"}}))
			writes[name+" that are changed"] = second(k.update(ctx, item{ID: newID(), Name: "one"}))
			writes[name+" that are deleted"] = k.deleteOne(ctx, newID())
		}
		for name, err := range writes {
			if hoko.CodeOf(err) != hoko.CodeRateLimited {
				t.Errorf("%s: %v", name, err)
			}
		}
		must(t, second(w.UpdateAPIKey(ctx, hoko.APIKeyChanges{ID: keys[0].APIKey.ID, Scopes: hoko.To([]hoko.Scope{hoko.ScopeLinksRead})})))
		must(t, second(w.RevokeAPIKey(ctx, hoko.Revocation{ID: keys[0].APIKey.ID, Reason: hoko.RevocationLeaked})))
		must(t, second(w.RevokeAPIKeys(ctx, hoko.BulkRevocation{IDs: []string{keys[1].APIKey.ID}, Reason: hoko.RevocationLeaked})))
		must(t, second(w.RevokeOwnKey(as(t, caller), hoko.RevocationLeaked, nil)))
		must(t, w.RevokeInvitation(ctx, invited.ID))
	})
}

// TestWritesOfOneWorkspaceLeaveRoom holds up as many writes of a workspace as there
// are connections and more: those of another one go on, and so do drainers and the
// end of a key.
func TestWritesOfOneWorkspaceLeaveRoom(t *testing.T) {
	t.Parallel()
	const connections, share = 4, 2
	w := newWorld(t, dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t), MaxConns: connections}))
	x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
	key := x.newKey(t, hoko.ScopeLinksWrite)
	begun, goOn := make(chan struct{}, 2*connections), make(chan struct{})
	var writes sync.WaitGroup
	for range 2 * connections {
		writes.Go(func() {
			_, _ = inWrite(x.operator(t), w.Service, x.access(t), func(*db.Store) (int, error) {
				begun <- struct{}{}
				<-goOn // longer than the database waits, where others are slow
				return 0, nil
			})
		})
	}
	for range share {
		<-begun
	}
	other.insertLink(t, func(*hoko.LinkChanges) {})
	x.newClick(t)
	must(t, second(x.RevokeAPIKey(x.operator(t), hoko.Revocation{ID: key.APIKey.ID, Reason: hoko.RevocationLeaked})))
	if more := len(begun); more > 0 {
		t.Errorf("%d writes more than %d began", more, share)
	}
	close(goOn)
	writes.Wait()
	if w.writes.load() != 0 {
		t.Errorf("%d wait after the last", w.writes.load())
	}
}

// firstPage opens a stream and returns why its first page is not read.
func firstPage[F, T any](ctx context.Context, t *testing.T, open func(context.Context, F, hoko.Direction, *hoko.Cursor) (*RowStream[T], error), f F) error {
	t.Helper()
	rows := want(open(ctx, f, hoko.Descending, nil))(t)
	defer rows.Close()
	return second(rows.Next()) //nolint:contextcheck // a stream has a context of its own
}

// third is second for what has one result more.
func third[A, B any](_ A, _ B, err error) error { return err }
