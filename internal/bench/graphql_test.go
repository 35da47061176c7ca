package bench

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// How pages over GraphQL are measured, and what one may cost.
const (
	pageLinks   = 50
	pageCallers = 8
	pageLength  = time.Second
	pageRounds  = 5
	pageCost    = 4 // times the processor time of the floor
)

// pageNodes are ten fields of each link, those of pageLink.
const (
	pageNodes = "nodes { id url shortId shortUrl collectionId tagIds title description createdAt updatedAt }"
	pageQuery = "{ links(first: 50) { " + pageNodes + " } }"
)

// pageLink is a link as the page has it.
type pageLink struct {
	ID           string    `json:"id"`
	URL          string    `json:"url"`
	ShortID      string    `json:"shortId"`
	ShortURL     string    `json:"shortUrl"`
	CollectionID string    `json:"collectionId"`
	TagIDs       []string  `json:"tagIds"`
	Title        *string   `json:"title"`
	Description  *string   `json:"description"`
	CreatedAt    time.Time `json:"createdAt"`
	UpdatedAt    time.Time `json:"updatedAt"`
}

type pageAnswer struct {
	Data struct {
		Links struct {
			Nodes []pageLink `json:"nodes"`
		} `json:"links"`
	} `json:"data"`
}

// What the floor of pages is told by the environment beside its address: the
// database, a workspace and the address that short URLs begin with.
const (
	pagesPath      = "HOKO_BENCH_PAGES_PATH"
	pagesURL       = "HOKO_BENCH_PAGES_URL"
	pagesWorkspace = "HOKO_BENCH_PAGES_WORKSPACE"
	pagesBase      = "HOKO_BENCH_PAGES_BASE"
)

// servePages answers the page by hand, with net/http and encoding/json over the
// program's own store. It asks nobody for a key.
func servePages(address string) error {
	store, err := db.Open(context.Background(), db.Config{Path: os.Getenv(pagesPath), URL: os.Getenv(pagesURL)})
	if err != nil {
		return err
	}
	access := &hoko.Access{WorkspaceID: os.Getenv(pagesWorkspace), Scope: hoko.ScopeLinksRead, Collections: hoko.EveryCollection()}
	base := os.Getenv(pagesBase)
	return http.ListenAndServe(address, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		links, err := store.Links(r.Context(), access, hoko.LinkFilter{}, hoko.Page{Limit: pageLinks})
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		encoder := json.NewEncoder(w)
		encoder.SetEscapeHTML(false)
		_ = encoder.Encode(newPageAnswer(links, base))
	}))
}

func newPageAnswer(links []*hoko.Link, base string) (answer pageAnswer) {
	nodes := make([]pageLink, len(links))
	for i, l := range links {
		nodes[i] = pageLink{l.ID, l.URL, l.ShortID, base + l.ShortID, l.CollectionID, append([]string{}, l.TagIDs...), l.Title, l.Description, l.CreatedAt, l.UpdatedAt}
	}
	answer.Data.Links.Nodes = nodes
	return answer
}

// BenchmarkGraphQL compares the processor time of the program for a page of 50
// links with ten fields each over GraphQL, with an API key, with that of the floor,
// which answers the very same bytes. That of the database is not counted where it is
// a process of its own. It fails where the program's is too much.
func BenchmarkGraphQL(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) {
		data := b.TempDir()
		path := filepath.Join(data, "hoko.db")
		h := startHoko(b, "HOKO_DATA="+data)
		benchmarkGraphQL(b, h, workspaceOf(b, openSQLite(b, path)), pagesPath+"="+path)
	})
	b.Run("postgres", func(b *testing.B) {
		address := dbtest.Postgres(b).URL()
		h := startHoko(b, "HOKO_DATA="+b.TempDir(), "HOKO_DATABASE="+address)
		benchmarkGraphQL(b, h, workspaceOf(b, openPostgres(b, address)), pagesURL+"="+address)
	})
}

func benchmarkGraphQL(b *testing.B, h *server, workspaceID, database string) {
	h.call(b, http.MethodPost, "/api/links", linksBody(h.collection, "listed"), nil)
	floor := freeAddress(b)
	floorID := run(b, floor, append(os.Environ(), asPages+"="+floor, database, pagesWorkspace+"="+workspaceID, pagesBase+"=http://"+h.address+"/"), os.Args[0])
	h.expectPage(b, floor)

	body := fmt.Sprintf(`{"query":%q}`, pageQuery)
	asked := fmt.Sprintf("POST /graphql HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", h.address, h.key, len(body), body)
	own := cost{address: h.address, pid: h.pid, request: asked}
	bare := cost{address: floor, pid: floorID, request: "GET / HTTP/1.1\r\nHost: " + floor + "\r\n\r\n"}
	for range pageRounds {
		own.measure(b)
		bare.measure(b)
	}
	b.ReportMetric(bare.each(), "floor-us")
	b.ReportMetric(own.each(), "hoko-us")
	b.ReportMetric(own.each()/bare.each(), "x-floor")
	b.ReportMetric(0, "ns/op")
	if own.each() > pageCost*bare.each() {
		b.Errorf("a page costs %.0f µs of processor time, %.0f by hand, want %d times that at most", own.each(), bare.each(), pageCost)
	}
}

// workspaceOf returns the id of the one workspace of a database.
func workspaceOf(b *testing.B, pool *sql.DB) (id string) {
	b.Helper()
	must(b, pool.QueryRowContext(b.Context(), "SELECT id FROM workspaces").Scan(&id))
	return id
}

// expectPage makes sure that the floor answers what the program does.
func (h *server) expectPage(b *testing.B, floor string) {
	b.Helper()
	own := bytes.TrimSpace(h.query(b, pageQuery))
	resp, err := http.Get("http://" + floor + "/")
	must(b, err)
	defer resp.Body.Close()
	bare, err := io.ReadAll(resp.Body)
	must(b, err)
	if bare = bytes.TrimSpace(bare); string(bare) != string(own) || bytes.Count(own, []byte(`"shortUrl"`)) != pageLinks {
		b.Fatalf("the floor answers\n%.1000s\ninstead of\n%.1000s", bare, own)
	}
}

// cost is what requests cost a process.
type cost struct {
	address string
	pid     int
	request string
	spent   time.Duration // of processors
	served  int64
}

func (c *cost) measure(b *testing.B) {
	b.Helper()
	before := processorTime(b, c.pid)
	c.served += answers(b, c.address, pageCallers, pageLength, func(int) string { return c.request })
	c.spent += processorTime(b, c.pid) - before
}

// each returns what one request costs, in microseconds.
func (c *cost) each() float64 { return float64(c.spent.Microseconds()) / float64(c.served) }
