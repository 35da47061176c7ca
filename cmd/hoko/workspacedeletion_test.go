package main

import (
	"net/http"
	"strings"
	"testing"
)

const deleteWorkspace = `mutation($in: DeleteWorkspaceInput!) { deleteWorkspace(input: $in) { deletedWorkspaceId removedMembers revokedKeys } }`

// TestRestoreBringsNoWorkspaceBack deletes workspaces beside a running server, on the
// command line and as their owner, and restores a backup from before: neither their
// keys nor their short links nor their slugs are good again, and the workspace that
// is left goes on.
func TestRestoreBringsNoWorkspaceBack(t *testing.T) {
	t.Parallel()
	eachEstate(t, func(t *testing.T, e *estate) {
		p := start(t, e.env)
		s := p.setUp()
		mustPerform(t, e.env, "workspace", "create", "--slug", "shop", "--name", "Shop")
		key := strings.TrimSpace(mustPerform(t, e.env, "key", "create", "--workspace", "shop", "--name", "x", "--scopes", "all"))
		_, shortID := s.newLink(key, "https://example.com/")
		own, _ := s.newKey("linksRead", "linksWrite", "collectionsRead")
		_, ownShortID := s.newLink(own, "https://example.com/")
		for _, id := range []string{shortID, ownShortID} { // which the server remembers from here on
			if status := leads(t, p, id); status != http.StatusFound {
				t.Fatalf("a link is answered %d", status)
			}
		}
		e.backup()

		if _, stderr, err := perform(t, e.env, "workspace", "delete", "--slug", "shop", "--confirm", "Shop"); err == nil || lists(p, key) != http.StatusOK {
			t.Fatalf("deleted without being confirmed: %s", stderr)
		}
		if out := mustPerform(t, e.env, "workspace", "delete", "--slug", "shop", "--confirm", "shop"); !strings.Contains(out, "shop is deleted: 1 API key revoked, 0 members removed") {
			t.Errorf("the program says %q", out)
		}
		if got := s.graphQL(s.headers(), deleteWorkspace, input("slug", s.workspace)); !strings.Contains(string(got.body), `"reason":"last_workspace"`) {
			t.Errorf("the last workspace: %s", got.body)
		}
		mustPerform(t, e.env, "workspace", "create", "--slug", "third", "--name", "Third")
		if got := s.graphQL(s.headers(), deleteWorkspace, input("slug", s.workspace)); !strings.Contains(string(got.body), `"removedMembers":1,"revokedKeys":1`) {
			t.Errorf("by the owner: %s", got.body)
		}
		if got := s.graphQL(s.headers(), `{ viewer { user { id } } }`, nil); !strings.Contains(string(got.body), `"viewer":null`) {
			t.Errorf("who has no workspace is signed in: %s", got.body)
		}

		judge := func(p *process, when string) {
			t.Helper()
			for name, secret := range map[string]string{"shop": key, s.workspace: own} {
				if status := lists(p, secret); status != http.StatusUnauthorized {
					t.Errorf("%s, a key of %s is answered %d", when, name, status)
				}
				if _, _, err := perform(t, e.env, "workspace", "create", "--slug", name, "--name", "Heir"); err == nil {
					t.Errorf("%s, the slug %s is free", when, name)
				}
			}
			for _, id := range []string{shortID, ownShortID} {
				p.await("the end of a link", func() bool { return leads(t, p, id) == http.StatusNotFound })
			}
		}
		judge(p, "before")
		p.kill()
		e.lose()
		e.mustRestore()
		p = start(t, e.env)
		judge(p, "after the restore")
	})
}

// leads returns the status that a visitor of a short URL gets.
func leads(t *testing.T, p *process, shortID string) int {
	t.Helper()
	_, status := visitOnce(t.Context(), p.url+"/"+shortID)
	return status
}
