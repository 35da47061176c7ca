package db

import (
	"context"
	"net/url"
	"strings"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// clickRow is how a click lies in the table.
type clickRow struct {
	bun.BaseModel `bun:"table:clicks,alias:click"`

	ID             string  `bun:"type:uuid,pk"`
	WorkspaceID    string  `bun:"type:uuid"`
	LinkID         string  `bun:"type:uuid"`
	CollectionID   string  `bun:"type:uuid"`
	PartnerID      *string `bun:"type:uuid"`
	TenantID       *string
	TagIDs         jsonText[[]string] `bun:"tag_ids"`
	CreatedAt      int64
	Country        *string
	Region         *string
	City           *string
	Continent      *string
	Device         string
	Browser        *string
	BrowserVersion *string
	OS             *string `bun:"os"`
	OSVersion      *string `bun:"os_version"`
	Language       *string
	Referrer       *string
	ReferrerHost   *string
	ReferrerClass  *string
	URL            string `bun:"url"`
	utmColumns
	QR         bool `bun:"qr"`
	Bot        bool
	Trigger    hoko.Trigger
	Visitor    []byte
	FirstVisit bool
}

func newClickRow(c *hoko.Click) *clickRow {
	return &clickRow{
		ID:             c.ID,
		WorkspaceID:    c.WorkspaceID,
		LinkID:         c.LinkID,
		CollectionID:   c.CollectionID,
		PartnerID:      c.PartnerID,
		TenantID:       c.TenantID,
		TagIDs:         jsonText[[]string]{c.TagIDs},
		CreatedAt:      micros(c.CreatedAt),
		Country:        c.Country,
		Region:         c.Region,
		City:           c.City,
		Continent:      c.Continent,
		Device:         c.Device,
		Browser:        c.Browser,
		BrowserVersion: c.BrowserVersion,
		OS:             c.OS,
		OSVersion:      c.OSVersion,
		Language:       c.Language,
		Referrer:       c.Referrer,
		ReferrerHost:   hostOf(c.Referrer),
		ReferrerClass:  c.ReferrerClass,
		URL:            c.URL,
		utmColumns:     newUTMColumns(c.UTM),
		QR:             c.QR,
		Bot:            c.Bot,
		Trigger:        c.Trigger,
		Visitor:        c.Visitor,
	}
}

// hostOf returns the host that a referrer names, in lower case.
func hostOf(referrer *string) *string {
	if referrer == nil {
		return nil
	}
	u, err := url.Parse(*referrer)
	if err != nil {
		return nil
	}
	return optional(strings.ToLower(u.Hostname()))
}

func (r *clickRow) click() *hoko.Click {
	return &hoko.Click{
		ID:             r.ID,
		WorkspaceID:    r.WorkspaceID,
		LinkID:         r.LinkID,
		CollectionID:   r.CollectionID,
		PartnerID:      r.PartnerID,
		TenantID:       r.TenantID,
		TagIDs:         r.TagIDs.value,
		CreatedAt:      moment(r.CreatedAt),
		Country:        r.Country,
		Region:         r.Region,
		City:           r.City,
		Continent:      r.Continent,
		Device:         r.Device,
		Browser:        r.Browser,
		BrowserVersion: r.BrowserVersion,
		OS:             r.OS,
		OSVersion:      r.OSVersion,
		Language:       r.Language,
		Referrer:       r.Referrer,
		ReferrerClass:  r.ReferrerClass,
		URL:            r.URL,
		UTM:            r.utm(),
		QR:             r.QR,
		Bot:            r.Bot,
		Trigger:        r.Trigger,
		Visitor:        r.Visitor,
	}
}

// Clicks returns one page of the clicks of the workspace that match f, ordered
// by createdAt.
func (s *Store) Clicks(ctx context.Context, a *hoko.Access, f hoko.ClickFilter, p hoko.Page) ([]*hoko.Click, error) {
	return page(ctx, filterClicks(s.selectClicks(), a, f), p, timeOrders(), (*clickRow).click)
}

// ClicksByIDs returns the clicks of the workspace among ids, bots' too, by id.
func (s *Store) ClicksByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Click, error) {
	find := func(ids []string) *bun.SelectQuery { return s.findClicks(a, ids) }
	return byIDs(ctx, ids, find, func(r *clickRow) (string, *hoko.Click) { return r.ID, r.click() })
}

// findClicks names the ids, so that PostgreSQL looks into no partition but
// theirs.
func (s *Store) findClicks(a *hoko.Access, ids []string) *bun.SelectQuery {
	return ownedAmong[clickRow](s, a, uuids(ids))
}

// CountClicks returns how many clicks of the workspace match f, without those past
// their retention. It adds up sums as far as there are any: each page of a list
// comes with this number, and there may be millions of clicks.
func (s *Store) CountClicks(ctx context.Context, a *hoko.Access, f hoko.ClickFilter) (int, error) {
	sel, found := selectionOf(f)
	if !found {
		return 0, nil
	}
	numbers, err := s.SumNumbers(ctx, a, sel)
	return numbers.Clicks, err
}

// selectionOf returns what a filter of clicks finds as a selection, and whether
// there can be any.
func selectionOf(f hoko.ClickFilter) (sel Selection, some bool) {
	sel = Selection{From: time.UnixMicro(0), Until: endOfTime, Bots: f.Bots}
	if f.From != nil {
		sel.From = *f.From
	}
	if f.Until != nil {
		sel.Until = f.Until.Add(time.Microsecond)
	}
	return sel, sel.restrictTo(hoko.DimensionLink, f.LinkID) && sel.restrictTo(hoko.DimensionPartner, f.PartnerID)
}

// restrictTo restricts a selection to an id, if there is one. It reports whether
// anything can have that.
func (sel *Selection) restrictTo(to hoko.Dimension, id *string) bool {
	if id == nil {
		return true
	}
	known, ok := hoko.ParseID(*id)
	sel.Filters = append(sel.Filters, hoko.AnalyticsFilter{Dimension: to, Operator: hoko.OperatorIs, Values: []string{known}})
	return ok
}

// endOfTime is later than any click, and the border of a day.
var endOfTime = time.Date(9999, time.December, 31, 0, 0, 0, 0, time.UTC)

func (s *Store) selectClicks() *bun.SelectQuery { return s.read.NewSelect().Model((*clickRow)(nil)) }

// filterClicks leaves out what is past its retention and not deleted yet, as all
// numbers do.
func filterClicks(q *bun.SelectQuery, a *hoko.Access, f hoko.ClickFilter) *bun.SelectQuery {
	q = q.Where("created_at >= coalesce((SELECT clicks_from FROM workspaces WHERE id = ?), 0)", a.WorkspaceID)
	q = equalsID(equalsID(q.Where("workspace_id = ?", a.WorkspaceID), "link_id", f.LinkID), "partner_id", f.PartnerID)
	if !f.Bots {
		q = q.Where("NOT bot")
	}
	return within(q, f.From, f.Until)
}
