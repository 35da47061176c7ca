package main

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/hoko-to/hoko"
)

// issued is every secret that the run gave out or typed in.
var issued = newLedger()

// ledger notes secrets as they are issued, and finds them again in whatever
// form they were written down. It may be used by several goroutines.
type ledger struct {
	mu      sync.Mutex
	kinds   map[string]string // of secrets, by their text
	needles map[uint64][]needle
	begins  [1 << 16]bool  // the first two bytes of needles
	homes   map[string]int // processes that run on a database and a folder
	faults  []string
}

// needle is a form of a secret.
type needle struct {
	form   string
	text   string
	secret string
}

// needleStart is how many bytes of a needle it is looked up by.
const needleStart = 8

func newLedger() *ledger {
	return &ledger{kinds: map[string]string{}, needles: map[uint64][]needle{}, homes: map[string]int{}}
}

// issue notes a secret, and reports whether it is new. Texts that might be
// anything are none.
func (l *ledger) issue(kind, text string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.kinds[text] != "" || !guessless(text) {
		return false
	}
	l.kinds[text] = kind
	hidden := text
	if key, ok := hoko.ParseKeyText(text); ok {
		hidden = key.Reveal()[len(key.String())-len("…"):] // the rest is public
	}
	for form, written := range formsOf(hidden) {
		start := startOf(written)
		l.needles[start] = append(l.needles[start], needle{form, written, text})
		l.begins[uint16(start>>48)] = true
	}
	return true
}

// guessless reports whether a text is long and mixed enough to be found by
// nothing but being written down.
func guessless(text string) bool {
	distinct := map[rune]bool{}
	for _, r := range text {
		distinct[r] = true
	}
	return len(text) > needleStart && len(distinct) >= needleStart
}

// formsOf returns how a text may have been written down.
func formsOf(text string) map[string]string {
	forms := map[string]string{
		"plain":       text,
		"URL-escaped": url.QueryEscape(text),
		"hex":         hex.EncodeToString([]byte(text)),
		"HEX":         strings.ToUpper(hex.EncodeToString([]byte(text))),
	}
	for form, escapesHTML := range map[string]bool{"JSON": false, "JSON for HTML": true} {
		forms[form] = quoted(text, escapesHTML)
	}
	for offset := range 3 { // of a text in the middle of another, only the whole groups are its own
		whole := text[(3-offset)%3:]
		whole = whole[:len(whole)/3*3]
		forms[fmt.Sprintf("base64 at %d", offset)] = base64.StdEncoding.EncodeToString([]byte(whole))
		forms[fmt.Sprintf("base64url at %d", offset)] = base64.URLEncoding.EncodeToString([]byte(whole))
	}
	for form, written := range forms {
		if len(written) < needleStart || form != "plain" && written == text {
			delete(forms, form)
		}
	}
	return forms
}

// quoted returns a text as it stands between the quotation marks of JSON.
func quoted(text string, escapesHTML bool) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(escapesHTML)
	if err := e.Encode(text); err != nil {
		return text
	}
	whole := strings.TrimSuffix(b.String(), "\n")
	return whole[1 : len(whole)-1]
}

func startOf[T string | []byte](text T) (start uint64) {
	for i := range needleStart {
		start = start<<8 | uint64(text[i])
	}
	return start
}

// find returns the secrets that a text holds, each with the form it has there. The
// race detector leaves it out: it looks at each byte of all that is answered and
// stored, and to watch that took a twentieth of all the time of these tests.
//
//go:norace
func (l *ledger) find(text []byte) (found []needle) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := 0; i+needleStart <= len(text); i++ {
		if !l.begins[uint16(text[i])<<8|uint16(text[i+1])] {
			continue
		}
		for _, n := range l.needles[startOf(text[i:])] {
			if bytes.HasPrefix(text[i:], []byte(n.text)) {
				found = append(found, n)
			}
		}
	}
	return found
}

// judge notes a fault for each secret that a text holds, but for those that may
// be there.
func (l *ledger) judge(place string, text []byte, may ...string) {
	for _, n := range l.find(text) {
		if slices.Contains(may, n.secret) {
			continue
		}
		l.mu.Lock()
		l.faults = append(l.faults, fmt.Sprintf("a secret (%s, %s) is in %s", l.kinds[n.secret], n.form, place))
		l.mu.Unlock()
	}
}

