package sheet_test

import (
	"encoding/csv"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/hoko-to/hoko/internal/sheet"
)

// TestRoundTrip writes any table and reads it back, and holds that nothing in
// the file begins like a formula.
func TestRoundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		width := rapid.IntRange(2, 5).Draw(t, "width")
		cell := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"=1+1", "'=1", "''@x", "-2", "+49 30", "'", "a,b", "\"", "a\nb", "\ta", "＝1", "x;=1+1", "x\t=1+1", ";'=1", "a\r\n-b", ";\"+", ";;'\t''@"}))
		rows := rapid.SliceOfN(rapid.SliceOfN(cell, width, width), 0, 20).Draw(t, "rows")
		header := make([]string, width)
		for i := range header {
			header[i] = "column"
		}
		text := sheet.Write(append([][]string{header}, rows...))
		checkHarmless(t, text)
		_, got, err := sheet.Read(text, len(rows))
		if err != nil {
			t.Fatal(err)
		}
		read := make([][]string, len(got))
		for i, row := range got {
			read[i] = row.Cells
		}
		if diff := cmp.Diff(lineFeeds(rows), read); diff != "" {
			t.Fatalf("(-want +got):\n%s", diff)
		}
	})
}

// lineFeeds returns rows with the line ends that every reader of CSV gives.
func lineFeeds(rows [][]string) [][]string {
	out := make([][]string, len(rows))
	for i, row := range rows {
		out[i] = make([]string, len(row))
		for j, cell := range row {
			out[i][j] = strings.ReplaceAll(cell, "\r\n", "\n")
		}
	}
	return out
}

func checkHarmless(t *rapid.T, text string) {
	records, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, record := range records {
		for _, cell := range record {
			if strings.IndexAny(cell, "=+-@\t\r\n＝＋－＠") == 0 {
				t.Fatalf("the cell %q begins like a formula", cell)
			}
		}
	}
}

func TestRead(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		text   string
		header []string
		rows   []sheet.Row
	}{
		"nothing":          {"", nil, nil},
		"header alone":     {"url,title\n", []string{"url", "title"}, nil},
		"semicolons":       {"url;title\nhttps://a.test/?b=1,2;x\n", []string{"url", "title"}, []sheet.Row{{2, []string{"https://a.test/?b=1,2", "x"}}}},
		"tabs":             {"url\ttitle\na\tb", []string{"url", "title"}, []sheet.Row{{2, []string{"a", "b"}}}},
		"byte order mark":  {"\uFEFFurl\na", []string{"url"}, []sheet.Row{{2, []string{"a"}}}},
		"quoted line feed": {"url,title\r\na,\"b\r\nc\"\r\n\r\nd,e\r\n", []string{"url", "title"}, []sheet.Row{{2, []string{"a", "b\nc"}}, {5, []string{"d", "e"}}}},
		"ragged":           {"url,title\na\nb,c,d\n", []string{"url", "title"}, []sheet.Row{{2, []string{"a"}}, {3, []string{"b", "c", "d"}}}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			header, rows, err := sheet.Read(c.text, 10)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.header, header) + cmp.Diff(c.rows, rows); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestReadRefuses(t *testing.T) {
	t.Parallel()
	if _, _, err := sheet.Read("a\n1\n2\n3\n", 2); !errors.Is(err, sheet.ErrTooManyRows) {
		t.Errorf("three rows where two are allowed: %v", err)
	}
	wide := strings.Repeat(",", sheet.MaxColumns)
	for name, text := range map[string]string{"header": wide + "\n1\n", "row": "a,\"b\n\"\n1\n" + wide + "\n"} {
		if _, _, err := sheet.Read(text, 10); !errors.Is(err, sheet.ErrTooManyColumns) {
			t.Errorf("a %s with too many cells: %v", name, err)
		}
	}
	if _, _, err := sheet.Read("a\n\""+wide+"\"\n"+wide[1:]+"\n", 10); err != nil {
		t.Errorf("as many cells as there may be, and commas that separate none: %v", err)
	}
	_, _, err := sheet.Read("a,b\n1,\"2\n3,4\n", 10)
	if parse, ok := errors.AsType[*csv.ParseError](err); !ok || parse.StartLine != 2 {
		t.Errorf("an open quotation mark: %v", err)
	}
}

// FuzzRead holds that a table that was read can be written and read again as the
// same, within its bounds, and that what is written begins like no formula.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{"", "url,title\na,b\n", "a;b\n=1;'=2\n", "a\tb\n\"x\ny\"\tz", "\uFEFFa\n\"\n", "a\r\nb\r\n", ",,,\n", "a\n\"b\"\"c\"\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		const most = 50
		header, rows, err := sheet.Read(text, most)
		if err != nil || header == nil {
			return
		}
		table := [][]string{header}
		for _, row := range rows {
			table = append(table, row.Cells)
		}
		if len(rows) > most || len(header) > sheet.MaxColumns {
			t.Fatalf("%d rows, and %d columns", len(rows), len(header))
		}
		if !slices.ContainsFunc(header, func(cell string) bool { return strings.ContainsAny(cell, ",;\t") }) {
			checkReadsBack(t, table)
		}
	})
}

