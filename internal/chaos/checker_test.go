package chaos

import (
	"fmt"
	"testing"
)

// verdict is what came of comparing answers with what is stored.
type verdict struct {
	answered, lost, doubled, foreign int

	example entry // of what is lost
}

func (v *verdict) add(other verdict) {
	v.answered += other.answered
	v.lost += other.lost
	v.doubled += other.doubled
	v.foreign += other.foreign
	if other.lost > 0 {
		v.example = other.example
	}
}

func (v verdict) clean() bool { return v.lost == 0 && v.doubled == 0 && v.foreign == 0 }

func (v verdict) String() string {
	return fmt.Sprintf("%d answered, %d lost %v, %d doubled, %d foreign", v.answered, v.lost, v.example, v.doubled, v.foreign)
}

// compare holds what a workspace lists against what its clients were answered,
// and against what those of another one were. What is listed twice, or under two
// ids, is doubled.
func compare(own, other *ledger, stored []entry) verdict {
	v := verdict{answered: len(own.answered)}
	found, counts, visits := map[entry]bool{}, map[entry]int{}, 0
	for _, e := range stored {
		found[e] = true
		if counts[entry{noun: e.noun, name: e.name}]++; counts[entry{noun: e.noun, name: e.name}] > 1 {
			v.doubled++
		}
		if other.answered[e] {
			v.foreign++
		}
		if e.noun == clicks && e.text == own.visited {
			visits++
		}
	}
	for e := range own.answered {
		if !found[e] {
			v.lost++
			v.example = e
		}
	}
	v.doubled += max(0, visits-own.sent)
	return v
}

// TestCheckerSeesWhatIsWrong plants one fault of each kind.
func TestCheckerSeesWhatIsWrong(t *testing.T) {
	t.Parallel()
	click, link, edited := entry{clicks, "c1", "l0"}, entry{links, "acme-1", "l1 before"}, entry{links, "acme-1", "l1 after"}
	theirs := entry{sales, "bolt-1", "s1"}
	for name, c := range map[string]struct {
		stored []entry
		want   verdict
	}{
		"all is well":     {[]entry{click, edited}, verdict{answered: 2}},
		"lost":            {[]entry{edited}, verdict{answered: 2, lost: 1}},
		"edit lost":       {[]entry{click, link}, verdict{answered: 2, lost: 1}},
		"listed twice":    {[]entry{click, edited, edited}, verdict{answered: 2, doubled: 1}},
		"stored twice":    {[]entry{click, edited, {links, "acme-1", "l2 after"}}, verdict{answered: 2, doubled: 1}},
		"one visit, two":  {[]entry{click, {clicks, "c2", "l0"}, edited}, verdict{answered: 2, doubled: 1}},
		"of another":      {[]entry{click, edited, theirs}, verdict{answered: 2, foreign: 1}},
		"nothing at all":  {nil, verdict{answered: 2, lost: 2}},
		"only of another": {[]entry{theirs}, verdict{answered: 2, lost: 2, foreign: 1}},
	} {
		own, other := newLedger(), newLedger()
		own.visited = "l0"
		own.noteSent()
		own.note(click)
		own.note(link)
		own.replace(link, edited)
		other.note(theirs)
		got := compare(own, other, c.stored)
		if own.answered[got.example] != (got.lost > 0) {
			t.Errorf("%s: %v is said to be lost", name, got.example)
		}
		got.example = entry{}
		if got != c.want {
			t.Errorf("%s: %+v, want %+v", name, got, c.want)
		}
	}
}