// Faults returns where secrets were found so far.
func (l *ledger) Faults() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	slices.Sort(l.faults)
	return slices.Compact(slices.Clone(l.faults))
}

var (
	keyPattern      = regexp.MustCompile(`hoko_[0-9A-Za-z]{12}_[0-9A-Za-z]{38}`)
	passwordPattern = regexp.MustCompile(`"(?:password|currentPassword|newPassword)":"((?:[^"\\]|\\.)*)"`)
	tokenPattern    = regexp.MustCompile(`/admin/[a-z/-]+(?:\?token=|#)([0-9A-Za-z_-]{16,})`)
	factorPattern   = regexp.MustCompile(`"secret":"([A-Z2-7]{16,})"`)
	codesPattern    = regexp.MustCompile(`"recoveryCodes":\[([^\]]+)\]`)
	printedPattern  = regexp.MustCompile(`Password +(\w+)`)
)

// issuedIn notes the secrets that a text issues, and returns those that were
// not known.
func (l *ledger) issuedIn(text string) (fresh []string) {
	note := func(kind, secret string) {
		if l.issue(kind, secret) {
			fresh = append(fresh, secret)
		}
	}
	for _, key := range keyPattern.FindAllString(text, -1) {
		if _, ok := hoko.ParseKeyText(key); ok {
			note("API key", key)
		}
	}
	for kind, pattern := range map[string]*regexp.Regexp{"one-time token": tokenPattern, "second factor": factorPattern, "password": printedPattern} {
		for _, match := range pattern.FindAllStringSubmatch(text, -1) {
			note(kind, match[1])
		}
	}
	for _, match := range codesPattern.FindAllStringSubmatch(text, -1) {
		for code := range strings.SplitSeq(match[1], ",") {
			note("recovery code", strings.Trim(code, `"`))
		}
	}
	return fresh
}

// witness is an http.RoundTripper that notes the secrets of each exchange, and
// sees to it that an answer holds none but those that it issues.
type witness struct {
	next   http.RoundTripper
	ledger *ledger
}

// RoundTrip sends the request.
func (w *witness) RoundTrip(r *http.Request) (*http.Response, error) {
	w.sent(r)
	resp, err := w.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	header := resp.Header.Clone()
	for _, cookie := range resp.Cookies() {
		w.ledger.issue("cookie", cookie.Value)
	}
	header.Del("Set-Cookie")
	place := "the answer to " + r.Method + " " + r.URL.Path
	w.ledger.judge("the header of "+place, fmt.Append(nil, header))
	resp.Body = &witnessed{ReadCloser: resp.Body, done: func(body []byte) {
		w.ledger.judge(place, body, w.ledger.issuedIn(string(body))...)
	}}
	return resp, nil
}

// mostTyped bounds the bodies that are searched for passwords: nobody types in
// more, in bytes, and the hostile bodies of other tests are large.
const mostTyped = 64 << 10

// sent notes what the caller shows or types in.
func (w *witness) sent(r *http.Request) {
	w.ledger.issuedIn(strings.Join(r.Header.Values("Authorization"), " "))
	w.ledger.issuedIn(r.URL.RawQuery)
	if r.GetBody == nil || r.ContentLength > mostTyped {
		return
	}
	body, err := r.GetBody()
	if err != nil {
		return
	}
	text, err := io.ReadAll(body)
	if err != nil {
		return
	}
	for _, match := range passwordPattern.FindAllSubmatch(text, -1) {
		w.ledger.issue("password", string(match[1]))
	}
}

// witnessed is the body of an answer; done gets what was read of it.
type witnessed struct {
	io.ReadCloser

	read []byte
	once sync.Once
	done func(body []byte)
}

func (b *witnessed) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	b.read = append(b.read, p[:n]...)
	if err != nil {
		b.once.Do(func() { b.done(b.read) })
	}
	return n, err
}

// Close ends the body.
func (b *witnessed) Close() error {
	b.once.Do(func() { b.done(b.read) })
	return b.ReadCloser.Close()
}
