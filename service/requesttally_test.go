package service

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

// drawEvent draws a call of a few keys, so that many agree.
func drawEvent(t *rapid.T) *requestEvent {
	outcomes := append(hoko.Refusals(), hoko.OutcomeOK, hoko.OutcomeOK, hoko.OutcomeOK, hoko.CodeRequired)
	return &requestEvent{
		WorkspaceID: "w",
		KeyID:       rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "key"),
		At:          time.Date(2026, 1, 2, 23, 58, 0, 0, time.UTC).UnixMicro() + rapid.Int64Range(0, 240e6).Draw(t, "at"),
		Operation:   rapid.SampledFrom([]hoko.Operation{"", "GET /api/links", "query viewer"}).Draw(t, "operation"),
		Outcome:     rapid.SampledFrom(outcomes).Draw(t, "outcome"),
		Status:      rapid.SampledFrom([]int{200, 401, 403}).Draw(t, "status"),
		Latency:     rapid.Int64Range(0, 5e6).Draw(t, "latency"),
		Address:     rapid.SampledFrom([]string{"192.0.2.1", "192.0.2.2"}).Draw(t, "address"),
		UserAgent:   fmt.Sprint("agent ", rapid.IntRange(0, 300).Draw(t, "agent")),
		RequestID:   fmt.Sprint(rapid.IntRange(0, 1e9).Draw(t, "request")),
	}
}

// sums are what must come out whatever is put together.
type sums struct {
	calls, refused, late int
	latency              time.Duration
}

func sumsOf(entries []*hoko.KeyRequest) map[string]sums {
	by := map[string]sums{}
	for _, e := range entries {
		s := by[e.KeyID]
		s.calls += e.Count
		s.latency += e.Latency
		if e.Refused() {
			s.refused += e.Count
		}
		if hoko.IsLateRefusal(e.Outcome) {
			s.late += e.Count
		}
		by[e.KeyID] = s
	}
	return by
}

// TestTallyCountsEveryCallOnce: whatever calls come, the entries, the days and
// the refusals each account for every one of them, and entries are few.
func TestTallyCountsEveryCallOnce(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		events := rapid.SliceOfN(rapid.Custom(drawEvent), 0, 1000).Draw(t, "events")
		tally := newTally(newID)
		var single []*hoko.KeyRequest
		for _, e := range events {
			tally.add(e)
			single = append(single, e.entry())
		}
		want := sumsOf(single)
		for key, got := range sumsOf(tally.entries) {
			if got != want[key] {
				t.Fatalf("key %s: entries hold %+v, want %+v", key, got, want[key])
			}
		}
		for _, c := range tally.counts() {
			s := want[c.KeyID]
			s.calls -= c.Count
			if hoko.IsRefusal(c.Outcome) {
				s.refused -= c.Count
			}
			if hoko.IsLateRefusal(c.Outcome) {
				s.late -= c.Count
			}
			want[c.KeyID] = s
		}
		for key, left := range want {
			if left.calls != 0 || left.refused != 0 || left.late != 0 {
				t.Fatalf("key %s: the days miss %+v", key, left)
			}
		}
		checkRefusals(t, tally, single)
		checkEntries(t, tally.entries)
	})
}

func checkRefusals(t *rapid.T, tally *tally, single []*hoko.KeyRequest) {
	want := sumsOf(single)
	for _, r := range tally.refused() {
		late := 0
		if r.LateUse != nil {
			late = r.LateUse.Count
		}
		if late != want[r.KeyID].late {
			t.Fatalf("key %s: %d late uses, want %d", r.KeyID, late, want[r.KeyID].late)
		}
		for _, e := range single {
			if e.KeyID == r.KeyID && e.Refused() && e.CreatedAt.After(r.At) {
				t.Fatalf("key %s was refused later than %s", r.KeyID, r.At)
			}
		}
	}
}

// checkEntries wants entries of one minute each, not too many that are alike.
func checkEntries(t *rapid.T, entries []*hoko.KeyRequest) {
	singles, groups := map[keySecond]int{}, map[string]int{}
	for _, e := range entries {
		if e.CreatedAt.After(e.LastAt) || e.LastAt.Truncate(time.Minute) != e.CreatedAt.Truncate(time.Minute) || e.MaxLatency > e.Latency {
			t.Fatalf("%+v", e)
		}
		if e.Outcome == hoko.OutcomeOK && e.Count == 1 {
			singles[keySecond{e.KeyID, e.CreatedAt.Unix()}]++
			continue
		}
		if e.UserAgent != "" {
			groups[e.KeyID]++
		}
	}
	for key, n := range groups {
		if n > maxGroups {
			t.Fatalf("key %s has %d groups", key, n)
		}
	}
}

// TestAFloodIsFewEntries: ten thousand refusals of one second, also those that
// pretend to be of many clients, take the room of some hundred.
func TestAFloodIsFewEntries(t *testing.T) {
	t.Parallel()
	tally := newTally(newID)
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC).UnixMicro()
	for i := range int64(10_000) {
		e := &requestEvent{KeyID: "revoked", At: at + i*100, Outcome: hoko.CodeKeyRevoked, Status: 401, Address: "192.0.2.1"}
		tally.add(e)
		e.KeyID, e.UserAgent = "various", fmt.Sprint("agent ", i)
		tally.add(e)
		e.KeyID, e.Outcome, e.UserAgent = "busy", hoko.OutcomeOK, ""
		tally.add(e)
	}
	entries := map[string]int{}
	for _, e := range tally.entries {
		entries[e.KeyID]++
	}
	if entries["revoked"] != 1 || entries["various"] != maxGroups+1 || entries["busy"] != maxSingles+1 {
		t.Errorf("entries: %v", entries)
	}
	for key, s := range sumsOf(tally.entries) {
		if s.calls != 10_000 {
			t.Errorf("%s: %d calls", key, s.calls)
		}
	}
}
