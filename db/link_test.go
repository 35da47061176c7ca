package db_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// fullLink returns a link in which everything is set, and stores what it refers
// to.
func fullLink(t testing.TB, store *db.Store, x *tenant) *hoko.Link {
	t.Helper()
	l := x.link()
	partner, tags := x.partner(), []*hoko.Tag{x.tag(), x.tag(), x.tag()}
	must(t, store.InsertPartners(t.Context(), []*hoko.Partner{partner}))
	must(t, store.InsertTags(t.Context(), tags))
	l.PartnerID = &partner.ID
	for _, tag := range tags {
		l.TagIDs = append(l.TagIDs, tag.ID)
	}
	slices.Reverse(l.TagIDs) // their order is the caller's
	l.Title, l.Description, l.Image = new("Title"), new("Line\nbreak"), new("https://example.test/i.png")
	for i, f := range l.UTM.Fields() {
		*f.Value = new(fmt.Sprint("utm", i))
	}
	l.ExternalID, l.TenantID = new("ext-"+l.ID), new("tenant")
	l.ExpiresAt, l.ExpiredURL = new(began.Add(time.Hour)), new("https://example.test/over")
	l.IOSURL, l.AndroidURL = new("https://apps.example.test/"), new("https://play.example.test/")
	l.Geo = map[string]string{"DE": "https://example.test/de?a='b'", "FR": "https://example.test/fr"}
	l.PasswordHash, l.Cloaked, l.ArchivedAt = new(hoko.PasswordHash("$argon2id$")), true, new(began.Add(time.Second))
	l.UpdatedAt = began.Add(time.Minute)
	l.CreatedByUserID = &x.owner.ID
	return l
}

func TestLinkComesBackAsItWentIn(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		want := map[string]*hoko.Link{}
		for _, l := range []*hoko.Link{x.link(), fullLink(t, store, x)} {
			want[l.ID] = l
			must(t, store.InsertLinks(t.Context(), []*hoko.Link{l}))
			equal(t, "by short id", got(store.LinkByShortID(t.Context(), l.ShortID))(t), l)
			page := got(store.Links(t.Context(), x.access, hoko.LinkFilter{IDs: []string{l.ID}}, hoko.Page{Limit: 2}))(t)
			equal(t, "page", page, []*hoko.Link{l})
		}
		ids := append(linkIDs(want), newID(), "no id")
		equal(t, "by ids", got(store.LinksByIDs(t.Context(), x.access, ids))(t), want)
	})
}

func linkIDs(links map[string]*hoko.Link) []string {
	var ids []string
	for id := range links {
		ids = append(ids, id)
	}
	return ids
}

func TestUpdateLinks(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		plain, full := x.link(), fullLink(t, store, x)
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{plain, full}))
		old := plain.ShortID
		filled, emptied := *full, *plain
		filled.ID, filled.ShortID, filled.ExternalID = plain.ID, "renamed", new("moved")
		emptied.ID, emptied.ShortID = full.ID, full.ShortID
		must(t, store.UpdateLinks(t.Context(), []*hoko.Link{&filled, &emptied}))
		want := map[string]*hoko.Link{filled.ID: &filled, emptied.ID: &emptied}
		equal(t, "changed", got(store.LinksByIDs(t.Context(), x.access, linkIDs(want)))(t), want)
		equal(t, "new short id", got(store.LinkByShortID(t.Context(), "renamed"))(t), &filled)
		_, err := store.LinkByShortID(t.Context(), old)
		wantCode(t, err, hoko.CodeNotFound)
		owners := map[string]string{old: plain.ID, "renamed": plain.ID, full.ShortID: full.ID}
		equal(t, "owners", got(store.ShortIDOwners(t.Context(), []string{old, "renamed", full.ShortID, "free"}))(t), owners)

		filled.ShortID = old // its own, so it may return to it
		must(t, store.UpdateLinks(t.Context(), []*hoko.Link{&filled}))
		emptied.ShortID = "renamed" // its neighbour's once, so never its own
		wantCode(t, store.UpdateLinks(t.Context(), []*hoko.Link{&emptied}), hoko.CodeShortIDTaken)
		wantCode(t, store.UpdateLinks(t.Context(), []*hoko.Link{&filled, x.link()}), hoko.CodeNotFound)
	})
}

func TestUpdateLinksWithOneShortIDTwice(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		links := []*hoko.Link{x.link(), x.link()}
		must(t, store.InsertLinks(t.Context(), links))
		links[0].ShortID, links[1].ShortID = "same", "same"
		wantCode(t, store.UpdateLinks(t.Context(), links), hoko.CodeShortIDTaken)
		equal(t, "owners", got(store.ShortIDOwners(t.Context(), []string{"same"}))(t), map[string]string{})
	})
}

func TestDeleteLinks(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		l, stays := fullLink(t, store, x), x.link()
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{l, stays}))
		before := got(store.LatestChange(t.Context()))(t)
		got(store.DeleteLinks(t.Context(), x.access, []string{l.ID, newID(), "no id"}, began))(t)
		_, err := store.LinkByShortID(t.Context(), l.ShortID)
		wantCode(t, err, hoko.CodeNotFound)
		equal(t, "left", got(store.Links(t.Context(), x.access, hoko.LinkFilter{}, hoko.Page{Limit: 9}))(t), []*hoko.Link{stays})
		changes, _, err := store.Changes(t.Context(), before, 10)
		must(t, err)
		equal(t, "changes", changes, []hoko.DataChange{{Kind: hoko.ChangeLink, ID: l.ShortID}})
		wantCode(t, store.UpdateLinks(t.Context(), []*hoko.Link{l}), hoko.CodeNotFound)

		next := x.link()
		next.ExternalID = l.ExternalID
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{next})) // the external id is free again
		next = x.link()
		next.ShortID = l.ShortID
		wantCode(t, store.InsertLinks(t.Context(), []*hoko.Link{next}), hoko.CodeShortIDTaken)
	})
}

