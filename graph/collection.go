package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *Resolver) collections(ctx context.Context, f hoko.CollectionFilter, p paging) (*model.CollectionConnection, error) {
	return list[hoko.CollectionFilter, hoko.Collection]{
		filter:   f,
		read:     r.service.Collections,
		count:    r.service.CountCollections,
		cursor:   collectionCursor,
		announce: loadersFrom(ctx).referredByCollection,
	}.page(ctx, p)
}

func collectionCursor(c *hoko.Collection, field hoko.OrderField) hoko.Cursor {
	if field == hoko.OrderByName {
		return textCursor(field, c.Name, c.ID)
	}
	return timeCursor(field, c.CreatedAt, c.ID)
}

func collectionFilter(in *model.CollectionFilter) (hoko.CollectionFilter, error) {
	if in == nil {
		return hoko.CollectionFilter{}, nil
	}
	return hoko.CollectionFilter{Search: orZero(in.Search)}, checkFilter(in.Search)
}

func collectionToCreate(in model.NewCollectionInput) hoko.CollectionChanges {
	return hoko.CollectionChanges{Name: hoko.To(in.Name), Description: given(in.Description)}
}

func collectionToUpdate(in model.UpdateCollectionInput) hoko.CollectionChanges {
	return hoko.CollectionChanges{ID: in.ID, Name: givenValue(in.Name), Description: given(in.Description)}
}
