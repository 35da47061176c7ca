package graph

import (
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// TestDocumentMessages: a validator's message is told with the beginning only of
// what it repeats, and to nobody with no name of the schema.
func TestDocumentMessages(t *testing.T) {
	t.Parallel()
	known := hoko.WithCall(t.Context(), &hoko.Call{Caller: &hoko.Caller{}})
	long := strings.Repeat("a", 100)
	short := strings.Repeat("a", maxEcho-len(`"…"`)) + `…"`
	for message, want := range map[string]string{
		`Cannot query field "linkz" on type "Query". Did you mean "link" or "links"?`: `Cannot query field "linkz" on type "Query". Did you mean "link" or "links"?`,
		`Cannot query field "` + long + `" on type "Query".`:                          `Cannot query field "` + short + ` on type "Query".`,
		`Expected value of type "ID", found ` + long + `".`:                           `Expected value of type "ID", found ` + strings.Repeat("a", maxEcho-len(`found "…"`)+1) + `…"`,
		`Int cannot represent non-integer value: "` + long + `" a`:                    `Int cannot represent non-integer value: "` + strings.Repeat("a", maxEcho-len(`value: "…"`)) + `…"`,
		`Invalid number, unexpected digit after 0: "` + long:                          `Invalid number, unexpected digit after 0: "` + short,
		`Expected Name, found <EOF>`:                                                  `Expected Name, found <EOF>`,
		``:                                                                            ``,
	} {
		if got := documentMessage(known, message); got != want {
			t.Errorf("%q is told as %q, want %q", message, got, want)
		}
	}
	for message, want := range map[string]string{
		`Field "viewer" must have selections. Did you mean "viewer { ... }"?`: `Field "viewer" must have selections.`,
		`Cannot query field "linkz". (Did you mean "link"?)`:                  `Cannot query field "linkz".`,
	} {
		if got := documentMessage(t.Context(), message); got != want {
			t.Errorf("%q is told to nobody as %q, want %q", message, got, want)
		}
	}
}

// TestLongMessages: messages are as long as documents, and cost next to nothing.
// It is measured, so it does not run beside other tests.
func TestLongMessages(t *testing.T) {
	for _, message := range []string{
		`Int cannot represent non-integer value: ` + strings.Repeat("9", maxDocument),
		`Enum "State" cannot represent non-enum value: "` + strings.Repeat("a", maxDocument) + `".`,
	} {
		took := time.Hour
		for range 3 {
			begin := time.Now()
			documentMessage(t.Context(), message)
			took = min(took, time.Since(begin))
		}
		if took > 10*time.Millisecond {
			t.Errorf("%.40s took %v", message, took)
		}
	}
}
