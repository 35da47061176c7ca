package service

import (
	"context"

	"github.com/hoko-to/hoko"
)

// streamPage is how many clicks of a stream are in memory at once.
const streamPage = 1000

// ClickStream is a list of clicks of any length, read page by page for as long
// as the caller may. It must be closed.
type ClickStream struct {
	stream *Stream
	read   func(ctx context.Context, p hoko.Page) ([]*hoko.Click, bool, error)
	page   hoko.Page
	ended  bool
	count  func(clicks int)
}

// StreamClicks opens a list of all of the workspace's clicks that match f and
// were made until now. Errors are those of Watch and of the permission.
func (s *Service) StreamClicks(ctx context.Context, f hoko.ClickFilter, d hoko.Direction) (*ClickStream, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	// What is recorded meanwhile would otherwise keep a list that ends with the
	// newest from ever ending.
	if now := s.moment(); f.Until == nil || f.Until.After(now) {
		f.Until = &now
	}
	stream, err := s.streams.begin(ctx)
	if err != nil {
		return nil, err
	}
	return &ClickStream{
		stream: stream,
		read: func(ctx context.Context, p hoko.Page) ([]*hoko.Click, bool, error) {
			return pageOf(p, func(p hoko.Page) ([]*hoko.Click, error) { return s.store.Clicks(ctx, access, f, p) })
		},
		page:  hoko.Page{Limit: streamPage, Field: hoko.OrderByCreatedAt, Direction: d},
		count: func(clicks int) { s.live.clicks.delivered.Add(int64(clicks)) },
	}, nil
}

// Context ends as soon as the caller may no longer read; see Stream.Context.
func (c *ClickStream) Context() context.Context { return c.stream.Context() }

// Next returns the next page, which is empty at the end of the list. After an
// error, which is the cause of Context if that has ended, nothing more may be
// told: the list was not read to its end.
func (c *ClickStream) Next() ([]*hoko.Click, error) {
	if c.ended {
		return nil, nil
	}
	ctx := c.Context()
	clicks, more, err := c.readOrEnd(ctx)
	if err != nil {
		return nil, err
	}
	if c.ended = !more; more {
		last := clicks[len(clicks)-1]
		c.page.After = &hoko.Cursor{Field: c.page.Field, Time: last.CreatedAt.UnixMicro(), ID: last.ID}
	}
	c.count(len(clicks))
	return clicks, nil
}

// readOrEnd reads the page, unless ctx ends before. The read has a goroutine of
// its own because one from a database that is silent listens to no context: it
// ends with its connection.
func (c *ClickStream) readOrEnd(ctx context.Context) ([]*hoko.Click, bool, error) {
	done, page := make(chan struct{}), c.page
	var (
		clicks []*hoko.Click
		more   bool
		err    error
	)
	go func() {
		defer close(done)
		clicks, more, err = c.read(ctx, page)
	}()
	select {
	case <-done:
	case <-ctx.Done():
	}
	if ctx.Err() != nil {
		return nil, false, context.Cause(ctx)
	}
	return clicks, more, err
}

// Close gives the place of the stream to others.
func (c *ClickStream) Close() { c.stream.Close() }
