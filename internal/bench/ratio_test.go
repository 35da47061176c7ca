package bench

import (
	"testing"
	"time"
)

// ratio compares the program with a floor.
type ratio struct {
	own, floor time.Duration
	turns      int // of each
}

func timed(work func()) time.Duration {
	begin := time.Now()
	work()
	return time.Since(begin)
}

// report tells the milliseconds of a turn and the ratio.
func (r ratio) report(b *testing.B) {
	b.Helper()
	b.ReportMetric(float64(r.floor.Milliseconds())/float64(r.turns), "floor-ms")
	b.ReportMetric(float64(r.own.Milliseconds())/float64(r.turns), "hoko-ms")
	b.ReportMetric(float64(r.own)/float64(r.floor), "x-floor")
	b.ReportMetric(0, "ns/op")
}
