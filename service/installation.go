package service

import (
	"context"
	"encoding/hex"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/secret"
)

// Ready prepares the database for this program and proves that the two belong
// together. It is called once at start; ErrPepperWrong and ErrPepperMissing are
// final.
func (s *Service) Ready(ctx context.Context) error {
	if err := s.allowOperator(ctx); err != nil {
		return err
	}
	if err := s.peppers.settle(ctx); err != nil {
		return err
	}
	if err := s.peppers.check(ctx); err != nil {
		return err
	}
	if err := s.resealSecondFactors(ctx); err != nil {
		return err
	}
	_, err := s.installation(ctx)
	return err
}

// Health returns nil while the database answers, and unavailable otherwise.
func (s *Service) Health(ctx context.Context) error {
	if err := s.public(ctx, opHealth); err != nil {
		return err
	}
	return s.store.Ping(ctx)
}

// SetUpPath returns the path and query of the one-time set-up page, or "" when
// the set-up is done. It holds a secret.
func (s *Service) SetUpPath(ctx context.Context) (string, error) {
	if err := s.allowOperator(ctx); err != nil {
		return "", err
	}
	in, err := s.installation(ctx)
	if err != nil || in.SetUpAt != nil {
		return "", err
	}
	return "/admin/setup?token=" + s.setUpToken(in), nil
}

func (s *Service) installation(ctx context.Context) (*hoko.Installation, error) {
	return s.store.EnsureInstallation(ctx, &hoko.Installation{ID: s.newID(), CreatedAt: s.moment()})
}

// setUpTokenBytes gives a token 128 bits.
const setUpTokenBytes = 16

// setUpToken is derived, not stored: every process that starts on the same
// database prints the same one, and it is worth nothing once the set-up is done.
func (s *Service) setUpToken(in *hoko.Installation) string {
	return hex.EncodeToString(secret.Derive(s.peppers.first(), "set-up "+in.ID)[:setUpTokenBytes])
}
