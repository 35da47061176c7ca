package main

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// How a key is used while its power ends.
const (
	busyAfter     = 40                    // accepted requests after which a key is busy
	refusalsToEnd = 3                     // after which a caller believes that it is over
	pauseOfBusy   = 10 * time.Millisecond // after an answer that says nothing of the key
	answerLimit   = time.Second           // of a process that cannot ask its database
)

// callers is how many of each kind use a key, in all processes together.
type callers struct{ writers, readers int }

// labour is a key at work: callers of several processes read and write over
// both doors until they are refused. They note what comes too late.
type labour struct {
	t          *testing.T
	key, id    string
	mark       string // tenant id of the links that the key makes
	collection string

	all            sync.WaitGroup
	accepted       atomic.Int64
	unavailable    atomic.Int64
	lateAdmissions atomic.Int64
	lateWrites     atomic.Int64 // accepted writes that began after the end
	begun          atomic.Int64 // when the end was asked for, in nanoseconds; refusals before it are faults
	ended          atomic.Int64 // when it was answered; never before that
}

func newLabour(t *testing.T, key, id, collection string) *labour {
	w := &labour{t: t, key: key, id: id, mark: "mark-" + id, collection: collection}
	w.begun.Store(math.MaxInt64)
	w.ended.Store(math.MaxInt64)
	return w
}

// start lets callers use the key in the processes, by turns over both doors.
func (w *labour) start(n callers, processes ...*process) {
	for i := range n.writers {
		w.all.Go(func() { w.repeat(processes[i%len(processes)], writes()[i%2]) })
	}
	for i := range n.readers {
		w.all.Go(func() { w.repeat(processes[i%len(processes)], reads()[i%2]) })
	}
}

// action is a request that a caller makes.
type action struct {
	method, path, body string
	graphQL, writes    bool
}

// The four things that callers do: each kind over both doors.
func writes() []func(w *labour) action {
	return []func(w *labour) action{
		func(w *labour) action {
			body := fmt.Sprintf(`[{"url":"https://example.com/","collectionId":%q,"tenantId":%q}]`, w.collection, w.mark)
			return action{method: http.MethodPost, path: "/api/links", body: body, writes: true}
		},
		func(w *labour) action {
			a := asked(`mutation($in: CreateLinkInput!) { createLink(input: $in) { link { id } } }`,
				input("url", "https://example.com/", "collectionId", w.collection, "tenantId", w.mark))
			a.writes = true
			return a
		},
	}
}

func reads() []func(w *labour) action {
	return []func(w *labour) action{
		func(*labour) action { return action{method: http.MethodGet, path: "/api/collections?take=1"} },
		func(*labour) action { return asked(`{ collections(first: 1) { totalCount } }`, nil) },
	}
}

func asked(query string, variables map[string]any) action {
	body, _ := json.Marshal(map[string]any{"query": query, "variables": variables}) // which cannot fail
	return action{method: http.MethodPost, path: "/graphql", body: string(body), graphQL: true}
}

// verdict is what an answer says of the key.
type verdict int

const (
	nothingSaid verdict = iota // busy or unreachable
	keyAccepted
	keyRefused
	answeredBadly
)

// repeat makes requests until the key was refused often enough after its end.
func (w *labour) repeat(p *process, next func(w *labour) action) {
	for refusals := 0; refusals < refusalsToEnd && w.t.Context().Err() == nil && !w.t.Failed(); {
		begin := time.Now().UnixNano()
		switch w.call(p, next(w)) {
		case keyAccepted:
			refusals = 0
		case keyRefused:
			if begin > w.ended.Load() {
				refusals++
			}
		case nothingSaid:
			<-time.After(pauseOfBusy)
		case answeredBadly:
			return
		}
	}
}

// hasty calls programs without a look at what the documents say of answers,
// which would cost more than the calls.
var hasty = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 256}, Timeout: 30 * time.Second}

