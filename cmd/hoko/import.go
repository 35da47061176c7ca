package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/sheet"
	"github.com/hoko-to/hoko/service"
)

type importCommand struct {
	Links importLinksCommand `cmd:"" help:"Make links of the rows of a CSV file."`
}

type importLinksCommand struct {
	File       string                     `arg:"" type:"existingfile" help:"The CSV file; its first line names the columns."`
	Workspace  string                     `required:"" help:"Slug of the workspace."`
	Collection string                     `help:"Id of the collection for rows that name none."`
	Column     map[string]hoko.LinkColumn `mapsep:"," help:"What a column means if its name does not say so: \"Web address=url\". ignored leaves it out."`
	DryRun     bool                       `help:"Only say what would happen."`
}

// maxImportRows bounds one file; a larger one is to be cut up.
const maxImportRows = 1_000_000

// Run imports the file part by part. A part is not imported twice within a day,
// so that an import that broke off can be started again.
func (c *importLinksCommand) Run(ctx context.Context, p *program, out output) error {
	text, err := os.ReadFile(c.File)
	if err != nil {
		return err
	}
	header, rows, err := sheet.Read(string(text), maxImportRows)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	sum := sha256.Sum256(append(text, c.Collection...))
	return p.inWorkspace(ctx, c.Workspace, func(ctx context.Context, s *service.Service) error {
		var all hoko.ImportReport
		for part := range slices.Chunk(rows, hoko.MaxTake) {
			key := "import " + hex.EncodeToString(sum[:]) + " " + strconv.Itoa(all.Rows)
			report, err := c.importPart(ctx, s, header, part, key)
			if err == nil {
				err = printFaults(out, part, report.Faults)
			}
			if err != nil {
				return fmt.Errorf("%d rows were done, %d links imported: %w", all.Rows, all.Imported, err)
			}
			all.Rows, all.Imported, all.Failed = all.Rows+report.Rows, all.Imported+report.Imported, all.Failed+report.Failed
			p.log.InfoContext(ctx, "importing links", "done", all.Rows, "of", len(rows))
		}
		return c.conclude(out, all)
	})
}

func (c *importLinksCommand) importPart(ctx context.Context, s *service.Service, header []string, part []sheet.Row, key string) (*hoko.ImportReport, error) {
	table := [][]string{header}
	for _, row := range part {
		table = append(table, row.Cells)
	}
	return s.ImportLinks(ctx, hoko.LinkImport{CSV: sheet.Write(table), Columns: c.Column, CollectionID: c.Collection, DryRun: c.DryRun}, key)
}

// printFaults says which lines of the file are not imported, and why.
func printFaults(out output, part []sheet.Row, faults []hoko.RowFault) error {
	for _, fault := range faults {
		if _, err := fmt.Fprintf(out, "line %d: %s: %s\n", part[fault.Index].Line, fault.Field, fault.Message(hoko.English)); err != nil {
			return err
		}
	}
	return nil
}

func (c *importLinksCommand) conclude(out output, all hoko.ImportReport) error {
	verb := "imported"
	if c.DryRun {
		verb = "would be imported"
	}
	if _, err := fmt.Fprintf(out, "%d of %d links %s\n", all.Imported, all.Rows, verb); err != nil {
		return err
	}
	if all.Failed > 0 {
		return errors.New(counted(all.Failed, "row is at fault", "rows are at fault"))
	}
	return nil
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
