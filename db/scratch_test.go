package db_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func TestScratch(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, s *db.Store) {
		ctx := t.Context()
		now := time.Now().UTC().Truncate(time.Microsecond)
		id := "01941f29-7c00-7000-8000-000000000001"
		if err := s.InsertWorkspace(ctx, &hoko.Workspace{ID: id, Slug: "acme", Name: "Acme", CreatedAt: now}); err != nil {
			t.Fatal(err)
		}
		t.Log(s.InsertWorkspace(ctx, &hoko.Workspace{ID: id[:35] + "2", Slug: "acme", Name: "Acme", CreatedAt: now}))
		k := &hoko.StoredKey{APIKey: hoko.APIKey{ID: id, WorkspaceID: id, PublicID: "abcdefghijkl", LastFour: "1234", Name: "x", Scopes: hoko.AllScopes(), Environment: "production", CreatedAt: now}, Hash: []byte("x"), HashVersion: 1}
		if err := s.InsertAPIKey(ctx, k); err != nil {
			t.Fatal(err)
		}
		t.Log(s.APIKeyByPublicID(ctx, "abcdefghijkl"))
		t.Log(s.APIKeyByPublicID(ctx, "abcdefghijk2"))
		a := &hoko.Access{WorkspaceID: id, Collections: hoko.EveryCollection()}
		if err := s.InsertCollections(ctx, []*hoko.Collection{{ID: id, WorkspaceID: id, Name: "Links", CreatedAt: now, UpdatedAt: now}}); err != nil {
			t.Fatal(err)
		}
		if err := s.InsertLinks(ctx, []*hoko.Link{{ID: id, WorkspaceID: id, CollectionID: id, ShortID: "abc", URL: "https://x.y/?a=b'c", CreatedAt: now, UpdatedAt: now}}); err != nil {
			t.Fatal(err)
		}
		l, err := s.LinkByShortID(ctx, "abc")
		t.Logf("%+v %v", l, err)
		ls, err := s.Links(ctx, a, hoko.LinkFilter{Search: "X.Y"}, hoko.Page{Limit: 2})
		t.Log(len(ls), err)
		l.ShortID = "def"
		t.Log(s.UpdateLinks(ctx, []*hoko.Link{l}))
		t.Log(s.Changes(ctx, db.ChangeCursor{}, 10))
		t.Log(s.InsertClicks(ctx, []*hoko.Click{{ID: id, WorkspaceID: id, LinkID: id, CollectionID: id, CreatedAt: now, Device: "d", URL: "u", Trigger: "link", Visitor: bytes.Repeat([]byte{0}, 3)}}))
		cs, err := s.Clicks(ctx, a, hoko.ClickFilter{}, hoko.Page{Limit: 2})
		t.Log(len(cs), err)
		t.Log(s.Backup(ctx, t.TempDir()+"/b.db"))
		t.Log(s.RevokeAPIKey(ctx, id, hoko.Revocation{ID: id, Reason: "leaked"}, nil, now))
		t.Log(s.DeleteLinks(ctx, a, []string{id}, now))
		t.Log(s.Changes(ctx, db.ChangeCursor{}, 10))
	})
}