// call makes a request and counts what becomes of it.
func (w *labour) call(p *process, a action) verdict {
	begin := time.Now().UnixNano()
	status, _, body, err := w.send(p, a)
	if err != nil {
		w.t.Errorf("%s %s: %v", a.method, a.path, err)
		return answeredBadly
	}
	v := a.judge(status, body)
	switch v {
	case keyAccepted:
		w.accepted.Add(1)
		w.noteLate(a, begin)
	case nothingSaid:
		w.unavailable.Add(1)
	case keyRefused:
		if now := time.Now().UnixNano(); now < w.begun.Load() {
			w.t.Errorf("refused before its end: %d %s", status, body)
			return answeredBadly
		}
	case answeredBadly:
		w.t.Errorf("%s %s: %d %s", a.method, a.path, status, body)
	}
	return v
}

func (w *labour) noteLate(a action, begin int64) {
	if begin <= w.ended.Load() {
		return
	}
	w.lateAdmissions.Add(1)
	if a.writes {
		w.lateWrites.Add(1)
	}
}

func (w *labour) send(p *process, a action) (int, http.Header, []byte, error) {
	return send(w.t.Context(), p, a, "Authorization", "Bearer "+w.key, "Origin", "https://app.example.com")
}

func send(ctx context.Context, p *process, a action, header ...string) (int, http.Header, []byte, error) {
	req, err := http.NewRequestWithContext(ctx, a.method, p.url+a.path, strings.NewReader(a.body))
	if err != nil {
		return 0, nil, nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := hasty.Do(req)
	if err != nil {
		return 0, nil, nil, err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	return resp.StatusCode, resp.Header, body, err
}

func (a action) judge(status int, body []byte) verdict {
	switch status {
	case http.StatusCreated:
		return keyAccepted
	case http.StatusOK:
		return a.judgeGraphQL(body)
	case http.StatusServiceUnavailable, http.StatusTooManyRequests:
		return nothingSaid
	case http.StatusUnauthorized, http.StatusForbidden:
		return keyRefused
	default:
		return answeredBadly
	}
}

// judgeGraphQL looks for a refusal of fields, and for an outage in the middle of
// a document, which is answered with 200.
func (a action) judgeGraphQL(body []byte) verdict {
	switch {
	case !a.graphQL || !bytes.Contains(body, []byte(`"errors"`)):
		return keyAccepted
	case bytes.Contains(body, []byte(`"UNAVAILABLE"`)):
		return nothingSaid
	case bytes.Contains(body, []byte(`"FORBIDDEN"`)), bytes.Contains(body, []byte(`"UNAUTHENTICATED"`)):
		return keyRefused
	default:
		return answeredBadly
	}
}

// awaitBusy waits until the key is in use.
func (w *labour) awaitBusy() {
	w.t.Helper()
	goal := w.accepted.Load() + busyAfter
	awaitFor(w.t, 30*time.Second, "busy", func() bool { return w.t.Failed() || w.accepted.Load() >= goal }, func() string { return "" })
}

// end ends the key's power and returns how long the answer took. From there on
// everything that is accepted is late.
func (w *labour) end(ask func() error) time.Duration {
	w.t.Helper()
	begin := time.Now()
	w.begun.Store(begin.UnixNano())
	if err := ask(); err != nil {
		w.t.Fatalf("the key could not be ended: %v", err)
	}
	took := time.Since(begin)
	w.ended.CompareAndSwap(math.MaxInt64, time.Now().UnixNano())
	return took
}

// settle waits until every caller was refused, and counts the links that came
// after committed as late.
func (w *labour) settle(pool *sql.DB, committed int) {
	w.t.Helper()
	w.all.Wait()
	if late := int64(w.links(pool) - committed); late > w.lateWrites.Load() {
		w.lateWrites.Store(late)
	}
}

// links returns how many links the key has made.
func (w *labour) links(pool *sql.DB) (n int) {
	w.t.Helper()
	if err := pool.QueryRowContext(w.t.Context(), "SELECT count(*) FROM links WHERE tenant_id LIKE $1", w.mark+"%").Scan(&n); err != nil {
		w.t.Error(err)
	}
	return n
}
