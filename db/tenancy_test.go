package db_test

import (
	"errors"
	"maps"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestTenancy asks every method that takes an access or a workspace for the
// things of another workspace. It finds none, and changes none.
func TestTenancy(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		owner, stranger := newTenant(t, store), newTenant(t, store)
		its := stock(t, store, owner)
		before := its.snapshot(t, store, owner)
		for name, ask := range its.requests(t, store, stranger) {
			if err := ask(); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		if diff := cmp.Diff(before, its.snapshot(t, store, owner)); diff != "" {
			t.Errorf("the stranger changed something (-before +after):\n%s", diff)
		}
	})
}

// goods is one thing of each kind.
type goods struct {
	link    *hoko.Link
	deleted *hoko.Link
	key     *hoko.StoredKey
	click   *hoko.Click
	coll    *hoko.Collection
	reply   *hoko.IdempotentAnswer
	owner   *hoko.User

	invitation *hoko.Invitation

	tag      *hoko.Tag
	partner  *hoko.Partner
	customer *hoko.Customer
	lead     *hoko.Lead
	sale     *hoko.Sale

	request *hoko.KeyRequest
	event   *hoko.AuditEvent
}

func stock(t *testing.T, store *db.Store, x *tenant) goods {
	t.Helper()
	g := goods{
		tag: x.tag(), partner: x.partner(), customer: x.customer(),
		link: fullLink(t, store, x), deleted: x.link(), key: x.storedKey(t, store), click: x.click(), coll: x.collection, owner: x.owner,
		invitation: x.invitation(),
		reply: &hoko.IdempotentAnswer{
			WorkspaceID: x.workspace.ID, Key: "key", RequestHash: []byte{1}, Answer: []byte("[]"), CreatedAt: began,
		},
	}
	must(t, store.PutInvitation(t.Context(), g.invitation, []byte(g.invitation.ID)))
	must(t, store.InsertTags(t.Context(), []*hoko.Tag{g.tag}))
	must(t, store.InsertPartners(t.Context(), []*hoko.Partner{g.partner}))
	insertCustomers(t, store, g.customer)
	g.link.TagIDs, g.link.PartnerID = append(g.link.TagIDs, g.tag.ID), &g.partner.ID
	must(t, store.InsertLinks(t.Context(), []*hoko.Link{g.link, g.deleted}))
	got(store.DeleteLinks(t.Context(), x.access, []string{g.deleted.ID}, began))(t)
	must(t, store.InsertIdempotentAnswer(t.Context(), g.reply))
	got(store.InsertClicks(t.Context(), []*hoko.Click{g.click}))(t)
	g.lead, g.sale = x.lead(g.customer), x.sale(g.customer, 5)
	g.lead.ClickID, g.sale.ClickID, g.sale.InvoiceID = g.click.ID, g.click.ID, new("invoice")
	g.insertConversions(t, store, x)
	g.request, g.event = x.request(g.key.ID, hoko.CodeKeyRevoked, began), x.auditEvent("apiKey.create", began)
	g.insertSight(t, store, x)
	return g
}

// snapshot is all that the owner sees.
func (g goods) snapshot(t *testing.T, store *db.Store, x *tenant) []any {
	t.Helper()
	page := hoko.Page{Limit: 100}
	return []any{
		got(store.Workspace(t.Context(), x.access))(t),
		got(store.SumNumbers(t.Context(), x.access, allOfTime()))(t),
		got(store.Links(t.Context(), x.access, hoko.LinkFilter{}, page))(t),
		got(store.Links(t.Context(), x.access, hoko.LinkFilter{Deleted: true}, page))(t),
		got(store.Collections(t.Context(), x.access, hoko.CollectionFilter{}, page))(t),
		got(store.Tags(t.Context(), x.access, hoko.TagFilter{}, page))(t),
		got(store.Partners(t.Context(), x.access, hoko.PartnerFilter{}, page))(t),
		got(store.Customers(t.Context(), x.access, hoko.CustomerFilter{}, page))(t),
		got(store.APIKeys(t.Context(), x.access, hoko.APIKeyFilter{}, page))(t),
		got(store.Clicks(t.Context(), x.access, hoko.ClickFilter{}, page))(t),
		got(store.CustomerEvents(t.Context(), x.access, g.customer.ID, page))(t),
		got(store.Refunds(t.Context(), x.access, g.sale.ID, page))(t),
		got(store.IdempotentAnswer(t.Context(), x.workspace.ID, "key", time.Time{}))(t),
		got(store.LinkByShortID(t.Context(), g.link.ShortID))(t),
	}
}

