package graph

import (
	"strconv"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"github.com/hoko-to/hoko"
)

// given returns a nullable input as a change: absent leaves alone, null is the
// zero value.
func given[T any](in graphql.Omittable[T]) hoko.Change[T] {
	if value, ok := in.ValueOK(); ok {
		return hoko.To(value)
	}
	return hoko.Change[T]{}
}

// givenValue is given for what cannot be absent once it is stored: null is the
// zero value, which the operation refuses if it must.
func givenValue[T any](in graphql.Omittable[*T]) hoko.Change[T] {
	if !in.IsSet() {
		return hoko.Change[T]{}
	}
	return hoko.To(orZero(in))
}

// orZero returns a nullable input, or the zero value for absent and null.
func orZero[T any](in graphql.Omittable[*T]) T {
	if value := in.Value(); value != nil {
		return *value
	}
	return *new(T)
}

// orNil returns a text, or nil for none.
func orNil[T ~string](text T) *T {
	if text == "" {
		return nil
	}
	return &text
}

// orEmpty returns a list that is never nil.
func orEmpty[L ~[]T, T any](list L) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// pointers returns pointers to the items of a list, which is never nil.
func pointers[T any](list []T) []*T {
	out := make([]*T, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}

// filterID is an id that a list is narrowed by.
type filterID struct {
	name string
	id   graphql.Omittable[*string]
}

// maxSearch bounds what is searched for, in characters: what is longer than all
// that can be stored finds nothing, and costs the more.
const maxSearch = hoko.MaxURL

// checkFilter refuses ids that are none, and searches that are too long. An id
// that does not exist finds nothing, one that cannot exist is a mistake.
func checkFilter(search graphql.Omittable[*string], ids ...filterID) error {
	var is hoko.Issues
	if utf8.RuneCountInString(orZero(search)) > maxSearch {
		is.Add("filter.search", hoko.CodeTooLong, hoko.Params{"max": strconv.Itoa(maxSearch)})
	}
	for _, f := range ids {
		if id := f.id.Value(); id != nil {
			if _, ok := hoko.ParseID(*id); !ok {
				is.Add("filter."+f.name, hoko.CodeIDMalformed, nil)
			}
		}
	}
	return is.Err()
}
