package rest

import (
	"context"
	"net/http"

	"github.com/hoko-to/hoko"
)

// lister reads the pages of one kind of thing.
type lister[F, T, B any] struct {
	filter func(*query) F
	read   func(context.Context, F, hoko.Page) ([]*T, bool, error)
	count  func(context.Context, F) (int, error)
	body   func(*T) B
}

// list answers a GET.
func (l lister[F, T, B]) list(h *handlers, r *http.Request) (int, any, error) {
	q := newQuery(r)
	filter, wanted := l.filter(q), q.page()
	if err := q.err(); err != nil {
		return 0, nil, err
	}
	things, more, err := l.read(r.Context(), filter, wanted)
	if err != nil {
		return 0, nil, err
	}
	total, err := l.count(r.Context(), filter)
	if err != nil {
		return 0, nil, err
	}
	answer := page{items: bodies(things, l.body), total: total}
	if more {
		answer.next = h.site.URL(r.URL.Path + "?" + q.next(wanted))
	}
	return http.StatusOK, answer, nil
}
