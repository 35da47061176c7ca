package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/hoko-to/hoko/internal/spool"
)

const (
	maxProcesses = 64        // that share one data folder
	requestBytes = 256 << 20 // of calls with API keys that may wait on disk
)

// The spools of a process, which are folders of its slot.
const (
	clicksSpool   = "clicks"
	parkedSpool   = "parked"
	requestsSpool = "requests"
)

// spools are where one process keeps what is on its way to the database: clicks,
// those of them that the database refused, and calls with API keys.
type spools struct {
	clicks   *spool.Spool
	parked   *spool.Spool
	requests *spool.Spool
	slot     int
}

func (s *spools) close() error {
	var errs []error
	for _, open := range []*spool.Spool{s.clicks, s.parked, s.requests} {
		if open != nil {
			errs = append(errs, open.Close())
		}
	}
	return errors.Join(errs...)
}

// openSpools takes the first slot of the data folder that no other process has.
func (p *program) openSpools() (*spools, error) {
	for slot := range maxProcesses {
		opened, err := p.openSlot(slot)
		if !errors.Is(err, spool.ErrLocked) {
			return opened, err
		}
	}
	return nil, fmt.Errorf("more than %d processes share the data folder %s", maxProcesses, p.settings.Data)
}

func (p *program) openSlot(slot int) (*spools, error) {
	opened := &spools{slot: slot}
	for _, of := range []struct {
		name string
		into **spool.Spool
	}{{clicksSpool, &opened.clicks}, {parkedSpool, &opened.parked}, {requestsSpool, &opened.requests}} {
		var err error
		if *of.into, err = p.openSpool(slot, of.name); err != nil {
			return nil, errors.Join(err, opened.close())
		}
	}
	return opened, nil
}

// openSpool opens a spool. Callers of the API do not wait for the disk: kill -9
// loses no call either way, and a loss of power the last moments at most.
func (p *program) openSpool(slot int, name string) (*spool.Spool, error) {
	o := spool.Options{MaxBytes: p.settings.SpoolBytes.value, Now: p.now, Logger: p.log.With("spool", name)}
	if name == requestsSpool {
		o.MaxBytes, o.SyncLate = requestBytes, true
	}
	return spool.Open(p.slotPath(slot, name), o)
}

func (p *program) slotPath(slot int, name string) string {
	return filepath.Join(p.settings.Data, "spool", strconv.Itoa(slot), name)
}

// drainer carries what is in a spool to the database.
type drainer interface {
	Run(ctx context.Context, from *spool.Spool) error
	Empty(ctx context.Context, from *spool.Spool) error
}

// drain keeps draining: an error of the disk is logged and tried again.
func (p *program) drain(ctx context.Context, d drainer, name string, from *spool.Spool) {
	for ctx.Err() == nil {
		err := d.Run(ctx, from)
		if err == nil {
			return
		}
		p.log.ErrorContext(ctx, "a spool cannot be read", "spool", name, "err", err)
		select {
		case <-ctx.Done():
		case <-time.After(time.Second):
		}
	}
}

// adopt stores what processes which are gone left in their slots.
func (p *program) adopt(ctx context.Context, d drainer, name string, own int) {
	for slot := range maxProcesses {
		if _, err := os.Stat(p.slotPath(slot, name)); slot == own || err != nil {
			continue
		}
		if err := p.adoptSpool(ctx, d, name, slot); err != nil && !errors.Is(err, spool.ErrLocked) {
			p.log.ErrorContext(ctx, "what a process left behind cannot be stored", "spool", name, "slot", slot, "err", err)
		}
	}
}

func (p *program) adoptSpool(ctx context.Context, d drainer, name string, slot int) error {
	left, err := p.openSpool(slot, name)
	if err != nil {
		return err
	}
	return errors.Join(d.Empty(ctx, left), left.Close())
}

// storeLast stores what still waits at the end.
func (p *program) storeLast(ctx context.Context, d drainer, name string, from *spool.Spool) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), lastRecordsLimit)
	defer cancel()
	if err := d.Empty(ctx, from); err != nil || ctx.Err() != nil {
		p.log.WarnContext(ctx, "some records wait on disk for the next start", "spool", name, "records", from.Stats().Records, "err", err)
	}
}
