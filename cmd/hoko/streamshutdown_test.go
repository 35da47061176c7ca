package main

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/hoko-to/hoko"
)

// TestShutdownEndsStreams: a program that is told to end says so to who listens,
// and waits for none of them.
func TestShutdownEndsStreams(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := start(t, env)
		key, _ := p.setUp().newKey(string(hoko.ScopeAnalyticsRead))
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		defer cancel()
		body := strings.NewReader(`{"query":"subscription { clickRecorded { id } }"}`)
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, p.url+"/graphql", body)
		if err != nil {
			t.Fatal(err)
		}
		req.Header = http.Header{"Content-Type": {"application/json"}, "Accept": {"text/event-stream"}, "Authorization": {"Bearer " + key}}
		events, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer events.Body.Close()
		lines := bufio.NewReader(events.Body)
		if line, err := lines.ReadString('\n'); err != nil || line != ":\n" {
			t.Fatalf("the stream begins with %q: %v", line, err)
		}
		socket, _, err := websocket.Dial(ctx, p.url+"/graphql", &websocket.DialOptions{ //nolint:bodyclose // the connection has the body
			Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: http.Header{"Authorization": {"Bearer " + key}},
		})
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = socket.CloseNow() }()
		if err := socket.Write(ctx, websocket.MessageText, []byte(`{"type":"connection_init"}`)); err != nil {
			t.Fatal(err)
		}
		if _, _, err := socket.Read(ctx); err != nil {
			t.Fatal(err)
		}
		closed := make(chan websocket.StatusCode, 1)
		go func() {
			_, _, err := socket.Read(ctx)
			closed <- websocket.CloseStatus(err)
		}()
		begin := time.Now()
		p.stop()
		if took := time.Since(begin); took > shutdownLimit/2 {
			t.Errorf("the program ended after %v", took)
		}
		rest, err := io.ReadAll(lines)
		if err != nil || !strings.Contains(string(rest), `"reason":"unavailable"`) || !strings.HasSuffix(string(rest), "event: complete\ndata:\n\n") {
			t.Errorf("the stream ends with %q: %v", rest, err)
		}
		if code := <-closed; code != websocket.StatusTryAgainLater {
			t.Errorf("the connection is closed with %d", code)
		}
	})
}
