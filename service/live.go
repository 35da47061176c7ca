package service

import (
	"context"
	"strings"
	"sync"

	"github.com/hoko-to/hoko"
)

// Live are the clicks, the leads or the sales of a workspace as they are stored.
type Live[T any] struct {
	wants func(*T) bool
	items chan *T

	mu  sync.Mutex
	err error
}

// Items is closed when nothing more comes.
func (l *Live[T]) Items() <-chan *T { return l.items }

// Err says, once Items is closed, why: reader_too_slow if too much waited for being
// read, unavailable if the database could not be asked, nil if ctx has ended.
func (l *Live[T]) Err() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.err
}

func (l *Live[T]) close(err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.err = err
	close(l.items)
}

// offer hands an item over, and reports whether there was room for it. It waits
// for nobody.
func (l *Live[T]) offer(item *T) bool {
	select {
	case l.items <- item:
		return true
	default:
		return false
	}
}

// FollowClicks returns the workspace's clicks that match f, each once, from the
// moment of the call until ctx ends; some that were stored a moment before may be
// among them. The bounds of time in f are not looked at. A click that reaches the
// database later than a minute after the visit is left out.
func (s *Service) FollowClicks(ctx context.Context, f hoko.ClickFilter) (*Live[hoko.Click], error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	return s.live.clicks.follow(ctx, access, func(c *hoko.Click) bool {
		return (f.Bots || !c.Bot) && isOrAny(f.LinkID, c.LinkID) && hasOrAny(f.PartnerID, c.PartnerID)
	})
}

// FollowLeads is FollowClicks for leads. Of f, the ids and the bounds of time are
// not looked at.
func (s *Service) FollowLeads(ctx context.Context, f hoko.ConversionFilter) (*Live[hoko.Lead], error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	return s.live.leads.follow(ctx, access, func(l *hoko.Lead) bool { return wantsConversion(f, l.CustomerID, l.Credit) })
}

// FollowSales is FollowLeads for sales. A sale is shown as it was recorded: a refund
// shows none again.
func (s *Service) FollowSales(ctx context.Context, f hoko.ConversionFilter) (*Live[hoko.Sale], error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	return s.live.sales.follow(ctx, access, func(l *hoko.Sale) bool { return wantsConversion(f, l.CustomerID, l.Credit) })
}

func wantsConversion(f hoko.ConversionFilter, customerID string, from hoko.Credit) bool {
	return isOrAny(f.CustomerID, customerID) && isOrAny(f.LinkID, from.LinkID) && hasOrAny(f.PartnerID, from.PartnerID)
}

// isOrAny reports whether an id is the one that is wanted, if there is one.
func isOrAny(wanted *string, id string) bool { return wanted == nil || strings.EqualFold(*wanted, id) }

// hasOrAny is isOrAny for what may have no such id.
func hasOrAny(wanted, id *string) bool {
	return wanted == nil || id != nil && strings.EqualFold(*wanted, *id)
}
