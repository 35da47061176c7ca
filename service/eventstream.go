package service

import (
	"context"
	"strconv"
	"time"

	"github.com/hoko-to/hoko"
)

// StreamClicks opens a list of all of the workspace's clicks that match f and
// were made until now, from a place in it on; nil for its beginning. Errors are
// those of Watch and of the permission.
func (s *Service) StreamClicks(ctx context.Context, f hoko.ClickFilter, d hoko.Direction, after *hoko.Cursor) (*RowStream[hoko.Click], error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	f.Until = s.untilNow(f.Until)
	read := func(ctx context.Context, p hoko.Page) ([]*hoko.Click, error) {
		return inTurn(ctx, s, access, func() ([]*hoko.Click, error) { return s.store.Clicks(ctx, access, f, p) })
	}
	return streamRows(ctx, s, rowSource[hoko.Click]{
		read:    eventPages(streamPage, d, after, read, func(c *hoko.Click) (time.Time, string) { return c.CreatedAt, c.ID }),
		columns: clickSheet(),
		count:   func(rows int) { s.live.clicks.delivered.Add(int64(rows)) },
	}, after != nil)
}

// StreamLeads is StreamClicks for leads.
func (s *Service) StreamLeads(ctx context.Context, f hoko.ConversionFilter, d hoko.Direction, after *hoko.Cursor) (*RowStream[hoko.Lead], error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	f.Until = s.untilNow(f.Until)
	read := func(ctx context.Context, p hoko.Page) ([]*hoko.Lead, error) {
		return inTurn(ctx, s, access, func() ([]*hoko.Lead, error) { return s.store.Leads(ctx, access, f, p) })
	}
	return streamRows(ctx, s, rowSource[hoko.Lead]{
		read:    eventPages(notedStreamPage, d, after, read, func(l *hoko.Lead) (time.Time, string) { return l.CreatedAt, l.ID }),
		columns: leadSheet(),
		count:   notCounted,
	}, after != nil)
}

// StreamSales is StreamClicks for sales.
func (s *Service) StreamSales(ctx context.Context, f hoko.ConversionFilter, d hoko.Direction, after *hoko.Cursor) (*RowStream[hoko.Sale], error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	f.Until = s.untilNow(f.Until)
	read := func(ctx context.Context, p hoko.Page) ([]*hoko.Sale, error) {
		return inTurn(ctx, s, access, func() ([]*hoko.Sale, error) { return s.store.Sales(ctx, access, f, p) })
	}
	return streamRows(ctx, s, rowSource[hoko.Sale]{
		read:    eventPages(notedStreamPage, d, after, read, func(x *hoko.Sale) (time.Time, string) { return x.CreatedAt, x.ID }),
		columns: saleSheet(),
		count:   notCounted,
	}, after != nil)
}

func clickSheet() []sheetColumn[hoko.Click] {
	type click = hoko.Click
	return []sheetColumn[click]{
		{"id", func(c *click) string { return c.ID }},
		{"linkId", func(c *click) string { return c.LinkID }},
		{"partnerId", func(c *click) string { return orNone(c.PartnerID) }},
		{"createdAt", func(c *click) string { return timeCell(&c.CreatedAt) }},
		{"country", func(c *click) string { return orNone(c.Country) }},
		{"region", func(c *click) string { return orNone(c.Region) }},
		{"city", func(c *click) string { return orNone(c.City) }},
		{"continent", func(c *click) string { return orNone(c.Continent) }},
		{"device", func(c *click) string { return c.Device }},
		{"browser", func(c *click) string { return orNone(c.Browser) }},
		{"browserVersion", func(c *click) string { return orNone(c.BrowserVersion) }},
		{"os", func(c *click) string { return orNone(c.OS) }},
		{"osVersion", func(c *click) string { return orNone(c.OSVersion) }},
		{"language", func(c *click) string { return orNone(c.Language) }},
		{"referrer", func(c *click) string { return orNone(c.Referrer) }},
		{"url", func(c *click) string { return c.URL }},
		{"utmSource", func(c *click) string { return orNone(c.UTM.Source) }},
		{"utmMedium", func(c *click) string { return orNone(c.UTM.Medium) }},
		{"utmCampaign", func(c *click) string { return orNone(c.UTM.Campaign) }},
		{"utmTerm", func(c *click) string { return orNone(c.UTM.Term) }},
		{"utmContent", func(c *click) string { return orNone(c.UTM.Content) }},
		{"utmReferral", func(c *click) string { return orNone(c.UTM.Referral) }},
		{"qr", func(c *click) string { return strconv.FormatBool(c.QR) }},
		{"bot", func(c *click) string { return strconv.FormatBool(c.Bot) }},
		{"trigger", func(c *click) string { return string(c.Trigger) }},
		{"tenantId", func(c *click) string { return orNone(c.TenantID) }},
		{"referrerClass", func(c *click) string { return orNone(c.ReferrerClass) }},
	}
}
