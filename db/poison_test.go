package db_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// poisons are texts that have broken statements, drivers or databases.
func poisons() []string {
	return []string{
		`\u0000`, `\\u0000`, `"\u0000"`, "\x00", "a\x00b", "\xff", "a\xc3", "\xed\xa0\x80",
		`'`, `''`, `"`, "`", `\`, `\'`, `'\`, `';DROP TABLE links;--`, "-- ", "/*", "*/", "/* */", ";",
		"?", "??", "?0", `\?`, "?TableName", "?TableAlias", "$1", "$$", "$a$", ":a", "@a", "%", "%s", "_", "!", "{}", "{{uuid}}",
		"NULL", "null", "[]", "", " ", "\n", "\r\n\t", "\u2028", "\ufeff", "\ufffd", "😀", "👩‍👩‍👧‍👦", "ß", "İ", "ﬁ", "א", "\u202e",
		strings.Repeat("😀'", 1000),
	}
}

// stored is what a text is once it was stored: no database keeps a NUL byte or
// what is no UTF-8.
func stored(s string) string {
	return strings.ToValidUTF8(strings.ReplaceAll(s, "\x00", "\ufffd"), "\ufffd")
}

// inJSON is what a text is once it was stored inside JSON, which can hold NUL.
func inJSON(s string) string {
	return string([]rune(s)) // each byte that is no UTF-8 becomes one U+FFFD
}

func TestPoisonInLinks(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		check := func(t testing.TB, s string) {
			l := x.link()
			l.URL, l.Title, l.ExternalID, l.TenantID, l.UTM.Term = s, &s, new(s+l.ID), &s, &s
			l.Geo = map[string]string{"DE": s, "FR": s}
			must(t, store.InsertLinks(t.Context(), []*hoko.Link{l}))
			externalID := *l.ExternalID
			kept := stored(s)
			l.URL, l.Title, l.ExternalID, l.TenantID, l.UTM.Term = kept, &kept, new(stored(externalID)), &kept, &kept
			l.Geo = map[string]string{"DE": inJSON(s), "FR": inJSON(s)}
			equal(t, "hot", got(store.LinkByShortID(t.Context(), l.ShortID))(t), l)
			must(t, store.UpdateLinks(t.Context(), []*hoko.Link{l}))
			found := got(store.Links(t.Context(), x.access, hoko.LinkFilter{ExternalID: &externalID, Search: s}, hoko.Page{}))(t)
			equal(t, "found", found, []*hoko.Link{l})
			owners := got(store.ExternalIDOwners(t.Context(), x.access, []string{externalID}))(t)
			equal(t, "owners", owners, map[string]string{stored(externalID): l.ID})
		}
		for _, s := range poisons() {
			check(t, s)
		}
	})
}

func TestPoisonEverywhereElse(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		for _, s := range poisons() {
			kept := stored(s)
			c := &hoko.Collection{ID: newID(), WorkspaceID: x.workspace.ID, Name: s, Description: &s, CreatedAt: began, UpdatedAt: began}
			must(t, store.InsertCollections(t.Context(), []*hoko.Collection{c}))
			c.Name, c.Description = kept, &kept
			equal(t, "collection", got(store.CollectionsByIDs(t.Context(), x.access, []string{c.ID}))(t)[c.ID], c)

			k := x.key()
			k.Name, k.AllowedHostnames = s, []string{s}
			must(t, store.InsertAPIKey(t.Context(), k))
			k.Name, k.AllowedHostnames = kept, []string{inJSON(s)}
			equal(t, "key", got(store.APIKeyByPublicID(t.Context(), k.PublicID))(t), k)
			revoked := got(store.RevokeAPIKey(t.Context(), keyAccess(k, ""), hoko.Revocation{ID: k.ID, Reason: hoko.RevocationOther, Note: &s}, nil, began))(t)
			equal(t, "note", *revoked.RevokedNote, kept)

			click := x.click()
			click.Referrer, click.City, click.URL, click.TagIDs = &s, &s, s, []string{s}
			equal(t, "inserted", got(store.InsertClicks(t.Context(), []*hoko.Click{click}))(t), 1)
			click.Referrer, click.City, click.URL, click.TagIDs = &kept, &kept, kept, []string{inJSON(s)}
			clicks := got(store.Clicks(t.Context(), x.access, hoko.ClickFilter{LinkID: &click.LinkID}, hoko.Page{}))(t)
			equal(t, "click", clicks, []*hoko.Click{click})

			must(t, store.InsertAuditEvents(t.Context(), &hoko.AuditEvent{
				ID: newID(), WorkspaceID: x.workspace.ID, Actor: x.access.Actor, Action: s, SubjectID: s,
				Detail: map[string]string{s: s}, CreatedAt: began,
			}))
			must(t, store.InsertIdempotentAnswer(t.Context(), &hoko.IdempotentAnswer{
				WorkspaceID: x.workspace.ID, Key: s + newID(), RequestHash: []byte(s), Answer: []byte(s), CreatedAt: began,
			}))
			lookUp(t, store, s)
		}
	})
}

// lookUp asks for things by a text that names none.
func lookUp(t *testing.T, store *db.Store, s string) {
	t.Helper()
	nobody := s + "nobody"
	_, err := store.APIKeyByPublicID(t.Context(), nobody)
	wantCode(t, err, hoko.CodeNotFound)
	_, err = store.LinkByShortID(t.Context(), nobody)
	wantCode(t, err, hoko.CodeNotFound)
	_, _, err = store.UserByEmail(t.Context(), nobody)
	wantCode(t, err, hoko.CodeNotFound)
	_, err = store.WorkspaceBySlug(t.Context(), nobody)
	wantCode(t, err, hoko.CodeNotFound)
	_, err = store.MembershipBySlug(t.Context(), newID(), nobody)
	wantCode(t, err, hoko.CodeNotFound)
	_, _, err = store.SessionByTokenHash(t.Context(), []byte(nobody))
	wantCode(t, err, hoko.CodeNotFound)
	equal(t, "owners", got(store.ShortIDOwners(t.Context(), []string{nobody}))(t), map[string]string{})
}

// TestAnyTextComesBack does the same with drawn texts.
func TestAnyTextComesBack(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		rapid.Check(t, func(rt *rapid.T) {
			s := string(rapid.SliceOfN(rapid.Byte(), 0, 30).Draw(rt, "bytes")) + rapid.StringN(0, 20, -1).Draw(rt, "text")
			click, l := x.click(), x.link()
			click.City, l.Title = &s, &s
			got(store.InsertClicks(t.Context(), []*hoko.Click{click}))(t)
			must(t, store.InsertLinks(t.Context(), []*hoko.Link{l}))
			clicks := got(store.Clicks(t.Context(), x.access, hoko.ClickFilter{LinkID: &click.LinkID}, hoko.Page{}))(t)
			title := *got(store.LinkByShortID(t.Context(), l.ShortID))(t).Title
			if *clicks[0].City != stored(s) || title != stored(s) {
				rt.Fatalf("%q came back as %q and %q", s, *clicks[0].City, title)
			}
		})
	})
}
