// Package sheet reads and writes tables as CSV (RFC 4180) the way spreadsheet
// programs exchange them. It knows nothing of what is in a table.
//
// A cell that a spreadsheet would take for a formula is written with an
// apostrophe before it, which tells the spreadsheet that it is text (OWASP, CSV
// Injection), and so is what follows within a cell on what other programs take for
// the end of one. Reading takes those apostrophes away again.
package sheet

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Row is one record of a table below its header.
type Row struct {
	Line  int // where the record begins in the file; the header is on line 1
	Cells []string
}

// ErrTooManyRows says that a table has more rows than its reader allows.
var ErrTooManyRows = errors.New("the table has too many rows")

// MaxColumns bounds the cells of a row.
const MaxColumns = 200

// ErrTooManyColumns says that a row has more than MaxColumns cells.
var ErrTooManyColumns = errors.New("the table has too many columns")

// Write returns rows as CSV with plain line feeds, which keep the line ends
// inside cells as they are. Every row must have as many cells as the others.
func Write(rows [][]string) string {
	var text strings.Builder
	for _, row := range rows {
		for i, cell := range row {
			if i > 0 {
				text.WriteByte(',')
			}
			text.WriteString(quoted(disarm(cell)))
		}
		text.WriteByte('\n')
	}
	return text.String()
}

// quoted quotes what could be taken for the end of a cell, also by a program that
// separates cells by semicolons or tabs.
func quoted(cell string) string {
	if !strings.ContainsAny(cell, ",;\t\"\r\n") && strings.TrimSpace(cell) == cell {
		return cell
	}
	return `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
}

// Read returns the header and the rows of a table with at most most rows. Cells
// are separated by commas, semicolons or tabs, whichever the header has most of.
// Empty lines are left out. Text that is no CSV is an error that names the line
// (*csv.ParseError); a table that is too long is ErrTooManyRows, one that is too
// wide ErrTooManyColumns.
func Read(text string, most int) (header []string, rows []Row, err error) {
	text = strings.TrimPrefix(text, "\uFEFF") // some programs begin UTF-8 with a byte order mark
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = separator(text)
	r.FieldsPerRecord = -1
	if tooWide(text, byte(r.Comma)) {
		return nil, nil, ErrTooManyColumns
	}
	for {
		cells, err := r.Read()
		switch {
		case errors.Is(err, io.EOF):
			return header, rows, nil
		case err != nil:
			return nil, nil, err
		case header == nil:
			header = cells
			continue
		case len(rows) == most:
			return nil, nil, fmt.Errorf("%w: at most %d", ErrTooManyRows, most)
		}
		line, _ := r.FieldPos(0)
		for i := range cells {
			cells[i] = rearm(cells[i])
		}
		rows = append(rows, Row{Line: line, Cells: cells})
	}
}

// tooWide reports whether a row has more than MaxColumns cells. It counts them
// before any is made: an empty cell is one byte of text and many of memory.
func tooWide(text string, comma byte) bool {
	cells, quoted := 1, false
	for i := range len(text) {
		switch {
		case text[i] == '"':
			quoted = !quoted
		case quoted:
		case text[i] == '\n':
			cells = 1
		case text[i] == comma:
			cells++
		}
		if cells > MaxColumns {
			return true
		}
	}
	return false
}

// separator returns what separates the cells of the first line.
func separator(text string) rune {
	first, _, _ := strings.Cut(text, "\n")
	best, most := ',', 0
	for _, candidate := range ",;\t" {
		if n := strings.Count(first, string(candidate)); n > most {
			best, most = candidate, n
		}
	}
	return best
}

// signs are the characters that a formula begins with, full-width ones included.
const signs = "=+-@＝＋－＠"

// skipped are those that a spreadsheet skips before a formula.
const skipped = "\t\r\n"

// formula reports whether a spreadsheet takes a cell for something to compute.
// An apostrophe in front counts as well, so that what looks disarmed already
// comes back as it was.
func formula(cell string) bool {
	bare := strings.TrimLeft(cell, "'")
	first, _ := utf8.DecodeRuneInString(bare)
	return bare != "" && strings.ContainsRune(signs+skipped, first)
}

// ends are what a program that separates cells by semicolons or tabs takes for the
// end of a cell or row, even between quotation marks: it knows those only where its
// own cells begin.
const ends = ";" + skipped

// begins reports whether a program finds a formula where another cell of its begins.
// Quotation marks and apostrophes before one count as well.
func begins(text string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, `'"`))
	return strings.ContainsRune(signs, first)
}

func disarm(cell string) string {
	if formula(cell) {
		cell = "'" + cell
	}
	return each(cell, func(rest string) (string, string) {
		if begins(rest) {
			return "'", rest
		}
		return "", rest
	})
}

func rearm(cell string) string {
	cell = each(cell, func(rest string) (string, string) {
		if bare, disarmed := strings.CutPrefix(rest, "'"); disarmed && begins(bare) {
			return "", bare
		}
		return "", rest
	})
	if bare, disarmed := strings.CutPrefix(cell, "'"); disarmed && formula(bare) {
		return bare
	}
	return cell
}

// each writes a cell anew, with what change makes of all that follows on each end.
func each(cell string, change func(rest string) (before, after string)) string {
	var out strings.Builder
	for {
		end := strings.IndexAny(cell, ends)
		if end < 0 {
			break
		}
		before, after := change(cell[end+1:])
		out.WriteString(cell[:end+1] + before)
		cell = after
	}
	return out.String() + cell
}
