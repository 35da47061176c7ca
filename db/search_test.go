package db_test

import (
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestSearchOfAlmostEqualTexts looks for a text that many links hold all of but
// its end, at every place. It is measured, so it does not run beside other
// tests; a busy machine gets three tries.
func TestSearchOfAlmostEqualTexts(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		links := make([]*hoko.Link, 1000)
		for i := range links {
			links[i] = x.link()
			links[i].URL = "https://example.test/" + strings.Repeat("a", 2000)
		}
		must(t, store.InsertLinks(t.Context(), links))
		search := hoko.LinkFilter{Search: strings.Repeat("a", 1000) + "b"}
		var took time.Duration
		for range 3 {
			began := time.Now()
			equal(t, "found", got(store.CountLinks(t.Context(), x.access, search))(t), 0)
			if took = time.Since(began); took < time.Second {
				return
			}
		}
		t.Errorf("the search took %v, want a second at most", took)
	})
}
