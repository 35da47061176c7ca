package model

import (
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// ConversionFilter says which leads, or which sales, to list or to show.
type ConversionFilter struct {
	CustomerID graphql.Omittable[*string]
	LinkID     graphql.Omittable[*string]
	PartnerID  graphql.Omittable[*string]
	StartDate  graphql.Omittable[*time.Time]
	EndDate    graphql.Omittable[*time.Time]
}
