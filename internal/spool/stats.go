package spool

import "time"

// Stats describe a spool at one moment.
type Stats struct {
	Records  int64         // records that wait to be consumed
	Bytes    int64         // length of their frames
	Capacity int64         // the bound of Bytes
	Age      time.Duration // how long the oldest of them has waited

	// The others count since Open.
	Appended       int64 // records stored
	Syncs          int64 // groups written, each with at least one record
	DamagedRecords int64 // acknowledged records found unreadable
	DamagedBytes   int64 // bytes skipped with them
	TornBytes      int64 // bytes of interrupted writes ignored at the end of segments
}

// Stats returns the present figures.
func (s *Spool) Stats() Stats {
	s.mu.Lock()
	defer s.mu.Unlock()
	stats := s.counts
	stats.Capacity = s.o.MaxBytes
	if stats.Records > 0 {
		stats.Age = max(0, s.o.Now().Sub(s.oldest))
	}
	return stats
}
