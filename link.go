package hoko

import (
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Bounds of a link.
const (
	MaxLinkTags  = 50
	MaxCountries = 250
	MaxGeo       = 32 << 10 // bytes of all codes and URLs of the countries
)

// RestoreWindow is how long a deleted link can be brought back.
const RestoreWindow = 30 * 24 * time.Hour

// Link sends visitors of a short URL to a destination. Optional texts are nil
// when absent.
type Link struct {
	ID           string
	WorkspaceID  string
	CollectionID string
	ShortID      string // the last part of the short URL; case matters, never reused
	URL          string
	TagIDs       []string
	Title        *string
	Description  *string
	Image        *string
	UTM          UTM
	ExternalID   *string // unique in the workspace
	TenantID     *string
	PartnerID    *string
	ExpiresAt    *time.Time
	ExpiredURL   *string
	IOSURL       *string
	AndroidURL   *string
	Geo          map[string]string // country code to URL; nil if none
	PasswordHash *PasswordHash     // nil where visitors need no password
	Cloaked      bool              // whether the destination is shown in a frame under the short URL
	ArchivedAt   *time.Time        // when the link was put away; it works on
	DeletedAt    *time.Time        // when the link was deleted; nil unless deleted ones were asked for
	CreatedAt    time.Time
	UpdatedAt    time.Time

	// Who made the link. Both are nil of one that was made on the command line, or
	// before that was noted.
	CreatedByUserID *string
	CreatedByKeyID  *string
}

// MadeBy notes who makes the link.
func (l *Link) MadeBy(a Actor) {
	l.CreatedByUserID, l.CreatedByKeyID = nil, nil
	switch {
	case a.KeyID != "":
		l.CreatedByKeyID = &a.KeyID
	case a.UserID != "":
		l.CreatedByUserID = &a.UserID
	}
}

// Maker returns who made the link, or nil if nobody knows.
func (l *Link) Maker() *Actor {
	switch {
	case l.CreatedByKeyID != nil:
		return &Actor{KeyID: *l.CreatedByKeyID}
	case l.CreatedByUserID != nil:
		return &Actor{UserID: *l.CreatedByUserID}
	default:
		return nil
	}
}

// UTM are the campaign parameters of a link or a visit. Nil means absent.
type UTM struct {
	Source, Medium, Campaign, Term, Content, Referral *string
}

// UTMChanges change campaign parameters one by one.
type UTMChanges struct {
	Source, Medium, Campaign, Term, Content, Referral Change[*string]
}

// Apply changes u. An empty text clears, as nil does.
func (ch UTMChanges) Apply(u *UTM) {
	ch.Source.Apply(&u.Source)
	ch.Medium.Apply(&u.Medium)
	ch.Campaign.Apply(&u.Campaign)
	ch.Term.Apply(&u.Term)
	ch.Content.Apply(&u.Content)
	ch.Referral.Apply(&u.Referral)
	for _, f := range u.Fields() {
		if *f.Value != nil && **f.Value == "" {
			*f.Value = nil // an empty parameter says nothing
		}
	}
}

// LinkFilter narrows a list of links. Its zero value finds all.
type LinkFilter struct {
	IDs          []string // nil for any
	ExternalID   *string
	TenantID     *string
	PartnerID    *string
	CollectionID *string
	TagID        *string
	CreatedBy    *string   // id of a user or of a key
	Archived     *bool     // nil for both
	Expired      *bool     // whether the end has come; nil for both
	Now          time.Time // by which the end has come; the service sets it
	Deleted      bool      // those that were deleted, instead of those that were not
	DeletedAfter time.Time // what was deleted earlier is not found; the service sets it to RestoreWindow ago
	Search       string    // part of short id, URL, title or external id, case ignored
}

// LinkCopy says what link to copy, and what the copy is called.
type LinkCopy struct {
	ID      string
	ShortID Change[string] // left alone or "" for a generated one
}

// LinkChanges is what a caller gives to make or to change a link: a new link is
// a change of an empty one.
type LinkChanges struct {
	ID           string // "" for a new link
	URL          Change[string]
	CollectionID Change[string]
	ShortID      Change[string]
	TagIDs       Change[[]string]
	Title        Change[*string]
	Description  Change[*string]
	Image        Change[*string]
	UTM          UTMChanges
	ExternalID   Change[*string]
	TenantID     Change[*string]
	PartnerID    Change[*string]
	ExpiresAt    Change[*time.Time]
	ExpiredURL   Change[*string]
	IOSURL       Change[*string]
	AndroidURL   Change[*string]
	Geo          Change[map[string]string]
	Password     Change[*string] // the service hashes it; nil takes it away
	Cloaked      Change[bool]
	Archived     Change[bool] // the service notes the moment

	Faults []Issue // what a door could not read; part of what makes two requests differ
}

// Item returns the id of what is changed, "" for a new link, and what a door
// found wrong with the change already.
func (ch LinkChanges) Item() (id string, faults []Issue) { return ch.ID, ch.Faults }

// WithFaults returns the change with what a door found wrong with it, for the
// service to tell together with its own judgement. Such a change is never saved.
func (ch LinkChanges) WithFaults(faults []Issue) LinkChanges {
	ch.Faults = faults
	return ch
}

// Apply changes l.
func (ch LinkChanges) Apply(l *Link) {
	ch.URL.Apply(&l.URL)
	ch.CollectionID.Apply(&l.CollectionID)
	ch.ShortID.Apply(&l.ShortID)
	ch.TagIDs.Apply(&l.TagIDs)
	ch.Title.Apply(&l.Title)
	ch.Description.Apply(&l.Description)
	ch.Image.Apply(&l.Image)
	ch.UTM.Apply(&l.UTM)
	ch.ExternalID.Apply(&l.ExternalID)
	ch.TenantID.Apply(&l.TenantID)
	ch.PartnerID.Apply(&l.PartnerID)
	ch.ExpiresAt.Apply(&l.ExpiresAt)
	ch.ExpiredURL.Apply(&l.ExpiredURL)
	ch.IOSURL.Apply(&l.IOSURL)
	ch.AndroidURL.Apply(&l.AndroidURL)
	ch.Geo.Apply(&l.Geo)
	ch.Cloaked.Apply(&l.Cloaked)
}

// Validate notes every reason why the link cannot be stored. Whether the ids in
// it exist, and whether its short id is free, only the store can say.
func (l *Link) Validate(is *Issues, site Site) {
	l.validateURLs(is, site)
	if l.ShortID != "" {
		checkShortID(is, l.ShortID)
	}
	l.validateIDs(is)
	checkOptional(is, "title", l.Title, MaxTitle)
	checkOptional(is, "description", l.Description, MaxDescription)
	checkOptional(is, "externalId", l.ExternalID, MaxKeyField)
	checkOptional(is, "tenantId", l.TenantID, MaxKeyField)
	l.UTM.validate(is)
}

func (l *Link) validateURLs(is *Issues, site Site) {
	if l.URL == "" {
		is.Add("url", CodeRequired, nil)
	} else {
		checkDestination(is, "url", l.URL, site)
	}
	for _, f := range []struct {
		name  string
		value *string
	}{{"expiredUrl", l.ExpiredURL}, {"iosUrl", l.IOSURL}, {"androidUrl", l.AndroidURL}} {
		if f.value != nil {
			checkDestination(is, f.name, *f.value, site)
		}
	}
	checkOptionalURL(is, "image", l.Image)
	if len(l.Geo) > MaxCountries {
		is.Add("geo", CodeTooMany, Params{"max": strconv.Itoa(MaxCountries)})
		return
	}
	if l.GeoSize() > MaxGeo {
		is.Add("geo", CodeTooLarge, Params{"max": strconv.Itoa(MaxGeo)})
		return
	}
	for _, country := range slices.Sorted(maps.Keys(l.Geo)) {
		if !KnownCountry(country) {
			is.Add("geo", CodeCountryInvalid, nil)
		}
		checkDestination(is, "geo."+CleanText(country, 2), l.Geo[country], site)
	}
}

// GeoSize returns how many bytes the codes and URLs of the countries have.
func (l *Link) GeoSize() (size int) {
	for country, target := range l.Geo {
		size += len(country) + len(target)
	}
	return size
}

func (l *Link) validateIDs(is *Issues) {
	if l.CollectionID == "" {
		is.Add("collectionId", CodeRequired, nil)
	} else {
		checkID(is, "collectionId", l.CollectionID)
	}
	if l.PartnerID != nil {
		checkID(is, "partnerId", *l.PartnerID)
	}
	if len(l.TagIDs) > MaxLinkTags {
		is.Add("tagIds", CodeTooMany, Params{"max": strconv.Itoa(MaxLinkTags)})
	}
	for _, id := range l.TagIDs {
		if _, ok := ParseID(id); !ok {
			is.Add("tagIds", CodeIDMalformed, nil)
			return
		}
	}
}

func (u *UTM) validate(is *Issues) {
	for _, f := range u.Fields() {
		checkOptional(is, "utm."+f.Name, *f.Value, MaxKeyField)
	}
}

// UTMField is one campaign parameter: its name here, its name in a URL, and
// where its value lies.
type UTMField struct {
	Name      string
	Parameter string
	Value     **string
}

// Fields lists the six campaign parameters.
func (u *UTM) Fields() [6]UTMField {
	return [...]UTMField{
		{"source", "utm_source", &u.Source},
		{"medium", "utm_medium", &u.Medium},
		{"campaign", "utm_campaign", &u.Campaign},
		{"term", "utm_term", &u.Term},
		{"content", "utm_content", &u.Content},
		{"referral", "ref", &u.Referral},
	}
}

// checkDestination notes why a visitor cannot be sent to target. A target on
// the short domain is refused because links that lead to each other never end.
func checkDestination(is *Issues, field, target string, site Site) {
	switch {
	case !isWebURL(target):
		is.Add(field, CodeURLInvalid, maxURL())
	case site.ownsShortURL(target):
		is.Add(field, CodeURLOwn, nil)
	}
}

// checkOptionalURL notes the faults of an address that may be absent.
func checkOptionalURL(is *Issues, field string, target *string) {
	if target != nil && !isWebURL(*target) {
		is.Add(field, CodeURLInvalid, maxURL())
	}
}

func maxURL() Params { return Params{"max": strconv.Itoa(MaxURL)} }

// isWebURL reports whether target can go into a Location header as it is and a
// browser takes it for http or https.
func isWebURL(target string) bool {
	if len(target) > MaxURL || !utf8.ValidString(target) || strings.ContainsFunc(target, isOutsideURL) {
		return false
	}
	u, err := url.Parse(target)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && isWebAuthority(u)
}

// isOutsideURL reports whether browsers drop r from a URL or take it for
// something else.
func isOutsideURL(r rune) bool { return r == '\\' || unicode.IsControl(r) || unicode.IsSpace(r) }

// isWebAuthority reports whether u names a host, and a port that exists. A user
// name or password makes no valid URL (WHATWG URL, section 4.3): it would be
// shown to every visitor, or deceive them about the host.
func isWebAuthority(u *url.URL) bool {
	if u.User != nil || !isWebHost(u.Hostname()) {
		return false
	}
	_, err := strconv.ParseUint(u.Port(), 10, 16)
	return u.Port() == "" || err == nil
}
