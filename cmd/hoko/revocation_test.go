package main

import (
	"fmt"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

const (
	revocationRounds  = 10
	revocationCallers = 4 // of each process
	callsBeforeRevoke = 40
)

// TestRevocationHoldsInEveryProcess revokes a key while two processes are busy
// with it: nothing that starts after the answer is accepted, and nothing that
// the key wrote is committed after the answer.
func TestRevocationHoldsInEveryProcess(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		one, two := start(t, env), start(t, env)
		owner := one.setUp()
		reader, _ := owner.newKey("linksRead")
		for range revocationRounds {
			key, id := owner.newKey("linksWrite", "collectionsRead")
			body := fmt.Sprintf(`[{"url":"https://example.com/","collectionId":%q}]`, one.collection(key))
			w := work(t, key, body, one, two)
			one.await("busy", func() bool { return w.accepted.Load() >= callsBeforeRevoke })
			owner.revoke(id)
			w.revoked.Store(time.Now().UnixNano())
			committed := two.linkTotal(t, reader)
			w.all.Wait()
			if late := w.late.Load(); late > 0 {
				t.Errorf("%d requests that started after the revocation were accepted", late)
			}
			if after := two.linkTotal(t, reader); after != committed {
				t.Errorf("%s links after the revocation, %s later", committed, after)
			}
		}
	})
}

// labour is a key at work: callers read and write until they are refused.
type labour struct {
	all      sync.WaitGroup
	accepted atomic.Int64
	revoked  atomic.Int64 // when the revocation was answered, in nanoseconds; 0 before
	late     atomic.Int64 // accepted requests that started after that
}

func work(t *testing.T, key, body string, processes ...*process) *labour {
	t.Helper()
	w := &labour{}
	for _, p := range processes {
		for range revocationCallers {
			w.all.Go(func() {
				for w.call(t, p, key, http.MethodPost, "/api/links", body) {
				}
			})
			w.all.Go(func() {
				for w.call(t, p, key, http.MethodGet, "/api/collections", "") {
				}
			})
		}
	}
	return w
}

// call sends a request and reports whether the key is accepted still.
func (w *labour) call(t *testing.T, p *process, key, method, path, body string) bool {
	begun := time.Now().UnixNano()
	req, err := http.NewRequestWithContext(t.Context(), method, p.url+path, strings.NewReader(body))
	if err != nil {
		t.Error(err)
		return false
	}
	req.Header.Set("Authorization", "Bearer "+key)
	req.Header.Set("Content-Type", "application/json")
	resp, err := visitor.Do(req)
	if err != nil {
		t.Error(err)
		return false
	}
	resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusOK, http.StatusCreated:
		w.accepted.Add(1)
		if revoked := w.revoked.Load(); revoked != 0 && begun > revoked {
			w.late.Add(1)
		}
		return true
	case http.StatusServiceUnavailable:
		return true // busy, which says nothing of the key
	case http.StatusUnauthorized:
		return false
	default:
		t.Errorf("status = %d", resp.StatusCode)
		return false
	}
}

// linkTotal returns how many links there are.
func (p *process) linkTotal(t *testing.T, key string) string {
	t.Helper()
	status, header, body := p.request(http.MethodGet, "/api/links?take=1", "", "Authorization", "Bearer "+key)
	if status != http.StatusOK {
		t.Fatalf("%d %s", status, body)
	}
	return header.Get("X-Total-Count")
}
