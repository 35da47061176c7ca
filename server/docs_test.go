package server_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestDocsLieBelowTheSite asks for the documentation of a site that has a path,
// whether or not a proxy has stripped that.
func TestDocsLieBelowTheSite(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
	h := openAt(t, store, hoko.NewSite(url.URL{Scheme: "https", Host: "hoko.test", Path: "/go"}))
	for _, prefix := range []string{"", "/go"} {
		page := h.do(http.MethodGet, prefix+"/docs/api-keys", "").is(http.StatusOK)
		if !strings.Contains(page.body, `href="/go/docs/links"`) || !strings.Contains(page.body, "https://hoko.test/go/api/links") {
			t.Errorf("the page knows another address: %.500s", page.body)
		}
		list := h.do(http.MethodGet, prefix+"/llms.txt", "").is(http.StatusOK)
		if !strings.Contains(list.body, "(https://hoko.test/go/docs/api-keys.md)") {
			t.Errorf("the list knows another address: %s", list.body)
		}
		if to := h.do(http.MethodGet, prefix+"/docs", "").is(http.StatusMovedPermanently).Header.Get("Location"); to != "/go/docs/" {
			t.Errorf("/docs leads to %s", to)
		}
		h.do(http.MethodGet, prefix+"/docs/nothing", "").is(http.StatusNotFound)
		h.do(http.MethodGet, prefix+"/llms.txt/nothing", "").is(http.StatusNotFound)
	}
}
