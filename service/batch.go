package service

import (
	"context"
	"slices"
	"strconv"

	"github.com/hoko-to/hoko"
)

// change is one item of a batch.
type change interface {
	Item() (id string, faults []hoko.Issue)
}

// batch is a list of changes that is saved all or none. Items with an id change
// what exists, items without one are new.
type batch struct {
	given   []string       // ids as the caller wrote them, "" for a new item
	faults  [][]hoko.Issue // what a door found wrong with the items
	issues  hoko.Issues
	seen    map[string]bool
	noneNew bool // whether new items are refused
}

func newBatch[T change](list []T) *batch {
	b := &batch{given: make([]string, len(list)), faults: make([][]hoko.Issue, len(list)), seen: map[string]bool{}}
	for i, item := range list {
		b.given[i], b.faults[i] = item.Item()
	}
	return b
}

// idAt returns the stored form of an item's id, "" for a new or malformed one.
func (b *batch) idAt(i int) string {
	id, _ := hoko.ParseID(b.given[i])
	return id
}

// ids returns the ids of what is changed.
func (b *batch) ids() []string { return wellFormed(b.given) }

// judge turns to item i and notes what is wrong with it as an item. It reports
// whether there is something left to judge: of what does not exist, or is no
// item at all, nothing more is worth saying.
func (b *batch) judge(i int, exists bool) bool {
	b.issues.At(i)
	b.issues.Tell(b.faults[i])
	if slices.ContainsFunc(b.faults[i], func(f hoko.Issue) bool { return f.Field == "" || f.Field == "id" }) {
		return false
	}
	if b.given[i] == "" {
		if b.noneNew {
			b.issues.Add("id", hoko.CodeRequired, nil)
		}
		return !b.noneNew
	}
	return judgeID(&b.issues, b.given[i], exists, b.seen)
}

// applyAll applies each change to what was found, or to nothing for a new item;
// edit returns what is to be stored and notes what is wrong with it. An item
// that is not worth judging stays nil.
func applyAll[T any, C change](b *batch, list []C, found map[string]*T, edit func(before *T, ch C) *T) []*T {
	things := make([]*T, len(list))
	for i, ch := range list {
		if before := found[b.idAt(i)]; b.judge(i, before != nil) {
			things[i] = edit(before, ch)
		}
	}
	return things
}

// judgeID notes what is wrong with an id that must exist, once in a call, and
// reports whether it does.
func judgeID(is *hoko.Issues, given string, exists bool, seen map[string]bool) bool {
	id, ok := hoko.ParseID(given)
	switch {
	case !ok:
		is.Add("id", hoko.CodeIDMalformed, nil)
	case seen[id]:
		is.Add("id", hoko.CodeIDDuplicate, nil)
	case !exists:
		is.Add("id", hoko.CodeIDUnknown, nil)
	default:
		seen[id] = true
		return true
	}
	return false
}

// storeBatch updates what exists and inserts the new items, in this order: they
// may take names that the others give up.
func storeBatch[I any](ctx context.Context, b *batch, items []*I, insert, update func(context.Context, []*I) error) error {
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
	return checkBatchOf(items, hoko.MaxTake, idempotencyKey)
}

// checkBatchOf is checkBatch for calls that may have fewer items than others.
func checkBatchOf(items, most int, idempotencyKey string) error {
	switch {
	case items == 0:
		return &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeBatchEmpty}
	case items > most:
		return &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeBatchTooLarge, Params: hoko.Params{"max": strconv.Itoa(most)}}
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
