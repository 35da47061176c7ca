package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// garbageBytes is how much garbage may gather before it is collected; where more
// memory than that is in use, as much as is in use, which is what Go allows. Redirects
// keep little and leave much behind, so that without this they are collected after
// every few. docs/adr/0020 says what that is worth.
const garbageBytes = 48 << 20

// gatherGarbage lets garbage gather, unless the operator said otherwise in the way
// that Go programs are told.
func gatherGarbage() {
	if os.Getenv("GOGC") != "" {
		return
	}
	tune := func() { debug.SetGCPercent(garbagePercent(liveBytes())) }
	tune()
	afterEachCollection(tune)
}

// garbagePercent returns how much garbage may gather, as a share of what is in use.
func garbagePercent(live uint64) int { return int(max(100*garbageBytes/max(live, 1<<20), 100)) }

// liveBytes returns what the last collection found in use.
func liveBytes() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

// afterEachCollection calls do whenever garbage has been collected, until the end
// of the program: something that nobody uses is found each time.
func afterEachCollection(do func()) {
	unused := &struct{ do func() }{do}
	runtime.AddCleanup(unused, func(do func()) {
		do()
		afterEachCollection(do)
	}, do)
}
