package model

import (
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// LinkInput is what the input for a new link and that for a change of one have
// in common.
type LinkInput struct {
	ShortID     graphql.Omittable[*string]
	TagIDs      graphql.Omittable[[]string]
	Title       graphql.Omittable[*string]
	Description graphql.Omittable[*string]
	Image       graphql.Omittable[*string]
	UTM         graphql.Omittable[*UTMInput]
	ExternalID  graphql.Omittable[*string]
	TenantID    graphql.Omittable[*string]
	PartnerID   graphql.Omittable[*string]
	ExpiresAt   graphql.Omittable[*time.Time]
	ExpiredURL  graphql.Omittable[*string]
	IOSURL      graphql.Omittable[*string]
	AndroidURL  graphql.Omittable[*string]
	Geo         graphql.Omittable[map[string]string]
	Password    graphql.Omittable[*string]
	Cloaked     graphql.Omittable[*bool]
	Archived    graphql.Omittable[*bool]
}

// NewLinkInput is what a new link is to be.
type NewLinkInput struct {
	LinkInput

	URL          string
	CollectionID string
}

// CreateLinkInput is what the one new link of a call is to be.
type CreateLinkInput struct {
	NewLinkInput

	IdempotencyKey graphql.Omittable[*string]
}

// UpdateLinkInput is what to change of a link.
type UpdateLinkInput struct {
	LinkInput

	ID           string
	URL          graphql.Omittable[*string]
	CollectionID graphql.Omittable[*string]
}
