package bench

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

const batchSize = 10_000

// BenchmarkCreateLinks compares 10,000 links in one POST, answer included, with
// a bare multi-row insert of the very same rows into an equal database, and the
// encoding of the very same answer.
func BenchmarkCreateLinks(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) {
		data, twin := b.TempDir(), filepath.Join(b.TempDir(), "twin.db")
		migrated(b, db.Config{Path: twin})
		benchmarkCreateLinks(b, openSQLite(b, filepath.Join(data, "hoko.db")), openSQLite(b, twin), "HOKO_DATA="+data)
	})
	b.Run("postgres", func(b *testing.B) {
		cluster := dbtest.Postgres(b)
		address, twin := database(b, cluster, "own"), database(b, cluster, "twin")
		migrated(b, db.Config{URL: twin})
		benchmarkCreateLinks(b, openPostgres(b, address), openPostgres(b, twin), "HOKO_DATA="+b.TempDir(), "HOKO_DATABASE="+address)
	})
}

func benchmarkCreateLinks(b *testing.B, own, twin *sql.DB, env ...string) {
	h := startHoko(b, env...)
	for _, table := range []string{"workspaces", "collections"} {
		execAll(b, twin, copyOf(b, own, table, ""))
	}
	r := ratio{turns: rounds}
	for round := range rounds {
		tenant := fmt.Sprintf("round-%d", round)
		body := linksBody(h.collection, tenant)
		var text []byte
		r.own += timed(func() { text = h.send(b, http.MethodPost, "/api/links", body) })
		var answer []linkAnswer
		if err := json.Unmarshal(text, &answer); err != nil {
			b.Fatal(err)
		}

		statements := copyOf(b, own, "links", "tenant_id = '"+tenant+"'")
		statements = append(statements, copyOf(b, own, "short_ids", "link_id IN (SELECT id FROM links WHERE tenant_id = '"+tenant+"')")...)
		r.floor += timed(func() {
			execAll(b, twin, statements)
			if encoded := encode(b, answer); string(encoded) != string(text) {
				b.Fatal("the floor encodes another answer")
			}
		})
	}
	r.report(b)
}

// BenchmarkListLinks compares a list of 10,000 links with a bare query that
// finds the same and the encoding of the very same answer.
func BenchmarkListLinks(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) {
		data := b.TempDir()
		benchmarkListLinks(b, func() *sql.DB { return openSQLite(b, filepath.Join(data, "hoko.db")) }, "HOKO_DATA="+data)
	})
	b.Run("postgres", func(b *testing.B) {
		address := database(b, dbtest.Postgres(b), "own")
		benchmarkListLinks(b, func() *sql.DB { return openPostgres(b, address) }, "HOKO_DATA="+b.TempDir(), "HOKO_DATABASE="+address)
	})
}

func benchmarkListLinks(b *testing.B, open func() *sql.DB, env ...string) {
	h := startHoko(b, env...)
	h.call(b, http.MethodPost, "/api/links", linksBody(h.collection, "listed"), nil)
	own := open()
	r := ratio{turns: 20 * rounds} // with a tenth of them the ratio scatters from 0.9 to 1.6
	for range r.turns {
		var answer, bare []byte
		r.own += timed(func() { answer = h.send(b, http.MethodGet, "/api/links?take=10000", nil) })
		r.floor += timed(func() { bare = encode(b, bareLinks(b, own, h.address)) })
		if string(bare) != string(answer) {
			b.Fatalf("the floor answers\n%.1000s\ninstead of\n%.1000s", bare, answer)
		}
	}
	r.report(b)
}

func linksBody(collection, tenant string) []byte {
	items := make([]string, batchSize)
	for i := range items {
		items[i] = fmt.Sprintf(`{"url":"https://example.com/products/%d?ref=catalogue","collectionId":%q,"title":"Product %d","tenantId":%q,"externalId":"%s-%d","utm":{"source":"catalogue","medium":"email"}}`,
			i, collection, i, tenant, tenant, i)
	}
	return []byte("[" + strings.Join(items, ",") + "]")
}