// requests returns, by the name of the method, a call that comes back with an
// error if the stranger reaches the goods.
func (g goods) requests(t *testing.T, store *db.Store, stranger *tenant) map[string]func() error {
	ctx, a, ws := t.Context(), stranger.access, stranger.workspace.ID
	page := hoko.Page{Limit: 100}
	link, coll, key := *g.link, *g.coll, g.key.APIKey
	link.WorkspaceID, coll.WorkspaceID, key.WorkspaceID = ws, ws, ws
	all := map[string]func() error{
		"Links":            func() error { return hidden(store.Links(ctx, a, hoko.LinkFilter{IDs: []string{link.ID}}, page)) },
		"CountLinks":       func() error { return hidden(store.CountLinks(ctx, a, hoko.LinkFilter{TagID: &link.TagIDs[0]})) },
		"CountLinksOfTags": func() error { return hidden(store.CountLinksOfTags(ctx, a, link.TagIDs)) },
		"CountLinksOfCollections": func() error {
			return hidden(store.CountLinksOfCollections(ctx, a, []string{link.CollectionID}))
		},
		"LinksByIDs":       func() error { return hidden(store.LinksByIDs(ctx, a, []string{link.ID})) },
		"ExternalIDOwners": func() error { return hidden(store.ExternalIDOwners(ctx, a, []string{*link.ExternalID})) },
		"LockedLinksByIDs": func() error { return hidden(store.LockedLinksByIDs(ctx, a, []string{link.ID})) },
		"LockedDeletedLinks": func() error {
			return hidden(store.LockedDeletedLinks(ctx, a, []string{g.deleted.ID}, time.Time{}))
		},
		"deleted Links": func() error {
			return hidden(store.Links(ctx, a, hoko.LinkFilter{Deleted: true}, page))
		},
		"RestoreLinks": func() error { return notFound(store.RestoreLinks(ctx, a, []string{g.deleted.ID}, began)) },
		"UpdateLinks":  func() error { return notFound(store.UpdateLinks(ctx, []*hoko.Link{&link})) },
		"DeleteLinks":  func() error { return hidden(store.DeleteLinks(ctx, a, []string{link.ID}, began)) },
		"Collections": func() error {
			return hidden(store.Collections(ctx, a, hoko.CollectionFilter{IDs: []string{coll.ID}}, page))
		},
		"CountCollections": func() error {
			return hidden(store.CountCollections(ctx, a, hoko.CollectionFilter{IDs: []string{coll.ID}}))
		},
		"LockedCollectionsByIDs": func() error { return hidden(store.LockedCollectionsByIDs(ctx, a, []string{coll.ID})) },
		"CollectionsByIDs":       func() error { return hidden(store.CollectionsByIDs(ctx, a, []string{coll.ID})) },
		"UpdateCollections":      func() error { return notFound(store.UpdateCollections(ctx, []*hoko.Collection{&coll})) },
		"DeleteCollections":      func() error { return store.DeleteCollections(ctx, a, []string{coll.ID}, began) },
		"APIKeys":                func() error { return hidden(store.APIKeys(ctx, a, hoko.APIKeyFilter{}, page)) },
		"CountAPIKeys": func() error {
			return hidden(store.CountAPIKeys(ctx, a, hoko.APIKeyFilter{States: []hoko.KeyState{hoko.KeyActive, hoko.KeyRevoked}}))
		},
		"APIKeyByID":   func() error { return hidden(store.APIKeyByID(ctx, a, key.ID)) },
		"UpdateAPIKey": func() error { return notFound(store.UpdateAPIKey(ctx, &key)) },
		"SetSuccessor": func() error { return notFound(store.SetSuccessor(ctx, a, key.ID, key.ID, began)) },
		"RevokeAPIKey": func() error {
			return hidden(store.RevokeAPIKey(ctx, a, hoko.Revocation{ID: key.ID, Reason: hoko.RevocationOther}, nil, began))
		},
		"Write": func() error {
			err := store.Write(ctx, keyAccess(&hoko.StoredKey{APIKey: key}, ""), func(*db.Store) error { return nil })
			if hoko.CodeOf(err) != hoko.CodeKeyInvalid {
				return reached(err)
			}
			return nil
		},
		"Clicks":           func() error { return hidden(store.Clicks(ctx, a, hoko.ClickFilter{LinkID: &g.click.LinkID}, page)) },
		"CountClicks":      func() error { return hidden(store.CountClicks(ctx, a, hoko.ClickFilter{Bots: true})) },
		"ClickMarks":       func() error { return hidden(store.ClickMarks(ctx, a, db.Mark{}, 100)) },
		"LeadMarks":        func() error { return hidden(store.LeadMarks(ctx, a, db.Mark{}, 100)) },
		"SaleMarks":        func() error { return hidden(store.SaleMarks(ctx, a, db.Mark{}, 100)) },
		"LatestClickMarks": func() error { return hidden(store.LatestClickMarks(ctx, a, time.Time{}, 100)) },
		"LatestLeadMarks":  func() error { return hidden(store.LatestLeadMarks(ctx, a, time.Time{}, 100)) },
		"LatestSaleMarks":  func() error { return hidden(store.LatestSaleMarks(ctx, a, time.Time{}, 100)) },
		"IdempotentAnswer": func() error { return hidden(store.IdempotentAnswer(ctx, ws, "key", time.Time{})) },
	}
	maps.Copy(all, g.apiKeyRequests(t, store, stranger))
	maps.Copy(all, g.sightRequests(t, store, stranger))
	maps.Copy(all, g.memberRequests(t, store, stranger))
	maps.Copy(all, g.tagRequests(t, store, stranger))
	maps.Copy(all, g.partnerRequests(t, store, stranger))
	maps.Copy(all, g.customerRequests(t, store, stranger))
	maps.Copy(all, g.analyticsRequests(t, store, stranger))
	maps.Copy(all, g.conversionRequests(t, store, stranger))
	return all
}

