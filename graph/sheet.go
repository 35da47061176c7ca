package graph

import (
	"context"
	"maps"
	"slices"
	"strconv"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

// exported returns a page of a list as a table.
func exported[F any](ctx context.Context, export func(context.Context, F, hoko.Page) (*hoko.Sheet, error), filter F, p paging) (*model.CSVPage, error) {
	page, err := p.page(hoko.MaxTake)
	if err != nil {
		return nil, err
	}
	sheet, err := export(ctx, filter, page)
	if err != nil {
		return nil, err
	}
	out := &model.CSVPage{CSV: sheet.CSV, Rows: sheet.Rows, HasNextPage: sheet.More}
	if sheet.Last != nil {
		cursor, err := encodeCursor(*sheet.Last)
		if err != nil {
			return nil, err
		}
		out.EndCursor = &cursor
	}
	return out, nil
}

// linkImport reads what to import. Two meanings of one column contradict each
// other.
func linkImport(in model.ImportLinksInput) (hoko.LinkImport, error) {
	var is hoko.Issues
	columns := map[string]hoko.LinkColumn{}
	for i, said := range in.Columns.Value() {
		if _, twice := columns[said.Header]; twice {
			is.Add("columns["+strconv.Itoa(i)+"].header", hoko.CodeColumnTwice, hoko.Params{"column": hoko.CleanText(said.Header, maxEcho)})
		}
		columns[said.Header] = said.Column
	}
	return hoko.LinkImport{CSV: in.CSV, Columns: columns, CollectionID: orZero(in.CollectionID), DryRun: in.DryRun}, is.Err()
}

func importPayload(report *hoko.ImportReport, lang hoko.Language) *model.ImportLinksPayload {
	out := &model.ImportLinksPayload{
		Rows:     report.Rows,
		Imported: report.Imported,
		Failed:   report.Failed,
		Columns:  make([]*model.ImportColumn, 0, len(report.Columns)),
		Faults:   make([]*model.ImportFault, len(report.Faults)),
	}
	for _, name := range slices.Sorted(maps.Keys(report.Columns)) {
		out.Columns = append(out.Columns, &model.ImportColumn{Header: name, Column: report.Columns[name]})
	}
	for i, fault := range report.Faults {
		out.Faults[i] = &model.ImportFault{Line: fault.Line, Field: fault.Field, Code: string(fault.Code), Message: fault.Message(lang)}
	}
	return out
}
