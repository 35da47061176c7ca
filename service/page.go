package service

import "github.com/hoko-to/hoko"

// pageOf reads one item more than a page holds, which tells whether more
// follow.
func pageOf[T any](p hoko.Page, read func(hoko.Page) ([]T, error)) (items []T, more bool, err error) {
	limit := p.Limit
	p.Limit++
	if items, err = read(p); err != nil {
		return nil, false, err
	}
	if len(items) <= limit {
		return items, false, nil
	}
	return items[:limit], true, nil
}
