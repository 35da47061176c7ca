package graph

import (
	"context"

	"github.com/hoko-to/hoko/graph/model"
)

func (r *mutationResolver) ImportLinks(ctx context.Context, input model.ImportLinksInput) (*model.ImportLinksPayload, error) {
	in, err := linkImport(input)
	if err != nil {
		return nil, err
	}
	report, err := r.r.service.ImportLinks(ctx, in, orZero(input.IdempotencyKey))
	if err != nil {
		return nil, err
	}
	return importPayload(report, languageOf(ctx)), nil
}

func (r *queryResolver) ExportLinks(ctx context.Context, first int, after *string, filter *model.LinkFilter) (*model.CSVPage, error) {
	f, err := linkFilter(filter)
	if err != nil {
		return nil, err
	}
	return exported(ctx, r.r.service.ExportLinks, f, paging{first, after, nil})
}

func (r *queryResolver) ExportCustomers(ctx context.Context, first int, after *string, filter *model.CustomerFilter) (*model.CSVPage, error) {
	f, err := customerFilter(filter)
	if err != nil {
		return nil, err
	}
	return exported(ctx, r.r.service.ExportCustomers, f, paging{first, after, nil})
}

func (r *queryResolver) ExportLeads(ctx context.Context, first int, after *string, filter *model.ConversionFilter) (*model.CSVPage, error) {
	f, err := conversionFilter(filter)
	if err != nil {
		return nil, err
	}
	return exported(ctx, r.r.service.ExportLeads, f, paging{first, after, nil})
}

func (r *queryResolver) ExportSales(ctx context.Context, first int, after *string, filter *model.ConversionFilter) (*model.CSVPage, error) {
	f, err := conversionFilter(filter)
	if err != nil {
		return nil, err
	}
	return exported(ctx, r.r.service.ExportSales, f, paging{first, after, nil})
}
