package graph

import (
	"context"
	"maps"
	"slices"
	"sync"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

// loaders fetch what many items of an answer refer to. They live as long as one
// root field, so that a mutation is not answered with what was true before it.
type loaders struct {
	collections *loader[hoko.Collection]
	links       *loader[hoko.Link]
	users       *loader[hoko.User]
}

type loadersKey struct{}

func withLoaders(ctx context.Context, s *service.Service) context.Context {
	return context.WithValue(ctx, loadersKey{}, &loaders{
		collections: newLoader(s.CollectionsByIDs),
		links:       newLoader(s.LinksByIDs),
		users:       newLoader(s.Users),
	})
}

// loadersFrom returns the loaders of the root field that ctx belongs to.
func loadersFrom(ctx context.Context) *loaders {
	l, _ := ctx.Value(loadersKey{}).(*loaders)
	return l
}

// loader fetches things by id. Whoever produces items that refer to such things
// says so with want; the first one to ask then fetches all of them at once.
// There is no waiting for others to ask.
type loader[T any] struct {
	fetch func(ctx context.Context, ids []string) (map[string]*T, error)

	mu     sync.Mutex
	wanted map[string]bool
	loaded map[string]loaded[T]
}

// loaded is what came of fetching one thing; without value and error it does not
// exist.
type loaded[T any] struct {
	value *T
	err   error
}

func newLoader[T any](fetch func(context.Context, []string) (map[string]*T, error)) *loader[T] {
	return &loader[T]{fetch: fetch, wanted: map[string]bool{}, loaded: map[string]loaded[T]{}}
}

// want announces that somebody may load id.
func (l *loader[T]) want(id string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, done := l.loaded[id]; !done {
		l.wanted[id] = true
	}
}

// load returns the thing with this id, or nil if there is none.
func (l *loader[T]) load(ctx context.Context, id string) (*T, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, done := l.loaded[id]; !done {
		l.wanted[id] = true
		l.loadWanted(ctx)
	}
	return l.loaded[id].value, l.loaded[id].err
}

// loadWanted fetches all that is wanted. A failure is kept as well: an outage is
// met once, not once for each item.
func (l *loader[T]) loadWanted(ctx context.Context) {
	found, err := l.fetch(ctx, slices.Sorted(maps.Keys(l.wanted)))
	for id := range l.wanted {
		l.loaded[id] = loaded[T]{found[id], err}
	}
	clear(l.wanted)
}
