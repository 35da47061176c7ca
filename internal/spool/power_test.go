package spool

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"
)

// weakDisk keeps what is written to itself until a sync, as disks and kernels do,
// and forgets it when its power is cut.
type weakDisk struct {
	mu    sync.Mutex
	isCut bool
	files []*weakFile
}

// weakFile is a file on a weakDisk.
type weakFile struct {
	file
	disk     *weakDisk
	unsynced []byte
}

func (d *weakDisk) create(path string) (file, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.isCut {
		return nil, errDisk
	}
	created, err := createFile(path)
	if err != nil {
		return nil, err
	}
	f := &weakFile{file: created, disk: d}
	d.files = append(d.files, f)
	return f, nil
}

func (f *weakFile) Write(p []byte) (int, error) {
	f.disk.mu.Lock()
	defer f.disk.mu.Unlock()
	if f.disk.isCut {
		return 0, errDisk
	}
	f.unsynced = append(f.unsynced, p...)
	return len(p), nil
}

func (f *weakFile) Sync() error {
	f.disk.mu.Lock()
	defer f.disk.mu.Unlock()
	if f.disk.isCut {
		return errDisk
	}
	_, err := f.file.Write(f.unsynced)
	f.unsynced = nil
	return err
}

func (f *weakFile) Truncate(size int64) error {
	f.disk.mu.Lock()
	defer f.disk.mu.Unlock()
	if f.disk.isCut {
		return errDisk
	}
	f.unsynced = nil
	return f.file.Truncate(size)
}

// cut drops what was not synced, but for a beginning that had reached the disk.
func (d *weakDisk) cut(t *testing.T, random *rand.Rand) {
	t.Helper()
	d.mu.Lock()
	defer d.mu.Unlock()
	d.isCut = true
	for _, f := range d.files {
		if len(f.unsynced) == 0 {
			continue
		}
		if _, err := f.file.Write(f.unsynced[:random.IntN(len(f.unsynced))]); err != nil {
			t.Error(err)
		}
	}
}

// TestLossOfPower cuts the power under load, again and again: what was
// acknowledged is there, and nothing of what was not synced passes for damage.
func TestLossOfPower(t *testing.T) {
	t.Parallel()
	const seed, rounds, appenders = 7, 50, 8
	random := rand.New(rand.NewPCG(seed, 0))
	dir := t.TempDir()
	for round := range rounds {
		disk := &weakDisk{}
		s := open(t, dir, Options{SegmentBytes: 2 << 10, create: disk.create})
		var (
			all          sync.WaitGroup
			mu           sync.Mutex
			acknowledged []string
		)
		for id := range appenders {
			all.Go(func() {
				for n := 0; ; n++ {
					record := fmt.Sprintf("%d %d %d", round, id, n)
					if s.Append(t.Context(), []byte(record)) != nil {
						return
					}
					mu.Lock()
					acknowledged = append(acknowledged, record)
					mu.Unlock()
				}
			})
		}
		enough := 10 + random.IntN(200)
		waitFor(t, "appends", func() bool { mu.Lock(); defer mu.Unlock(); return len(acknowledged) >= enough })
		disk.cut(t, random)
		all.Wait()
		s.Close()
		checkAfterLoss(t, dir, round, acknowledged)
	}
}

// checkAfterLoss consumes what is left on the disk.
func checkAfterLoss(t *testing.T, dir string, round int, acknowledged []string) {
	t.Helper()
	s := open(t, dir, Options{Now: time.Now})
	defer s.Close()
	left := map[string]bool{}
	for _, record := range drain(t, s) {
		if left[record] {
			t.Errorf("round %d: %s is there twice", round, record)
		}
		left[record] = true
	}
	for _, record := range acknowledged {
		if !left[record] {
			t.Errorf("round %d: %s was acknowledged and is lost", round, record)
		}
	}
	if stats := s.Stats(); stats.DamagedRecords != 0 {
		t.Errorf("round %d: Stats %+v, want no damage", round, stats)
	}
}
