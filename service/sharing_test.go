package service

import (
	"context"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/hoko-to/hoko"
)

// TestListsOfOneWorkspaceLeaveRoom: however many lists a workspace asks for, another
// one's are read at once.
func TestListsOfOneWorkspaceLeaveRoom(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		const connections = 8
		r := newSharing(connections)
		var leave []func()
		for range connections - connections/4 {
			leave = append(leave, want(r.enter(t.Context(), "one"))(t))
		}
		var late sync.WaitGroup
		late.Go(func() { refused(t, second(r.enter(t.Context(), "one")), hoko.CodeRateLimited) })
		synctest.Wait()
		begin := time.Now()
		leave = append(leave, want(r.enter(t.Context(), "other"))(t))
		if waited := time.Since(begin); waited != 0 || r.load() != 1 {
			t.Errorf("the other waited %v, and now %d do", waited, r.load())
		}
		late.Wait()
		if waited := time.Since(begin); waited != sharePatience {
			t.Errorf("one list too many waited %v", waited)
		}
		for _, one := range leave {
			one()
		}
		if r.load() != 0 || len(r.lanes) != 0 {
			t.Errorf("%d wait in %v", r.load(), r.lanes)
		}
	})
}

// TestListsAreReadInTurn asks for every list and its number where no more may wait.
func TestListsAreReadInTurn(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		ctx, page, ids := x.operator(t), hoko.Page{Limit: 1}, []string{x.collection}
		w.lists.waiting = shareWaiting
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
		w.batches.waiting = shareWaiting
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

// firstPage opens a stream and returns why its first page is not read.
func firstPage[F, T any](ctx context.Context, t *testing.T, open func(context.Context, F, hoko.Direction, *hoko.Cursor) (*RowStream[T], error), f F) error {
	t.Helper()
	rows := want(open(ctx, f, hoko.Descending, nil))(t)
	defer rows.Close()
	return second(rows.Next()) //nolint:contextcheck // a stream has a context of its own
}

// third is second for what has one result more.
func third[A, B any](_ A, _ B, err error) error { return err }
