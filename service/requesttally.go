package service

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// How many entries of the log the calls of one batch become. Counts are exact
// whatever is put together.
const (
	maxSingles = 10  // accepted calls with a key that have entries of their own, for each second
	maxGroups  = 100 // entries that stand for several calls with a key; what is left has no address, agent and operation
)

// tally turns calls into entries of the log and into what is counted of them.
type tally struct {
	newID    func() string
	entries  []*hoko.KeyRequest
	singles  map[keySecond]int
	groups   map[requestGroup]*hoko.KeyRequest
	groupsOf map[string]int // by id of the key
	days     map[keyDay]*db.KeyCount
	refusals map[string]*hoko.KeyRefusal
}

type keySecond struct {
	keyID  string
	second int64
}

type keyDay struct {
	keyID   string
	day     time.Time
	outcome hoko.Code
}

// requestGroup is what calls agree in that one entry stands for.
type requestGroup struct {
	keyID     string
	minute    time.Time
	outcome   hoko.Code
	status    int
	operation hoko.Operation
	scopes    string
	address   string
	userAgent string
}

func newTally(newID func() string) *tally {
	return &tally{
		newID:    newID,
		singles:  map[keySecond]int{},
		groups:   map[requestGroup]*hoko.KeyRequest{},
		groupsOf: map[string]int{},
		days:     map[keyDay]*db.KeyCount{},
		refusals: map[string]*hoko.KeyRefusal{},
	}
}

// add takes a call in.
func (t *tally) add(e *requestEvent) {
	entry := e.entry()
	t.addDay(entry)
	if entry.Refused() {
		t.addRefusal(entry)
	}
	if entry.Outcome == hoko.OutcomeOK && t.mayStandAlone(entry) {
		t.append(entry)
		return
	}
	group := t.groupOf(entry)
	if into := t.groups[group]; into != nil {
		merge(into, entry)
		return
	}
	t.groups[group] = entry
	t.append(entry)
}

func (t *tally) append(entry *hoko.KeyRequest) {
	entry.ID = t.newID()
	t.entries = append(t.entries, entry)
}

func (t *tally) mayStandAlone(entry *hoko.KeyRequest) bool {
	second := keySecond{entry.KeyID, entry.CreatedAt.Unix()}
	t.singles[second]++
	return t.singles[second] <= maxSingles
}

// groupOf returns the group of an entry. Where a key has too many of them, it
// takes away from the entry what makes it different.
func (t *tally) groupOf(entry *hoko.KeyRequest) requestGroup {
	group := newRequestGroup(entry)
	if t.groups[group] != nil {
		return group
	}
	if t.groupsOf[entry.KeyID]++; t.groupsOf[entry.KeyID] <= maxGroups {
		return group
	}
	entry.Operation, entry.Scopes, entry.Address, entry.UserAgent = "", nil, "", ""
	return newRequestGroup(entry)
}

func newRequestGroup(entry *hoko.KeyRequest) requestGroup {
	return requestGroup{
		keyID:     entry.KeyID,
		minute:    entry.CreatedAt.Truncate(time.Minute),
		outcome:   entry.Outcome,
		status:    entry.Status,
		operation: entry.Operation,
		scopes:    hoko.JoinScopes(entry.Scopes),
		address:   entry.Address,
		userAgent: entry.UserAgent,
	}
}

// merge lets an entry stand for another one as well.
func merge(into, entry *hoko.KeyRequest) {
	if entry.CreatedAt.Before(into.CreatedAt) {
		into.CreatedAt, into.RequestID = entry.CreatedAt, entry.RequestID
	}
	into.LastAt = latest(into.LastAt, entry.LastAt)
	into.Count += entry.Count
	into.Latency += entry.Latency
	into.MaxLatency = max(into.MaxLatency, entry.MaxLatency)
}

func latest(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

func (t *tally) addDay(entry *hoko.KeyRequest) {
	day := keyDay{entry.KeyID, dayOf(entry.CreatedAt), entry.Outcome}
	if t.days[day] == nil {
		t.days[day] = &db.KeyCount{WorkspaceID: entry.WorkspaceID, KeyID: day.keyID, Day: day.day, Outcome: day.outcome}
	}
	t.days[day].Count += entry.Count
}

func (t *tally) addRefusal(entry *hoko.KeyRequest) {
	refusal := t.refusals[entry.KeyID]
	if refusal == nil {
		refusal = &hoko.KeyRefusal{WorkspaceID: entry.WorkspaceID, KeyID: entry.KeyID}
		t.refusals[entry.KeyID] = refusal
	}
	if !entry.LastAt.Before(refusal.At) {
		refusal.At, refusal.Outcome, refusal.Address, refusal.UserAgent = entry.LastAt, entry.Outcome, entry.Address, entry.UserAgent
	}
	if !hoko.IsLateRefusal(entry.Outcome) {
		return
	}
	if refusal.LateUse == nil {
		refusal.LateUse = &hoko.LateUse{KeyID: entry.KeyID, FirstAt: entry.CreatedAt}
	}
	late := refusal.LateUse
	late.Count += entry.Count
	late.LastAt = latest(late.LastAt, entry.LastAt)
	if entry.CreatedAt.Before(late.FirstAt) {
		late.FirstAt = entry.CreatedAt
	}
}

// counts returns what is to be added to the days, in one order everywhere.
func (t *tally) counts() []db.KeyCount {
	var counts []db.KeyCount
	for _, c := range t.days {
		counts = append(counts, *c)
	}
	slices.SortFunc(counts, func(a, b db.KeyCount) int {
		return cmp.Or(strings.Compare(a.KeyID, b.KeyID), a.Day.Compare(b.Day), strings.Compare(string(a.Outcome), string(b.Outcome)))
	})
	return counts
}

// refused returns what is to be added to the refusals, in one order everywhere.
func (t *tally) refused() []*hoko.KeyRefusal {
	return slices.SortedFunc(maps.Values(t.refusals), func(a, b *hoko.KeyRefusal) int { return strings.Compare(a.KeyID, b.KeyID) })
}
