package graph

import (
	"context"
	"strconv"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

// maxFirst is the largest page of a connection.
const maxFirst = 100

// paging is which page of a list a caller asks for.
type paging struct {
	first int
	after *string
	order *model.Order // nil for newest first
}

// page checks the paging, of most items at most, and returns it in the service's
// terms.
func (of paging) page(most int) (hoko.Page, error) {
	p := hoko.Page{Limit: of.first, Field: hoko.OrderByCreatedAt, Direction: hoko.Descending}
	if err := of.checkFirst(most); err != nil {
		return p, err
	}
	if of.order != nil {
		p.Direction = of.order.Direction
	}
	if of.order != nil && of.order.Field != "" {
		p.Field = of.order.Field
	}
	if of.after == nil {
		return p, nil
	}
	var err error
	p.After, err = decodeCursor(*of.after, p.Field)
	return p, err
}

// checkFirst refuses pages of more than most items, and of none.
func (of paging) checkFirst(most int) error {
	if of.first < 1 || of.first > most {
		return hoko.Invalid("first", hoko.CodeOutOfRange, hoko.Params{"min": "1", "max": strconv.Itoa(most)})
	}
	return nil
}

// list is what a connection is made of: what a filter finds.
type list[F, T any] struct {
	filter   F
	read     func(context.Context, F, hoko.Page) ([]*T, bool, error)
	count    func(context.Context, F) (int, error)
	cursor   func(*T, hoko.OrderField) hoko.Cursor
	announce func(*T) // tells the loaders what an item refers to
}

// page reads one page of a list; no item of it where nothing but their number is
// asked for.
func (l list[F, T]) page(ctx context.Context, p paging) (*model.Connection[T], error) {
	page, err := p.page(maxFirst)
	if err != nil {
		return nil, err
	}
	if isOnlyCounted(ctx) {
		return l.connection(nil, model.PageInfo{}), nil
	}
	items, more, err := l.read(ctx, l.filter, page)
	if err != nil {
		return nil, err
	}
	edges := make([]*model.Edge[T], len(items))
	for i, item := range items {
		l.announce(item)
		cursor, err := encodeCursor(l.cursor(item, page.Field))
		if err != nil {
			return nil, err
		}
		edges[i] = &model.Edge[T]{Cursor: cursor, Node: item}
	}
	info := model.PageInfo{HasNextPage: more, HasPreviousPage: page.After != nil}
	return l.connection(edges, info), nil
}

func (l list[F, T]) connection(edges []*model.Edge[T], info model.PageInfo) *model.Connection[T] {
	return model.NewConnection(edges, info, func(ctx context.Context) (int, error) { return l.count(ctx, l.filter) })
}
