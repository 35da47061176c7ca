package main

import (
	"net/http"
	"slices"
	"testing"
	"time"
)

// TestR6Visibility uses revoked and expired keys in one process after the other:
// every process tells within two seconds.
func TestR6Visibility(t *testing.T) {
	t.Parallel()
	const visibleWithin = 2 * time.Second
	eachHouse(t, func(t *testing.T, h *house) {
		for i := range h.processes {
			for reason, end := range map[string]func(w *labour){
				"key_revoked": func(w *labour) {
					if err := h.revoke(t.Context(), i, w.id).Failure; err != nil {
						t.Fatal(err)
					}
				},
				"key_expired": func(w *labour) { h.endSoon(i, w) },
			} {
				expectPrompt(t, reason+", to be seen in all processes,", visibleWithin, func() time.Duration {
					w := h.newLabour()
					end(w)
					return h.useRefused(t, i, w, reason)
				})
			}
		}
	})
}

// useRefused uses a key that has ended in a process, and returns how long it took
// until every process showed that.
func (h *house) useRefused(t *testing.T, process int, w *labour, reason string) time.Duration {
	t.Helper()
	p, a := h.processes[process], reads()[process%2](w)
	p.await("refused", func() bool { status, _, _, _ := w.send(p, a); return status == http.StatusUnauthorized })
	used := time.Now()
	for j := range h.processes {
		h.processes[j].await("in the log", func() bool { return h.showsRefusal(t, j, w, reason) })
	}
	return time.Since(used)
}

// showsRefusal reports whether a process shows the refused use of a key: in the
// key's log, and among the keys that are in use although they have ended.
func (h *house) showsRefusal(t *testing.T, process int, w *labour, reason string) bool {
	t.Helper()
	owner := h.owners[process]
	got := owner.graphQL(owner.headers(), `query($id: ID!) {
		apiKey(id: $id) { requests(first: 1, filter: {refused: true, status: 401}) { nodes { outcome refused status } } }
		apiKeyLateUses(first: 100) { nodes { apiKey { id } } }
	}`, map[string]any{"id": w.id})
	var body struct {
		Data struct {
			APIKey struct {
				Requests struct {
					Nodes []struct {
						Outcome string
						Refused bool
						Status  int
					}
				}
			}
			APIKeyLateUses struct {
				Nodes []struct{ APIKey struct{ ID string } }
			}
		}
		Errors []struct{ Message string }
	}
	decode(t, got.body, &body)
	if len(body.Errors) > 0 {
		t.Fatalf("%s", got.body)
	}
	nodes := body.Data.APIKey.Requests.Nodes
	if len(nodes) == 0 || nodes[0].Outcome != reason || !nodes[0].Refused || nodes[0].Status != http.StatusUnauthorized {
		return false
	}
	return slices.ContainsFunc(body.Data.APIKeyLateUses.Nodes, func(n struct{ APIKey struct{ ID string } }) bool { return n.APIKey.ID == w.id })
}
