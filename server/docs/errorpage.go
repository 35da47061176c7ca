package docs

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/yuin/goldmark"

	"github.com/hoko-to/hoko"
)

// errorsFolder is where each code has a page, below the pages.
const errorsFolder = "errors/"

// Answer is how the doors tell a kind of failure.
type Answer struct {
	Status int    // of REST
	Code   string // extensions.code of GraphQL
}

// Answers are those of every kind. The tests of both doors hold them to theirs.
func Answers() map[hoko.Kind]Answer {
	return map[hoko.Kind]Answer{
		hoko.KindInvalid:          {http.StatusBadRequest, "BAD_USER_INPUT"},
		hoko.KindMethodNotAllowed: {http.StatusMethodNotAllowed, "BAD_USER_INPUT"},
		hoko.KindTooLarge:         {http.StatusRequestEntityTooLarge, "BAD_USER_INPUT"},
		hoko.KindUnsupportedMedia: {http.StatusUnsupportedMediaType, "BAD_USER_INPUT"},
		hoko.KindUnauthenticated:  {http.StatusUnauthorized, "UNAUTHENTICATED"},
		hoko.KindForbidden:        {http.StatusForbidden, "FORBIDDEN"},
		hoko.KindNotFound:         {http.StatusNotFound, "NOT_FOUND"},
		hoko.KindConflict:         {http.StatusConflict, "CONFLICT"},
		hoko.KindRateLimited:      {http.StatusTooManyRequests, "RATE_LIMITED"},
		hoko.KindUnavailable:      {http.StatusServiceUnavailable, "UNAVAILABLE"},
		hoko.KindInternal:         {http.StatusInternalServerError, "INTERNAL"},
	}
}

// addErrorPages makes a page of every code.
func (b *book) addErrorPages(md goldmark.Markdown) error {
	all := remedies()
	for _, code := range hoko.Codes() {
		text, err := errorPage(code, all[code])
		if err != nil {
			return err
		}
		p := &page{Label: string(code), Summary: sentence(code, hoko.English), slug: errorsFolder + string(code), markdown: text}
		if err := p.render(md); err != nil {
			return err
		}
		b.leaves = append(b.leaves, p)
	}
	return nil
}

func sentence(code hoko.Code, lang hoko.Language) string {
	return (&hoko.Error{Code: code, Params: sampleParams()}).Message(lang)
}

// sampleParams fill the blanks of the sentences on the pages.
func sampleParams() hoko.Params {
	return hoko.Params{
		"scopes": "linksWrite", "role": "admin", "seconds": "7", "method": "PATCH", "max": "100", "min": "1", "type": "a whole number",
		"choices": "take, skip", "domain": "go.example.com", "line": "3", "column": "url", "limit": "complexity",
	}
}

func errorPage(code hoko.Code, r remedy) ([]byte, error) {
	answer := Answers()[r.kind]
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s\n\n%s\n\n", code, cell(sentence(code, hoko.English)), cell(sentence(code, hoko.Arabic)))
	b.WriteString("| | |\n| --- | --- |\n")
	if r.door != graphQLDoor {
		fmt.Fprintf(&b, "| HTTP | %d %s |\n", answer.Status, http.StatusText(answer.Status))
	}
	if r.door == everyDoor || r.door == graphQLDoor {
		fmt.Fprintf(&b, "| GraphQL | `%s` in `extensions.code`, `%s` in `extensions.reason` |\n", answer.Code, code)
	}
	fmt.Fprintf(&b, "\n## What to do\n\n%s\n", r.text)
	if r.door == visitorDoor {
		b.WriteString("\nVisitors of a short URL see it as a page.\n")
		return []byte(b.String()), nil
	}
	example, err := json.MarshalIndent(exampleOf(code, r), "", "  ")
	fmt.Fprintf(&b, "\n## Example\n\n```json\n%s\n```\n\nAll codes are in the list of errors.\n", example)
	return []byte(b.String()), err
}

// exampleOf returns an answer with a code, as the door gives it that has it.
func exampleOf(code hoko.Code, r remedy) any {
	if r.door == graphQLDoor {
		told := extensions{Code: Answers()[r.kind].Code, Reason: code}
		return graphQLExample{Errors: []graphQLFault{{Message: sentence(code, hoko.English), Extensions: told}}}
	}
	e := restExample{Error: bothSentences(code), Code: code, RequestID: "01a2076a-44b0-78c1-beab-2cb7f62bcb55"}
	if code == hoko.CodeInsufficientScope {
		e.MissingScopes = []hoko.Scope{hoko.ScopeLinksWrite}
	}
	if r.kind == hoko.KindRateLimited || r.kind == hoko.KindUnavailable {
		e.RetryAfter = int((7 * time.Second).Seconds())
	}
	return e
}

func bothSentences(code hoko.Code) map[hoko.Language]string {
	return map[hoko.Language]string{hoko.English: sentence(code, hoko.English), hoko.Arabic: sentence(code, hoko.Arabic)}
}

// restExample is an answer of the REST door.
type restExample struct {
	Error         map[hoko.Language]string `json:"error"`
	Code          hoko.Code                `json:"code"`
	RequestID     string                   `json:"requestId"`
	MissingScopes []hoko.Scope             `json:"missingScopes,omitempty"`
	RetryAfter    int                      `json:"retryAfter,omitempty"`
}

// graphQLExample is an answer of the GraphQL door.
type graphQLExample struct {
	Errors []graphQLFault `json:"errors"`
}

type graphQLFault struct {
	Message    string     `json:"message"`
	Extensions extensions `json:"extensions"`
}

type extensions struct {
	Code   string    `json:"code"`
	Reason hoko.Code `json:"reason"`
}
