package chaos

import (
	"fmt"
	"strings"
	"sync"
	"text/tabwriter"
	"time"
)

// outcome is what came of one fault, and for how long nobody was redirected, and
// no call to the API succeeded.
type outcome struct {
	verdict

	redirects, calls time.Duration
}

// row is what came of all faults of one kind.
type row struct {
	outcome

	name   string
	faults int
	lacks  string // why there were none
}

// report is the table. It may be used by several goroutines.
type report struct {
	mu   sync.Mutex
	rows []*row
}

func (r *report) begin(name string) *row {
	r.mu.Lock()
	defer r.mu.Unlock()
	started := &row{name: name}
	r.rows = append(r.rows, started)
	return started
}

func (r *row) add(o outcome) {
	r.faults++
	r.verdict.add(o.verdict)
	r.redirects = max(r.redirects, o.redirects)
	r.calls = max(r.calls, o.calls)
}

// String writes the table as Markdown.
func (r *report) String() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var b strings.Builder
	table := tabwriter.NewWriter(&b, 0, 0, 1, ' ', 0)
	fmt.Fprintln(table, "\n| fault\t| faults\t| answered\t| lost\t| doubled\t| foreign\t| longest without a redirect\t| longest without the API\t|")
	fmt.Fprintln(table, "| ---\t| ---:\t| ---:\t| ---:\t| ---:\t| ---:\t| ---:\t| ---:\t|")
	for _, row := range append(r.rows, r.sum()) {
		if row.lacks != "" {
			fmt.Fprintf(table, "| %s\t| LEFT OUT: %s\t|\n", row.name, row.lacks)
			continue
		}
		fmt.Fprintf(table, "| %s\t| %d\t| %d\t| %d\t| %d\t| %d\t| %s\t| %s\t|\n", row.name, row.faults, row.answered, row.lost, row.doubled, row.foreign,
			row.redirects.Round(10*time.Millisecond), row.calls.Round(10*time.Millisecond))
	}
	_ = table.Flush() // into memory
	return b.String()
}

func (r *report) sum() *row {
	all := &row{name: "all"}
	for _, row := range r.rows {
		faults := all.faults + row.faults
		all.add(row.outcome)
		all.faults = faults
	}
	return all
}
