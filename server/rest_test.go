package server_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// keys returns the names of an object's members in their order.
func keysOf(t *testing.T, object string) []string {
	t.Helper()
	var names []string
	for part := range strings.SplitSeq(object, `,"`) {
		name, _, found := strings.Cut(part, `":`)
		if found {
			names = append(names, strings.Trim(name, `[{"`))
		}
	}
	return names
}

func TestLinkContract(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		collection := h.collection()
		made := h.post("/api/links", `[{"url":"https://example.com/a?b=c&d","collectionId":"`+collection+`","shortId":"Spring-1",
			"title":"Spring","utm":{"source":"news"},"externalId":"e1","expiresAt":"2099-01-01T02:00:00.5+02:00","geo":{"DE":"https://example.de/"},
			"domain":"HOKO.test","iosUrl":"https://apps.example/","tagIds":[]}]`).is(http.StatusCreated)
		want := []string{
			"id", "url", "domain", "shortId", "shortUrl", "qrCodeUrl", "collectionId", "tagIds", "title", "description", "image",
			"utm", "medium", "campaign", "term", "content", "referral", "externalId", "tenantId", "partnerId", "hasPassword",
			"expiresAt", "expiredUrl", "iosUrl", "androidUrl", "geo", "cloaked", "createdAt", "updatedAt",
		}
		if diff := cmp.Diff(want, keysOf(t, made.body)); diff != "" {
			t.Errorf("fields (-want +got):\n%s", diff)
		}
		for _, text := range []string{
			`"url":"https://example.com/a?b=c&d"`, `"domain":"hoko.test"`, `"shortUrl":"https://hoko.test/Spring-1"`,
			`"qrCodeUrl":"https://hoko.test/Spring-1/qr.svg"`, `"tagIds":[]`, `"description":null`, `"hasPassword":false`,
			`"utm":{"source":"news","medium":null,`, `"expiresAt":"2099-01-01T00:00:00.5Z"`, `"geo":{"DE":"https://example.de/"}`, `"cloaked":false`,
		} {
			if !strings.Contains(made.body, text) {
				t.Errorf("the answer lacks %s: %s", text, made.body)
			}
		}
		if got := h.get("/api/links?externalId=e1").is(http.StatusOK); got.body != made.body {
			t.Errorf("GET answers\n%s\nafter POST answered\n%s", got.body, made.body)
		}
	})
}

func TestPutIsAnUpsert(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		id, shortID := h.link(`"title":"old","description":"stays","utm":{"source":"s","medium":"m"},"tenantId":"t"`)
		saved := h.put("/api/links", `[
			{"url":"https://example.com/new","collectionId":"`+h.collection()+`"},
			{"id":"`+strings.ToUpper(id)+`","title":"new","tenantId":null,"utm":{"medium":null,"term":"t"}}]`).is(http.StatusOK)
		var list []struct {
			ID, ShortID, URL             string
			Title, Description, TenantID *string
			UTM                          map[string]*string
		}
		saved.into(&list)
		if len(list) != 2 || list[0].URL != "https://example.com/new" || list[1].ID != id || list[1].ShortID != shortID {
			t.Fatalf("saved %s", saved.body)
		}
		second := list[1]
		if *second.Title != "new" || *second.Description != "stays" || second.TenantID != nil {
			t.Errorf("changed to %s", saved.body)
		}
		if second.UTM["source"] == nil || second.UTM["medium"] != nil || second.UTM["term"] == nil {
			t.Errorf("utm does not merge: %s", saved.body)
		}
		h.put("/api/links", `[{"id":"`+id+`","utm":null}]`).is(http.StatusOK).into(&list)
		for name, value := range list[0].UTM {
			if value != nil {
				t.Errorf("utm null leaves %s", name)
			}
		}
	})
}

func TestDeleteAnswersTheIDs(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		first, shortID := h.link("")
		second, _ := h.link("")
		got := h.delete("/api/links", `["`+second+`","`+first+`"]`).is(http.StatusOK)
		if want := `{"deletedIds":["` + second + `","` + first + `"]}` + "\n"; got.body != want {
			t.Errorf("answered %s, want %s", got.body, want)
		}
		if got := h.get("/api/links?id=" + first); got.body != "[]\n" {
			t.Errorf("a deleted link is still there: %s", got.body)
		}
		h.do(http.MethodGet, "/"+shortID, "").is(http.StatusNotFound)
	})
}

