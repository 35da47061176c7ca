package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *Resolver) tags(ctx context.Context, f hoko.TagFilter, p paging) (*model.TagConnection, error) {
	return list[hoko.TagFilter, hoko.Tag]{
		filter:   f,
		read:     r.service.Tags,
		count:    r.service.CountTags,
		cursor:   tagCursor,
		announce: loadersFrom(ctx).referredByTag,
	}.page(ctx, p)
}

// tagCursor needs no time: the id says when the tag was made.
func tagCursor(t *hoko.Tag, field hoko.OrderField) hoko.Cursor {
	if field == hoko.OrderByName {
		return textCursor(field, t.Name, t.ID)
	}
	return textCursor(field, "", t.ID)
}

func tagFilter(in *model.TagFilter) (hoko.TagFilter, error) {
	if in == nil {
		return hoko.TagFilter{}, nil
	}
	return hoko.TagFilter{Search: orZero(in.Search)}, checkFilter(in.Search)
}

func tagToCreate(in model.NewTagInput) hoko.TagChanges {
	return hoko.TagChanges{Name: hoko.To(in.Name), Color: givenValue(in.Color)}
}

func tagToUpdate(in model.UpdateTagInput) hoko.TagChanges {
	return hoko.TagChanges{ID: in.ID, Name: givenValue(in.Name), Color: givenValue(in.Color)}
}
