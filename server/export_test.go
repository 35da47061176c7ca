package server_test

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// exports are the routes that answer lists of any length, by what their rows are.
var exports = map[string]string{
	"clicks": "/api/clicks?sort=asc", "leads": "/api/leads?sort=asc", "sales": "/api/sales?sort=asc", "values": "/api/analytics/values?groupBy=utmSource",
}

// formula is what a spreadsheet would compute.
const formula = `=HYPERLINK("https://evil.example")`

// visited makes four clicks with a lead and a sale each, and one without anything.
func (h *house) visited() {
	h.t.Helper()
	_, shortID := h.link("")
	for i, source := range []string{formula, "b", "news, daily", "zo\"e", ""} {
		got := h.do(http.MethodGet, "/"+shortID+"?utm_source="+url.QueryEscape(source), "", "User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0").is(http.StatusFound)
		location, err := got.Location()
		if err != nil {
			h.t.Fatal(err)
		}
		if err := h.drainer.Empty(h.t.Context(), h.clicks); err != nil {
			h.t.Fatal(err)
		}
		if source == "" {
			continue
		}
		whom := `"customerExternalId":"c-` + strconv.Itoa(i) + `","customerName":"Ada"`
		text, _ := json.Marshal(source)
		h.post("/api/track/lead", `{"clickId":"`+location.Query().Get(hoko.ClickParameter)+`","eventName":`+string(text)+`,"metadata":{"at":"a, \"b\""},`+whom+`}`).is(http.StatusCreated)
		h.post("/api/track/sale", `{"amount":1999,"eventName":`+string(text)+`,`+whom+`}`).is(http.StatusCreated)
	}
}

// placeOf returns where an export goes on behind a row, by the names of columns.
func placeOf(noun string, row map[string]any) string {
	if noun != "values" {
		return "&after=" + url.QueryEscape(row["createdAt"].(string)+","+row["id"].(string))
	}
	value, _ := row["value"].(string)
	return "&after=" + url.QueryEscape(value)
}

// TestExportsGoOnBehindAnyRow: what comes then is the rest of the whole, byte for
// byte, as lines and as a table.
func TestExportsGoOnBehindAnyRow(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		h.visited()
		for noun, path := range exports {
			count := map[bool]int{true: 5, false: 4}[noun == "clicks" || noun == "values"]
			lines := h.whole(noun, path, "application/x-ndjson", noun+".ndjson", count)
			table := h.whole(noun, path+"&format=csv", "text/csv; charset=utf-8", noun+".csv", count)
			records, err := csv.NewReader(strings.NewReader(table)).ReadAll()
			if err != nil || len(records) != count+1 {
				t.Fatalf("%s: %d records, %v", noun, len(records), err)
			}
			for i, line := range slices.Collect(strings.Lines(lines)) {
				var row map[string]any
				if err := json.Unmarshal([]byte(line), &row); err != nil {
					t.Fatal(err)
				}
				after := placeOf(noun, row)
				rest := strings.Join(slices.Collect(strings.Lines(lines))[i+1:], "")
				if diff := cmp.Diff(rest, h.whole(noun, path+after, "application/x-ndjson", noun+".ndjson", count-i-1)); diff != "" {
					t.Errorf("%s behind line %d: %s", noun, i, diff)
				}
				rest = strings.Join(slices.Collect(strings.Lines(table))[i+2:], "")
				if diff := cmp.Diff(rest, h.whole(noun, path+"&format=csv"+after, "text/csv; charset=utf-8", noun+".csv", count-i-1)); diff != "" {
					t.Errorf("%s behind row %d: %s", noun, i, diff)
				}
			}
		}
	})
}

// TestValuesGoOnBehindLineBreaks: what a link may have as a campaign parameter,
// the export of values can go on behind.
func TestValuesGoOnBehindLineBreaks(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		sources := []string{"a\tb", "a\nb", "a\r\nb", "c"}
		for _, source := range sources {
			text, _ := json.Marshal(source)
			_, shortID := h.link(`"utm":{"source":` + string(text) + `}`)
			h.do(http.MethodGet, "/"+shortID, "", "User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0").is(http.StatusFound)
		}
		if err := h.drainer.Empty(t.Context(), h.clicks); err != nil {
			t.Fatal(err)
		}
		for i, source := range sources {
			var values []string
			for line := range strings.Lines(h.get(exports["values"] + "&after=" + url.QueryEscape(source)).is(http.StatusOK).body) {
				var row struct{ Value string }
				if err := json.Unmarshal([]byte(line), &row); err != nil {
					t.Fatal(err)
				}
				values = append(values, row.Value)
			}
			if !slices.Equal(values, sources[i+1:]) {
				t.Errorf("behind %q are %q", source, values)
			}
		}
		failure := h.get(exports["values"] + "&after=a%00b").is(http.StatusBadRequest).failure()
		if len(failure.Issues) != 1 || failure.Issues[0].Field != "after" || failure.Issues[0].Code != hoko.CodeCharacterForbidden {
			t.Errorf("behind a NUL: %+v", failure)
		}
	})
}

