package main

import (
	"fmt"
	"strings"
	"text/tabwriter"
)

// printTable prints lines of fields that tabs keep apart, in columns; the first line
// names them.
func printTable(out output, lines []string) error {
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	if _, err := fmt.Fprintln(table, strings.Join(lines, "\n")); err != nil {
		return err
	}
	return table.Flush()
}
