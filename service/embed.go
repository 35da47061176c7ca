package service

import (
	"context"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/hoko-to/hoko"
)

// embedTime is how long after it was served an embedded script may record its
// click.
const embedTime = 10 * time.Minute

const purposeEmbed = "embedded script"

// EmbedToken returns what the embedded script of a link records its one click
// with. Where the script has nothing to do it is not found: for a link that
// does not exist, has ended or asks for a password, and on a page that is not
// the destination's.
func (s *Service) EmbedToken(ctx context.Context, e hoko.Embedding) (string, error) {
	if err := s.public(ctx, opEmbedToken); err != nil {
		return "", err
	}
	link, site, err := s.embedded(ctx, e)
	if err != nil {
		return "", err
	}
	return s.newEmbedToken(link, site, s.newID(), s.moment()), nil
}

// TrackEmbed records the click of an embedded script and returns its id. When
// it returns, the click is on disk. Whatever the script was served for is
// checked again, and so is the page that it says it runs on; what does not fit
// is not found. The click has the token's id: who sends it twice has clicked
// once. A page that a redirect has led to is not found either: that was a click
// already.
func (s *Service) TrackEmbed(ctx context.Context, e hoko.Embedding) (clickID string, err error) {
	if err := s.public(ctx, opTrackEmbed); err != nil {
		return "", err
	}
	link, site, err := s.embedded(ctx, e)
	if err != nil {
		return "", err
	}
	now := s.moment()
	clickID, valid := s.openEmbedToken(link, site, e.Token, now)
	page, ours := embeddingPage(e.Page, site)
	if !valid || !ours {
		return "", hoko.NotFound()
	}
	click := s.newClick(link, e.Visit, s.place(e.Visit), now)
	click.ID, click.Trigger, click.UTM = clickID, hoko.TriggerEmbed, hoko.UTMOf(page.RawQuery)
	click.URL = hoko.CleanText(page.Scheme+"://"+page.Host+page.EscapedPath(), hoko.MaxURL)
	return clickID, s.keep(ctx, click)
}

// embedded returns the link of an embedded script, and the website that it is
// embedded in.
func (s *Service) embedded(ctx context.Context, e hoko.Embedding) (*hoko.Link, website, error) {
	link, err := s.visited(ctx, e.ShortID)
	if err != nil {
		return nil, website{}, err
	}
	site, ok := embeddingSite(e)
	destination, _ := parseWebsite(link.URL)
	if !ok || !destination.covers(site) || link.PasswordHash != nil || hasEnded(link, s.moment()) {
		return nil, website{}, hoko.NotFound()
	}
	return link, site, nil
}

// embeddingSite returns the website of the page that asks, by Origin and Referer,
// if there is one of them and they agree.
func embeddingSite(e hoko.Embedding) (website, bool) {
	if e.Origin == "" {
		return parseWebsite(e.Referer)
	}
	site, ok := parseWebsite(e.Origin)
	if e.Referer == "" || !ok {
		return site, ok
	}
	referer, ok := parseWebsite(e.Referer)
	return site, ok && referer == site
}

// embeddingPage reads the address of a page, which must be on the site and not
// be where a redirect has led to.
func embeddingPage(address string, site website) (*url.URL, bool) {
	if page, ok := parseWebsite(address); !ok || page != site {
		return nil, false
	}
	page, err := url.Parse(address)
	if err != nil {
		return nil, false
	}
	_, redirected := hoko.ParseID(page.Query().Get(hoko.ClickParameter))
	return page, !redirected
}

// newEmbedToken returns a token for one click.
func (s *Service) newEmbedToken(link *hoko.Link, site website, clickID string, now time.Time) string {
	at := strconv.FormatInt(now.Unix(), 10)
	return clickID + "." + at + "." + s.secrets.Seal(purposeEmbed, link.ShortID, link.ID, clickID, site.String(), at)
}

// openEmbedToken returns the id of the click that a token is for, if it was made
// for this link and website and not too long ago.
func (s *Service) openEmbedToken(link *hoko.Link, site website, token string, now time.Time) (clickID string, ok bool) {
	clickID, rest, _ := strings.Cut(token, ".")
	at, seal, _ := strings.Cut(rest, ".")
	made, err := strconv.ParseInt(at, 10, 64)
	if err != nil || now.Sub(time.Unix(made, 0)) > embedTime {
		return "", false
	}
	return clickID, s.secrets.Sealed(seal, purposeEmbed, link.ShortID, link.ID, clickID, site.String(), at)
}
