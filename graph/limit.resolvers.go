package graph

import (
	"context"

	"github.com/hoko-to/hoko"
)

func (r *queryResolver) Limits(ctx context.Context) (*hoko.Limits, error) {
	return r.r.service.Limits(ctx)
}
