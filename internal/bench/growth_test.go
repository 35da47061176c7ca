package bench

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"path/filepath"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// How often each operation is measured: less often where it takes long.
const (
	fewTurns = 5
	turnTime = 5 * time.Second
)

// BenchmarkGrowth tells what operations on links cost over the program's doors as
// the number of links grows, one after the other by one caller: how long half of the
// turns took at most, and all but the slowest twentieth.
func BenchmarkGrowth(b *testing.B) {
	for _, links := range counts(b, "HOKO_BENCH_LINKS", "1000,10000,100000") {
		b.Run(fmt.Sprint("sqlite, ", links), func(b *testing.B) {
			data := b.TempDir()
			benchmarkGrowth(b, links, func() *sql.DB { return openSQLite(b, filepath.Join(data, "hoko.db")) }, sqliteWords(), "HOKO_DATA="+data)
		})
		b.Run(fmt.Sprint("postgres, ", links), func(b *testing.B) {
			address := database(b, dbtest.Postgres(b), "own")
			benchmarkGrowth(b, links, func() *sql.DB { return openPostgres(b, address) }, postgresWords(), "HOKO_DATA="+b.TempDir(), "HOKO_DATABASE="+address)
		})
	}
}

func benchmarkGrowth(b *testing.B, links int, open func() *sql.DB, w words, env ...string) {
	h := newServer(b, env...)
	h.tool(b, "workspace", "create", "--slug", "bench", "--name", "Bench")
	pool := open()
	begin := time.Now().AddDate(0, 0, -grownDays)
	took := timed(func() { fillLinks(b, pool, w, workspaceOf(b, pool), begin, links) })
	b.Logf("%d links filled in %s", links, took)
	h.start(b, "bench")
	g := newGrown(b, h, pool, links)
	for _, o := range append(g.reads(), g.writes()...) {
		b.Run(o.name, func(b *testing.B) { o.measure(b) })
	}
	b.Run("memory", func(b *testing.B) {
		b.ReportMetric(h.memory(b, "VmRSS"), "MB")
		b.ReportMetric(0, "ns/op")
	})
}

// operation is something that is done over a door of the program.
type operation struct {
	name  string
	turns int
	do    func(b *testing.B, turn int)
}

func (o operation) measure(b *testing.B) {
	b.Helper()
	var took []time.Duration
	for begin := time.Now(); len(took) < o.turns && (len(took) < fewTurns || time.Since(begin) < turnTime); {
		took = append(took, timed(func() { o.do(b, len(took)) }))
	}
	reportTimes(b, took)
}

// grown is the program with many links, and what is looked for among them.
type grown struct {
	*server

	links      int
	late       string // a link behind which a tenth of the list lies
	cursor     string // its
	collection string // the tenth largest
	tag        string // the tenth most frequent
}

func newGrown(b *testing.B, h *server, pool *sql.DB, links int) *grown {
	b.Helper()
	g := &grown{server: h, links: links}
	must(b, pool.QueryRowContext(b.Context(), "SELECT collection_id FROM links GROUP BY 1 ORDER BY count(*) DESC LIMIT 1 OFFSET 9").Scan(&g.collection))
	must(b, pool.QueryRowContext(b.Context(), "SELECT tag_id FROM link_tags GROUP BY 1 ORDER BY count(*) DESC LIMIT 1 OFFSET 9").Scan(&g.tag))
	must(b, pool.QueryRowContext(b.Context(), fmt.Sprintf("SELECT id FROM links ORDER BY created_at LIMIT 1 OFFSET %d", links/10)).Scan(&g.late))
	var answer struct {
		Data struct {
			Links struct{ Edges []struct{ Cursor string } }
		}
	}
	must(b, json.Unmarshal(h.query(b, fmt.Sprintf("{ links(filter: {id: %q}) { edges { cursor } } }", g.late)), &answer))
	g.cursor = answer.Data.Links.Edges[0].Cursor
	return g
}

