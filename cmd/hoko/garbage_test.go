package main

import (
	"runtime"
	"testing"
	"time"
)

func TestGarbagePercent(t *testing.T) {
	t.Parallel()
	for live, want := range map[uint64]int{0: 4800, 12 << 20: 400, 48 << 20: 100, 4 << 30: 100} {
		if got := garbagePercent(live); got != want {
			t.Errorf("with %d bytes in use: %d, want %d", live, got, want)
		}
	}
}

func TestCollectionsAreNoticed(t *testing.T) {
	t.Parallel()
	noticed := make(chan uint64, 1)
	afterEachCollection(func() {
		select {
		case noticed <- liveBytes():
		default:
		}
	})
	for range 3 {
		runtime.GC()
		select {
		case live := <-noticed:
			if live == 0 {
				t.Error("nothing is in use")
			}
		case <-time.After(10 * time.Second):
			t.Fatal("a collection went unnoticed")
		}
	}
}
