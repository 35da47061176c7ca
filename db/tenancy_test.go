package db_test

import (
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
}

func stock(t *testing.T, store *db.Store, x *tenant) goods {
	t.Helper()
	g := goods{
		link: fullLink(t, store, x), deleted: x.link(), key: x.storedKey(t, store), click: x.click(), coll: x.collection, owner: x.owner,
		reply: &hoko.IdempotentAnswer{
			WorkspaceID: x.workspace.ID, Key: "key", RequestHash: []byte{1}, Answer: []byte("[]"), CreatedAt: began,
		},
	}
	must(t, store.InsertLinks(t.Context(), []*hoko.Link{g.link, g.deleted}))
	got(store.DeleteLinks(t.Context(), x.access, []string{g.deleted.ID}, began))(t)
	must(t, store.InsertIdempotentAnswer(t.Context(), g.reply))
	got(store.InsertClicks(t.Context(), []*hoko.Click{g.click}))(t)
	return g
}

// snapshot is all that the owner sees.
func (g goods) snapshot(t *testing.T, store *db.Store, x *tenant) []any {
	t.Helper()
	page := hoko.Page{Limit: 100}
	return []any{
		got(store.Links(t.Context(), x.access, hoko.LinkFilter{}, page))(t),
		got(store.Links(t.Context(), x.access, hoko.LinkFilter{Deleted: true}, page))(t),
		got(store.Collections(t.Context(), x.access, hoko.CollectionFilter{}, page))(t),
		got(store.APIKeys(t.Context(), x.access, hoko.APIKeyFilter{}, page))(t),
		got(store.Clicks(t.Context(), x.access, hoko.ClickFilter{}, page))(t),
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
	return map[string]func() error{
		"Links":            func() error { return hidden(store.Links(ctx, a, hoko.LinkFilter{IDs: []string{link.ID}}, page)) },
		"CountLinks":       func() error { return hidden(store.CountLinks(ctx, a, hoko.LinkFilter{TagID: &link.TagIDs[0]})) },
		"LinksByIDs":       func() error { return hidden(store.LinksByIDs(ctx, a, []string{link.ID})) },
		"ExternalIDOwners": func() error { return hidden(store.ExternalIDOwners(ctx, a, []string{*link.ExternalID})) },
		"KnownTagIDs":      func() error { return hidden(store.KnownTagIDs(ctx, a, link.TagIDs)) },
		"KnownPartnerIDs":  func() error { return hidden(store.KnownPartnerIDs(ctx, a, []string{*link.PartnerID})) },
		"LockedLinksByIDs": func() error { return hidden(store.LockedLinksByIDs(ctx, a, []string{link.ID})) },
		"LockedDeletedLink": func() error {
			return hidden(store.LockedDeletedLink(ctx, a, g.deleted.ID, time.Time{}))
		},
		"deleted Links": func() error {
			return hidden(store.Links(ctx, a, hoko.LinkFilter{Deleted: true}, page))
		},
		"RestoreLink": func() error {
			deleted := *g.deleted
			deleted.WorkspaceID = ws
			return notFound(store.RestoreLink(ctx, &deleted))
		},
		"UpdateLinks": func() error { return notFound(store.UpdateLinks(ctx, []*hoko.Link{&link})) },
		"DeleteLinks": func() error { return hidden(store.DeleteLinks(ctx, a, []string{link.ID}, began)) },
		"Collections": func() error {
			return hidden(store.Collections(ctx, a, hoko.CollectionFilter{IDs: []string{coll.ID}}, page))
		},
		"CountCollections": func() error {
			return hidden(store.CountCollections(ctx, a, hoko.CollectionFilter{IDs: []string{coll.ID}}))
		},
		"CollectionsByIDs":  func() error { return hidden(store.CollectionsByIDs(ctx, a, []string{coll.ID})) },
		"UpdateCollections": func() error { return notFound(store.UpdateCollections(ctx, []*hoko.Collection{&coll})) },
		"DeleteCollections": func() error { return store.DeleteCollections(ctx, a, []string{coll.ID}, began) },
		"APIKeys":           func() error { return hidden(store.APIKeys(ctx, a, hoko.APIKeyFilter{}, page)) },
		"CountAPIKeys": func() error {
			return hidden(store.CountAPIKeys(ctx, a, hoko.APIKeyFilter{States: []hoko.KeyState{hoko.KeyActive, hoko.KeyRevoked}}))
		},
		"APIKeyByID":   func() error { return hidden(store.APIKeyByID(ctx, ws, key.ID)) },
		"UpdateAPIKey": func() error { return notFound(store.UpdateAPIKey(ctx, &key)) },
		"SetSuccessor": func() error { return notFound(store.SetSuccessor(ctx, ws, key.ID, key.ID, began)) },
		"RevokeAPIKey": func() error {
			return hidden(store.RevokeAPIKey(ctx, ws, hoko.Revocation{ID: key.ID, Reason: hoko.RevocationOther}, nil, began))
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
		"Members":          func() error { return hidden(store.Members(ctx, a, []string{g.owner.ID})) },
		"IdempotentAnswer": func() error { return hidden(store.IdempotentAnswer(ctx, ws, "key", time.Time{})) },
	}
}

// TestTenancyTestIsComplete finds methods that the test of tenancy forgot.
func TestTenancyTestIsComplete(t *testing.T) {
	t.Parallel()
	covered := goods{
		link: &hoko.Link{TagIDs: []string{""}, ExternalID: new(""), PartnerID: new("")}, coll: &hoko.Collection{},
		key: &hoko.StoredKey{}, click: &hoko.Click{}, owner: &hoko.User{},
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
