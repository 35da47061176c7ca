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
	apiKeys *loader[*hoko.APIKey]

	successors   *loader[*hoko.APIKey]
	predecessors *loader[*hoko.APIKey] // by id of the key that replaces it

	clicks      *loader[*hoko.Click]
	collections *loader[*hoko.Collection]
	customers   *loader[*hoko.Customer]
	lateCallers *loader[*hoko.LateCallers] // by id of the key
	leads       *loader[*hoko.Lead]
	links       *loader[*hoko.Link]
	partners    *loader[*hoko.Partner]
	refusals    *loader[*hoko.KeyRefusal] // by id of the key
	tags        *loader[*hoko.Tag]
	users       *loader[*hoko.User]
	values      *loader[[]hoko.Money] // by id of the customer

	collectionLinks *loader[int] // how many there are, by id of the collection
	tagLinks        *loader[int] // likewise, by id of the tag

	mu     sync.Mutex
	keyIDs []string                           // of all keys of the answer
	days   map[string]*loader[[]*hoko.KeyDay] // by range; each by id of the key
}

type loadersKey struct{}

func withLoaders(ctx context.Context, s *service.Service) context.Context {
	return context.WithValue(ctx, loadersKey{}, newLoaders(s))
}

func newLoaders(s *service.Service) *loaders {
	l := &loaders{
		days:        map[string]*loader[[]*hoko.KeyDay]{},
		lateCallers: newLoader(s.LateCallers),
		partners:    newLoader(s.PartnersByIDs),
		refusals:    newLoader(s.KeyRefusals),
		users:       newLoader(s.Users),
		values:      newLoader(s.CustomerValues),

		collectionLinks: newLoader(s.CountLinksOfCollections),
		tagLinks:        newLoader(s.CountLinksOfTags),
	}
	l.collections = newLoader(s.CollectionsByIDs, l.referredByCollection)
	l.tags = newLoader(s.TagsByIDs, l.referredByTag)
	l.apiKeys = newLoader(s.APIKeysByIDs, l.referredByAPIKey)
	l.successors = newLoader(s.APIKeysByIDs, l.referredByAPIKey)
	l.predecessors = newLoader(s.PredecessorsByIDs, l.referredByAPIKey)
	l.customers = newLoader(s.CustomersByIDs, l.referredByCustomer)
	l.links = newLoader(s.LinksByIDs, l.referredByLink)
	l.clicks = newLoader(s.ClicksByIDs, l.referredByClick)
	l.leads = newLoader(s.LeadsByIDs, l.referredByLead)
	return l
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
	fetch    func(ctx context.Context, ids []string) (map[string]T, error)
	announce []func(T) // tell other loaders what a fetched thing refers to

	mu     sync.Mutex
	wanted map[string]bool
	loaded map[string]loaded[T]
}

// loaded is what came of fetching one thing; without value and error it does not
// exist.
type loaded[T any] struct {
	value T
	found bool
	err   error
}

func newLoader[T any](fetch func(context.Context, []string) (map[string]T, error), announce ...func(T)) *loader[T] {
	return &loader[T]{fetch: fetch, announce: announce, wanted: map[string]bool{}, loaded: map[string]loaded[T]{}}
}

// want announces that somebody may load these ids.
func (l *loader[T]) want(ids ...string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, id := range ids {
		if _, done := l.loaded[id]; !done {
			l.wanted[id] = true
		}
	}
}

// load returns the thing with this id, or the zero value if there is none.
func (l *loader[T]) load(ctx context.Context, id string) (T, error) {
	got := l.get(ctx, id)
	return got.value, got.err
}

// loadOptional is load for what may be absent.
func (l *loader[T]) loadOptional(ctx context.Context, id *string) (none T, err error) {
	if id == nil {
		return none, nil
	}
	return l.load(ctx, *id)
}

// loadAll returns those of the things with these ids that exist, in the order
// given.
func (l *loader[T]) loadAll(ctx context.Context, ids []string) ([]T, error) {
	l.want(ids...)
	all := make([]T, 0, len(ids))
	for _, id := range ids {
		got := l.get(ctx, id)
		if got.err != nil {
			return nil, got.err
		}
		if got.found {
			all = append(all, got.value)
		}
	}
	return all, nil
}

func (l *loader[T]) get(ctx context.Context, id string) loaded[T] {
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, done := l.loaded[id]; !done {
		l.wanted[id] = true
		l.loadWanted(ctx)
	}
	return l.loaded[id]
}

// loadWanted fetches all that is wanted. A failure is kept as well: an outage is
// met once, not once for each item.
func (l *loader[T]) loadWanted(ctx context.Context) {
	values, err := l.fetch(ctx, slices.Sorted(maps.Keys(l.wanted)))
	for id := range l.wanted {
		value, found := values[id]
		l.loaded[id] = loaded[T]{value, found, err}
	}
	for _, value := range values {
		for _, announce := range l.announce {
			announce(value)
		}
	}
	clear(l.wanted)
}
