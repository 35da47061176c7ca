package db

import "time"

// micros returns t as it is stored.
func micros(t time.Time) int64 { return t.UnixMicro() }

func microsOf(t *time.Time) *int64 {
	if t == nil {
		return nil
	}
	return new(t.UnixMicro())
}

// moment returns the time that is stored as us.
func moment(us int64) time.Time { return time.UnixMicro(us).UTC() }

func momentOf(us *int64) *time.Time {
	if us == nil {
		return nil
	}
	return new(moment(*us))
}
