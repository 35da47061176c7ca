package server_test

import (
	"bufio"
	"encoding/json"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/service"
)

// TestStreamsEndWithThePerson: a person's streams end with the session and with
// the place in the workspace.
func TestStreamsEndWithThePerson(t *testing.T) {
	eachStreamHouse(t, func(t *testing.T, h *streamHouse) {
		h.member(hoko.RoleOwner)
		for name, c := range map[string]struct {
			do   func(user *hoko.User, cookie string)
			want string
		}{
			"signed out": {func(_ *hoko.User, cookie string) {
				h.do(http.MethodPost, "/graphql", `{"query":"mutation { signOut { signedOut } }"}`, "Content-Type", "application/json", "Cookie", cookie).is(http.StatusOK)
			}, "credentials_missing"},
			"removed": {func(user *hoko.User, _ string) {
				if _, err := h.service.RemoveMember(h.operator(h.workspace), service.MemberRemoval{UserID: user.ID}); err != nil {
					t.Fatal(err)
				}
			}, "workspace_required"},
			"demoted": {func(user *hoko.User, _ string) {
				if _, err := h.service.UpdateMember(h.operator(h.workspace), user.ID, hoko.RoleViewer); err != nil {
					t.Fatal(err)
				}
			}, "role_insufficient"},
		} {
			expectPromised(t, name, func() time.Duration {
				user, cookie := h.member(hoko.RoleAdmin)
				e := h.listen(http.StatusOK, "Cookie", cookie, "Hoko-Workspace", "acme")
				s := h.dial("Cookie", cookie)
				s.greet(fields{"Hoko-Workspace": "acme"})
				events, socket := after(e.end), after(s.end)
				c.do(user, cookie)
				begin := time.Now()
				// Whoever removes a member ends the person's sessions as well.
				if got := <-events; got != c.want && got != "credentials_missing" {
					t.Errorf("%s: the events end with %q, want %q", name, got, c.want)
				}
				if got := <-socket; !strings.HasPrefix(got, "4401 ") && !strings.HasPrefix(got, "4403 ") {
					t.Errorf("%s: the connection ends with %q", name, got)
				}
				return time.Since(begin)
			})
		}
	})
}

// convert records a lead and a sale after a click.
func (h *streamHouse) convert() {
	h.t.Helper()
	click, ada := h.clicksOf(1, 0)[0], hoko.CustomerTracking{ExternalID: "ada", Name: "Ada"}
	if _, err := h.service.TrackLead(h.operator(h.workspace), hoko.LeadTracking{ClickID: &click, EventName: "Sign up", Customer: ada}, ""); err != nil {
		h.t.Fatal(err)
	}
	if _, err := h.service.TrackSale(h.operator(h.workspace), hoko.SaleTracking{ClickID: click, Amount: new(int64(500)), Customer: ada}, ""); err != nil {
		h.t.Fatal(err)
	}
}

// TestLiveConversionsEndWithTheKey as clicks do, over events and over a connection,
// within the promised time and with the reason.
func TestLiveConversionsEndWithTheKey(t *testing.T) {
	eachStreamHouse(t, func(t *testing.T, h *streamHouse) {
		for taking, want := range map[string]string{"revoked": "key_revoked", "narrowed": "insufficient_scope"} {
			expectPromised(t, taking, func() time.Duration {
				key := h.newKey(hoko.ScopeAnalyticsRead, hoko.ScopeLinksRead)
				leads := h.listenTo(`subscription { leadRecorded { id } }`, http.StatusOK, "Authorization", "Bearer "+key)
				sales := h.listenTo(`subscription { saleRecorded { id } }`, http.StatusOK, "Authorization", "Bearer "+key)
				s := h.dial("Authorization", "Bearer "+key)
				s.greet(nil)
				s.ask("1", `subscription { saleRecorded { id } }`)
				h.until(s, h.convert)
				ends := []<-chan string{after(leads.end), after(sales.end), after(s.end)}
				if taking == "revoked" {
					h.revoke(key)
				} else {
					h.update(hoko.APIKeyChanges{ID: h.keyID(key), Scopes: hoko.To([]hoko.Scope{hoko.ScopeLinksRead})})
				}
				begin := time.Now()
				for i, end := range ends {
					if got := <-end; !strings.HasSuffix(got, want) {
						t.Errorf("%s: stream %d ends with %q, want %q", taking, i, got, want)
					}
				}
				return time.Since(begin)
			})
		}
	})
}

