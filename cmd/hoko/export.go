package main

import (
	"context"
	"fmt"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

type exportCommand struct {
	Workspace string `required:"" help:"Slug of the workspace."`
	What      string `arg:"" enum:"links,customers,leads,sales" help:"What to write: links, customers, leads or sales."`
}

// Run writes the whole list as CSV to standard output.
func (c *exportCommand) Run(ctx context.Context, p *program, out output) error {
	return p.inWorkspace(ctx, c.Workspace, func(ctx context.Context, s *service.Service) error {
		page := hoko.Page{Limit: hoko.MaxTake}
		for more := true; more; {
			sheet, err := c.read(ctx, s, page)
			if err != nil {
				return err
			}
			if _, err := fmt.Fprint(out, sheet.CSV); err != nil {
				return err
			}
			page.After, more = sheet.Last, sheet.More
		}
		return nil
	})
}

func (c *exportCommand) read(ctx context.Context, s *service.Service, page hoko.Page) (*hoko.Sheet, error) {
	switch c.What {
	case "customers":
		return s.ExportCustomers(ctx, hoko.CustomerFilter{}, page)
	case "leads":
		return s.ExportLeads(ctx, hoko.ConversionFilter{}, page)
	case "sales":
		return s.ExportSales(ctx, hoko.ConversionFilter{}, page)
	default:
		return s.ExportLinks(ctx, hoko.LinkFilter{}, page)
	}
}
