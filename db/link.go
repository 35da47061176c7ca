package db

import (
	"slices"
	"strings"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// linkRow is how a link lies in the table.
type linkRow struct {
	bun.BaseModel `bun:"table:links,alias:link"`

	ID           string `bun:"type:uuid,pk"`
	WorkspaceID  string `bun:"type:uuid"`
	CollectionID string `bun:"type:uuid"`
	ShortID      string
	URL          string `bun:"url"`
	Title        *string
	Description  *string
	Image        *string
	utmColumns
	ExternalID   *string
	TenantID     *string
	PartnerID    *string `bun:"type:uuid"`
	ExpiresAt    *int64
	ExpiredURL   *string                     `bun:"expired_url"`
	IOSURL       *string                     `bun:"ios_url"`
	AndroidURL   *string                     `bun:"android_url"`
	Geo          jsonText[map[string]string] `bun:"type:text"`
	PasswordHash *string
	Cloaked      bool
	ArchivedAt   *int64
	Search       string
	CreatedAt    int64
	UpdatedAt    int64
	DeletedAt    *int64

	CreatedByUserID *string `bun:"type:uuid"`
	CreatedByKeyID  *string `bun:"type:uuid"`

	Tags *string `bun:",scanonly"` // ids of the tags in their order, joined by commas
}

// utmColumns are the campaign parameters of a link or a click.
type utmColumns struct {
	UTMSource   *string `bun:"utm_source"`
	UTMMedium   *string `bun:"utm_medium"`
	UTMCampaign *string `bun:"utm_campaign"`
	UTMTerm     *string `bun:"utm_term"`
	UTMContent  *string `bun:"utm_content"`
	UTMReferral *string `bun:"utm_referral"`
}

func newUTMColumns(u hoko.UTM) utmColumns {
	return utmColumns{u.Source, u.Medium, u.Campaign, u.Term, u.Content, u.Referral}
}

func (c *utmColumns) utm() hoko.UTM {
	return hoko.UTM{
		Source:   c.UTMSource,
		Medium:   c.UTMMedium,
		Campaign: c.UTMCampaign,
		Term:     c.UTMTerm,
		Content:  c.UTMContent,
		Referral: c.UTMReferral,
	}
}

// newLinkRows returns links as new rows, in the order of their external ids: of two
// transactions that want some of the same, one waits for the other, and not each for
// the other.
func newLinkRows(links []*hoko.Link) []*linkRow {
	rows := convert(links, newLinkRow)
	slices.SortStableFunc(rows, func(a, b *linkRow) int { return strings.Compare(a.externalID(), b.externalID()) })
	return rows
}

func (r *linkRow) externalID() string {
	if r.ExternalID == nil {
		return ""
	}
	return *r.ExternalID
}

func newLinkRow(l *hoko.Link) *linkRow {
	return &linkRow{
		ID:           l.ID,
		WorkspaceID:  l.WorkspaceID,
		CollectionID: l.CollectionID,
		ShortID:      l.ShortID,
		URL:          l.URL,
		Title:        l.Title,
		Description:  l.Description,
		Image:        l.Image,
		utmColumns:   newUTMColumns(l.UTM),
		ExternalID:   l.ExternalID,
		TenantID:     l.TenantID,
		PartnerID:    l.PartnerID,
		ExpiresAt:    microsOf(l.ExpiresAt),
		ExpiredURL:   l.ExpiredURL,
		IOSURL:       l.IOSURL,
		AndroidURL:   l.AndroidURL,
		Geo:          jsonText[map[string]string]{l.Geo},
		PasswordHash: (*string)(l.PasswordHash),
		Cloaked:      l.Cloaked,
		ArchivedAt:   microsOf(l.ArchivedAt),
		Search:       searchText(&l.ShortID, &l.URL, l.Title, l.ExternalID),
		CreatedAt:    micros(l.CreatedAt),
		UpdatedAt:    micros(l.UpdatedAt),
		DeletedAt:    microsOf(l.DeletedAt),

		CreatedByUserID: l.CreatedByUserID,
		CreatedByKeyID:  l.CreatedByKeyID,
	}
}

func (r *linkRow) link() *hoko.Link {
	return &hoko.Link{
		ID:           r.ID,
		WorkspaceID:  r.WorkspaceID,
		CollectionID: r.CollectionID,
		ShortID:      r.ShortID,
		URL:          r.URL,
		TagIDs:       splitIDs(r.Tags),
		Title:        r.Title,
		Description:  r.Description,
		Image:        r.Image,
		UTM:          r.utm(),
		ExternalID:   r.ExternalID,
		TenantID:     r.TenantID,
		PartnerID:    r.PartnerID,
		ExpiresAt:    momentOf(r.ExpiresAt),
		ExpiredURL:   r.ExpiredURL,
		IOSURL:       r.IOSURL,
		AndroidURL:   r.AndroidURL,
		Geo:          r.Geo.value,
		PasswordHash: (*hoko.PasswordHash)(r.PasswordHash),
		Cloaked:      r.Cloaked,
		ArchivedAt:   momentOf(r.ArchivedAt),
		CreatedAt:    moment(r.CreatedAt),
		UpdatedAt:    moment(r.UpdatedAt),
		DeletedAt:    momentOf(r.DeletedAt),

		CreatedByUserID: r.CreatedByUserID,
		CreatedByKeyID:  r.CreatedByKeyID,
	}
}

// splitIDs returns ids that are joined by commas; none is nil.
func splitIDs(joined *string) []string {
	if joined == nil {
		return nil
	}
	return strings.Split(*joined, ",")
}

// linkTags is the SQL expression of the column tags.
const linkTags = "(SELECT string_agg(CAST(link_tags.tag_id AS text), ',' ORDER BY link_tags.position)" +
	" FROM link_tags WHERE link_tags.link_id = link.id)"
