package main

import (
	"testing"
	"time"
)

// TestLifetime refuses what would be no time, which must not be taken for ever.
func TestLifetime(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]time.Duration{"30d": 30 * 24 * time.Hour, "90m": 90 * time.Minute, "0d": 0, "0s": 0, "-5h": 0, "x": 0, "": 0} {
		var l lifetime
		err := l.UnmarshalText([]byte(text))
		if (err == nil) != (want > 0) || err == nil && time.Duration(l) != want {
			t.Errorf("%q is %s, %v", text, time.Duration(l), err)
		}
	}
}
