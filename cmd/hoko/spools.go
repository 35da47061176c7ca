package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"github.com/hoko-to/hoko/internal/spool"
	"github.com/hoko-to/hoko/service"
)

// maxProcesses bounds how many processes share one data folder.
const maxProcesses = 64

// spools are where one process keeps clicks on their way to the database, and
// those that the database refused.
type spools struct {
	clicks *spool.Spool
	parked *spool.Spool
	slot   int
}

func (s *spools) close() error { return errors.Join(s.clicks.Close(), s.parked.Close()) }

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
	clicks, err := p.openSpool(slot, "clicks")
	if err != nil {
		return nil, err
	}
	parked, err := p.openSpool(slot, "parked")
	if err != nil {
		return nil, errors.Join(err, clicks.Close())
	}
	return &spools{clicks: clicks, parked: parked, slot: slot}, nil
}

func (p *program) openSpool(slot int, name string) (*spool.Spool, error) {
	return spool.Open(p.slotPath(slot, name), spool.Options{
		MaxBytes: p.settings.SpoolBytes.value,
		Now:      p.now,
		Logger:   p.log.With("spool", name),
	})
}

func (p *program) slotPath(slot int, name string) string {
	return filepath.Join(p.settings.Data, "spool", strconv.Itoa(slot), name)
}

// adopt stores the clicks that processes which are gone left in their slots.
func (p *program) adopt(ctx context.Context, own int, drainer *service.Drainer) {
	for slot := range maxProcesses {
		if _, err := os.Stat(p.slotPath(slot, "clicks")); slot == own || err != nil {
			continue
		}
		if err := p.adoptSlot(ctx, slot, drainer); err != nil && !errors.Is(err, spool.ErrLocked) {
			p.log.ErrorContext(ctx, "clicks of a process that is gone cannot be stored", "slot", slot, "err", err)
		}
	}
}

func (p *program) adoptSlot(ctx context.Context, slot int, drainer *service.Drainer) error {
	left, err := p.openSpool(slot, "clicks")
	if err != nil {
		return err
	}
	return errors.Join(drainer.Empty(ctx, left), left.Close())
}