// checkReadsBack writes a table whose cells stay apart, and reads it again.
func checkReadsBack(t *testing.T, table [][]string) {
	t.Helper()
	const mark = "x" // no row may look like an empty line
	for i := range table {
		table[i] = append([]string{mark, mark}, table[i]...)
	}
	text := sheet.Write(table)
	_, rows, err := sheet.Read(text, len(table))
	if err != nil && !errors.Is(err, sheet.ErrTooManyColumns) {
		t.Fatalf("%q: %v", text, err)
	}
	for i, row := range rows {
		if diff := cmp.Diff(lineFeeds(table[i+1 : i+2])[0], row.Cells); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

// TestOtherSeparatorsAreQuoted: a program that separates cells by semicolons or
// tabs finds no formula behind one, in whichever column.
func TestOtherSeparatorsAreQuoted(t *testing.T) {
	t.Parallel()
	const want = "\"x;'=1+1\",\"y\t'=2\",\"say \"\"hi\"\"\",plain,\"a;b\r\n'-1\n\n;'\"\"@c\"\n"
	if got := sheet.Write([][]string{{"x;=1+1", "y\t=2", `say "hi"`, "plain", "a;b\r\n-1\n\n;\"@c"}}); got != want {
		t.Errorf("%q", got)
	}
}

// FuzzWrite holds that whatever separates cells for the program that opens a table,
// none of them begins like a formula, and that what is read is what was written.
func FuzzWrite(f *testing.F) {
	for _, seed := range []string{"=1+1", "x;=1+1", "x\t@a", "x\"\n=1", "'=1", "\"=1", "x\r=1", " =1", "＝1", ",=1", "';=1", "x\"\"\t\"=1", "\u2028=1", "\xff=", "\x00=1", "\uFEFF=1"} {
		f.Add(seed, "x", seed)
	}
	f.Fuzz(func(t *testing.T, a, b, c string) {
		text := sheet.Write([][]string{{"one", "two", "three"}, {a, b, c}})
		for _, separators := range []string{",", ";", "\t", ",;\t"} {
			for _, cell := range cellsOf(text, separators) {
				if strings.IndexAny(strings.TrimLeft(cell, "\t\r\n"), "=+-@＝＋－＠") == 0 {
					t.Errorf("%q has the cell %q between %q", text, cell, separators)
				}
			}
		}
		if _, rows, err := sheet.Read(text, 1); err != nil || len(rows) != 1 || !slices.Equal(rows[0].Cells, lineFeeds([][]string{{a, b, c}})[0]) {
			t.Errorf("%q is read as %+v: %v", text, rows, err)
		}
	})
}

// cellsOf takes a table apart like a program that separates cells by any of some
// characters, and takes a quotation mark for one only where a cell begins.
func cellsOf(text, separators string) (cells []string) {
	var cell strings.Builder
	quoted, begins := false, true
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case begins && c == '"':
			quoted = true
		case quoted && c == '"' && strings.HasPrefix(text[i+1:], `"`):
			i++
			cell.WriteByte('"')
		case quoted && c == '"':
			quoted = false
		case !quoted && (c == '\n' || c == '\r' || strings.IndexByte(separators, c) >= 0):
			cells = append(cells, cell.String())
			cell.Reset()
			begins = true
			continue
		default:
			cell.WriteByte(c)
		}
		begins = false
	}
	return append(cells, cell.String())
}
