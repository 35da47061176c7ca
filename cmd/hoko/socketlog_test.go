package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
)

// openSocket opens a connection with a key, says so, and sends messages.
func (p *process) openSocket(t *testing.T, secret string, messages ...string) {
	t.Helper()
	socket, _, err := websocket.Dial(t.Context(), p.url+"/graphql", &websocket.DialOptions{ //nolint:bodyclose // the connection has the body
		Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: http.Header{"User-Agent": {"robot/1"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = socket.CloseNow() })
	greeting, err := json.Marshal(map[string]any{"type": "connection_init", "payload": map[string]string{"Authorization": "Bearer " + secret}})
	if err != nil {
		t.Fatal(err)
	}
	for _, message := range append([]string{string(greeting)}, messages...) {
		if err := socket.Write(t.Context(), websocket.MessageText, []byte(message)); err != nil {
			t.Fatal(err)
		}
	}
}

// TestEachSubscriptionIsACall of the key, while the connection that it came over is
// still open, and so is one that was refused.
func TestEachSubscriptionIsACall(t *testing.T) {
	t.Parallel()
	p := start(t, []string{"HOKO_DATA=" + t.TempDir()})
	owner := p.setUp()
	subscribe := func(id string) string {
		return `{"type":"subscribe","id":"` + id + `","payload":{"query":"subscription { clickRecorded { id } }"}}`
	}
	for name, c := range map[string]struct {
		scope    string
		revoked  bool
		messages []string
		want     map[string]int
	}{
		"a good key": {
			scope: "analyticsRead", messages: []string{subscribe("a"), subscribe("b"), `{"type":"subscribe","id":"c","payload":{"query":"private {"}}`},
			want: map[string]int{
				"websocket 101 ok []": 1, "subscription clickRecorded 200 ok [analyticsRead]": 2, "graphql 400 document_malformed []": 1,
			},
		},
		"a key without the scope": {
			scope: "linksRead", messages: []string{subscribe("a")},
			want: map[string]int{"websocket 101 ok []": 1, "subscription clickRecorded 403 insufficient_scope [analyticsRead]": 1},
		},
		"a revoked key": {scope: "analyticsRead", revoked: true, want: map[string]int{"websocket 401 key_revoked []": 1}},
	} {
		expectPrompt(t, "to show the calls of "+name, logDelay, func() time.Duration {
			secret, id := owner.newKey(c.scope)
			if c.revoked {
				owner.revoke(id)
			}
			began := time.Now()
			p.openSocket(t, secret, c.messages...)
			var got map[string]int
			p.await("showing the calls of "+name, func() bool {
				got = map[string]int{}
				for _, r := range owner.logged(id, nil).Requests.Nodes {
					got[fmt.Sprintf("%s %d %s %v", r.Operation, r.Status, r.Outcome, r.NeededScopes)] += r.Count
					if r.UserAgent != "robot/1" || r.RequestID == "" || r.Address != "127.0.0.1" || strings.Contains(fmt.Sprint(r), "private") {
						t.Errorf("%+v", r)
					}
				}
				return len(got) >= len(c.want)
			})
			if fmt.Sprint(got) != fmt.Sprint(c.want) {
				t.Errorf("%s: the log has %v, want %v", name, got, c.want)
			}
			return time.Since(began)
		})
	}
}