func (g goods) apiKeyRequests(t *testing.T, store *db.Store, stranger *tenant) map[string]func() error {
	ctx, a, ids := t.Context(), stranger.access, []string{g.key.ID}
	return map[string]func() error{
		"ClaimAPIKey": func() error {
			return store.InTx(ctx, func(tx *db.Store) error { return hidden(tx.ClaimAPIKey(ctx, a, g.key.ID)) })
		},
		"ClaimAPIKeys": func() error {
			return store.InTx(ctx, func(tx *db.Store) error { return hidden(tx.ClaimAPIKeys(ctx, a, ids)) })
		},
		"RevokeAPIKeys": func() error {
			return hidden(store.RevokeAPIKeys(ctx, a, ids, hoko.Revocation{Reason: hoko.RevocationOther}, nil, began))
		},
		"APIKeysByIDs":       func() error { return hidden(store.APIKeysByIDs(ctx, a, ids)) },
		"UnrevokedAPIKeyIDs": func() error { return hidden(store.UnrevokedAPIKeyIDs(ctx, a, &g.owner.ID)) },
		"UsersByIDs":         func() error { return hidden(store.UsersByIDs(ctx, a, []string{g.owner.ID})) },
		"PredecessorsByIDs":  func() error { return hidden(store.PredecessorsByIDs(ctx, a, ids)) },
		"Workspace": func() error {
			if found, err := store.Workspace(ctx, a); err != nil || found.ID != a.WorkspaceID {
				return reached(err)
			}
			return nil
		},
	}
}

func (g goods) memberRequests(t *testing.T, store *db.Store, stranger *tenant) map[string]func() error {
	ctx, a, id := t.Context(), stranger.access, g.owner.ID
	mine := hoko.MemberFilter{Search: g.owner.Email}
	theirs := hoko.InvitationFilter{Search: g.invitation.Email}
	return map[string]func() error{
		"Members":             func() error { return hidden(store.Members(ctx, a, mine, hoko.Page{Limit: 100})) },
		"CountMembers":        func() error { return hidden(store.CountMembers(ctx, a, mine)) },
		"MembersByIDs":        func() error { return hidden(store.MembersByIDs(ctx, a, []string{id})) },
		"ClaimMembers":        func() error { return store.InTx(ctx, func(tx *db.Store) error { return tx.ClaimMembers(ctx, a) }) },
		"SetRole":             func() error { return notFound(store.SetRole(ctx, a, id, hoko.RoleViewer)) },
		"DeleteMembership":    func() error { return notFound(store.DeleteMembership(ctx, a, id)) },
		"Invitations":         func() error { return hidden(store.Invitations(ctx, a, theirs, hoko.Page{Limit: 100})) },
		"CountInvitations":    func() error { return hidden(store.CountInvitations(ctx, a, theirs)) },
		"InvitationByID":      func() error { return hidden(store.InvitationByID(ctx, a, g.invitation.ID)) },
		"InvitationByEmail":   func() error { return hidden(store.InvitationByEmail(ctx, a, g.invitation.Email)) },
		"DeleteInvitation":    func() error { return notFound(store.DeleteInvitation(ctx, a, g.invitation.ID)) },
		"DeleteInvitationsBy": func() error { return store.DeleteInvitationsBy(ctx, a, id) },
	}
}

