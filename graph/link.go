package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

// links returns a page of links, and announces the collections that they are in.
func (r *Resolver) links(ctx context.Context, f hoko.LinkFilter, t turn) (*model.LinkConnection, error) {
	collections := loadersFrom(ctx).collections
	return connect(t, list[hoko.Link]{
		read: func(p hoko.Page) ([]*hoko.Link, bool, error) {
			links, more, err := r.service.Links(ctx, f, p)
			for _, link := range links {
				collections.want(link.CollectionID)
			}
			return links, more, err
		},
		count:  func(ctx context.Context) (int, error) { return r.service.CountLinks(ctx, f) },
		cursor: linkCursor,
	})
}

func linkCursor(l *hoko.Link, field hoko.OrderField) hoko.Cursor {
	if field == hoko.OrderByShortID {
		return textCursor(field, l.ShortID, l.ID)
	}
	if field == hoko.OrderByUpdatedAt {
		return timeCursor(field, l.UpdatedAt, l.ID)
	}
	return timeCursor(field, l.CreatedAt, l.ID)
}

func linkFilter(in *model.LinkFilter) (hoko.LinkFilter, error) {
	if in == nil {
		return hoko.LinkFilter{}, nil
	}
	f := hoko.LinkFilter{
		ExternalID:   in.ExternalID.Value(),
		TenantID:     in.TenantID.Value(),
		PartnerID:    in.PartnerID.Value(),
		CollectionID: in.CollectionID.Value(),
		TagID:        in.TagID.Value(),
		Search:       orZero(in.Search),
	}
	if id := in.ID.Value(); id != nil {
		f.IDs = []string{*id}
	}
	return f, checkFilter(
		in.Search,
		filterID{"id", in.ID},
		filterID{"partnerId", in.PartnerID},
		filterID{"collectionId", in.CollectionID},
		filterID{"tagId", in.TagID},
	)
}

func linkToCreate(in model.CreateLinkInput) hoko.LinkChanges {
	return hoko.LinkChanges{
		URL:          hoko.To(in.URL),
		CollectionID: hoko.To(in.CollectionID),
		ShortID:      givenValue(in.ShortID),
		TagIDs:       given(in.TagIds),
		Title:        given(in.Title),
		Description:  given(in.Description),
		Image:        given(in.Image),
		UTM:          utmChanges(in.Utm),
		ExternalID:   given(in.ExternalID),
		TenantID:     given(in.TenantID),
		PartnerID:    given(in.PartnerID),
		ExpiresAt:    given(in.ExpiresAt),
		ExpiredURL:   given(in.ExpiredURL),
		IOSURL:       given(in.IosURL),
		AndroidURL:   given(in.AndroidURL),
		Geo:          given(in.Geo),
	}
}

func linkToUpdate(in model.UpdateLinkInput) hoko.LinkChanges {
	return hoko.LinkChanges{
		ID:           in.ID,
		URL:          givenValue(in.URL),
		CollectionID: givenValue(in.CollectionID),
		ShortID:      givenValue(in.ShortID),
		TagIDs:       given(in.TagIds),
		Title:        given(in.Title),
		Description:  given(in.Description),
		Image:        given(in.Image),
		UTM:          utmChanges(in.Utm),
		ExternalID:   given(in.ExternalID),
		TenantID:     given(in.TenantID),
		PartnerID:    given(in.PartnerID),
		ExpiresAt:    given(in.ExpiresAt),
		ExpiredURL:   given(in.ExpiredURL),
		IOSURL:       given(in.IosURL),
		AndroidURL:   given(in.AndroidURL),
		Geo:          given(in.Geo),
	}
}

// utmChanges changes campaign parameters one by one; null for all of them clears
// each.
func utmChanges(in graphql.Omittable[*model.UTMInput]) hoko.UTMChanges {
	if !in.IsSet() {
		return hoko.UTMChanges{}
	}
	utm := in.Value()
	if utm == nil {
		none := hoko.To[*string](nil)
		return hoko.UTMChanges{Source: none, Medium: none, Campaign: none, Term: none, Content: none, Referral: none}
	}
	return hoko.UTMChanges{
		Source:   given(utm.Source),
		Medium:   given(utm.Medium),
		Campaign: given(utm.Campaign),
		Term:     given(utm.Term),
		Content:  given(utm.Content),
		Referral: given(utm.Referral),
	}
}
