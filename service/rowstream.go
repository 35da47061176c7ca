package service

import (
	"context"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/sheet"
)

// How many rows of a stream are in memory at once. Leads and sales may bring 16 KiB
// each that the caller noted.
const (
	streamPage      = 1000
	notedStreamPage = 100
)

// RowStream is a list of any length, read page by page for as long as the caller
// may. It must be closed.
type RowStream[T any] struct {
	stream *Stream
	log    *slog.Logger
	rowSource[T]
	last  *T
	begun bool // whether the table has begun, now or in an earlier stream
	ended bool
}

// rowSource is what a stream reads.
type rowSource[T any] struct {
	read    func(ctx context.Context, last *T) (rows []*T, more bool, err error) // the page behind a row; the first one behind nil
	columns []sheetColumn[T]
	count   func(rows int) // notes how many were delivered
}

// streamRows opens a stream. One that goes on where another was cut off does not
// begin the table again.
func streamRows[T any](ctx context.Context, s *Service, source rowSource[T], goesOn bool) (*RowStream[T], error) {
	stream, err := s.streams.begin(ctx)
	if err != nil {
		return nil, err
	}
	return &RowStream[T]{stream: stream, log: s.log, rowSource: source, begun: goesOn}, nil
}

// Context ends as soon as the caller may no longer read; see Stream.Context.
func (r *RowStream[T]) Context() context.Context { return r.stream.Context() }

// Next returns the next page, which is empty at the end of the list. After an
// error, which is the cause of Context if that has ended, nothing more may be
// told: the list was not read to its end.
func (r *RowStream[T]) Next() ([]*T, error) {
	if r.ended {
		return nil, nil
	}
	rows, more, err := r.readOrEnd(r.Context())
	if err != nil {
		return nil, err
	}
	if r.ended = !more; more {
		r.last = rows[len(rows)-1]
	}
	r.count(len(rows))
	return rows, nil
}

// readOrEnd reads the page, unless ctx ends before. The read has a goroutine of
// its own because one from a database that is silent listens to no context: it
// ends with its connection.
func (r *RowStream[T]) readOrEnd(ctx context.Context) ([]*T, bool, error) {
	done, last := make(chan struct{}), r.last
	var (
		rows []*T
		more bool
		err  error
	)
	go func() {
		defer close(done)
		defer r.recoverFrom(ctx, &err)
		rows, more, err = r.read(ctx, last)
	}()
	select {
	case <-done:
	case <-ctx.Done():
	}
	if ctx.Err() != nil {
		return nil, false, context.Cause(ctx)
	}
	return rows, more, err
}

// recoverFrom keeps a panic of a read from ending the program: it is logged, as
// nobody may wait for the read any more, and the read has failed.
func (r *RowStream[T]) recoverFrom(ctx context.Context, err *error) {
	if cause := recover(); cause != nil {
		*err = fmt.Errorf("panic: %v", cause)
		r.log.Log(ctx, slog.LevelError, "panic", "request", hoko.CallFrom(ctx).RequestID, "err", fmt.Errorf("%w\n%s", *err, debug.Stack()))
	}
}

// CSV returns a page as CSV. The first one begins with the names of the columns,
// unless the stream goes on where another was cut off.
func (r *RowStream[T]) CSV(rows []*T) string {
	var head [][]string
	if !r.begun {
		head, r.begun = headOf(r.columns), true
	}
	return sheet.Write(append(head, rowsOf(r.columns, rows)...))
}

// Close gives the place of the stream to others.
func (r *RowStream[T]) Close() { r.stream.Close() }

// eventPages reads what happened in the order of its moments, from a place on, so
// many at a time.
func eventPages[T any](limit int, d hoko.Direction, after *hoko.Cursor, list func(context.Context, hoko.Page) ([]*T, error), keyOf func(*T) (time.Time, string)) func(context.Context, *T) ([]*T, bool, error) {
	return func(ctx context.Context, last *T) ([]*T, bool, error) {
		p := hoko.Page{Limit: limit, Field: hoko.OrderByCreatedAt, Direction: d, After: after}
		if last != nil {
			at, id := keyOf(last)
			p.After = &hoko.Cursor{Field: p.Field, Time: at.UnixMicro(), ID: id}
		}
		return pageOf(p, func(p hoko.Page) ([]*T, error) { return list(ctx, p) })
	}
}

// untilNow returns the end of a list that must have one: what is recorded
// meanwhile would otherwise keep one that ends with the newest from ever ending.
func (s *Service) untilNow(until *time.Time) *time.Time {
	if now := s.moment(); until == nil || until.After(now) {
		return &now
	}
	return until
}

func notCounted(int) {}
