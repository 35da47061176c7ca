package graph

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/docs"
)

// TestEveryKindHasACodeAndAStatus: a new kind must not slip through as an
// internal failure.
func TestEveryKindHasACodeAndAStatus(t *testing.T) {
	t.Parallel()
	for kind, said := range docs.Answers() {
		internal := kind == hoko.KindInternal
		if code := codeOf(kind); (code == "INTERNAL") != internal {
			t.Errorf("codeOf(%s) = %s", kind, code)
		}
		if said.Code != codeOf(kind) {
			t.Errorf("codeOf(%s) = %s, and the documentation says %s", kind, codeOf(kind), said.Code)
		}
		if status := statusOf(&hoko.Error{Kind: kind}); (status == http.StatusInternalServerError) != internal || status < 400 {
			t.Errorf("statusOf(%s) = %d", kind, status)
		}
	}
}

func TestInternalErrorsAreLoggedOnceAndMasked(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	p := &presenter{log: slog.New(slog.NewTextHandler(&log, nil))}
	call := &hoko.Call{RequestID: "request-7"}
	got := p.present(hoko.WithCall(t.Context(), call), fmt.Errorf("read row: %w", errors.New("password is hunter2")))
	if got.Message != (&hoko.Error{Code: hoko.CodeInternal}).Message(hoko.English) || got.Extensions["code"] != "INTERNAL" || got.Extensions["requestId"] != "request-7" {
		t.Errorf("shown: %q %v", got.Message, got.Extensions)
	}
	if strings.Count(log.String(), "hunter2") != 1 || !strings.Contains(log.String(), "request=request-7") {
		t.Errorf("logged: %s", log.String())
	}
	if call.Outcome() != hoko.CodeInternal {
		t.Errorf("outcome %q", call.Outcome())
	}
}

func TestFailuresAreToldInTheLanguageOfTheReader(t *testing.T) {
	t.Parallel()
	p := &presenter{log: slog.New(slog.DiscardHandler)}
	failure := &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeRequired, Issues: []hoko.Issue{{Field: "name", Code: hoko.CodeRequired}}}
	for call, want := range map[hoko.Language]hoko.Language{"": hoko.English, hoko.English: hoko.English, hoko.Arabic: hoko.Arabic} {
		got := p.present(hoko.WithCall(t.Context(), &hoko.Call{Language: call}), failure)
		told, ok := got.Extensions["issues"].([]issue)
		if !ok || got.Message != failure.Summary(want) || told[0].Message != failure.Issues[0].Message(want) {
			t.Errorf("in %q: %q, %v", call, got.Message, told)
		}
	}
}

func TestCallersWhoGoAwayAreNotLogged(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	p := &presenter{log: slog.New(slog.NewTextHandler(&log, nil))}
	got := p.present(t.Context(), fmt.Errorf("read row: %w", context.Canceled))
	if got.Extensions["code"] != "INTERNAL" || log.Len() > 0 {
		t.Errorf("shown: %v, logged: %s", got, log.String())
	}
}

func TestNegotiate(t *testing.T) {
	t.Parallel()
	for accept, want := range map[string]string{
		"":                         mediaTypeJSON,
		"*/*":                      mediaTypeJSON,
		"application/*;q=0.2":      mediaTypeJSON,
		"application/json":         mediaTypeJSON,
		mediaTypeGraphQL:           mediaTypeGraphQL,
		mediaTypeGraphQL + ", */*": mediaTypeGraphQL,
		"*/*, " + mediaTypeGraphQL: mediaTypeGraphQL,
		"application/json;q=0.5, " + mediaTypeGraphQL:       mediaTypeGraphQL,
		mediaTypeGraphQL + ";q=0.5, application/json;q=0.9": mediaTypeJSON,
		mediaTypeGraphQL + ";charset=utf-8":                 mediaTypeGraphQL,
		mediaTypeGraphQL + ";q=0, application/json;q=0.001": mediaTypeJSON,
		"image/png":                   "",
		"application/json;q=0":        "",
		"application/json;q=nonsense": "",
		";;;,":                        "",
		"text/html, image/*;q=0.8":    "",
	} {
		if got := negotiate(accept); got != want {
			t.Errorf("negotiate(%q) = %q, want %q", accept, got, want)
		}
	}
}
