package service

import (
	"context"

	"github.com/hoko-to/hoko"
)

// Limits returns what the server allows the workspace, for its members to see.
func (s *Service) Limits(ctx context.Context) (*hoko.Limits, error) {
	if _, err := s.allowRole(ctx, hoko.RoleViewer); err != nil {
		return nil, err
	}
	rates := s.quotas.Rates()
	return &hoko.Limits{
		RequestLogDays:       s.requestLogDays(),
		RequestsPerKey:       rates.Key,
		RequestsPerWorkspace: rates.Workspace,
		StreamsPerCaller:     s.streams.limits.Caller,
		StreamsPerWorkspace:  s.streams.limits.Workspace,
	}, nil
}
