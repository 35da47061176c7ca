// Package model holds the GraphQL shapes that the platform's own types do not
// have: scalars, connections, and the inputs and payloads that gqlgen generates
// from the schema. It holds no rule and calls no operation.
package model
