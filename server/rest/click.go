package rest

import (
	"net/http"
	"time"

	"github.com/hoko-to/hoko"
)

// clickBody is a click as REST callers know it. Renaming a field here breaks
// them.
type clickBody struct {
	ID             string       `json:"id"`
	LinkID         string       `json:"linkId"`
	PartnerID      *string      `json:"partnerId"`
	CreatedAt      time.Time    `json:"createdAt"`
	Country        *string      `json:"country"`
	Region         *string      `json:"region"`
	City           *string      `json:"city"`
	Continent      *string      `json:"continent"`
	Device         string       `json:"device"`
	Browser        *string      `json:"browser"`
	BrowserVersion *string      `json:"browserVersion"`
	OS             *string      `json:"os"`
	OSVersion      *string      `json:"osVersion"`
	Language       *string      `json:"language"`
	Referrer       *string      `json:"referrer"`
	URL            string       `json:"url"`
	UTM            utmBody      `json:"utm"`
	QR             bool         `json:"qr"`
	Bot            bool         `json:"bot"`
	Trigger        hoko.Trigger `json:"trigger"`
}

func newClickBody(c *hoko.Click) clickBody {
	return clickBody{
		ID:             c.ID,
		LinkID:         c.LinkID,
		PartnerID:      c.PartnerID,
		CreatedAt:      c.CreatedAt.UTC(),
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
		URL:            c.URL,
		UTM:            utmBody(c.UTM),
		QR:             c.QR,
		Bot:            c.Bot,
		Trigger:        c.Trigger,
	}
}

// exportedClick is a click of an export, which has more than the list has that
// callers know for long.
type exportedClick struct {
	clickBody

	TenantID      *string `json:"tenantId"`
	ReferrerClass *string `json:"referrerClass"`
}

func newExportedClick(c *hoko.Click) exportedClick {
	return exportedClick{newClickBody(c), c.TenantID, c.ReferrerClass}
}

func clickFilter(q *query) hoko.ClickFilter {
	zone := q.zone()
	return hoko.ClickFilter{
		LinkID:    q.id("linkId"),
		PartnerID: q.id("partnerId"),
		From:      q.moment("startDate", zone),
		Until:     q.lastMoment("endDate", zone),
		Bots:      q.flag("bots"),
	}
}

// listedClicks is clickFilter for the route that answers sums as well, which is
// where its other parameters lead.
func listedClicks(q *query) hoko.ClickFilter {
	q.known = append(q.known, "groupBy", "interval")
	return clickFilter(q)
}

func (h *handlers) listClicks(r *http.Request) (int, any, error) {
	return lister[hoko.ClickFilter, hoko.Click, clickBody]{listedClicks, h.service.Clicks, h.service.CountClicks, newClickBody}.list(h, r)
}
