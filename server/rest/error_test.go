package rest

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/docs"
)

// TestEveryKindHasAStatus holds that no two kinds are answered alike, and that
// only a fault of ours is an internal one.
func TestEveryKindHasAStatus(t *testing.T) {
	t.Parallel()
	kinds := map[int]hoko.Kind{}
	for kind, said := range docs.Answers() {
		status := statusOf(kind)
		if other, twice := kinds[status]; twice {
			t.Errorf("%s and %s are both %d", kind, other, status)
		}
		kinds[status] = kind
		if (status == http.StatusInternalServerError) != (kind == hoko.KindInternal) || status < 400 || http.StatusText(status) == "" {
			t.Errorf("%s is %d", kind, status)
		}
		if said.Status != status {
			t.Errorf("%s is %d, and the documentation says %d", kind, status, said.Status)
		}
	}
}

// refuse answers with err as the door does for a credential that is refused.
func refuse(t *testing.T, err error) *httptest.ResponseRecorder {
	t.Helper()
	h := NewHandler(Options{Log: slog.New(slog.DiscardHandler)})
	ctx := hoko.WithCall(t.Context(), &hoko.Call{RequestID: "r1", Refusal: err})
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequestWithContext(ctx, http.MethodGet, "/api/links", nil))
	return w
}

func TestEnvelope(t *testing.T) {
	t.Parallel()
	const internal = `{"error":{"en":"Something went wrong on our side.","ar":"حدث خطأ من جانبنا."},"code":"internal","requestId":"r1"}`
	tests := map[string]struct {
		err    error
		status int
		want   string
	}{
		"nobody classified it": {io.ErrUnexpectedEOF, 500, internal},
		"its cause is secret":  {&hoko.Error{Kind: hoko.KindInternal, Code: hoko.CodeInternal, Err: context.Canceled}, 500, internal},
		"a rate": {
			&hoko.Error{Kind: hoko.KindRateLimited, Code: hoko.CodeRateLimited, Params: hoko.Params{"seconds": "2"}, RetryAfter: 1100 * time.Millisecond}, 429,
			`{"error":{"en":"Too many requests. Wait 2 s and try again.","ar":"عدد الطلبات كبير جدًا. أعد المحاولة بعد انقضاء هذه الثواني: 2."},"code":"rate_limited","requestId":"r1","retryAfter":2}`,
		},
		"scopes": {
			hoko.InsufficientScope(hoko.ScopeLinksRead, hoko.ScopeTagsRead), 403,
			`{"error":{"en":"Missing scope: linksRead tagsRead.","ar":"الصلاحية الناقصة: linksRead tagsRead."},"code":"insufficient_scope","requestId":"r1","missingScopes":["linksRead","tagsRead"]}`,
		},
		"no issue in particular": {
			&hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeBatchEmpty}, 400,
			`{"error":{"en":"Send at least one item.","ar":"أرسل عنصرًا واحدًا على الأقل."},"code":"batch_empty","requestId":"r1","issues":[]}`,
		},
		"an issue": {
			hoko.Invalid("url", hoko.CodeRequired, nil), 400,
			`{"error":{"en":"url: This field is required.","ar":"url: هذا الحقل مطلوب."},"code":"required","requestId":"r1",` +
				`"issues":[{"index":0,"field":"url","code":"required","en":"This field is required.","ar":"هذا الحقل مطلوب."}]}`,
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := refuse(t, tt.err)
			if w.Code != tt.status {
				t.Errorf("status %d, want %d", w.Code, tt.status)
			}
			if diff := cmp.Diff(tt.want+"\n", w.Body.String()); diff != "" {
				t.Errorf("body (-want +got):\n%s", diff)
			}
			if wait := w.Header().Get("Retry-After"); (wait == "2") != (tt.status == http.StatusTooManyRequests) {
				t.Errorf("Retry-After %q", wait)
			}
		})
	}
}

// FuzzDecode holds that no JSON makes the decoder panic, and that nothing passes
// but objects of known members.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{
		`{"url":"https://example.com/","tagIds":["a"],"utm":{"source":null},"geo":{"DE":"x"}}`, `{"utm":null,"expiresAt":"2026-01-01T00:00:00Z"}`, `[]`, `{"id":""}`, `{"":{}}`,
	} {
		f.Add([]byte(seed))
	}
	fields := linkFields(hoko.Site{})
	f.Fuzz(func(t *testing.T, text []byte) {
		if !json.Valid(text) {
			return
		}
		var members map[string]any
		isObject := json.Unmarshal(text, &members) == nil && members != nil
		var issues hoko.Issues
		var link hoko.LinkChanges
		value, _ := cutValue(space(text))
		fields.decode(input{text: value, issues: &issues}, &link)
		if !isObject && issues.Len() == 0 {
			t.Errorf("%q is a link", text)
		}
		for name := range members {
			if _, known := fields[name]; !known && issues.Len() == 0 {
				t.Errorf("%q passes with %q", text, name)
			}
		}
	})
}
