package service

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/geo"
	"github.com/hoko-to/hoko/internal/spool"
	"github.com/hoko-to/hoko/internal/useragent"
)

// Bounds of what is kept of a visitor's headers, in bytes.
const (
	maxUserAgent = 512
	maxReferrer  = 2048
	maxLanguage  = 35 // the longest tag that RFC 5646 suggests to expect
)

// maxVisiting bounds how many visits of links are worked on at once. Whoever comes on
// top of them is told to come again at once, where all would wait for longer and
// longer. Who still asks for a link does not count: while the database is away, that
// would keep out visitors of links that are remembered.
const maxVisiting = 2000

var errCrowded = errors.New("too many visitors at once")

// visits is what the redirect path works with, and what it counts.
type visits struct {
	clicks  *spool.Spool // nil where no visitor is served
	agents  *useragent.Parser
	places  *geo.Locator
	links   *linkCache
	visitor *visitorHash

	redirectUnrecorded bool         // what to do while the spool is full
	unrecorded         atomic.Int64 // visits without a click for that reason
	begun              atomic.Int64 // since the start, also those that led nowhere
	visiting           atomic.Int64 // visits that are not answered yet
}

func newVisits(o Options) (*visits, error) {
	links, err := newLinkCache(o.CacheSize, o.Store.LinkByShortID)
	if err != nil {
		return nil, err
	}
	return &visits{
		clicks:             o.Clicks,
		agents:             o.Agents,
		places:             o.Places,
		links:              links,
		visitor:            &visitorHash{pepper: o.Pepper},
		redirectUnrecorded: o.RedirectUnrecorded,
	}, nil
}

// Visit decides where a visitor goes and records the click. When it returns a
// destination, the click is on disk: it survives a crash from then on. An
// unknown or deleted short id is not found; when too many visit at once, some are
// told that the service is unavailable. A link with a password keeps
// everything else to itself until the visitor has a pass (see Unlock). A link
// that has ended sends visitors to its page for that; nothing is recorded of
// either.
func (s *Service) Visit(ctx context.Context, v hoko.Visit) (*hoko.Destination, error) {
	if err := s.public(ctx, opVisit); err != nil {
		return nil, err
	}
	s.begun.Add(1)
	link, err := s.visited(ctx, v.ShortID)
	if err != nil {
		return nil, err
	}
	defer s.visiting.Add(-1)
	if s.visiting.Add(1) > maxVisiting {
		return nil, hoko.Unavailable(errCrowded)
	}
	now := s.moment()
	switch {
	case link.PasswordHash != nil && !s.admits(link, v.Pass, now):
		return &hoko.Destination{Locked: true}, nil
	case hasEnded(link, now):
		return afterEnd(link), nil
	}
	place := s.place(v)
	target := s.target(link, v, place)
	if v.Uncounted {
		return present(link, hoko.Compose(target, link.UTM, v.Query, "")), nil
	}
	return s.record(ctx, link, v, place, target, now)
}

// visited returns the link of a short id that a visitor asks for.
func (s *Service) visited(ctx context.Context, shortID string) (*hoko.Link, error) {
	if !hoko.IsShortID(shortID) {
		return nil, hoko.NotFound()
	}
	return s.links.find(ctx, shortID)
}

func hasEnded(link *hoko.Link, now time.Time) bool {
	return link.ExpiresAt != nil && !link.ExpiresAt.After(now)
}

// afterEnd returns where visitors of a link go that has ended.
func afterEnd(link *hoko.Link) *hoko.Destination {
	if link.ExpiredURL == nil {
		return &hoko.Destination{Expired: true}
	}
	return &hoko.Destination{URL: *link.ExpiredURL, Expired: true}
}

// place returns where the visitor is. What a trusted edge says of the country
// wins: it saw the connection.
func (s *Service) place(v hoko.Visit) geo.Place {
	return s.places.LookupIn(geo.Country(v.EdgeCountry), v.Address)
}

// target applies the link's rules in the order of the contract: device, then
// country, then everybody else.
func (s *Service) target(link *hoko.Link, v hoko.Visit, place geo.Place) string {
	if link.IOSURL != nil || link.AndroidURL != nil {
		switch s.agents.Parse(v.UserAgent).OS {
		case "iOS":
			if link.IOSURL != nil {
				return *link.IOSURL
			}
		case "Android":
			if link.AndroidURL != nil {
				return *link.AndroidURL
			}
		}
	}
	if target, ok := link.Geo[place.Country]; ok {
		return target
	}
	return link.URL
}

// present says how a destination of the link is shown.
func present(link *hoko.Link, d hoko.Destination) *hoko.Destination {
	d.Cloaked = link.Cloaked
	if link.Title != nil {
		d.Title = *link.Title
	}
	return &d
}

// record writes the click to disk and returns where the visitor goes.
func (s *Service) record(ctx context.Context, link *hoko.Link, v hoko.Visit, place geo.Place, target string, now time.Time) (*hoko.Destination, error) {
	event := s.newClick(link, v, place, now)
	event.ID = s.newID()
	destination := hoko.Compose(target, link.UTM, v.Query, event.ID)
	event.URL, event.UTM, event.QR = target, destination.UTM, v.IsScan()
	err := s.keep(ctx, event)
	if errors.Is(err, spool.ErrFull) && s.redirectUnrecorded {
		s.unrecorded.Add(1)
		return present(link, hoko.Compose(target, link.UTM, v.Query, "")), nil
	}
	if err != nil {
		return nil, err
	}
	return present(link, destination), nil
}

// newClick returns what a click says of the link and of the visitor.
func (s *Service) newClick(link *hoko.Link, v hoko.Visit, place geo.Place, now time.Time) *clickEvent {
	return &clickEvent{
		WorkspaceID:  link.WorkspaceID,
		LinkID:       link.ID,
		CollectionID: link.CollectionID,
		PartnerID:    link.PartnerID,
		TenantID:     link.TenantID,
		TagIDs:       link.TagIDs,
		At:           now.UnixMicro(),
		Place:        place,
		UserAgent:    hoko.CleanText(v.UserAgent, maxUserAgent),
		Referrer:     hoko.CleanText(v.Referrer, maxReferrer),
		Language:     firstLanguage(v.AcceptLanguage),
		Visitor:      s.visitor.of(link.WorkspaceID, v, now),
	}
}

// keep writes a click to disk.
func (s *Service) keep(ctx context.Context, event *clickEvent) error {
	if err := s.clicks.Append(ctx, event.encode()); err != nil {
		return appendError(err)
	}
	return nil
}

// appendError says why a click could not be recorded. The visitor is asked to
// come back.
func appendError(err error) error {
	code := hoko.CodeUnavailable
	if errors.Is(err, spool.ErrFull) {
		code = hoko.CodeSpoolFull
	}
	return &hoko.Error{Kind: hoko.KindUnavailable, Code: code, RetryAfter: time.Second, Err: err}
}

// firstLanguage returns the language that the visitor likes best, as far as the
// order of the header tells (RFC 9110, section 12.5.4).
func firstLanguage(header string) string {
	tag, _, _ := strings.Cut(header, ",")
	tag, _, _ = strings.Cut(tag, ";")
	tag = strings.TrimSpace(tag)
	if tag == "*" || len(tag) > maxLanguage || strings.Trim(tag, languageCharacters) != "" {
		return ""
	}
	return tag
}

const languageCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"
