package model

import "github.com/99designs/gqlgen/graphql"

// What the one new thing of a call is to be is what each of many is to be, and a
// key for retries of the call.

// CreateCollectionInput is what the one new collection of a call is to be.
type CreateCollectionInput struct {
	NewCollectionInput

	IdempotencyKey graphql.Omittable[*string]
}

// CreateTagInput is what the one new tag of a call is to be.
type CreateTagInput struct {
	NewTagInput

	IdempotencyKey graphql.Omittable[*string]
}

// CreatePartnerInput is what the one new partner of a call is to be.
type CreatePartnerInput struct {
	NewPartnerInput

	IdempotencyKey graphql.Omittable[*string]
}