// whole reads an export to its end, which must say so.
func (h *house) whole(noun, path, media, file string, rows int) string {
	h.t.Helper()
	r, err := http.NewRequestWithContext(h.t.Context(), http.MethodGet, h.url+path, nil)
	if err != nil {
		h.t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+h.key)
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		h.t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		h.t.Fatalf("%s: %d %v %s", path, answer.StatusCode, err, text)
	}
	for name, want := range map[string]string{"Content-Type": media, "Content-Disposition": `attachment; filename="` + file + `"`} {
		if got := answer.Header.Get(name); got != want {
			h.t.Errorf("%s: %s is %q, want %q", path, name, got, want)
		}
	}
	if got, want := answer.Trailer.Get("Hoko-Export"), "complete;"+noun+"="+strconv.Itoa(rows); got != want {
		h.t.Errorf("%s: the trailer is %q, want %q", path, got, want)
	}
	return string(text)
}

// TestExportedTablesHoldNoFormula: what a visitor or a caller wrote is text to a
// spreadsheet, and as it was in lines of JSON.
func TestExportedTablesHoldNoFormula(t *testing.T) {
	t.Parallel()
	h := open(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	h.visited()
	for noun, path := range exports {
		table := h.get(path + "&format=csv").is(http.StatusOK).body
		records, err := csv.NewReader(strings.NewReader(table)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, record := range records {
			for _, cell := range record {
				if strings.HasPrefix(cell, "=") {
					t.Errorf("%s holds the formula %s", noun, cell)
				}
				if cell == "'"+formula {
					found++
				}
			}
		}
		if found != 1 {
			t.Errorf("%s holds the text of the formula %d times", noun, found)
		}
		text, _ := json.Marshal(formula)
		if lines := h.get(path).body; strings.Count(lines, `:`+string(text)) != 1 {
			t.Errorf("%s: %s", noun, lines)
		}
	}
}

// TestExportRefusals come before anything is sent.
func TestExportRefusals(t *testing.T) {
	t.Parallel()
	h := open(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	for query, want := range map[string]string{
		"/api/clicks?format=xlsx":                                                  "format choice_invalid",
		"/api/leads?after=here":                                                    "after cursor_invalid",
		"/api/sales?after=2026-01-01T00:00:00Z":                                    "after cursor_invalid",
		"/api/sales?after=0190a7c0-0000-7000-8000-000000000001":                    "after cursor_invalid",
		"/api/leads?bots=true":                                                     "bots parameter_unknown",
		"/api/leads?customerId=x":                                                  "customerId id_malformed",
		"/api/sales?timezone=Mars":                                                 "timezone zone_unknown",
		"/api/analytics/values":                                                    "groupBy required",
		"/api/analytics/values?groupBy=colour":                                     "groupBy choice_invalid",
		"/api/analytics/values?groupBy=os&sort=asc":                                "sort parameter_unknown",
		"/api/analytics/values?groupBy=os&startDate=2020-01-01":                    "endDate range_too_long",
		"/api/analytics/values?groupBy=os&startDate=2026-01-02&endDate=2026-01-01": "endDate range_invalid",
	} {
		failure := h.get(query).is(http.StatusBadRequest).failure()
		if len(failure.Issues) != 1 || failure.Issues[0].Field+" "+string(failure.Issues[0].Code) != want {
			t.Errorf("%s: %+v", query, failure)
		}
	}
}

// fewBytes is how much more memory an export may take than there was.
const fewBytes = 10 << 20

// exportTries is how often memory is looked at: what is left to do from tests before
// takes of it as well.
const exportTries = 3

// manyClicks is how many clicks are exported: more than may be in memory.
// HOKO_EXPORT_CLICKS asks for more.
func manyClicks() int {
	if n, err := strconv.Atoi(os.Getenv("HOKO_EXPORT_CLICKS")); err == nil {
		return n
	}
	return 31_250
}

// TestExportOfManyClicks takes little memory, however many they are, and goes on
// where it was cut off with exactly the rest. It measures, so it does not run
// beside other tests.
func TestExportOfManyClicks(t *testing.T) {
	h, many := openStreamsAt(t, db.Config{Path: dbtest.SQLitePath(t)}), manyClicks()
	h.storeClicks(many)
	for format, from := range map[string]int{"ndjson": 0, "csv": 1} {
		grown := h.exportAndGoOn(format, from, many)
		for try := 1; grown > fewBytes && try < exportTries; try++ {
			grown = h.exportAndGoOn(format, from, many)
		}
		if grown > fewBytes {
			t.Errorf("%s: %d MB more than before", format, grown>>20)
		}
		t.Logf("%s: %d KB more than before", format, grown>>10)
	}
}

// exportAndGoOn reads an export that is cut off and then the rest of it, and returns
// how much more memory there was meanwhile. Rows begin at the line from.
func (h *streamHouse) exportAndGoOn(format string, from, many int) (grown uint64) {
	h.t.Helper()
	before, most := heap(), uint64(0)
	look := func() { most = max(most, heap()) }
	last, read := h.readExport(format, "", many/3, look)
	h.eventually("the stream has ended with its client", func() bool { return h.openCount() == 0 })
	_, rest := h.readExport(format, "&after="+url.QueryEscape(last), -1, look)
	if read-from+rest != many || read != many/3 {
		h.t.Errorf("%s: %d rows, and %d after the cut, of %d", format, read-from, rest, many)
	}
	return max(most, before) - before
}

// storeClicks stores clicks of different moments.
func (h *streamHouse) storeClicks(many int) {
	h.t.Helper()
	first := &hoko.Click{
		ID: newID(), WorkspaceID: h.workspace, LinkID: newID(), CollectionID: newID(), CreatedAt: time.Now().Add(-time.Hour).UTC().Truncate(time.Second),
		Device: "mobile", URL: "https://example.com/", Trigger: hoko.TriggerLink, Visitor: []byte("v"),
	}
	if _, err := h.store.InsertClicks(h.t.Context(), []*hoko.Click{first}); err != nil {
		h.t.Fatal(err)
	}
	dbtest.CopyClick(h.t, h.config, first.ID, many-1)
}

// readExport reads so many lines of an export and leaves, or all of them. It
// returns the place of the last one. Each must lie behind the one before.
func (h *streamHouse) readExport(format, after string, most int, look func()) (last string, lines int) {
	h.t.Helper()
	answer := h.stream(http.MethodGet, "/api/clicks?sort=asc&format="+format+after, "", "Authorization", "Bearer "+h.key)
	defer answer.Body.Close()
	text := bufio.NewScanner(answer.Body)
	for lines != most && text.Scan() {
		if lines++; lines%5_000 == 0 {
			look()
		}
		place := placeOn(h.t, format, text.Text())
		if place != "" && place <= last {
			h.t.Fatalf("%s comes behind %s", place, last)
		}
		last = place
	}
	if whole := strings.HasPrefix(answer.Trailer.Get("Hoko-Export"), "complete"); whole != (most < 0) || text.Err() != nil {
		h.t.Fatalf("the trailer says %q: %v", answer.Trailer.Get("Hoko-Export"), text.Err())
	}
	return last, lines
}

// placeOn returns the place that a line tells, "" for the names of the columns.
// Moments to the millisecond are of one length, so that places are in the order of
// their texts.
func placeOn(t testing.TB, format, line string) string {
	t.Helper()
	var row struct {
		ID        string
		CreatedAt time.Time
	}
	if format == "csv" {
		cells := strings.Split(line, ",")
		if cells[0] == "id" {
			return ""
		}
		at, err := time.Parse(time.RFC3339, cells[3])
		if err != nil {
			t.Fatal(err)
		}
		row.ID, row.CreatedAt = cells[0], at
	} else if err := json.Unmarshal([]byte(line), &row); err != nil {
		t.Fatal(err)
	}
	return row.CreatedAt.Format("2006-01-02T15:04:05.000Z07:00") + "," + row.ID
}

// heap returns how many bytes are in use.
func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