func TestCollectionContract(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		var made, saved []struct {
			ID, Name    string
			Description *string
		}
		answer := h.post("/api/collections", `[{"name":"A","description":"first"},{"name":"B"}]`).is(http.StatusCreated)
		answer.into(&made)
		if want := []string{"id", "name", "description", "createdAt", "updatedAt"}; !cmp.Equal(want, keysOf(t, answer.body)[:5]) {
			t.Errorf("fields %v, want %v", keysOf(t, answer.body), want)
		}
		h.put("/api/collections", `[{"id":"`+made[0].ID+`","description":null},{"name":"C"}]`).is(http.StatusOK).into(&saved)
		if saved[0].Name != "A" || saved[0].Description != nil || saved[1].Name != "C" {
			t.Errorf("saved %+v", saved)
		}
		h.delete("/api/collections", `["`+made[1].ID+`"]`).is(http.StatusOK)
		if got := h.get("/api/collections?search=b").is(http.StatusOK); got.body != "[]\n" {
			t.Errorf("a deleted collection is still there: %s", got.body)
		}
	})
}

func TestListsArePaged(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		h.post("/api/collections", `[{"name":"page 0"},{"name":"page 1"},{"name":"page 2"},{"name":"page 3"},{"name":"page 4"}]`).is(http.StatusCreated)
		seen := map[string]bool{}
		next := "/api/collections?take=2&sort=asc&search=page"
		for pages := 1; next != ""; pages++ {
			got := h.get(next).is(http.StatusOK)
			var list []struct{ Name string }
			got.into(&list)
			for _, c := range list {
				seen[c.Name] = true
			}
			if total := got.Header.Get("X-Total-Count"); total != "5" {
				t.Errorf("X-Total-Count %q, want 5", total)
			}
			link := got.Header.Get("Link")
			if pages == 3 != (link == "") {
				t.Fatalf("page %d: Link %q", pages, link)
			}
			next = strings.TrimSuffix(strings.TrimPrefix(link, "<"+siteURL), `>; rel="next"`)
		}
		if len(seen) != 5 {
			t.Errorf("the pages show %v", seen)
		}
	})
}

func TestIdempotency(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		send := func(body string) response {
			return h.send(http.MethodPost, "/api/collections", body, "Idempotency-Key", "k1")
		}
		first := send(`[{"name":"once"}]`).is(http.StatusCreated)
		again := send(` [ {"name" : "once"} ] `).is(http.StatusCreated)
		if first.Header.Get("Idempotency-Replayed") != "" || again.Header.Get("Idempotency-Replayed") != "true" || again.body != first.body {
			t.Errorf("answered %v %s, then %v %s", first.Header, first.body, again.Header, again.body)
		}
		for _, other := range []string{`[{"name":"other"}]`, `[{"name":"once","colour":"red"}]`} {
			if got := send(other).is(http.StatusConflict).failure(); got.Code != "idempotency_key_reused" {
				t.Errorf("%s: code %s", other, got.Code)
			}
		}
	})
}

func TestDocumentedCall(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	h.link("")
	r := h.do(http.MethodGet, "/api/links", "", "Authorization", "Bearer "+h.key, "Content-Type", "application/json").is(http.StatusOK)
	for name, want := range map[string]string{
		"Cache-Control": "no-store", "Content-Type": "application/json", "X-Content-Type-Options": "nosniff", "X-Total-Count": "1",
	} {
		if got := r.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	head := h.send(http.MethodHead, "/api/links", "").is(http.StatusOK)
	if head.body != "" || head.Header.Get("Content-Length") != r.Header.Get("Content-Length") {
		t.Errorf("HEAD answers %q, %v", head.body, head.Header)
	}
}

func TestUnknownEndpointsAndMethods(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	for _, path := range []string{"/api", "/api/", "/api/links/", "/api/link", "/api/links/1", "/api/Links"} {
		if got := h.get(path).is(http.StatusNotFound).failure(); got.Code != "endpoint_unknown" {
			t.Errorf("%s: %s", path, got.Code)
		}
	}
	r := h.send(http.MethodPatch, "/api/links", "[]").is(http.StatusMethodNotAllowed)
	if got := r.Header.Get("Allow"); got != "DELETE, GET, HEAD, POST, PUT" {
		t.Errorf("Allow %q", got)
	}
	if got := h.post("/api/analytics", "[]").is(http.StatusMethodNotAllowed).Header.Get("Allow"); got != "GET, HEAD" {
		t.Errorf("Allow %q", got)
	}
}
