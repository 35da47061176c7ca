package rest

import (
	"net/http"

	"github.com/hoko-to/hoko"
)

// tagBody is a tag as REST callers know it. Renaming a field here breaks them.
type tagBody struct {
	ID    string        `json:"id"`
	Name  string        `json:"name"`
	Color hoko.TagColor `json:"color"`
}

func newTagBody(t *hoko.Tag) tagBody { return tagBody{ID: t.ID, Name: t.Name, Color: t.Color} }

// tagFields are the members of a tag that callers may give.
func tagFields() fields[hoko.TagChanges] {
	type tag = hoko.TagChanges
	return fields[tag]{
		"id":    id(func(ch *tag) *string { return &ch.ID }),
		"name":  requiredText(func(ch *tag) *hoko.Change[string] { return &ch.Name }),
		"color": word(func(ch *tag) *hoko.Change[hoko.TagColor] { return &ch.Color }),
	}
}

func tagFilter(q *query) hoko.TagFilter { return hoko.TagFilter{IDs: q.ids(), Search: q.search()} }

func (h *handlers) listTags(r *http.Request) (int, any, error) {
	return lister[hoko.TagFilter, hoko.Tag, tagBody]{tagFilter, h.service.Tags, h.service.CountTags, newTagBody}.list(h, r)
}

func (h *handlers) createTags(r *http.Request) (int, any, error) {
	return create(r, h.tags, h.service.CreateTags, newTagBody)
}

func (h *handlers) saveTags(r *http.Request) (int, any, error) {
	return save(r, h.tags, h.service.SaveTags, newTagBody)
}

func (h *handlers) deleteTags(r *http.Request) (int, any, error) {
	return remove(r, h.service.DeleteTags)
}