// TestSubscriptionNeedsItsScopes: all that it selects, before it begins.
func TestSubscriptionNeedsItsScopes(t *testing.T) {
	t.Parallel()
	h := openStreams(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	without, only := h.newKey(hoko.ScopeLinksRead), h.newKey(hoko.ScopeAnalyticsRead)
	for name, c := range map[string]struct{ key, document, want string }{
		"the field": {without, clickDocument, "analyticsRead"},
		"leads":     {without, `subscription { leadRecorded { id } }`, "analyticsRead"},
		"sales":     {without, `subscription { saleRecorded { id } }`, "analyticsRead"},
		"customers": {only, `subscription { saleRecorded { customer { email } } }`, "customersRead"},
		"an edge":   {only, `subscription { clickRecorded { id link { id } } }`, "linksRead"},
		"a skipped": {only, `subscription { clickRecorded { id ... @skip(if: true) { partner { id } } } }`, "partnersRead"},
	} {
		body, err := json.Marshal(fields{"query": c.document})
		if err != nil {
			t.Fatal(err)
		}
		got := h.do(http.MethodPost, "/graphql", string(body), "Content-Type", "application/json", "Accept", "text/event-stream", "Authorization", "Bearer "+c.key)
		if got.StatusCode != http.StatusForbidden || !strings.Contains(got.body, `"missingScopes":["`+c.want+`"]`) || got.Header.Get("Content-Type") != "application/json; charset=utf-8" {
			t.Errorf("without the scope of %s: %d %s", name, got.StatusCode, got.body)
		}
		s := h.dial("Authorization", "Bearer "+c.key)
		s.greet(nil)
		s.ask("a", c.document)
		if got := s.next(); !strings.Contains(got, `"type":"error"`) || !strings.Contains(got, `"missingScopes":["`+c.want+`"]`) {
			t.Errorf("without the scope of %s, the connection says %s", name, got)
		}
		// What was refused does not end what may go on.
		s.send(`{"type":"ping"}`)
		if got := s.next(); got != `{"type":"pong"}` {
			t.Errorf("after a refusal comes %s", got)
		}
	}
}

// TestSubscriptionIsAskedForAsOne: over plain JSON there is none, of another
// website's page none with a cookie, and what is no subscription has one result.
func TestSubscriptionIsAskedForAsOne(t *testing.T) {
	t.Parallel()
	h := openStreams(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	_, cookie := h.member(hoko.RoleViewer)
	post := func(document string, header ...string) response {
		body, err := json.Marshal(fields{"query": document})
		if err != nil {
			t.Fatal(err)
		}
		return h.do(http.MethodPost, "/graphql", string(body), append([]string{"Content-Type", "application/json"}, header...)...)
	}
	key := []string{"Authorization", "Bearer " + h.key}
	if got := post(clickDocument, key...); got.StatusCode != http.StatusNotAcceptable || reasonOf(got.body) != "stream_expected" {
		t.Errorf("over JSON: %d %s", got.StatusCode, got.body)
	}
	if got := post(clickDocument, "Accept", "text/event-stream"); got.StatusCode != http.StatusUnauthorized || reasonOf(got.body) != "credentials_missing" {
		t.Errorf("of nobody: %d %s", got.StatusCode, got.body)
	}
	if got := post(clickDocument, "Accept", "text/event-stream", "Cookie", cookie, "Hoko-Workspace", "acme", "Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"); got.StatusCode != http.StatusForbidden || reasonOf(got.body) != "cross_origin" {
		t.Errorf("of another website: %d %s", got.StatusCode, got.body)
	}
	if got := post(`subscription { __typename }`, append(key, "Accept", "text/event-stream")...); got.StatusCode != http.StatusBadRequest {
		t.Errorf("of the schema: %d %s", got.StatusCode, got.body)
	}
	want := "event: next\ndata: {\"data\":{\"viewer\":{\"user\":null}}}\n\nevent: complete\ndata:\n\n"
	if got := post(`{ viewer { user { id } } }`, append(key, "Accept", "text/event-stream")...); strings.TrimPrefix(got.body, ":\n\n") != want || got.Header.Get("Content-Type") != "text/event-stream" {
		t.Errorf("a query: %s", got.body)
	}
	if got := post(`{ viewer { user { id } } }`, append(key, "Accept", "application/json, text/event-stream")...); got.Header.Get("Content-Type") != "application/json; charset=utf-8" {
		t.Errorf("a query of a client that takes both: %v", got.Header)
	}
}

// TestStreamsAreFew for one caller, and none of them keeps other requests of the
// caller waiting.
func TestStreamsAreFew(t *testing.T) {
	t.Parallel()
	h := openStreams(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	bearer := []string{"Authorization", "Bearer " + h.key}
	for range 9 {
		h.listen(http.StatusOK, bearer...)
	}
	s := h.dial(bearer...)
	s.greet(nil)
	got := h.get("/api/clicks").is(http.StatusTooManyRequests)
	if got.failure().Code != hoko.CodeTooManyStreams || got.Header.Get("Retry-After") != "5" {
		t.Errorf("an export beyond: %s", got.body)
	}
	h.listen(http.StatusTooManyRequests, bearer...)
	late := h.dial(bearer...)
	late.init(nil)
	late.ends("4429 too_many_streams")
	for range 20 {
		h.get("/api/tags").is(http.StatusOK)
	}
	if err := s.conn.CloseNow(); err != nil {
		t.Fatal(err)
	}
	h.eventually("a place is free", func() bool { return h.openCount() == 9 })
	h.get("/api/clicks").is(http.StatusOK)
}

// TestExportIsWholeOrCutOff reads all clicks in both directions and with filters.
func TestExportIsWholeOrCutOff(t *testing.T) {
	t.Parallel()
	eachStreamHouse(t, func(t *testing.T, h *streamHouse) {
		old := h.clicksOf(2500, time.Hour)
		recent := h.clicksOf(3, time.Minute)
		for query, want := range map[string]int{"": 2503, "?sort=asc": 2503, "?startDate=" + time.Now().Add(-30*time.Minute).UTC().Format(time.RFC3339): 3, "?linkId=" + newID(): 0} {
			answer := h.stream(http.MethodGet, "/api/clicks"+query, "", "Authorization", "Bearer "+h.key) //nolint:bodyclose // the clean-up of stream does
			ids := linesOf(t, answer.Body)
			if len(ids) != want || len(slices.Compact(slices.Sorted(slices.Values(ids)))) != want {
				t.Errorf("%q: %d clicks, want %d", query, len(ids), want)
			}
			if got := answer.Trailer.Get("Hoko-Export"); got != "complete;clicks="+strconv.Itoa(want) {
				t.Errorf("%q: the trailer is %q", query, got)
			}
			if query == "?sort=asc" && (!slices.Contains(old, ids[0]) || !slices.Contains(recent, ids[2502])) {
				t.Error("the oldest is not the first")
			}
		}
		one := h.get("/api/analytics?take=1")
		var list []map[string]any
		one.into(&list)
		line, _, _ := strings.Cut(h.get("/api/clicks").body, "\n")
		var first map[string]any
		if err := json.Unmarshal([]byte(line), &first); err != nil {
			t.Fatal(err)
		}
		for _, more := range []string{"tenantId", "referrerClass"} {
			if value, told := first[more]; !told || value != nil {
				t.Errorf("%s is %v", more, value)
			}
			delete(first, more)
		}
		if diff := cmp.Diff(list[0], first); diff != "" {
			t.Errorf("a line is not what a list has (-list +line):\n%s", diff)
		}
		if head := h.send(http.MethodHead, "/api/clicks", "").is(http.StatusOK); head.body != "" || head.Header.Get("Content-Type") != "application/x-ndjson" {
			t.Errorf("HEAD is answered %v", head.Header)
		}
	})
}

func linesOf(t *testing.T, body io.Reader) (ids []string) {
	t.Helper()
	lines := bufio.NewScanner(body)
	for lines.Scan() {
		var click struct{ ID string }
		if err := json.Unmarshal(lines.Bytes(), &click); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, click.ID)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return ids
}
