package rest

import (
	"net/http"
	"strings"
	"time"

	"github.com/hoko-to/hoko"
)

// linkBody is a link as REST callers know it. Renaming a field here breaks
// them.
type linkBody struct {
	ID           string            `json:"id"`
	URL          string            `json:"url"`
	Domain       string            `json:"domain"`
	ShortID      string            `json:"shortId"`
	ShortURL     string            `json:"shortUrl"`
	QRCodeURL    string            `json:"qrCodeUrl"`
	CollectionID string            `json:"collectionId"`
	TagIDs       []string          `json:"tagIds"`
	Title        *string           `json:"title"`
	Description  *string           `json:"description"`
	Image        *string           `json:"image"`
	UTM          utmBody           `json:"utm"`
	ExternalID   *string           `json:"externalId"`
	TenantID     *string           `json:"tenantId"`
	PartnerID    *string           `json:"partnerId"`
	HasPassword  bool              `json:"hasPassword"`
	ExpiresAt    *time.Time        `json:"expiresAt"`
	ExpiredURL   *string           `json:"expiredUrl"`
	IOSURL       *string           `json:"iosUrl"`
	AndroidURL   *string           `json:"androidUrl"`
	Geo          map[string]string `json:"geo"`
	Cloaked      bool              `json:"cloaked"`
	CreatedAt    time.Time         `json:"createdAt"`
	UpdatedAt    time.Time         `json:"updatedAt"`
}

type utmBody struct {
	Source   *string `json:"source"`
	Medium   *string `json:"medium"`
	Campaign *string `json:"campaign"`
	Term     *string `json:"term"`
	Content  *string `json:"content"`
	Referral *string `json:"referral"`
}

func (h *handlers) linkBody(l *hoko.Link) linkBody {
	return linkBody{
		ID:           l.ID,
		URL:          l.URL,
		Domain:       h.site.Domain(),
		ShortID:      l.ShortID,
		ShortURL:     h.site.ShortURL(l.ShortID),
		QRCodeURL:    h.site.QRCodeURL(l.ShortID),
		CollectionID: l.CollectionID,
		TagIDs:       append([]string{}, l.TagIDs...),
		Title:        l.Title,
		Description:  l.Description,
		Image:        l.Image,
		UTM:          utmBody(l.UTM),
		ExternalID:   l.ExternalID,
		TenantID:     l.TenantID,
		PartnerID:    l.PartnerID,
		HasPassword:  l.PasswordHash != nil,
		ExpiresAt:    utc(l.ExpiresAt),
		ExpiredURL:   l.ExpiredURL,
		IOSURL:       l.IOSURL,
		AndroidURL:   l.AndroidURL,
		Geo:          l.Geo,
		Cloaked:      l.Cloaked,
		CreatedAt:    l.CreatedAt.UTC(),
		UpdatedAt:    l.UpdatedAt.UTC(),
	}
}

func utc(t *time.Time) *time.Time {
	if t == nil {
		return nil
	}
	return new(t.UTC())
}

// linkFields are the members of a link that callers may give.
func linkFields(site hoko.Site) fields[hoko.LinkChanges] {
	type link = hoko.LinkChanges
	return fields[link]{
		"id":           id(func(ch *link) *string { return &ch.ID }),
		"url":          requiredText(func(ch *link) *hoko.Change[string] { return &ch.URL }),
		"domain":       domain(site),
		"shortId":      requiredText(func(ch *link) *hoko.Change[string] { return &ch.ShortID }),
		"collectionId": requiredText(func(ch *link) *hoko.Change[string] { return &ch.CollectionID }),
		"tagIds":       list(hoko.MaxLinkTags, func(ch *link) *hoko.Change[[]string] { return &ch.TagIDs }),
		"title":        text(func(ch *link) *hoko.Change[*string] { return &ch.Title }),
		"description":  text(func(ch *link) *hoko.Change[*string] { return &ch.Description }),
		"image":        text(func(ch *link) *hoko.Change[*string] { return &ch.Image }),
		"utm":          utm(),
		"externalId":   text(func(ch *link) *hoko.Change[*string] { return &ch.ExternalID }),
		"tenantId":     text(func(ch *link) *hoko.Change[*string] { return &ch.TenantID }),
		"partnerId":    text(func(ch *link) *hoko.Change[*string] { return &ch.PartnerID }),
		"password":     text(func(ch *link) *hoko.Change[*string] { return &ch.Password }),
		"expiresAt":    moment(func(ch *link) *hoko.Change[*time.Time] { return &ch.ExpiresAt }),
		"expiredUrl":   text(func(ch *link) *hoko.Change[*string] { return &ch.ExpiredURL }),
		"iosUrl":       text(func(ch *link) *hoko.Change[*string] { return &ch.IOSURL }),
		"androidUrl":   text(func(ch *link) *hoko.Change[*string] { return &ch.AndroidURL }),
		"geo":          texts(hoko.MaxCountries, func(ch *link) *hoko.Change[map[string]string] { return &ch.Geo }),
		"cloaked":      truth(func(ch *link) *hoko.Change[bool] { return &ch.Cloaked }),
	}
}

// domain is the host of the short URL. There is one to choose from, which is also
// that of whoever chooses none.
func domain(site hoko.Site) field[hoko.LinkChanges] {
	return func(in input, _ *hoko.LinkChanges) {
		if in.isNull() {
			return
		}
		name, ok := in.str()
		if ok && !strings.EqualFold(name, site.Domain()) {
			in.note(hoko.CodeDomainUnknown, hoko.Params{"domain": site.Domain()})
		}
	}
}

// utm merges with what is there, parameter by parameter; null clears them all.
func utm() field[hoko.LinkChanges] {
	type changes = hoko.UTMChanges
	parameters := fields[changes]{
		"source":   text(func(ch *changes) *hoko.Change[*string] { return &ch.Source }),
		"medium":   text(func(ch *changes) *hoko.Change[*string] { return &ch.Medium }),
		"campaign": text(func(ch *changes) *hoko.Change[*string] { return &ch.Campaign }),
		"term":     text(func(ch *changes) *hoko.Change[*string] { return &ch.Term }),
		"content":  text(func(ch *changes) *hoko.Change[*string] { return &ch.Content }),
		"referral": text(func(ch *changes) *hoko.Change[*string] { return &ch.Referral }),
	}
	return func(in input, into *hoko.LinkChanges) {
		if in.isNull() {
			for _, field := range parameters {
				field(in, &into.UTM)
			}
			return
		}
		parameters.decode(in, &into.UTM)
	}
}

func linkFilter(q *query) hoko.LinkFilter {
	return hoko.LinkFilter{
		IDs:          q.ids(),
		ExternalID:   q.text("externalId"),
		TenantID:     q.text("tenantId"),
		PartnerID:    q.id("partnerId"),
		CollectionID: q.id("collectionId"),
		TagID:        q.id("tagId"),
		Search:       q.search(),
	}
}

func (h *handlers) listLinks(r *http.Request) (int, any, error) {
	return lister[hoko.LinkFilter, hoko.Link, linkBody]{linkFilter, h.service.Links, h.service.CountLinks, h.linkBody}.list(h, r)
}

func (h *handlers) createLinks(r *http.Request) (int, any, error) {
	return create(r, h.links, h.service.CreateLinks, h.linkBody)
}

func (h *handlers) saveLinks(r *http.Request) (int, any, error) {
	return save(r, h.links, h.service.SaveLinks, h.linkBody)
}

func (h *handlers) deleteLinks(r *http.Request) (int, any, error) {
	return remove(r, h.service.DeleteLinks)
}
