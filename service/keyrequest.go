package service

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
)

// How far back the days of a key go: what is shown unasked, and at most.
const (
	daysShown = 30
	daysMost  = 400
)

// KeyRequests returns a page of the workspace's request log, and whether more
// follow.
func (s *Service) KeyRequests(ctx context.Context, f hoko.KeyRequestFilter, p hoko.Page) ([]*hoko.KeyRequest, bool, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, false, err
	}
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.KeyRequest, error) { return s.store.KeyRequests(ctx, access, f, p) })
}

// KeyRequest returns an entry of the workspace's request log.
func (s *Service) KeyRequest(ctx context.Context, id string) (*hoko.KeyRequest, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	return oneByID(ctx, access, id, s.store.KeyRequestsByIDs)
}

// CountKeyRequests returns how many entries of the workspace's request log the
// filter finds.
func (s *Service) CountKeyRequests(ctx context.Context, f hoko.KeyRequestFilter) (int, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountKeyRequests(ctx, access, f) })
}

// DayRange is which days of keys are asked for: those that end after From and
// begin before Until. Nil means 30 days ago, and no bound.
type DayRange struct{ From, Until *time.Time }

// KeyDays returns the calls of each day on which there were any, latest first,
// by id of the key; of 400 days at most.
func (s *Service) KeyDays(ctx context.Context, keyIDs []string, r DayRange) (map[string][]*hoko.KeyDay, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	until := s.now()
	if r.Until != nil && !r.Until.After(until) {
		until = r.Until.Add(-time.Microsecond) // the last moment before it
	}
	from := dayOf(until).AddDate(0, 0, 1-daysShown)
	if r.From != nil {
		from = dayOf(*r.From)
	}
	if first := dayOf(until).AddDate(0, 0, 1-daysMost); from.Before(first) {
		from = first
	}
	return inTurn(ctx, s, access, func() (map[string][]*hoko.KeyDay, error) { return s.store.KeyDays(ctx, access, keyIDs, from, until) })
}

// dayOf returns the beginning of a moment's day, in UTC.
func dayOf(t time.Time) time.Time {
	year, month, day := t.UTC().Date()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// KeyRefusals returns how keys of the workspace were refused last, by id of the
// key.
func (s *Service) KeyRefusals(ctx context.Context, keyIDs []string) (map[string]*hoko.KeyRefusal, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	return inTurn(ctx, s, access, func() (map[string]*hoko.KeyRefusal, error) {
		return s.store.KeyRefusals(ctx, access, keyIDs, s.recently())
	})
}

// LateUses returns a page of the revoked and expired keys of the workspace that
// were used lately, after their end, and whether more follow.
func (s *Service) LateUses(ctx context.Context, f hoko.LateUseFilter, p hoko.Page) ([]*hoko.LateUse, bool, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, false, err
	}
	f.Since = s.recently()
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.LateUse, error) { return s.store.LateUses(ctx, access, f, p) })
}

// CountLateUses returns how many late uses the filter finds.
func (s *Service) CountLateUses(ctx context.Context, f hoko.LateUseFilter) (int, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return 0, err
	}
	f.Since = s.recently()
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountLateUses(ctx, access, f) })
}

// recently is where the recent part of late uses begins.
func (s *Service) recently() time.Time { return dayOf(s.now().Add(-hoko.LateUseRecent)) }

// LateCallers returns who used keys of the workspace after their end, by id of
// the key.
func (s *Service) LateCallers(ctx context.Context, keyIDs []string) (map[string]*hoko.LateCallers, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	return inTurn(ctx, s, access, func() (map[string]*hoko.LateCallers, error) { return s.store.LateCallers(ctx, access, keyIDs) })
}
