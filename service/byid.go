package service

import (
	"context"

	"github.com/hoko-to/hoko"
)

// oneByID returns the one thing with this id; find looks for several.
func oneByID[T any](ctx context.Context, a *hoko.Access, id string, find func(context.Context, *hoko.Access, []string) (map[string]*T, error)) (*T, error) {
	id, ok := hoko.ParseID(id)
	if !ok {
		return nil, hoko.NotFound()
	}
	found, err := find(ctx, a, []string{id})
	if err != nil {
		return nil, err
	}
	if found[id] == nil {
		return nil, hoko.NotFound()
	}
	return found[id], nil
}
