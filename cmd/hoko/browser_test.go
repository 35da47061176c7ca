package main

import (
	"net/http"
	"testing"
)

// TestBrowserAtGraphQL: who opens the address of GraphQL in a browser is led to its
// guide, and what a client sends there is not taken for that.
func TestBrowserAtGraphQL(t *testing.T) {
	t.Parallel()
	p := start(t, []string{"HOKO_DATA=" + t.TempDir()})
	page := []string{"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"}
	status, header, _ := p.request(http.MethodGet, "/graphql", "", page...)
	if to := header.Get("Location"); status != http.StatusFound || to != "/docs/graphql" {
		t.Errorf("a browser is answered %d and led to %q", status, to)
	}
	for _, c := range []struct {
		method, path, body string
		header             []string
		want               int
	}{
		{http.MethodGet, "/docs/graphql", "", page, http.StatusOK},
		{http.MethodGet, "/graphql", "", nil, http.StatusUnauthorized},
		{http.MethodGet, "/graphql", "", append(page, "Authorization", "Bearer x"), http.StatusUnauthorized},
		{http.MethodGet, "/graphql", "", append(page, "Authorization", ""), http.StatusUnauthorized},
		{http.MethodGet, "/graphql", "", []string{"Accept", "*/*"}, http.StatusUnauthorized},
		{http.MethodGet, "/graphql?query={__typename}", "", page, http.StatusUnauthorized},
		{http.MethodGet, "/graphql?query={__typename}", "", []string{"Accept", "text/html"}, http.StatusNotAcceptable},
		{http.MethodPost, "/graphql", `{"query":"{__typename}"}`, append(page, "Content-Type", "application/json"), http.StatusOK},
	} {
		if status, _, body := p.request(c.method, c.path, c.body, c.header...); status != c.want {
			t.Errorf("%s %s with %q: %d %s, want %d", c.method, c.path, c.header, status, body, c.want)
		}
	}
}
