package limit

import "time"

// bucket is the state of one key: the time when its bucket is full again, counted from
// the start of its Buckets.
type bucket struct {
	hash     uint64
	fullAt   time.Duration
	position int // in the schedule
}

// schedule is a heap (container/heap) of buckets; the first is the next to be full.
type schedule []*bucket

func (s schedule) Len() int           { return len(s) }
func (s schedule) Less(i, j int) bool { return s[i].fullAt < s[j].fullAt }

func (s schedule) Swap(i, j int) {
	s[i], s[j] = s[j], s[i]
	s[i].position, s[j].position = i, j
}

// Push implements heap.Interface.
func (s *schedule) Push(x any) {
	if added, ok := x.(*bucket); ok {
		added.position = len(*s)
		*s = append(*s, added)
	}
}

// Pop implements heap.Interface.
func (s *schedule) Pop() any {
	last := len(*s) - 1
	removed := (*s)[last]
	(*s)[last] = nil
	*s = (*s)[:last]
	return removed
}