func (g goods) tagRequests(t *testing.T, store *db.Store, stranger *tenant) map[string]func() error {
	ctx, a, tag := t.Context(), stranger.access, *g.tag
	tag.WorkspaceID = stranger.workspace.ID
	f := hoko.TagFilter{IDs: []string{tag.ID}}
	return map[string]func() error{
		"Tags":            func() error { return hidden(store.Tags(ctx, a, f, hoko.Page{Limit: 100})) },
		"CountTags":       func() error { return hidden(store.CountTags(ctx, a, f)) },
		"TagsByIDs":       func() error { return hidden(store.TagsByIDs(ctx, a, f.IDs)) },
		"LockedTagsByIDs": func() error { return hidden(store.LockedTagsByIDs(ctx, a, f.IDs)) },
		"KnownTagIDs":     func() error { return hidden(store.KnownTagIDs(ctx, a, f.IDs)) },
		"UpdateTags":      func() error { return notFound(store.UpdateTags(ctx, []*hoko.Tag{&tag})) },
		"DeleteTags":      func() error { return hidden(store.DeleteTags(ctx, a, f.IDs)) },
	}
}

func (g goods) partnerRequests(t *testing.T, store *db.Store, stranger *tenant) map[string]func() error {
	ctx, a, partner := t.Context(), stranger.access, *g.partner
	partner.WorkspaceID = stranger.workspace.ID
	f := hoko.PartnerFilter{IDs: []string{partner.ID}}
	return map[string]func() error{
		"Partners":            func() error { return hidden(store.Partners(ctx, a, f, hoko.Page{Limit: 100})) },
		"CountPartners":       func() error { return hidden(store.CountPartners(ctx, a, f)) },
		"PartnersByIDs":       func() error { return hidden(store.PartnersByIDs(ctx, a, f.IDs)) },
		"LockedPartnersByIDs": func() error { return hidden(store.LockedPartnersByIDs(ctx, a, f.IDs)) },
		"KnownPartnerIDs":     func() error { return hidden(store.KnownPartnerIDs(ctx, a, f.IDs)) },
		"UpdatePartners":      func() error { return notFound(store.UpdatePartners(ctx, []*hoko.Partner{&partner})) },
		"DeletePartners":      func() error { return hidden(store.DeletePartners(ctx, a, f.IDs, began)) },
	}
}

func (g goods) customerRequests(t *testing.T, store *db.Store, stranger *tenant) map[string]func() error {
	ctx, a, customer := t.Context(), stranger.access, *g.customer
	customer.WorkspaceID = stranger.workspace.ID
	f := hoko.CustomerFilter{IDs: []string{customer.ID}}
	return map[string]func() error{
		"Customers":            func() error { return hidden(store.Customers(ctx, a, f, hoko.Page{Limit: 100})) },
		"CountCustomers":       func() error { return hidden(store.CountCustomers(ctx, a, f)) },
		"CustomersByIDs":       func() error { return hidden(store.CustomersByIDs(ctx, a, f.IDs)) },
		"LockedCustomersByIDs": func() error { return hidden(store.LockedCustomersByIDs(ctx, a, f.IDs)) },
		"CustomersByExternalIDs": func() error {
			return hidden(store.CustomersByExternalIDs(ctx, a, []string{customer.ExternalID}))
		},
		"UpdateCustomers": func() error { return notFound(store.UpdateCustomers(ctx, []*hoko.Customer{&customer, &customer})) },
		"DeleteCustomers": func() error { return store.DeleteCustomers(ctx, a, f.IDs, began) },
	}
}

// allOfTime selects what there is about now and when tests began.
func allOfTime() db.Selection {
	return db.Selection{From: began.AddDate(-1, 0, 0), Until: began.AddDate(3, 0, 0), Bots: true, Conversions: true}
}

