package service

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"github.com/hoko-to/hoko"
)

// linkColumn is a column of a table of links: how a link fills it, and what its
// cells say of a new link.
type linkColumn struct {
	name  hoko.LinkColumn
	write func(l *hoko.Link) string
	read  func(cell string, ch *hoko.LinkChanges) error // hoko.Invalid if the cell cannot be read
}

// linkColumns are all columns of a table of links, as hoko.LinkColumns lists
// them.
func linkColumns() []linkColumn {
	type link = hoko.Link
	type changes = hoko.LinkChanges
	return []linkColumn{
		{"url", func(l *link) string { return l.URL }, textCell(func(ch *changes) *hoko.Change[string] { return &ch.URL })},
		{"shortId", func(l *link) string { return l.ShortID }, textCell(func(ch *changes) *hoko.Change[string] { return &ch.ShortID })},
		{"title", func(l *link) string { return orNone(l.Title) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.Title })},
		{"description", func(l *link) string { return orNone(l.Description) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.Description })},
		{"image", func(l *link) string { return orNone(l.Image) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.Image })},
		{"collectionId", func(l *link) string { return l.CollectionID }, textCell(func(ch *changes) *hoko.Change[string] { return &ch.CollectionID })},
		{"tagIds", func(l *link) string { return strings.Join(l.TagIDs, " ") }, readTagIDs},
		{"partnerId", func(l *link) string { return orNone(l.PartnerID) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.PartnerID })},
		{"externalId", func(l *link) string { return orNone(l.ExternalID) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.ExternalID })},
		{"tenantId", func(l *link) string { return orNone(l.TenantID) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.TenantID })},
		{"utmSource", func(l *link) string { return orNone(l.UTM.Source) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.UTM.Source })},
		{"utmMedium", func(l *link) string { return orNone(l.UTM.Medium) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.UTM.Medium })},
		{"utmCampaign", func(l *link) string { return orNone(l.UTM.Campaign) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.UTM.Campaign })},
		{"utmTerm", func(l *link) string { return orNone(l.UTM.Term) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.UTM.Term })},
		{"utmContent", func(l *link) string { return orNone(l.UTM.Content) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.UTM.Content })},
		{"utmReferral", func(l *link) string { return orNone(l.UTM.Referral) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.UTM.Referral })},
		{"expiresAt", func(l *link) string { return timeCell(l.ExpiresAt) }, readExpiry},
		{"expiredUrl", func(l *link) string { return orNone(l.ExpiredURL) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.ExpiredURL })},
		{"iosUrl", func(l *link) string { return orNone(l.IOSURL) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.IOSURL })},
		{"androidUrl", func(l *link) string { return orNone(l.AndroidURL) }, optionalCell(func(ch *changes) *hoko.Change[*string] { return &ch.AndroidURL })},
		{"geo", writeGeo, readGeo},
		{"cloaked", func(l *link) string { return strconv.FormatBool(l.Cloaked) }, truthCell(func(ch *changes) *hoko.Change[bool] { return &ch.Cloaked })},
		{"archived", func(l *link) string { return strconv.FormatBool(l.ArchivedAt != nil) }, truthCell(func(ch *changes) *hoko.Change[bool] { return &ch.Archived })},
	}
}

// columnAliases are the names that other programs give to columns, as columnKey
// writes them.
var columnAliases = map[string]hoko.LinkColumn{
	"longurl": "url", "destination": "url", "destinationurl": "url", "targeturl": "url", "originalurl": "url",
	"slug": "shortId", "key": "shortId", "backhalf": "shortId", "customslug": "shortId",
	"ref": "utmReferral", "expires": "expiresAt", "expirationdate": "expiresAt",
}

// columnKey returns the name of a column without what people write differently.
func columnKey(name string) string {
	return strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, strings.ToLower(name))
}

// columnNamed returns the column that a header names by itself.
func columnNamed(header string) hoko.LinkColumn {
	key := columnKey(header)
	for _, name := range hoko.LinkColumns() {
		if columnKey(string(name)) == key {
			return name
		}
	}
	if name, known := columnAliases[key]; known {
		return name
	}
	return hoko.IgnoredColumn
}

func textCell(at func(*hoko.LinkChanges) *hoko.Change[string]) func(string, *hoko.LinkChanges) error {
	return func(cell string, ch *hoko.LinkChanges) error {
		*at(ch) = hoko.To(cell)
		return nil
	}
}

func optionalCell(at func(*hoko.LinkChanges) *hoko.Change[*string]) func(string, *hoko.LinkChanges) error {
	return func(cell string, ch *hoko.LinkChanges) error {
		*at(ch) = hoko.To(&cell)
		return nil
	}
}

func truthCell(at func(*hoko.LinkChanges) *hoko.Change[bool]) func(string, *hoko.LinkChanges) error {
	return func(cell string, ch *hoko.LinkChanges) error {
		switch strings.ToLower(cell) {
		case "true", "yes", "1":
			*at(ch) = hoko.To(true)
		case "false", "no", "0":
			*at(ch) = hoko.To(false)
		default:
			return hoko.Invalid("", hoko.CodeChoiceInvalid, hoko.Params{"choices": "true, false"})
		}
		return nil
	}
}

// readTagIDs takes ids with anything between them that is in no id.
func readTagIDs(cell string, ch *hoko.LinkChanges) error {
	ch.TagIDs = hoko.To(strings.FieldsFunc(cell, func(r rune) bool { return strings.ContainsRune(" ,;|", r) }))
	return nil
}

// readExpiry takes a moment, or a day, at whose start in UTC the link ends.
func readExpiry(cell string, ch *hoko.LinkChanges) error {
	at, ok := hoko.ParseMoment(cell)
	if day, err := time.Parse(time.DateOnly, cell); err == nil {
		at, ok = day, hoko.IsMoment(day)
	}
	if !ok {
		return hoko.Invalid("", hoko.CodeTimeInvalid, nil)
	}
	ch.ExpiresAt = hoko.To(&at)
	return nil
}

func writeGeo(l *hoko.Link) string {
	if len(l.Geo) == 0 {
		return ""
	}
	text, err := json.Marshal(l.Geo)
	if err != nil {
		return "" // texts by texts can always be written
	}
	return string(text)
}

func readGeo(cell string, ch *hoko.LinkChanges) error {
	var geo map[string]string
	if err := json.Unmarshal([]byte(cell), &geo); err != nil {
		return hoko.Invalid("", hoko.CodeTypeWrong, hoko.Params{"type": "URLs by country code"})
	}
	ch.Geo = hoko.To(geo)
	return nil
}

func orNone(text *string) string {
	if text == nil {
		return ""
	}
	return *text
}

func timeCell(t *time.Time) string {
	if t == nil {
		return ""
	}
	return t.UTC().Format(time.RFC3339Nano)
}
