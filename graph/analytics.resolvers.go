package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
	"github.com/hoko-to/hoko/service"
)

func (r *analyticsResolver) SeriesCSV(ctx context.Context, obj *hoko.AnalyticsAnswer) (*string, error) {
	if obj.Series == nil {
		return nil, nil //nolint:nilnil // null says that there is none
	}
	return new(service.SeriesSheet(obj.Series)), nil
}

func (r *analyticsBreakdownResolver) Values(ctx context.Context, obj *hoko.Breakdown) ([]*model.AnalyticsValue, error) {
	return model.NewAnalyticsValues(obj.Dimension, obj.Values), nil
}

func (r *analyticsBreakdownResolver) CSV(ctx context.Context, obj *hoko.Breakdown) (string, error) {
	return service.BreakdownSheet(obj), nil
}

func (r *analyticsDelayResolver) Median(ctx context.Context, obj *hoko.Delay) (*float64, error) {
	return seconds(obj.Median), nil
}

func (r *analyticsDelayResolver) NinetiethPercentile(ctx context.Context, obj *hoko.Delay) (*float64, error) {
	return seconds(obj.P90), nil
}

func (r *analyticsNumbersResolver) Revenue(ctx context.Context, obj *hoko.Numbers) ([]*hoko.Money, error) {
	return pointers(obj.Revenue), nil
}

func (r *analyticsValueResolver) Link(ctx context.Context, obj *model.AnalyticsValue) (*hoko.Link, error) {
	return loadersFrom(ctx).links.loadOptional(ctx, obj.ID(hoko.DimensionLink))
}

func (r *analyticsValueResolver) Collection(ctx context.Context, obj *model.AnalyticsValue) (*hoko.Collection, error) {
	return loadersFrom(ctx).collections.loadOptional(ctx, obj.ID(hoko.DimensionCollection))
}

func (r *analyticsValueResolver) Tag(ctx context.Context, obj *model.AnalyticsValue) (*hoko.Tag, error) {
	return loadersFrom(ctx).tags.loadOptional(ctx, obj.ID(hoko.DimensionTag))
}

func (r *analyticsValueResolver) Partner(ctx context.Context, obj *model.AnalyticsValue) (*hoko.Partner, error) {
	return loadersFrom(ctx).partners.loadOptional(ctx, obj.ID(hoko.DimensionPartner))
}

func (r *analyticsValueResolver) Customer(ctx context.Context, obj *model.AnalyticsValue) (*hoko.Customer, error) {
	return loadersFrom(ctx).customers.loadOptional(ctx, obj.ID(hoko.DimensionCustomer))
}

func (r *queryResolver) Analytics(ctx context.Context, input hoko.AnalyticsQuery) (*hoko.AnalyticsAnswer, error) {
	return r.r.analytics(ctx, input)
}

func (r *queryResolver) AnalyticsValues(ctx context.Context, first int, after *string, filter hoko.ValuesQuery) (*model.Connection[model.AnalyticsValue], error) {
	return r.r.analyticsValues(ctx, filter, paging{first: first, after: after})
}

func (r *Resolver) Analytics() generated.AnalyticsResolver { return &analyticsResolver{r} }

func (r *Resolver) AnalyticsBreakdown() generated.AnalyticsBreakdownResolver {
	return &analyticsBreakdownResolver{r}
}

func (r *Resolver) AnalyticsDelay() generated.AnalyticsDelayResolver {
	return &analyticsDelayResolver{r}
}

func (r *Resolver) AnalyticsNumbers() generated.AnalyticsNumbersResolver {
	return &analyticsNumbersResolver{r}
}

func (r *Resolver) AnalyticsValue() generated.AnalyticsValueResolver {
	return &analyticsValueResolver{r}
}

type (
	analyticsResolver          struct{ r *Resolver }
	analyticsBreakdownResolver struct{ r *Resolver }
	analyticsDelayResolver     struct{ r *Resolver }
	analyticsNumbersResolver   struct{ r *Resolver }
	analyticsValueResolver     struct{ r *Resolver }
)
