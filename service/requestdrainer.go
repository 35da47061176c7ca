package service

import (
	"context"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/spool"
)

const (
	requestBatch  = 10_000
	requestGather = 250 * time.Millisecond // a call shows in the log this much later at most
)

// RequestDrainer carries calls from a spool into the request log and counts
// them, each exactly once: how far the spool was counted is stored together with
// the counts, so that what comes again after a crash is known.
type RequestDrainer struct {
	drainer

	store      *db.Store
	newID      func() string
	countsOnly bool // whether to keep counts only
	stored     atomic.Int64
	lost       atomic.Int64
}

// RequestDrainerOptions are the parts that a RequestDrainer must be told about.
type RequestDrainerOptions struct {
	Store      *db.Store
	NewID      func() string // returns a UUIDv7, larger than every one before
	Log        *slog.Logger
	CountsOnly bool // whether to keep counts and last refusals, and no entries
}

// NewRequestDrainer returns a RequestDrainer.
func NewRequestDrainer(o RequestDrainerOptions) *RequestDrainer {
	d := &RequestDrainer{store: o.Store, newID: o.NewID, countsOnly: o.CountsOnly}
	d.drainer = drainer{things: "calls with API keys", batch: requestBatch, gather: requestGather, log: o.Log, persist: d.persist}
	return d
}

// Stored returns how many calls were stored since the start.
func (d *RequestDrainer) Stored() int64 { return d.stored.Load() }

// Lost returns how many calls could not be read, or were refused by the
// database for what they are, since the start.
func (d *RequestDrainer) Lost() int64 { return d.lost.Load() }

// spooledRequest is a call and its number in the spool.
type spooledRequest struct {
	number uint64
	event  *requestEvent
}

func (d *RequestDrainer) persist(ctx context.Context, from *spool.Spool, b spool.Batch) error {
	store := func(requests []spooledRequest) error {
		return d.patiently(ctx, len(requests), func(ctx context.Context) error { return d.count(ctx, from.ID(), requests) })
	}
	return halving(ctx, d.decode(ctx, b), store, func(_ spooledRequest, cause error) error {
		d.lose(ctx, cause)
		return nil
	})
}

func (d *RequestDrainer) decode(ctx context.Context, b spool.Batch) []spooledRequest {
	requests := make([]spooledRequest, 0, len(b.Records))
	for i, record := range b.Records {
		event, err := decodeRequest(record)
		if err != nil {
			d.lose(ctx, err)
			continue
		}
		requests = append(requests, spooledRequest{b.Numbers[i], event})
	}
	return requests
}

func (d *RequestDrainer) lose(ctx context.Context, cause error) {
	d.lost.Add(1)
	d.log.ErrorContext(ctx, "a call cannot be stored in the request log", "err", cause)
}

// count stores calls, in the order of their numbers, except those that are
// counted already.
func (d *RequestDrainer) count(ctx context.Context, spoolID string, requests []spooledRequest) error {
	stored := 0
	err := d.store.InTx(ctx, func(tx *db.Store) error {
		next, err := tx.SpoolPosition(ctx, spoolID)
		if err != nil {
			return err
		}
		t := newTally(d.newID)
		stored = 0
		for _, r := range requests {
			if r.number >= next {
				t.add(r.event)
				stored++
			}
		}
		if stored == 0 {
			return nil
		}
		return d.save(ctx, tx, t, spoolID, requests[len(requests)-1].number+1)
	})
	if err == nil {
		d.stored.Add(int64(stored))
	}
	return err
}

func (d *RequestDrainer) save(ctx context.Context, tx *db.Store, t *tally, spoolID string, next uint64) error {
	if !d.countsOnly {
		if err := tx.InsertKeyRequests(ctx, t.entries); err != nil {
			return err
		}
	}
	if err := tx.AddKeyCounts(ctx, t.counts()); err != nil {
		return err
	}
	if err := tx.AddKeyRefusals(ctx, t.refused()); err != nil {
		return err
	}
	return tx.SetSpoolPosition(ctx, spoolID, next)
}
