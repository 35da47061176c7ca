package service

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/alexedwards/argon2id"
	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// opens reports whether a password opens a link, as it is stored for visitors.
func (x *tenant) opens(t testing.TB, link *hoko.Link, password string) bool {
	t.Helper()
	stored := want(x.store.LinkByShortID(t.Context(), link.ShortID))(t).PasswordHash
	if stored == nil {
		return false
	}
	return want(argon2id.ComparePasswordAndHash(password, string(*stored)))(t)
}

func TestLinkPasswordIsHashed(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		list := []hoko.LinkChanges{x.newLink(), x.newLink(), x.newLink()}
		list[0].Password, list[2].Password = hoko.To(new("opensesame")), hoko.To(new("opensesame"))
		links := want(x.CreateLinks(x.operator(t), list, ""))(t)
		if !x.opens(t, links[0], "opensesame") || x.opens(t, links[0], "OpenSesame") || links[1].PasswordHash != nil {
			t.Error("the first link opens to the wrong people, or the second has a password")
		}
		if *links[0].PasswordHash == *links[2].PasswordHash {
			t.Error("the same password has the same hash twice")
		}
		must(t, second(x.UpdateLink(x.operator(t), hoko.LinkChanges{ID: links[0].ID, Title: hoko.To(new("t"))})))
		must(t, second(x.UpdateLinks(x.operator(t), []hoko.LinkChanges{
			{ID: links[1].ID, Password: hoko.To(new("other"))}, {ID: links[2].ID, Password: hoko.To[*string](nil)},
		})))
		if !x.opens(t, links[0], "opensesame") || !x.opens(t, links[1], "other") || x.opens(t, links[2], "opensesame") {
			t.Error("a password was lost, not set or not taken away")
		}
	})
}

func TestLinkPasswordFaultsAreToldWithTheOthers(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		short := x.newLink()
		short.URL, short.Password = hoko.To("nonsense"), hoko.To(new("abc"))
		nothingMade(t, x, []hoko.LinkChanges{x.newLink(), short},
			hoko.Issue{Index: 1, Field: "url", Code: hoko.CodeURLInvalid},
			hoko.Issue{Index: 1, Field: "password", Code: hoko.CodeTooShort},
		)
		list := slices.Repeat([]hoko.LinkChanges{short}, hoko.MaxLinkPasswords+2)
		list[0].Password = hoko.To[*string](nil)
		begin := time.Now()
		nothingMade(t, x, list, hoko.Issue{Index: hoko.MaxLinkPasswords + 1, Field: "password", Code: hoko.CodeTooMany})
		if took := time.Since(begin); took > patience/4 {
			t.Errorf("took %v: passwords were hashed", took)
		}
	})
}

// Whoever reads the database finds nothing that a guess could be compared with
// quickly, and a retry is told that there is a password.
func TestRetryKeepsThePasswordSecret(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.newLink()
		link.Password = hoko.To(new("opensesame"))
		made := want(x.CreateLinks(x.operator(t), []hoko.LinkChanges{link}, "key"))(t)[0]
		stored := want(w.store.IdempotentAnswer(t.Context(), x.workspace.ID, "key", time.Time{}))(t)
		for _, secret := range []string{"opensesame", "argon2id", string(*made.PasswordHash)} {
			if strings.Contains(string(stored.Answer), secret) {
				t.Errorf("the stored answer holds %q", secret)
			}
		}
		other := newPepperedWorld(t, w.store, pepperOf(8))
		mine, its := want(w.requestHashes("o", link))(t), want(other.requestHashes("o", link))(t)
		if cmp.Equal(mine, its) {
			t.Error("the hash of a request does not depend on the pepper")
		}
		again := want(x.CreateLinks(x.operator(t), []hoko.LinkChanges{link}, "key"))(t)[0]
		if again.ID != made.ID || again.PasswordHash == nil {
			t.Errorf("the retry was answered with %+v", again)
		}
		link.Password = hoko.To(new("open sesame"))
		refused(t, second(x.CreateLinks(x.operator(t), []hoko.LinkChanges{link}, "key")), hoko.CodeIdempotencyReused)
	})
}

func TestArchivedLinkWorksOn(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		w.clock.stop()
		link, other := x.insertLink(t, func(*hoko.LinkChanges) {}), x.insertLink(t, func(*hoko.LinkChanges) {})
		set := func(archived bool) *time.Time {
			w.clock.move(time.Second)
			return want(x.UpdateLink(x.operator(t), hoko.LinkChanges{ID: link.ID, Archived: hoko.To(archived)}))(t).ArchivedAt
		}
		listed := func(archived *bool) []string {
			links, _, err := x.Links(x.operator(t), hoko.LinkFilter{Archived: archived}, hoko.Page{Limit: 9, Direction: hoko.Ascending})
			must(t, err)
			var ids []string
			for _, l := range links {
				ids = append(ids, l.ID)
			}
			return ids
		}
		first := set(true)
		if first == nil || !first.Equal(w.moment()) || !first.Equal(*set(true)) {
			t.Errorf("archived at %v", first)
		}
		must(t, second(w.Visit(t.Context(), hoko.Visit{ShortID: link.ShortID, Uncounted: true})))
		for name, diff := range map[string]string{
			"archived": cmp.Diff([]string{link.ID}, listed(new(true))),
			"at hand":  cmp.Diff([]string{other.ID}, listed(new(false))),
			"all":      cmp.Diff([]string{link.ID, other.ID}, listed(nil)),
		} {
			if diff != "" {
				t.Errorf("%s: %s", name, diff)
			}
		}
		if set(false) != nil {
			t.Error("still archived")
		}
	})
}
