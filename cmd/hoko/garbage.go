package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// garbageBytes is how much garbage may gather before it is collected. Where more
// memory than that is in use, it is as much as is in use, which is Go's default.
// Redirects keep little in use and leave much garbage: without this the collector
// would run all the time. docs/adr/0020 says what that is worth.
const garbageBytes = 32 << 20

// gatherGarbage lets garbage gather, unless the operator has set GOGC.
func gatherGarbage() {
	if os.Getenv("GOGC") != "" {
		return
	}
	tune := func() { debug.SetGCPercent(garbagePercent(scannedBytes())) }
	tune()
	afterEachCollection(tune)
}

// garbagePercent returns how much garbage may gather, as a share of what was scanned.
func garbagePercent(scanned uint64) int {
	return int(max(100*garbageBytes/max(scanned, 1<<20), 100))
}

// scannedBytes returns what the last collection found in use, in the heap, on stacks
// and in global variables: Go takes its share of all three.
func scannedBytes() (sum uint64) {
	samples := []metrics.Sample{{Name: "/gc/heap/live:bytes"}, {Name: "/gc/scan/stack:bytes"}, {Name: "/gc/scan/globals:bytes"}}
	metrics.Read(samples)
	for _, s := range samples {
		sum += s.Value.Uint64()
	}
	return sum
}

// afterEachCollection calls do whenever garbage has been collected, until the end
// of the program: each collection finds an unreachable object, whose cleanup calls
// do and makes the next one.
func afterEachCollection(do func()) {
	unused := &struct{ do func() }{do}
	runtime.AddCleanup(unused, func(do func()) {
		do()
		afterEachCollection(do)
	}, do)
}