// reads are what somebody asks.
func (g *grown) reads() []operation {
	return []operation{
		{"redirect of another link each time", pageTurns, func(b *testing.B, turn int) { g.redirect(b, turn*7918%g.links+1) }},
		{"redirect of one link", pageTurns, func(b *testing.B, _ int) { g.redirect(b, 1) }},
		g.page("first page", "first: 50", pageLinks),
		g.page("page at nine tenths", fmt.Sprintf("first: 50, after: %q", g.cursor), pageLinks),
		g.page("first page by last change", "first: 50, orderBy: {field: UPDATED_AT}", pageLinks),
		g.page("first page by short id", "first: 50, orderBy: {field: SHORT_ID, direction: ASC}", pageLinks),
		g.page("search, most found", `first: 50, filter: {search: "catalogue"}`, pageLinks),
		g.page("search, ten found", `first: 50, filter: {search: "zanzibar"}`, rareLinks),
		g.page("search, nothing found", `first: 50, filter: {search: "no such words"}`, 0),
		g.page("by external id", `first: 50, filter: {externalId: "sku-2"}`, 1),
		g.page("of a tenant", `first: 50, filter: {tenantId: "tenant 7"}`, -1),
		g.page("of a collection", fmt.Sprintf("first: 50, filter: {collectionId: %q}", g.collection), -1),
		g.page("of a tag", fmt.Sprintf("first: 50, filter: {tagId: %q}", g.tag), -1),
		g.page("of a collection and a tag", fmt.Sprintf("first: 50, filter: {collectionId: %q, tagId: %q}", g.collection, g.tag), -1),
		g.page("not put away", "first: 50, filter: {archived: false}", pageLinks),
		g.page("ended", "first: 50, filter: {expired: true}", -1),
		g.count("count of all", ""),
		g.count("count of a tag", fmt.Sprintf("(filter: {tagId: %q})", g.tag)),
		g.count("count of a search", `(filter: {search: "zanzibar"})`),
		g.asking("collections with their counts", "{ collections(first: 50) { nodes { name links(first: 1) { totalCount } } } }"),
		g.asking("tags with their counts", "{ tags(first: 50) { nodes { name links(first: 1) { totalCount } } } }"),
		{"page at nine tenths, skipped to over REST", pageTurns, func(b *testing.B, _ int) {
			g.send(b, http.MethodGet, fmt.Sprintf("/api/links?take=50&skip=%d", g.links*9/10), nil)
		}},
	}
}

// writes are what somebody changes. The batches come last: they add to the links.
func (g *grown) writes() []operation {
	link := fmt.Sprintf(`collectionId: %q, url: "https://example.com/new"`, g.collection)
	return []operation{
		g.asking("one new link", "mutation { createLink(input: {"+link+"}) { link { id } } }"),
		{"one change", pageTurns, func(b *testing.B, turn int) {
			g.query(b, fmt.Sprintf(`mutation { updateLink(input: {id: %q, title: "Change %d"}) { link { id } } }`, g.late, turn))
		}},
		{"10,000 new links in one POST", 3, func(b *testing.B, _ int) {
			g.send(b, http.MethodPost, "/api/links", linksBody(g.collection, newID()))
		}},
	}
}

// page asks for a page of links, ten fields of each; found is how many it must have,
// -1 for any.
func (g *grown) page(name, arguments string, found int) operation {
	query := "{ links(" + arguments + ") { " + pageNodes + " } }"
	return operation{name, pageTurns, func(b *testing.B, _ int) {
		if n := bytes.Count(g.query(b, query), []byte(`"shortUrl"`)); found >= 0 && n != found {
			b.Fatalf("%d links, want %d", n, found)
		}
	}}
}

func (g *grown) count(name, arguments string) operation {
	return g.asking(name, "{ links"+arguments+" { totalCount } }")
}

func (g *grown) asking(name, query string) operation {
	return operation{name, pageTurns, func(b *testing.B, _ int) { g.query(b, query) }}
}

// redirect visits the link with a number. Those with odd ones never end.
func (g *grown) redirect(b *testing.B, number int) {
	b.Helper()
	req, err := http.NewRequestWithContext(b.Context(), http.MethodGet, "http://"+g.address+"/"+grownShortID(number), nil)
	must(b, err)
	resp, err := http.DefaultTransport.RoundTrip(req)
	must(b, err)
	must(b, resp.Body.Close())
	if resp.StatusCode != http.StatusFound {
		b.Fatal(resp.Status)
	}
}
