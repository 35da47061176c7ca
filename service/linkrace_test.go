package service

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

func TestUpdateLinksNeedsIDs(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		mine, foreign := x.insertLink(t, func(*hoko.LinkChanges) {}), other.insertLink(t, func(*hoko.LinkChanges) {})
		list := []hoko.LinkChanges{{ID: mine.ID, Title: hoko.To(new("t"))}, x.newLink(), {ID: foreign.ID}, {ID: newID()}, {ID: "nonsense"}, {ID: mine.ID}}
		_, err := x.UpdateLinks(x.operator(t), list)
		wanted := []hoko.Issue{
			{Index: 1, Field: "id", Code: hoko.CodeRequired},
			{Index: 2, Field: "id", Code: hoko.CodeIDUnknown},
			{Index: 3, Field: "id", Code: hoko.CodeIDUnknown},
			{Index: 4, Field: "id", Code: hoko.CodeIDMalformed},
			{Index: 5, Field: "id", Code: hoko.CodeIDDuplicate},
		}
		if diff := cmp.Diff(wanted, faults(err)); diff != "" {
			t.Error(diff)
		}
		if stored := want(x.Link(x.operator(t), mine.ID))(t); stored.Title != nil || x.countLinks(t) != 1 {
			t.Error("something was written")
		}
		for size, code := range map[int]hoko.Code{0: hoko.CodeBatchEmpty, hoko.MaxTake + 1: hoko.CodeBatchTooLarge} {
			refused(t, second(x.UpdateLinks(x.operator(t), make([]hoko.LinkChanges, size))), code)
		}
		saved := want(x.UpdateLinks(x.operator(t), list[:1]))(t)
		if len(saved) != 1 || *saved[0].Title != "t" {
			t.Errorf("saved: %+v", saved)
		}
	})
}

// Edits of different fields of the same links all survive, in whatever order
// they name the links and however many there are at once.
func TestEditsAtOnceAllSurvive(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		tags := want(x.CreateTags(x.operator(t), []hoko.TagChanges{{Name: hoko.To("a")}, {Name: hoko.To("b")}}, ""))(t)
		ids := []string{tags[0].ID, tags[1].ID}
		a, b := x.insertLink(t, func(*hoko.LinkChanges) {}), x.insertLink(t, func(*hoko.LinkChanges) {})
		edits := []hoko.LinkChanges{
			{Title: hoko.To(new("title"))},
			{URL: hoko.To("https://example.test/new")},
			{TagIDs: hoko.To(ids)},
			{Description: hoko.To(new("text"))},
			{UTM: hoko.UTMChanges{Term: hoko.To(new("term"))}},
			{TenantID: hoko.To(new("tenant"))},
			{Cloaked: hoko.To(true)},
			{Archived: hoko.To(true)},
			{IOSURL: hoko.To(new("https://example.test/i"))},
			{Geo: hoko.To(map[string]string{"DE": "https://example.test/de"})},
		}
		together(len(edits), func(i int) {
			ofA, ofB := edits[i], edits[i]
			ofA.ID, ofB.ID = a.ID, b.ID
			list := []hoko.LinkChanges{ofA, ofB}
			if i%2 == 0 {
				slices.Reverse(list)
			}
			if _, err := x.UpdateLinks(x.operator(t), list); err != nil {
				t.Errorf("edit %d: %v", i, err)
			}
		})
		for _, link := range []*hoko.Link{a, b} {
			now := want(x.Link(x.operator(t), link.ID))(t)
			if diff := cmp.Diff(ids, now.TagIDs); diff != "" || now.ArchivedAt == nil {
				t.Errorf("tags %s, archived at %v", diff, now.ArchivedAt)
			}
			for _, edit := range edits {
				edit.Apply(link)
			}
			link.TagIDs, link.ArchivedAt, link.UpdatedAt = now.TagIDs, now.ArchivedAt, now.UpdatedAt
			if diff := cmp.Diff(link, now); diff != "" {
				t.Errorf("lost: %s", diff)
			}
		}
	})
}

// Two calls that want the same short ids in another order do not end each other:
// one gets them all, the other is told that they are taken.
func TestShortIDsWantedAtOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		for round := range 5 {
			var list []hoko.LinkChanges
			for i := range 50 {
				ch := x.newLink()
				ch.ShortID = hoko.To(fmt.Sprintf("r%d-%d", round, i))
				list = append(list, ch)
			}
			errs := make([]error, 4)
			together(len(errs), func(i int) {
				mine := slices.Clone(list)
				if i%2 == 0 {
					slices.Reverse(mine)
				}
				errs[i] = second(x.CreateLinks(x.operator(t), mine, ""))
			})
			made := 0
			for _, err := range errs {
				if err == nil {
					made++
				} else {
					refused(t, err, hoko.CodeShortIDTaken)
				}
			}
			if made != 1 {
				t.Errorf("%d calls got the short ids", made)
			}
		}
	})
}

func TestLinkIsRestoredOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.insertLink(t, func(*hoko.LinkChanges) {})
		must(t, x.DeleteLink(x.operator(t), link.ID))
		errs := make([]error, 8)
		together(len(errs), func(i int) { errs[i] = second(x.RestoreLink(x.operator(t), link.ID)) })
		restored := 0
		for _, err := range errs {
			if err == nil {
				restored++
			} else {
				refused(t, err, hoko.CodeNotFound)
			}
		}
		if restored != 1 {
			t.Errorf("restored %d times", restored)
		}
	})
}

// shortIDModel is what must be true of short ids: each belongs for ever to the
// link that had it first.
type shortIDModel struct {
	x       *tenant
	t       *testing.T
	prefix  string
	owners  map[string]string // short id to id of the link
	current map[string]string // id of a link to its short id
	deleted map[string]bool
	links   []string
}

// step performs one random operation and expects what the model says.
func (m *shortIDModel) step(r *rapid.T) {
	shortID := m.prefix + rapid.SampledFrom([]string{"a", "A", "b"}).Draw(r, "short id")
	operations := []string{"create"}
	if len(m.links) > 0 {
		operations = append(operations, "rename", "delete", "restore", "copy")
	}
	operation := rapid.SampledFrom(operations).Draw(r, "operation")
	if operation == "create" {
		ch := m.x.newLink()
		ch.ShortID = hoko.To(shortID)
		made, err := m.x.CreateLinks(m.x.operator(m.t), []hoko.LinkChanges{ch}, "")
		m.given(r, operation, shortID, "", made, err)
		return
	}
	id := rapid.SampledFrom(m.links).Draw(r, "link")
	switch ctx := m.x.operator(m.t); operation {
	case "delete":
		m.expect(r, operation, m.x.DeleteLink(ctx, id), m.absence(m.deleted[id]))
		m.deleted[id] = true
	case "restore":
		m.expect(r, operation, second(m.x.RestoreLink(ctx, id)), m.absence(!m.deleted[id]))
		m.deleted[id] = false
	case "rename":
		renamed, err := m.x.UpdateLink(ctx, hoko.LinkChanges{ID: id, ShortID: hoko.To(shortID)})
		if m.deleted[id] {
			m.expect(r, operation, err, hoko.CodeNotFound)
			return
		}
		m.given(r, operation, shortID, id, []*hoko.Link{renamed}, err)
	case "copy":
		twin, err := m.x.DuplicateLink(ctx, hoko.LinkCopy{ID: id, ShortID: hoko.To(shortID)}, "")
		if m.deleted[id] {
			m.expect(r, operation, err, hoko.CodeNotFound)
			return
		}
		m.given(r, operation, shortID, "", []*hoko.Link{twin}, err)
	}
}

// absence returns the code that an operation is refused with if its link is not
// there.
func (m *shortIDModel) absence(absent bool) hoko.Code {
	return map[bool]hoko.Code{true: hoko.CodeNotFound}[absent]
}

// expect wants an error with this code, or none.
func (m *shortIDModel) expect(r *rapid.T, what string, err error, code hoko.Code) {
	if own := hoko.ErrorOf(err); code == "" && err != nil || code != "" && (err == nil || own.Code != code) {
		r.Fatalf("%s: %v, want %q", what, err, code)
	}
}

// given notes that a short id was given to a link; to is the id of a link that
// exists, "" for a new one.
func (m *shortIDModel) given(r *rapid.T, what, shortID, to string, made []*hoko.Link, err error) {
	if owner, taken := m.owners[shortID]; taken && owner != to {
		m.expect(r, what+" "+shortID, err, hoko.CodeShortIDTaken)
		return
	}
	m.expect(r, what+" "+shortID, err, "")
	if to == "" {
		m.links = append(m.links, made[0].ID)
	}
	m.owners[shortID], m.current[made[0].ID] = made[0].ID, shortID
}

// check compares where every short id leads.
func (m *shortIDModel) check(r *rapid.T) {
	for shortID, owner := range m.owners {
		link, err := m.x.store.LinkByShortID(m.t.Context(), shortID)
		m.expect(r, "visit "+shortID, err, m.absence(m.current[owner] != shortID || m.deleted[owner]))
		if err == nil && link.ID != owner {
			r.Fatalf("%s leads to %s instead of %s", shortID, link.ID, owner)
		}
	}
}

func TestShortIDBelongsToOneLinkForEver(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		round := 0
		rapid.Check(t, func(r *rapid.T) {
			round++
			m := &shortIDModel{
				x: x, t: t, prefix: fmt.Sprintf("r%d-", round),
				owners: map[string]string{}, current: map[string]string{}, deleted: map[string]bool{},
			}
			for range rapid.IntRange(1, 12).Draw(r, "steps") {
				m.step(r)
			}
			m.check(r)
		})
	})
}
