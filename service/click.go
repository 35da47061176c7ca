package service

import (
	"context"

	"github.com/hoko-to/hoko"
)

// Clicks returns a page of the workspace's clicks, and whether more follow.
func (s *Service) Clicks(ctx context.Context, f hoko.ClickFilter, p hoko.Page) ([]*hoko.Click, bool, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, false, err
	}
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.Click, error) { return s.store.Clicks(ctx, access, f, p) })
}

// Click returns a click of the workspace, also one of a bot.
func (s *Service) Click(ctx context.Context, id string) (*hoko.Click, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	return oneByID(ctx, access, id, s.store.ClicksByIDs)
}

// ClicksByIDs returns those clicks of the workspace that exist, bots' too, by
// id.
func (s *Service) ClicksByIDs(ctx context.Context, ids []string) (map[string]*hoko.Click, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	return s.store.ClicksByIDs(ctx, access, ids)
}

// CountClicks returns how many clicks of the workspace the filter finds.
func (s *Service) CountClicks(ctx context.Context, f hoko.ClickFilter) (int, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountClicks(ctx, access, f) })
}