func TestInsertLinksIsAllOrNothing(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, other := newTenant(t, store), newTenant(t, store)
		there := x.link()
		there.ExternalID = new("e")
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{there}))
		for name, c := range map[string]struct {
			spoil func(*hoko.Link)
			code  hoko.Code
		}{
			"short id of another":           {func(l *hoko.Link) { l.ShortID = there.ShortID }, hoko.CodeShortIDTaken},
			"external id of another":        {func(l *hoko.Link) { l.ExternalID = there.ExternalID }, hoko.CodeExternalIDTaken},
			"id of another":                 {func(l *hoko.Link) { l.ID = there.ID }, hoko.CodeIDDuplicate},
			"collection of nobody":          {func(l *hoko.Link) { l.CollectionID = newID() }, hoko.CodeIDUnknown},
			"collection of another tenant":  {func(l *hoko.Link) { l.CollectionID = other.collection.ID }, hoko.CodeIDUnknown},
			"partner of nobody":             {func(l *hoko.Link) { l.PartnerID = new(newID()) }, hoko.CodeIDUnknown},
			"tag of nobody":                 {func(l *hoko.Link) { l.TagIDs = []string{newID()} }, hoko.CodeIDUnknown},
			"workspace of another, not its": {func(l *hoko.Link) { l.WorkspaceID = other.workspace.ID }, hoko.CodeIDUnknown},
		} {
			bad := x.link()
			c.spoil(bad)
			err := store.InsertLinks(t.Context(), []*hoko.Link{x.link(), bad, x.link()})
			if hoko.CodeOf(err) != c.code {
				t.Errorf("%s: %v, want %s", name, err, c.code)
			}
		}
		equal(t, "links", got(store.CountLinks(t.Context(), x.access, hoko.LinkFilter{}))(t), 1)

		elsewhere := other.link()
		elsewhere.ExternalID = there.ExternalID
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{elsewhere}))
		equal(t, "owners", got(store.ExternalIDOwners(t.Context(), x.access, []string{"e", "f"}))(t), map[string]string{"e": there.ID})
	})
}

func TestLinkFilter(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		l, other := fullLink(t, store, x), x.link()
		l.ShortID, l.URL, l.Title = "AbC-x_1", "https://example.test/50%_off", new("ÄÖÜ")
		l.CollectionID = newID()
		c := &hoko.Collection{ID: l.CollectionID, WorkspaceID: x.workspace.ID, Name: "c", CreatedAt: began, UpdatedAt: began}
		must(t, store.InsertCollections(t.Context(), []*hoko.Collection{c}))
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{l, other}))
		for _, f := range []hoko.LinkFilter{
			{IDs: []string{l.ID}},
			{ExternalID: l.ExternalID},
			{TenantID: l.TenantID},
			{PartnerID: l.PartnerID},
			{CollectionID: &l.CollectionID},
			{TagID: &l.TagIDs[1]},
			{Search: "aBc-X_"},
			{Search: "%_OFF"},
			{Search: "äöü"},
			{Search: *l.ExternalID},
			{Search: "abc", TagID: &l.TagIDs[0], TenantID: l.TenantID},
			{Archived: new(true)},
			{Expired: new(true), Now: *l.ExpiresAt},
		} {
			found := got(store.Links(t.Context(), x.access, f, hoko.Page{Limit: 10}))(t)
			equal(t, fmt.Sprintf("found by %+v", f), found, []*hoko.Link{l})
			equal(t, "count", got(store.CountLinks(t.Context(), x.access, f))(t), 1)
		}
		for _, f := range []hoko.LinkFilter{
			{IDs: []string{}},
			{TagID: new(newID())},
			{TagID: new("no id")},
			{PartnerID: new("no id")},
			{CollectionID: new("no id")},
			{ExternalID: new("")},
			{ExternalID: l.ExternalID, Archived: new(false)},
			{ExternalID: l.ExternalID, Expired: new(true), Now: l.ExpiresAt.Add(-time.Microsecond)},
			{ExternalID: l.ExternalID, Expired: new(false), Now: *l.ExpiresAt},
			{Deleted: true},
			{Search: "50_%"},
			{Search: `\`},
		} {
			equal(t, fmt.Sprintf("found by %+v", f), got(store.CountLinks(t.Context(), x.access, f))(t), 0)
		}
	})
}

func TestKnownTagsAndPartners(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, other := newTenant(t, store), newTenant(t, store)
		l, foreign := fullLink(t, store, x), fullLink(t, store, other)
		tags := append(slices.Concat(l.TagIDs, foreign.TagIDs), newID(), "no id")
		known := got(store.KnownTagIDs(t.Context(), x.access, tags))(t)
		slices.Sort(known)
		equal(t, "tags", known, slices.Sorted(slices.Values(l.TagIDs)))
		partners := []string{*l.PartnerID, *foreign.PartnerID, newID(), "no id"}
		equal(t, "partners", got(store.KnownPartnerIDs(t.Context(), x.access, partners))(t), []string{*l.PartnerID})
	})
}
