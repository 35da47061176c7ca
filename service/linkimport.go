package service

import (
	"context"
	"encoding/csv"
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/sheet"
)

// ImportLinks makes links of the rows of a table, at most hoko.MaxTake at once.
// Rows without fault are imported in one transaction, the others are reported.
// The answer to a retry with the same idempotency key is that of the first call.
// A dry run writes nothing and reports what would be.
func (s *Service) ImportLinks(ctx context.Context, in hoko.LinkImport, idempotencyKey string) (*hoko.ImportReport, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksWrite)
	if err != nil {
		return nil, err
	}
	var is hoko.Issues
	hoko.CheckIdempotencyKey(&is, idempotencyKey)
	if err := is.Err(); err != nil {
		return nil, err
	}
	table, err := readLinkTable(in)
	if err != nil {
		return nil, err
	}
	if in.DryRun {
		return inTurn(ctx, s, access, func() (*hoko.ImportReport, error) {
			report, _, err := s.judgeTable(ctx, s.store, access, table)
			return report, err
		})
	}
	return batchInTurn(ctx, s, access, len(table.rows), func() (*hoko.ImportReport, error) {
		return once(ctx, s, access, retriable{idempotencyKey, "importLinks", in}, func(tx *db.Store) (*hoko.ImportReport, error) {
			report, links, err := s.judgeTable(ctx, tx, access, table)
			if err != nil || len(links) == 0 {
				return report, err
			}
			return report, tx.InsertLinks(ctx, links)
		})
	})
}

// linkTable is a table of links as it was read.
type linkTable struct {
	rows    []sheet.Row
	changes []hoko.LinkChanges // what each row says
	columns map[string]hoko.LinkColumn
}

// judgeTable returns what becomes of the rows, and the links that can be stored.
func (s *Service) judgeTable(ctx context.Context, tx *db.Store, a *hoko.Access, table *linkTable) (*hoko.ImportReport, []*hoko.Link, error) {
	report := &hoko.ImportReport{Rows: len(table.rows), Columns: table.columns}
	if len(table.rows) == 0 {
		return report, nil, nil
	}
	b := newLinkBatch(linkEdits{changes: table.changes})
	b.issues.KeepEach(hoko.MaxRowFaults)
	if err := s.judgeLinks(ctx, tx, a, b); err != nil {
		return nil, nil, err
	}
	faulty := map[int]bool{}
	for _, fault := range b.issues.List() {
		faulty[fault.Index] = true
		if len(faulty) <= hoko.MaxFaultyRows {
			report.Faults = append(report.Faults, hoko.RowFault{Line: table.rows[fault.Index].Line, Issue: fault})
		}
	}
	slices.SortStableFunc(report.Faults, func(a, b hoko.RowFault) int { return a.Line - b.Line })
	var links []*hoko.Link
	for i, link := range b.links {
		if !faulty[i] {
			links = append(links, link)
		}
	}
	report.Imported, report.Failed = len(links), len(faulty)
	return report, links, nil
}

// readLinkTable reads a table, and what its columns mean.
func readLinkTable(in hoko.LinkImport) (*linkTable, error) {
	header, rows, err := sheet.Read(in.CSV, hoko.MaxTake)
	if err != nil {
		return nil, tableError(err)
	}
	columns, err := columnsOf(header, in.Columns)
	if err != nil {
		return nil, err
	}
	table := &linkTable{rows: rows, changes: make([]hoko.LinkChanges, len(rows)), columns: map[string]hoko.LinkColumn{}}
	for i, name := range header {
		table.columns[name] = columns[i].name
	}
	for i, row := range rows {
		table.changes[i] = changesOf(row, columns, in.CollectionID)
	}
	return table, nil
}

func tableError(err error) error {
	if parse, ok := errors.AsType[*csv.ParseError](err); ok {
		return hoko.Invalid("csv", hoko.CodeCSVInvalid, hoko.Params{"line": strconv.Itoa(parse.StartLine)})
	}
	if errors.Is(err, sheet.ErrTooManyColumns) {
		return hoko.Invalid("columns", hoko.CodeTooMany, hoko.Params{"max": strconv.Itoa(sheet.MaxColumns)})
	}
	return hoko.Invalid("csv", hoko.CodeTooMany, hoko.Params{"max": strconv.Itoa(hoko.MaxTake)})
}

// columnsOf returns what each column of a table means: what the caller says of
// it, else what its name says.
func columnsOf(header []string, said map[string]hoko.LinkColumn) ([]linkColumn, error) {
	var is hoko.Issues
	for name := range said {
		if !slices.Contains(header, name) {
			is.Add("columns."+hoko.CleanText(name, maxColumnEcho), hoko.CodeFieldUnknown, nil)
		}
	}
	known, seen := linkColumns(), map[hoko.LinkColumn]bool{hoko.IgnoredColumn: false}
	columns := make([]linkColumn, len(header))
	for i, name := range header {
		meaning, ok := said[name]
		if !ok {
			meaning = columnNamed(name)
		}
		if seen[meaning] {
			is.Add("columns."+hoko.CleanText(name, maxColumnEcho), hoko.CodeColumnTwice, hoko.Params{"column": string(meaning)})
		}
		seen[meaning] = meaning != hoko.IgnoredColumn
		columns[i] = linkColumn{name: hoko.IgnoredColumn}
		if at := slices.IndexFunc(known, func(c linkColumn) bool { return c.name == meaning }); at >= 0 {
			columns[i] = known[at]
		}
	}
	if !seen["url"] {
		is.Add("columns", hoko.CodeColumnMissing, hoko.Params{"column": "url"})
	}
	return columns, is.Err()
}

// maxColumnEcho bounds how much of a column's name is said back, in bytes.
const maxColumnEcho = 64

// changesOf returns the new link that a row asks for. An empty cell says
// nothing.
func changesOf(row sheet.Row, columns []linkColumn, collectionID string) hoko.LinkChanges {
	ch := hoko.LinkChanges{CollectionID: hoko.To(collectionID)}
	var is hoko.Issues
	for i, cell := range row.Cells {
		cell = strings.TrimSpace(cell)
		switch {
		case cell == "":
		case i >= len(columns):
			is.Add("", hoko.CodeTooMany, hoko.Params{"max": strconv.Itoa(len(columns))})
		case columns[i].read != nil:
			if err := hoko.ErrorOf(columns[i].read(cell, &ch)); err != nil {
				is.Add(string(columns[i].name), err.Code, err.Params)
			}
		}
	}
	return ch.WithFaults(is.List())
}