func (g goods) analyticsRequests(t *testing.T, store *db.Store, stranger *tenant) map[string]func() error {
	ctx, a, sel := t.Context(), stranger.access, allOfTime()
	return map[string]func() error{
		"SumNumbers": func() error { return hidden(store.SumNumbers(ctx, a, sel)) },
		"FillSeries": func() error {
			buckets := hoko.IntervalMonth.Buckets(sel.From, sel.Until, time.UTC)
			err := store.FillSeries(ctx, a, sel, buckets)
			return hidden(slices.ContainsFunc(buckets, func(b hoko.Bucket) bool { return b.Clicks+b.Leads+b.Sales > 0 }), err)
		},
		"BreakDown": func() error {
			b, err := store.BreakDown(ctx, a, sel, hoko.BreakdownQuery{Dimension: hoko.DimensionLink, Limit: 9})
			return hidden(b.Values, err)
		},
		"ValueNumbers": func() error {
			return hidden(store.ValueNumbers(ctx, a, sel, hoko.DimensionCustomer, db.ValueRange{}, 9))
		},
		"ValueBorders": func() error {
			return hidden(store.ValueBorders(ctx, a, sel, hoko.DimensionCustomer, db.ValueRange{}, 1, 9))
		},
		"Funnel": func() error {
			f, err := store.Funnel(ctx, a, sel)
			return hidden(*f, err)
		},
		"SetRetention":      func() error { return store.SetRetention(ctx, a, new(1)) },
		"SetRequestLogDays": func() error { return store.SetRequestLogDays(ctx, a, new(1)) },
		"UpdateWorkspace": func() error {
			return store.UpdateWorkspace(ctx, a, &hoko.Workspace{Slug: "stranger", Name: "Stranger", Timezone: "UTC"})
		},
		"DeleteWorkspace": func() (refused error) {
			asItWas := errors.New("as it was")
			err := store.InTx(ctx, func(tx *db.Store) error {
				_, refused = tx.DeleteWorkspace(ctx, a, nil, began)
				return asItWas
			})
			if !errors.Is(err, asItWas) {
				return err
			}
			return refused
		},
		"OtherWorkspace": func() error {
			got(store.EnsureInstallation(ctx, &hoko.Installation{ID: newID(), CreatedAt: began}))(t)
			return store.InTx(ctx, func(tx *db.Store) error {
				_, err := tx.OtherWorkspace(ctx, a)
				return err
			})
		},
		"EraseCustomer": func() error {
			return notFound(store.EraseCustomer(ctx, a, g.customer.ID, began))
		},
	}
}

// TestTenancyTestIsComplete finds methods that the test of tenancy forgot.
func TestTenancyTestIsComplete(t *testing.T) {
	t.Parallel()
	covered := goods{
		link: &hoko.Link{TagIDs: []string{""}, ExternalID: new(""), PartnerID: new("")}, coll: &hoko.Collection{},
		key: &hoko.StoredKey{}, click: &hoko.Click{}, owner: &hoko.User{}, invitation: &hoko.Invitation{},
		tag: &hoko.Tag{}, partner: &hoko.Partner{}, customer: &hoko.Customer{},
		lead: &hoko.Lead{}, sale: &hoko.Sale{InvoiceID: new("")},
	}.requests(t, nil, &tenant{workspace: &hoko.Workspace{}})
	access := reflect.TypeFor[*hoko.Access]()
	for method := range reflect.TypeFor[*db.Store]().Methods() {
		takesAccess := slices.Contains(slices.Collect(method.Type.Ins()), access)
		if _, ok := covered[method.Name]; takesAccess && !ok {
			t.Errorf("no request for %s", method.Name)
		}
	}
}

// hidden returns an error if a read found something.
func hidden[T any](found T, err error) error {
	if hoko.KindOf(err) == hoko.KindNotFound {
		return nil
	}
	v := reflect.ValueOf(found)
	empty := v.IsZero() || v.Kind() == reflect.Slice && v.Len() == 0 || v.Kind() == reflect.Map && v.Len() == 0
	if err != nil || !empty {
		return reached(err)
	}
	return nil
}

// notFound returns an error if a write is not refused as not found.
func notFound(err error) error {
	if hoko.KindOf(err) == hoko.KindNotFound {
		return nil
	}
	return reached(err)
}

func reached(err error) error {
	return &hoko.Error{Kind: hoko.KindInternal, Code: "reached", Err: err}
}
