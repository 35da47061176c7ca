package service

import (
	"fmt"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/geo"
	"github.com/hoko-to/hoko/internal/referrer"
	"github.com/hoko-to/hoko/internal/useragent"
)

// clickEvent is a click on its way from the visitor to the database, as it lies
// in the spool; encode lists its fields. Events of older versions have these JSON
// keys and must stay readable.
type clickEvent struct {
	ID           string       `json:"id"`
	WorkspaceID  string       `json:"workspace"`
	LinkID       string       `json:"link"`
	CollectionID string       `json:"collection"`
	PartnerID    *string      `json:"partner,omitempty"`
	TenantID     *string      `json:"tenant,omitempty"`
	TagIDs       []string     `json:"tags,omitempty"`
	At           int64        `json:"at"` // microseconds since 1970, UTC
	Place        geo.Place    `json:"place"`
	UserAgent    string       `json:"agent,omitempty"`
	Referrer     string       `json:"referrer,omitempty"`
	Language     string       `json:"language,omitempty"`
	URL          string       `json:"url"`
	UTM          hoko.UTM     `json:"utm"`
	QR           bool         `json:"qr,omitempty"`
	Trigger      hoko.Trigger `json:"trigger,omitempty"` // absent for a visit to the short URL, which QR tells apart
	Visitor      []byte       `json:"visitor"`
}

// decodeClick reads what encode wrote. Whatever else lies in a spool is an error.
func decodeClick(record []byte) (*clickEvent, error) {
	var e clickEvent
	if err := e.decode(record); err != nil {
		return nil, err
	}
	for _, id := range []string{e.ID, e.WorkspaceID, e.LinkID, e.CollectionID} {
		if _, ok := hoko.ParseID(id); !ok {
			return nil, fmt.Errorf("%q is no id", id)
		}
	}
	return &e, nil
}

// click returns the click as it is stored, with what the user agent
// and the referrer tell.
func (e *clickEvent) click(agents *useragent.Parser) *hoko.Click {
	agent := agents.Parse(e.UserAgent)
	c := &hoko.Click{
		ID:             e.ID,
		WorkspaceID:    e.WorkspaceID,
		LinkID:         e.LinkID,
		CollectionID:   e.CollectionID,
		PartnerID:      e.PartnerID,
		TenantID:       e.TenantID,
		TagIDs:         e.TagIDs,
		CreatedAt:      time.UnixMicro(e.At).UTC(),
		Country:        known(e.Place.Country),
		Region:         known(e.Place.Region),
		City:           known(e.Place.City),
		Continent:      known(e.Place.Continent),
		Device:         agent.Device,
		Browser:        known(agent.Browser),
		BrowserVersion: known(agent.BrowserVersion),
		OS:             known(agent.OS),
		OSVersion:      known(agent.OSVersion),
		Language:       known(e.Language),
		Referrer:       known(e.Referrer),
		ReferrerClass:  known(referrer.Class(e.Referrer, orNone(e.UTM.Source), orNone(e.UTM.Medium))),
		URL:            e.URL,
		UTM:            e.UTM,
		QR:             e.QR,
		Bot:            agent.Bot,
		Trigger:        e.trigger(),
		Visitor:        e.Visitor,
	}
	if c.Device == "" {
		c.Device = useragent.Other
	}
	return c
}

// trigger returns what recorded the click.
func (e *clickEvent) trigger() hoko.Trigger {
	switch {
	case e.Trigger != "":
		return e.Trigger
	case e.QR:
		return hoko.TriggerQR
	default:
		return hoko.TriggerLink
	}
}

// known returns nil for an empty text: absent and empty are the same here.
func known(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
