package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *Resolver) links(ctx context.Context, f hoko.LinkFilter, p paging) (*model.LinkConnection, error) {
	return r.linkList(ctx, f).page(ctx, p)
}

// linksOf returns a page of the links of something. They are counted together with
// those of all else on its page.
func (r *Resolver) linksOf(ctx context.Context, id string, counts *loader[int], f hoko.LinkFilter, p paging) (*model.LinkConnection, error) {
	l := r.linkList(ctx, f)
	l.count = func(ctx context.Context, _ hoko.LinkFilter) (int, error) { return counts.load(ctx, id) }
	return l.page(ctx, p)
}

func (r *Resolver) linkList(ctx context.Context, f hoko.LinkFilter) list[hoko.LinkFilter, hoko.Link] {
	return list[hoko.LinkFilter, hoko.Link]{
		filter:   f,
		read:     r.service.Links,
		count:    r.service.CountLinks,
		cursor:   linkCursor,
		announce: loadersFrom(ctx).referredByLink,
	}
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
		CreatedBy:    in.CreatedBy.Value(),
		Archived:     in.Archived.Value(),
		Expired:      in.Expired.Value(),
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
		filterID{"createdBy", in.CreatedBy},
	)
}

func linkToCreate(in model.NewLinkInput) hoko.LinkChanges {
	ch := linkChanges(in.LinkInput)
	ch.URL, ch.CollectionID = hoko.To(in.URL), hoko.To(in.CollectionID)
	return ch
}

func linkToUpdate(in model.UpdateLinkInput) hoko.LinkChanges {
	ch := linkChanges(in.LinkInput)
	ch.ID, ch.URL, ch.CollectionID = in.ID, givenValue(in.URL), givenValue(in.CollectionID)
	return ch
}

func linkChanges(in model.LinkInput) hoko.LinkChanges {
	return hoko.LinkChanges{
		ShortID:     givenValue(in.ShortID),
		TagIDs:      given(in.TagIDs),
		Title:       given(in.Title),
		Description: given(in.Description),
		Image:       given(in.Image),
		UTM:         utmChanges(in.UTM),
		ExternalID:  given(in.ExternalID),
		TenantID:    given(in.TenantID),
		PartnerID:   given(in.PartnerID),
		ExpiresAt:   given(in.ExpiresAt),
		ExpiredURL:  given(in.ExpiredURL),
		IOSURL:      given(in.IOSURL),
		AndroidURL:  given(in.AndroidURL),
		Geo:         given(in.Geo),
		Password:    given(in.Password),
		Cloaked:     givenValue(in.Cloaked),
		Archived:    givenValue(in.Archived),
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
