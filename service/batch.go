package service

import (
	"context"
	"strconv"

	"github.com/hoko-to/hoko"
)

// batch is a list of changes that is saved all or none. Items with an id change
// what exists, items without one are new.
type batch[T any] struct {
	given  []string // ids as the caller wrote them, "" for a new item
	issues hoko.Issues
	seen   map[string]bool
}

func newBatch[T any](list []T, idOf func(T) string) *batch[T] {
	b := &batch[T]{given: make([]string, len(list)), seen: map[string]bool{}}
	for i, item := range list {
		b.given[i] = idOf(item)
	}
	return b
}

// idAt returns the stored form of an item's id, "" for a new or malformed one.
func (b *batch[T]) idAt(i int) string {
	id, _ := hoko.ParseID(b.given[i])
	return id
}

// ids returns the ids of what is changed.
func (b *batch[T]) ids() []string { return wellFormed(b.given) }

// judge turns to item i and notes what is wrong with its id.
func (b *batch[T]) judge(i int, exists bool) {
	b.issues.At(i)
	if b.given[i] == "" {
		return
	}
	judgeID(&b.issues, b.given[i], exists, b.seen)
}

// judgeID notes what is wrong with an id that must exist, once in a call.
func judgeID(is *hoko.Issues, given string, exists bool, seen map[string]bool) {
	id, ok := hoko.ParseID(given)
	switch {
	case !ok:
		is.Add("id", hoko.CodeIDMalformed, nil)
	case seen[id]:
		is.Add("id", hoko.CodeIDDuplicate, nil)
	case !exists:
		is.Add("id", hoko.CodeIDUnknown, nil)
	}
	seen[id] = true
}

// storeBatch updates what exists and inserts the new items, in this order: they
// may take names that the others give up.
func storeBatch[T, I any](ctx context.Context, b *batch[T], items []*I, insert, update func(context.Context, []*I) error) error {
	var fresh, changed []*I
	for i, item := range items {
		if b.given[i] == "" {
			fresh = append(fresh, item)
		} else {
			changed = append(changed, item)
		}
	}
	if len(changed) > 0 {
		if err := update(ctx, changed); err != nil {
			return err
		}
	}
	if len(fresh) > 0 {
		return insert(ctx, fresh)
	}
	return nil
}

// checkBatch notes what is wrong with a call as a whole.
func checkBatch(items int, idempotencyKey string) error {
	switch {
	case items == 0:
		return &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeBatchEmpty}
	case items > hoko.MaxTake:
		return &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeBatchTooLarge, Params: hoko.Params{"max": strconv.Itoa(hoko.MaxTake)}}
	}
	var is hoko.Issues
	hoko.CheckIdempotencyKey(&is, idempotencyKey)
	return is.Err()
}

// checkDeletion notes which ids cannot be deleted.
func checkDeletion[T any](ids []string, found map[string]*T) error {
	var is hoko.Issues
	seen := map[string]bool{}
	for i, given := range ids {
		is.At(i)
		id, _ := hoko.ParseID(given)
		judgeID(&is, given, found[id] != nil, seen)
	}
	return is.Err()
}

// wellFormed returns those ids that are UUIDs, in their stored form.
func wellFormed(ids []string) []string {
	out := make([]string, 0, len(ids))
	for _, given := range ids {
		if id, ok := hoko.ParseID(given); ok {
			out = append(out, id)
		}
	}
	return out
}
