package graph

import (
	"github.com/hoko-to/hoko/graph/generated"
)

func (r *Resolver) Mutation() generated.MutationResolver { return &mutationResolver{r} }

func (r *Resolver) Query() generated.QueryResolver { return &queryResolver{r} }

func (r *Resolver) Subscription() generated.SubscriptionResolver { return &subscriptionResolver{r} }

type (
	mutationResolver     struct{ r *Resolver }
	queryResolver        struct{ r *Resolver }
	subscriptionResolver struct{ r *Resolver }
)
