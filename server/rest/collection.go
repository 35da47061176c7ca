package rest

import (
	"net/http"
	"time"

	"github.com/hoko-to/hoko"
)

// collectionBody is a collection as REST callers know it. Renaming a field here
// breaks them.
type collectionBody struct {
	ID          string    `json:"id"`
	Name        string    `json:"name"`
	Description *string   `json:"description"`
	CreatedAt   time.Time `json:"createdAt"`
	UpdatedAt   time.Time `json:"updatedAt"`
}

func newCollectionBody(c *hoko.Collection) collectionBody {
	return collectionBody{
		ID:          c.ID,
		Name:        c.Name,
		Description: c.Description,
		CreatedAt:   c.CreatedAt.UTC(),
		UpdatedAt:   c.UpdatedAt.UTC(),
	}
}

// collectionFields are the members of a collection that callers may give.
func collectionFields() fields[hoko.CollectionChanges] {
	type collection = hoko.CollectionChanges
	return fields[collection]{
		"id":          id(func(ch *collection) *string { return &ch.ID }),
		"name":        requiredText(func(ch *collection) *hoko.Change[string] { return &ch.Name }),
		"description": text(func(ch *collection) *hoko.Change[*string] { return &ch.Description }),
	}
}

func collectionFilter(q *query) hoko.CollectionFilter {
	return hoko.CollectionFilter{IDs: q.ids(), Search: q.search()}
}

func (h *handlers) listCollections(r *http.Request) (int, any, error) {
	return lister[hoko.CollectionFilter, hoko.Collection, collectionBody]{
		collectionFilter, h.service.Collections, h.service.CountCollections, newCollectionBody,
	}.list(h, r)
}

func (h *handlers) createCollections(r *http.Request) (int, any, error) {
	return create(r, h.collections, h.service.CreateCollections, newCollectionBody)
}

func (h *handlers) saveCollections(r *http.Request) (int, any, error) {
	return save(r, h.collections, h.service.SaveCollections, newCollectionBody)
}

func (h *handlers) deleteCollections(r *http.Request) (int, any, error) {
	return remove(r, h.service.DeleteCollections)
}
