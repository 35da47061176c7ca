package graph

import (
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

// Resolver is what all resolvers share.
type Resolver struct {
	service *service.Service
	site    hoko.Site
	now     func() time.Time
}
