package spool_test

import (
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko/internal/spool"
)

// clickSize is about the length of an encoded click.
const clickSize = 250

// BenchmarkAppend measures appends by concurrent callers.
func BenchmarkAppend(b *testing.B) {
	b.Run("synced", func(b *testing.B) { benchmarkAppend(b, spool.Options{}) })
	b.Run("synced late", func(b *testing.B) { benchmarkAppend(b, spool.Options{SyncLate: true}) })
}

func benchmarkAppend(b *testing.B, o spool.Options) {
	b.Helper()
	o.Now, o.MaxBytes = time.Now, 1<<40
	for _, callers := range []int{1, 64, 256} {
		b.Run(strconv.Itoa(callers), func(b *testing.B) {
			s, err := spool.Open(b.TempDir(), o)
			if err != nil {
				b.Fatal(err)
			}
			defer s.Close()
			b.ReportAllocs()
			b.ResetTimer()
			appendConcurrently(b, s, callers)
			b.ReportMetric(float64(b.N)/float64(s.Stats().Syncs), "records/sync")
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "records/s")
		})
	}
}

// appendConcurrently appends b.N records.
func appendConcurrently(b *testing.B, s *spool.Spool, callers int) {
	record := make([]byte, clickSize)
	var wg sync.WaitGroup
	for i := range callers {
		wg.Go(func() {
			for range (b.N + i) / callers {
				if err := s.Append(b.Context(), record); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
}

// BenchmarkOpen measures the recovery of a million records.
func BenchmarkOpen(b *testing.B) {
	const records = 1_000_000
	o := spool.Options{Now: time.Now}
	dir := b.TempDir()
	fill(b, dir, o, records)
	b.ResetTimer()
	for b.Loop() {
		s, err := spool.Open(dir, o)
		if err != nil {
			b.Fatal(err)
		}
		if got := s.Stats().Records; got != records {
			b.Fatalf("recovered %d records, want %d", got, records)
		}
		b.StopTimer()
		s.Close()
		b.StartTimer()
	}
}

// BenchmarkConsume measures reading and acknowledging batches of a thousand.
func BenchmarkConsume(b *testing.B) {
	dir := b.TempDir()
	o := spool.Options{Now: time.Now, MaxBytes: 1 << 40}
	fill(b, dir, o, (b.N/250+1)*250)
	s, err := spool.Open(dir, o)
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	b.ReportAllocs()
	b.ResetTimer()
	for done := 0; done < b.N; {
		batch, err := s.Next(b.Context(), min(1000, b.N-done))
		if err != nil {
			b.Fatal(err)
		}
		if err := s.Ack(batch); err != nil {
			b.Fatal(err)
		}
		done += len(batch.Records)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "records/s")
}

// fill stores many records of the size of a click.
func fill(b *testing.B, dir string, o spool.Options, records int) {
	b.Helper()
	s, err := spool.Open(dir, o)
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	record := make([]byte, clickSize)
	var wg sync.WaitGroup
	for range 250 {
		wg.Go(func() {
			for range records / 250 {
				if err := s.Append(b.Context(), record); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
}
