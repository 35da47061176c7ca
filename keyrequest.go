package hoko

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"
)

// OutcomeOK is the outcome of a call that nothing went wrong with. The outcome
// of any other is the code of its first failure.
const OutcomeOK Code = "ok"

// Refusals lists the outcomes of calls that were turned away because of the
// key: for what it is, for where it was shown, for what it may not do, or for
// how often it came.
func Refusals() []Code {
	return []Code{
		CodeKeyRevoked, CodeKeyExpired, CodeInsufficientScope, CodeSessionRequired, CodeRoleInsufficient,
		CodeHostnameBlocked, CodeIPNotAllowed, CodeRateLimited,
	}
}

// LateRefusals lists the outcomes of calls with a key whose time was over.
func LateRefusals() []Code { return []Code{CodeKeyRevoked, CodeKeyExpired} }

// IsRefusal reports whether a call with this outcome was turned away because of
// the key.
func IsRefusal(outcome Code) bool { return slices.Contains(Refusals(), outcome) }

// IsLateRefusal reports whether a call with this outcome came after the end of
// the key.
func IsLateRefusal(outcome Code) bool { return slices.Contains(LateRefusals(), outcome) }

// KeyRequest is an entry of the request log: a call that was made with an API
// key, accepted or refused, or several that agree in all but their moment,
// latency and id. It holds nothing of what was sent or answered.
type KeyRequest struct {
	ID          string
	WorkspaceID string
	KeyID       string
	Count       int           // of calls; at least 1
	CreatedAt   time.Time     // of the first
	LastAt      time.Time     // of the last
	Operation   Operation     // "" if the call was refused before it was looked at, or if many calls were too different
	Scopes      Scopes        // that it needs
	Outcome     Code          // OutcomeOK, or the code of the first failure
	Status      int           // of the HTTP answer
	Address     string        // of the client; "" if unknown, or if many calls were too different
	UserAgent   string        // likewise
	RequestID   string        // of the first
	Latency     time.Duration // until the first byte of the answer, of all calls together
	MaxLatency  time.Duration
}

// Refused reports whether the calls were turned away because of the key.
func (r *KeyRequest) Refused() bool { return IsRefusal(r.Outcome) }

// MeanLatency returns how long the first byte of an answer took on average.
func (r *KeyRequest) MeanLatency() time.Duration { return r.Latency / time.Duration(max(r.Count, 1)) }

// KeyRequestFilter narrows the request log. Its zero value finds all of it.
type KeyRequestFilter struct {
	KeyID     *string
	Outcomes  []Code // nil for any
	Refused   *bool
	Operation *string
	Address   *string
	Status    *int // of the HTTP answer
	From      *time.Time
	Until     *time.Time
}

// KeyDay is how many calls were made with an API key on one day.
type KeyDay struct {
	KeyID    string
	Day      time.Time // its beginning, in UTC
	Outcomes []OutcomeCount
}

// OutcomeCount is how many calls had an outcome.
type OutcomeCount struct {
	Outcome Code
	Count   int
}

// Refused reports whether these calls were turned away because of the key.
func (c OutcomeCount) Refused() bool { return IsRefusal(c.Outcome) }

// Count returns how many calls were made on the day.
func (d *KeyDay) Count() (n int) {
	for _, c := range d.Outcomes {
		n += c.Count
	}
	return n
}

// RefusedCount returns how many of them were turned away because of the key.
func (d *KeyDay) RefusedCount() (n int) {
	for _, c := range d.Outcomes {
		if c.Refused() {
			n += c.Count
		}
	}
	return n
}

// KeyRefusal is the last time that a call with an API key was turned away.
type KeyRefusal struct {
	WorkspaceID string
	KeyID       string
	At          time.Time
	Outcome     Code
	Address     string
	UserAgent   string
	LateUse     *LateUse // nil if the key was not shown after its end
}

// LateUseFilter narrows the list of late uses. Its zero value finds those that
// Since allows.
type LateUseFilter struct {
	Revoked *bool     // of keys that somebody revoked, or of those that have just expired
	Since   time.Time // the last use is not older
}

// LateUseRecent is how far the recent count of a late use goes back. It begins
// with a day.
const LateUseRecent = 30 * 24 * time.Hour

// LateUse is how an API key was shown after its end, each time in vain.
type LateUse struct {
	KeyID   string
	Count   int // of all calls since the end
	Recent  int // of those within LateUseRecent
	FirstAt time.Time
	LastAt  time.Time
}

// MaxLateCallers is how many addresses, and user agents, of a late use are told.
const MaxLateCallers = 10

// LateCallers are who showed an API key after its end, in the latest part of
// the request log; whoever did most comes first.
type LateCallers struct {
	Addresses  []CallerCount
	UserAgents []CallerCount
}

// CallerCount is how many calls came from an address, or with a user agent.
type CallerCount struct {
	Value  string
	Count  int
	LastAt time.Time
}

// TopCallers adds up counts of the same value and returns the largest ones,
// MaxLateCallers at most, of equal ones the latest first.
func TopCallers(counts []CallerCount) []CallerCount {
	sums := map[string]CallerCount{}
	for _, c := range counts {
		sum := sums[c.Value]
		c.Count += sum.Count
		if sum.LastAt.After(c.LastAt) {
			c.LastAt = sum.LastAt
		}
		sums[c.Value] = c
	}
	top := slices.SortedFunc(maps.Values(sums), func(a, b CallerCount) int {
		return cmp.Or(b.Count-a.Count, b.LastAt.Compare(a.LastAt), strings.Compare(a.Value, b.Value))
	})
	return top[:min(len(top), MaxLateCallers)]
}
