package hoko_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// TestLateRefusalsAreRefusals, and success is none.
func TestLateRefusalsAreRefusals(t *testing.T) {
	t.Parallel()
	for _, code := range hoko.LateRefusals() {
		if !hoko.IsRefusal(code) || !hoko.IsLateRefusal(code) {
			t.Errorf("%s is no refusal", code)
		}
	}
	for _, code := range []hoko.Code{hoko.OutcomeOK, hoko.CodeRequired, hoko.CodeInternal} {
		if hoko.IsRefusal(code) {
			t.Errorf("%s is a refusal", code)
		}
	}
}

func TestTopCallers(t *testing.T) {
	t.Parallel()
	at := func(minute int) time.Time { return time.Date(2026, 1, 2, 3, minute, 0, 0, time.UTC) }
	counts := []hoko.CallerCount{{Value: "a", Count: 2, LastAt: at(5)}, {Value: "b", Count: 3, LastAt: at(1)}, {Value: "a", Count: 4, LastAt: at(2)}, {Value: "c", Count: 3, LastAt: at(9)}}
	for i := range 20 {
		counts = append(counts, hoko.CallerCount{Value: string(rune('k' + i)), Count: 1, LastAt: at(i)})
	}
	got := hoko.TopCallers(counts)
	want := []hoko.CallerCount{{Value: "a", Count: 6, LastAt: at(5)}, {Value: "c", Count: 3, LastAt: at(9)}, {Value: "b", Count: 3, LastAt: at(1)}}
	if diff := cmp.Diff(want, got[:3]); diff != "" || len(got) != hoko.MaxLateCallers {
		t.Errorf("%d callers, %s", len(got), diff)
	}
}

func TestKeyDayCounts(t *testing.T) {
	t.Parallel()
	day := hoko.KeyDay{Outcomes: []hoko.OutcomeCount{{Outcome: hoko.OutcomeOK, Count: 5}, {Outcome: hoko.CodeKeyRevoked, Count: 2}, {Outcome: hoko.CodeRequired, Count: 1}}}
	if day.Count() != 8 || day.RefusedCount() != 2 {
		t.Errorf("%d calls, %d refused", day.Count(), day.RefusedCount())
	}
	if entry := (&hoko.KeyRequest{Count: 4, Latency: 8 * time.Second}); entry.MeanLatency() != 2*time.Second {
		t.Errorf("%s on average", entry.MeanLatency())
	}
}
