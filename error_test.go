package hoko_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestIssuesAreBounded(t *testing.T) {
	t.Parallel()
	var is hoko.Issues
	if is.Err() != nil || is.Len() != 0 {
		t.Fatal("a fault before any was noted")
	}
	for i := range hoko.MaxIssues + 50 {
		is.At(i)
		is.Add("url", hoko.CodeRequired, nil)
	}
	got := hoko.ErrorOf(is.Err())
	if is.Len() != hoko.MaxIssues || len(got.Issues) != hoko.MaxIssues {
		t.Fatalf("%d faults, and %d in the error", is.Len(), len(got.Issues))
	}
	for i, issue := range got.Issues {
		if issue.Index != i {
			t.Fatalf("fault %d has the index %d", i, issue.Index)
		}
	}
}

// The first fault speaks for the whole, for doors that show one.
func TestIssuesErr(t *testing.T) {
	t.Parallel()
	var is hoko.Issues
	is.At(3)
	is.Add("title", hoko.CodeTooLong, hoko.Params{"max": "5"})
	is.Add("url", hoko.CodeRequired, nil)
	want := &hoko.Error{
		Kind: hoko.KindInvalid, Code: hoko.CodeTooLong, Field: "title", Params: hoko.Params{"max": "5"},
		Issues: []hoko.Issue{{Index: 3, Field: "title", Code: hoko.CodeTooLong, Params: hoko.Params{"max": "5"}}, {Index: 3, Field: "url", Code: hoko.CodeRequired}},
	}
	if diff := cmp.Diff(want, is.Err()); diff != "" {
		t.Error(diff)
	}
	if got := is.Err().Error(); got != "too_long (title); 3 title: too_long; 3 url: required" {
		t.Errorf("the log says %q", got)
	}
}

// Clients that show one sentence show which item of a batch it is about.
func TestSummaryNamesTheItem(t *testing.T) {
	t.Parallel()
	for want, at := range map[string]struct {
		index int
		field string
	}{
		"url: This field is required.":     {0, "url"},
		"[2].url: This field is required.": {2, "url"},
		"[2]: This field is required.":     {2, ""},
		"This field is required.":          {0, ""},
	} {
		var is hoko.Issues
		is.At(at.index)
		is.Add(at.field, hoko.CodeRequired, nil)
		if got := hoko.ErrorOf(is.Err()).Summary(hoko.English); got != want {
			t.Errorf("item %d, field %q: %q, want %q", at.index, at.field, got, want)
		}
	}
}

func TestErrorsFindTheirKind(t *testing.T) {
	t.Parallel()
	cause := errors.New("pq: password is hunter2")
	for name, c := range map[string]struct {
		err  error
		kind hoko.Kind
		code hoko.Code
	}{
		"own":          {hoko.NotFound(), hoko.KindNotFound, hoko.CodeNotFound},
		"wrapped":      {fmt.Errorf("more: %w", hoko.NotFound()), hoko.KindNotFound, hoko.CodeNotFound},
		"joined":       {errors.Join(cause, hoko.NotFound()), hoko.KindNotFound, hoko.CodeNotFound},
		"unclassified": {cause, hoko.KindInternal, hoko.CodeInternal},
		"unavailable":  {hoko.Unavailable(cause), hoko.KindUnavailable, hoko.CodeUnavailable},
	} {
		own := hoko.ErrorOf(c.err)
		if hoko.KindOf(c.err) != c.kind || hoko.CodeOf(c.err) != c.code || own.Kind != c.kind || own.Code != c.code {
			t.Errorf("%s: %s %s, %+v", name, hoko.KindOf(c.err), hoko.CodeOf(c.err), own)
		}
		if message := own.Message(hoko.English) + own.Message(hoko.Arabic); strings.Contains(message, "hunter2") {
			t.Errorf("%s: the caller is told %q", name, message)
		}
	}
	if hoko.ErrorOf(nil) != nil {
		t.Error("an error of nothing")
	}
	if unavailable := hoko.Unavailable(cause); !errors.Is(unavailable, cause) || unavailable.RetryAfter != time.Second {
		t.Errorf("%+v", unavailable)
	}
}

// The table of answers, word for word.
func TestChallenge(t *testing.T) {
	t.Parallel()
	const realm = `Bearer realm="hoko"`
	want := map[hoko.Code]string{
		hoko.CodeCredentialsMissing:   realm,
		hoko.CodeCredentialsMalformed: realm + `, error="invalid_request"`,
		hoko.CodeKeyInURL:             realm + `, error="invalid_request"`,
		hoko.CodeKeyInvalid:           realm + `, error="invalid_token"`,
		hoko.CodeKeyRevoked:           realm + `, error="invalid_token"`,
		hoko.CodeKeyExpired:           realm + `, error="invalid_token"`,
		hoko.CodeInsufficientScope:    realm + `, error="insufficient_scope", scope=""`,
	}
	for _, code := range codeConstants(t) {
		if got := hoko.Challenge(&hoko.Error{Code: code}); got != want[code] {
			t.Errorf("%s: %q, want %q", code, got, want[code])
		}
	}
	got := hoko.Challenge(hoko.InsufficientScope(hoko.ScopeLinksRead, hoko.ScopeLinksWrite))
	if want := realm + `, error="insufficient_scope", scope="linksRead linksWrite"`; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestRetrySeconds(t *testing.T) {
	t.Parallel()
	for wait, want := range map[time.Duration]int{
		0:                       0,
		time.Nanosecond:         1,
		time.Second:             1,
		1100 * time.Millisecond: 2,
		30 * time.Second:        30,
	} {
		err := hoko.RateLimited(wait)
		if got := err.RetrySeconds(); got != want {
			t.Errorf("%s is %d seconds, want %d", wait, got, want)
		}
		if sentence := fmt.Sprintf("Too many requests. Wait %d s and try again.", want); err.Message(hoko.English) != sentence {
			t.Errorf("%s: %q", wait, err.Message(hoko.English))
		}
	}
}
