package rest

import (
	"context"
	"maps"
	"net/http"
	"strconv"

	"github.com/hoko-to/hoko"
)

// change is what a caller asks for in one item. What cannot be read of it travels
// with it, so that the service tells all faults of a call together.
type change[C any] interface {
	WithFaults(faults []hoko.Issue) C
}

// create answers a POST: the items are all new, so they have no id.
func create[C change[C], T, B any](r *http.Request, fs fields[C], create func(context.Context, []C, string) ([]*T, error), body func(*T) B) (int, any, error) {
	fs = maps.Clone(fs)
	delete(fs, "id")
	changes, err := decodeChanges(r, fs)
	if err != nil {
		return 0, nil, err
	}
	made, err := create(r.Context(), changes, r.Header.Get(idempotencyHeader))
	if err != nil {
		return 0, nil, err
	}
	return http.StatusCreated, bodies(made, body), nil
}

// save answers a PUT: items with an id are changed, the others are new.
func save[C change[C], T, B any](r *http.Request, fs fields[C], save func(context.Context, []C) ([]*T, error), body func(*T) B) (int, any, error) {
	changes, err := decodeChanges(r, fs)
	if err != nil {
		return 0, nil, err
	}
	saved, err := save(r.Context(), changes)
	if err != nil {
		return 0, nil, err
	}
	return http.StatusOK, bodies(saved, body), nil
}

type deletedBody struct {
	DeletedIDs []string `json:"deletedIds"`
}

// remove answers a DELETE: the items are ids.
func remove(r *http.Request, remove func(context.Context, []string) error) (int, any, error) {
	ids, err := decodeBatch(r, func(in input, into *string) {
		in.field = "id"
		*into, _ = in.str()
	})
	if err != nil {
		return 0, nil, err
	}
	if err := remove(r.Context(), ids); err != nil {
		return 0, nil, err
	}
	for i, given := range ids {
		ids[i], _ = hoko.ParseID(given)
	}
	return http.StatusOK, deletedBody{ids}, nil
}

// decodeChanges reads a batch of changes, each with its faults.
func decodeChanges[C change[C]](r *http.Request, fs fields[C]) ([]C, error) {
	return decodeBatch(r, func(in input, into *C) {
		var own hoko.Issues
		in.issues = &own
		fs.decode(in, into)
		*into = (*into).WithFaults(own.List())
	})
}

// decodeBatch reads a body: an array, even for one item. What decode notes in
// the input's issues refuses the whole.
func decodeBatch[C any](r *http.Request, decode func(input, *C)) ([]C, error) {
	text, err := readJSON(r)
	if err != nil {
		return nil, err
	}
	text = space(text)
	if text[0] != '[' {
		return nil, &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeBatchExpected}
	}
	var issues hoko.Issues
	var items []C
	for element := range elements(text) {
		if len(items) == hoko.MaxTake {
			return nil, &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeBatchTooLarge, Params: hoko.Params{"max": strconv.Itoa(hoko.MaxTake)}}
		}
		issues.At(len(items))
		var item C
		decode(input{text: element, issues: &issues}, &item)
		items = append(items, item)
	}
	return items, issues.Err()
}

// bodies returns things as callers see them: an empty array rather than none.
func bodies[T, B any](things []*T, body func(*T) B) []B {
	out := make([]B, len(things))
	for i, thing := range things {
		out[i] = body(thing)
	}
	return out
}
