package bench

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"testing"
	"time"
)

// linkAnswer is a link as REST answers it.
type linkAnswer struct {
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
	UTM          utmAnswer         `json:"utm"`
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

type utmAnswer struct {
	Source   *string `json:"source"`
	Medium   *string `json:"medium"`
	Campaign *string `json:"campaign"`
	Term     *string `json:"term"`
	Content  *string `json:"content"`
	Referral *string `json:"referral"`
}

// bareQuery is the least that finds a page of links with their tags.
const bareQuery = `
	SELECT id, url, short_id, collection_id, title, description, image,
		utm_source, utm_medium, utm_campaign, utm_term, utm_content, utm_referral,
		external_id, tenant_id, partner_id, password_hash IS NOT NULL, expired_url, ios_url, android_url, cloaked,
		created_at, updated_at,
		(SELECT string_agg(CAST(tag_id AS text), ',' ORDER BY position) FROM link_tags WHERE link_id = links.id)
	FROM links
	WHERE workspace_id = (SELECT id FROM workspaces) AND deleted_at IS NULL
	ORDER BY created_at DESC, id DESC
	LIMIT 10000`

// bareLinks reads links that have no tags, no end and no countries.
func bareLinks(b *testing.B, pool *sql.DB, domain string) []linkAnswer {
	b.Helper()
	rows, err := pool.QueryContext(b.Context(), bareQuery)
	if err != nil {
		b.Fatal(err)
	}
	defer rows.Close()
	links := make([]linkAnswer, 0, batchSize)
	for rows.Next() {
		var (
			created, updated int64
			tags             *string
		)
		l := linkAnswer{Domain: domain, TagIDs: []string{}}
		u := &l.UTM
		err := rows.Scan(&l.ID, &l.URL, &l.ShortID, &l.CollectionID, &l.Title, &l.Description, &l.Image,
			&u.Source, &u.Medium, &u.Campaign, &u.Term, &u.Content, &u.Referral,
			&l.ExternalID, &l.TenantID, &l.PartnerID, &l.HasPassword, &l.ExpiredURL, &l.IOSURL, &l.AndroidURL, &l.Cloaked,
			&created, &updated, &tags)
		if err != nil || tags != nil {
			b.Fatal(tags, err)
		}
		l.ShortURL = "http://" + domain + "/" + l.ShortID
		l.QRCodeURL = l.ShortURL + "/qr.svg"
		l.CreatedAt, l.UpdatedAt = time.UnixMicro(created).UTC(), time.UnixMicro(updated).UTC()
		links = append(links, l)
	}
	if err := rows.Err(); err != nil {
		b.Fatal(err)
	}
	return links
}

// encode writes an answer as REST does.
func encode(b *testing.B, answer []linkAnswer) []byte {
	b.Helper()
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(answer); err != nil {
		b.Fatal(err)
	}
	return text.Bytes()
}
