package db_test

import (
	"testing"
	"time"
)

// TestClockIsNeverLate: a key that has ended by the clock of the machine has ended by
// that of the database.
func TestClockIsNeverLate(t *testing.T) {
	t.Parallel()
	store := openSQLite(t)
	for range 50 {
		before := time.Now().UnixMicro()
		now := got(store.Clock(t.Context()))(t)
		if after := time.Now().UnixMicro(); now < before || now > after {
			t.Fatalf("it shows %d, between %d and %d", now, before, after)
		}
	}
}
