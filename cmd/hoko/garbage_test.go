package main

import (
	"runtime"
	"testing"
	"time"
)

func TestGarbagePercent(t *testing.T) {
	t.Parallel()
	for scanned, want := range map[uint64]int{0: 3200, 8 << 20: 400, 32 << 20: 100, 4 << 30: 100} {
		if got := garbagePercent(scanned); got != want {
			t.Errorf("with %d bytes in use: %d, want %d", scanned, got, want)
		}
	}
}

func TestCollectionsAreNoticed(t *testing.T) {
	t.Parallel()
	noticed := make(chan uint64, 1)
	afterEachCollection(func() {
		select {
		case noticed <- scannedBytes():
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
