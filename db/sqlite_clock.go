package db

import (
	"database/sql/driver"
	"sync"
	"time"

	"modernc.org/sqlite"
)

// clock is a function of SQL that returns the microseconds since 1970. SQLite's own
// know whole milliseconds only, up to one late: a key would outlive its end by as much.
const clock = "hoko_now"

// addClock makes the function known to all connections that are opened from here on.
var addClock = sync.OnceValue(func() error {
	return sqlite.RegisterScalarFunction(clock, 0, func(*sqlite.FunctionContext, []driver.Value) (driver.Value, error) {
		return time.Now().UnixMicro(), nil //nolint:forbidigo // the clock of a database is that of its machine
	})
})
