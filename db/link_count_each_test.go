package db_test

import (
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestLinksOfTagsAndCollectionsAreCounted: live ones of the workspace, each tag and
// collection by itself.
func TestLinksOfTagsAndCollectionsAreCounted(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, stranger := newTenant(t, store), newTenant(t, store)
		tags := []*hoko.Tag{x.tag(), x.tag(), x.tag()}
		must(t, store.InsertTags(t.Context(), tags))
		tagIDs := []string{tags[0].ID, tags[1].ID, tags[2].ID}
		links := []*hoko.Link{x.link(), x.link(), x.link(), x.link()}
		links[0].TagIDs, links[1].TagIDs, links[2].TagIDs = tagIDs[:2], tagIDs[:1], tagIDs[:2]
		must(t, store.InsertLinks(t.Context(), links))
		got(store.DeleteLinks(t.Context(), x.access, []string{links[2].ID}, began))(t)
		collection := links[0].CollectionID
		equal(t, "tags", got(store.CountLinksOfTags(t.Context(), x.access, append(tagIDs, "none")))(t), map[string]int{tagIDs[0]: 2, tagIDs[1]: 1})
		equal(t, "collections", got(store.CountLinksOfCollections(t.Context(), x.access, []string{collection, tagIDs[0], "none"}))(t), map[string]int{collection: 3})
		equal(t, "tags of others", got(store.CountLinksOfTags(t.Context(), stranger.access, tagIDs))(t), map[string]int{})
		equal(t, "collections of others", got(store.CountLinksOfCollections(t.Context(), stranger.access, []string{collection}))(t), map[string]int{})
		for i, want := range []int{2, 1, 0} {
			equal(t, "one tag", got(store.CountLinks(t.Context(), x.access, hoko.LinkFilter{TagID: &tagIDs[i]}))(t), want)
		}
		equal(t, "deleted with a tag", got(store.CountLinks(t.Context(), x.access, hoko.LinkFilter{TagID: &tagIDs[1], Deleted: true}))(t), 1)
	})
}

// TestLinksAreCountedWhereTheyBelong reads the plans of SQLite: those of a collection
// are counted in an index alone, and of links with a tag no other ones are looked at.
func TestLinksAreCountedWhereTheyBelong(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
	x := newTenant(t, store)
	id := x.link().ID
	inOne, ofTags, ofCollections := db.CountQueries(store, x.access, hoko.LinkFilter{CollectionID: &id, Archived: new(false)}, []string{id, x.link().ID})
	tagged, _, _ := db.CountQueries(store, x.access, hoko.LinkFilter{TagID: &id}, nil)
	byTag := "SEARCH link_tags USING INDEX link_tags_tag_id_idx (tag_id=?)\nSEARCH links USING INDEX sqlite_autoindex_links_1 (id=?)\n"
	for query, want := range map[string]string{
		inOne:         "SEARCH link USING COVERING INDEX links_collection_id_idx (workspace_id=? AND collection_id=?)\n",
		ofCollections: "SEARCH link USING COVERING INDEX links_collection_id_idx (workspace_id=? AND collection_id=?)\n",
		tagged:        byTag,
		ofTags:        byTag,
	} {
		if plan := planOf(t, store, query); !strings.HasPrefix(plan, want) {
			t.Errorf("%s:\n%s\nwant\n%s", query, plan, want)
		}
	}
}
