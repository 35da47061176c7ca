package hoko

import (
	"maps"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Visit is what a visitor of a short URL sends.
type Visit struct {
	ShortID        string
	Query          string // the raw query of the request
	Address        netip.Addr
	UserAgent      string
	Referrer       string
	AcceptLanguage string
	EdgeCountry    string // what a trusted edge says of the country; "" if nothing
	Pass           string // what the right password was answered with; "" if nothing
	Uncounted      bool   // whether to look only, as HEAD does
}

// QRParameter is the query parameter that tells a scan from a click, with the
// value 1.
const QRParameter = "qr"

// ClickParameter is the query parameter that hands the click's id to the
// destination.
const ClickParameter = "hoko_id"

// The names of the referral in a query. The second counts where there is none of
// the first.
const (
	refParameter      = "ref"
	referralParameter = "referral"
)

// Destination is where a visitor is sent.
type Destination struct {
	URL     string
	UTM     UTM    // the campaign parameters that URL ends up with
	Locked  bool   // the link asks for its password first; nothing else is said of it
	Expired bool   // the link has ended; URL is empty if it names no page for that
	Cloaked bool   // URL is to be shown in a frame under the short URL
	Title   string // of the link; "" if it has none
}

// Unlocking is an attempt to open a link with its password.
type Unlocking struct {
	ShortID  string
	Password string
	Address  netip.Addr
}

// PassLife is how long a visitor who gave the right password is let through.
const PassLife = 24 * time.Hour

// Embedding is what the script of a link sends that is embedded in a page of the
// link's destination. Referrer is where the visitor of the page came from.
type Embedding struct {
	Visit
	Origin  string // of the page that asks, as its browser says; "" if it does not
	Referer string // likewise
	Page    string // address of the page, as the script says
	Token   string // what the script was served with
}

// Compose returns target with the link's campaign parameters, the visitor's own
// query and the click's id in its query. What target says itself stays byte for
// byte and wins; the link's parameters win over the visitor's, so that nobody
// can claim a click for another campaign. clickID "" adds none.
func Compose(target string, link UTM, visitorQuery, clickID string) Destination {
	base, fragment, hasFragment := strings.Cut(target, "#")
	base, rawQuery, _ := strings.Cut(base, "?")
	query := newQuery(rawQuery)
	for _, f := range link.Fields() {
		if *f.Value != nil {
			query.add(f.Parameter, **f.Value)
		}
	}
	if visitorQuery != "" {
		query.addAll(visitorQuery)
	}
	out := Destination{UTM: query.utm()}
	if clickID != "" {
		query.add(ClickParameter, clickID)
	}
	out.URL = base
	if len(query.pairs) > 0 {
		out.URL += "?" + strings.Join(query.pairs, "&")
	}
	if hasFragment {
		out.URL += "#" + fragment
	}
	return out
}

// query is a query string that is added to. The pairs that were there stay as
// they were written.
type query struct {
	pairs  []string
	values map[string]string
}

func newQuery(raw string) *query {
	q := &query{values: map[string]string{}}
	if raw == "" {
		return q
	}
	for pair := range strings.SplitSeq(raw, "&") {
		name, value := unescapePair(pair)
		if name == ClickParameter {
			continue
		}
		q.pairs = append(q.pairs, pair)
		if _, twice := q.values[name]; !twice {
			q.values[name] = value
		}
	}
	if slices.Equal(q.pairs, []string{""}) {
		q.pairs = nil // the separator of a pair that is gone
	}
	return q
}

// says reports whether the query says something of a parameter already.
func (q *query) says(name string) bool {
	_, taken := q.values[name]
	if !taken && name == refParameter {
		_, taken = q.values[referralParameter]
	}
	return taken
}

// add writes a parameter unless the query says something of it already.
func (q *query) add(name, value string) {
	if q.says(name) {
		return
	}
	q.values[name] = value
	q.pairs = append(q.pairs, url.QueryEscape(name)+"="+url.QueryEscape(value))
}

// addAll passes a visitor's query on, except for what is this program's own.
// Repeated names, as lists have them, are passed on together.
func (q *query) addAll(raw string) {
	fresh := newQuery(raw)
	maps.DeleteFunc(fresh.values, func(name, _ string) bool { return q.says(name) })
	for _, pair := range fresh.pairs {
		name, value := unescapePair(pair)
		if _, adds := fresh.values[name]; !adds || name == QRParameter || name == "" {
			continue
		}
		q.pairs = append(q.pairs, url.QueryEscape(name)+"="+url.QueryEscape(value))
	}
	maps.Copy(q.values, fresh.values)
}

// UTMOf returns the campaign parameters of a raw query; referral counts where
// there is no ref.
func UTMOf(rawQuery string) UTM { return newQuery(rawQuery).utm() }

// utm returns the campaign parameters of the query.
func (q *query) utm() UTM {
	var utm UTM
	for _, f := range utm.Fields() {
		value, ok := q.values[f.Parameter]
		if !ok && f.Parameter == refParameter {
			value, ok = q.values[referralParameter]
		}
		if value = campaignText(value); ok && value != "" {
			*f.Value = &value
		}
	}
	return utm
}

// campaignText returns a campaign parameter as a click keeps it: one that a link
// may have as it is, and of any other what is left within the same bounds.
func campaignText(value string) string {
	kept := 0
	return strings.Map(func(r rune) rune {
		if isForbidden(r) || kept == MaxKeyField {
			return -1
		}
		kept++
		return r
	}, strings.ToValidUTF8(value, "\uFFFD"))
}

// unescapePair decodes a pair of a query.
func unescapePair(pair string) (name, value string) {
	name, value, _ = strings.Cut(pair, "=")
	return unescape(name), unescape(value)
}

// unescape decodes a part of a query as browsers do (WHATWG URL, section 5.1): a
// percent sign that begins no escape stands for itself.
func unescape(text string) string {
	if decoded, err := url.QueryUnescape(text); err == nil {
		return decoded
	}
	parts := strings.Split(text, "%")
	for i, part := range parts[1:] {
		if !isEscape(part) {
			parts[i+1] = "25" + part
		}
	}
	decoded, _ := url.QueryUnescape(strings.Join(parts, "%")) // cannot fail: all escapes are whole
	return decoded
}

// isEscape reports whether text behind a percent sign is an escape with it.
func isEscape(text string) bool {
	if len(text) < 2 {
		return false
	}
	_, err := strconv.ParseUint(text[:2], 16, 8)
	return err == nil
}

// IsScan reports whether the visit comes from the QR code.
func (v Visit) IsScan() bool {
	for pair := range strings.SplitSeq(v.Query, "&") {
		if name, value := unescapePair(pair); name == QRParameter && value == "1" {
			return true
		}
	}
	return false
}
