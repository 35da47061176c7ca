package service

import (
	"context"
	"errors"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/secret"
)

// resealPage is how many second factors are sealed anew at a time.
const resealPage = 500

// resealSecondFactors seals with the pepper for what is new what older ones
// sealed, so that these guard nothing but keys and can go with the last of them.
// Without older peppers there is nothing to do.
func (s *Service) resealSecondFactors(ctx context.Context) error {
	if len(s.peppers.known) == 1 {
		return nil
	}
	for after := ""; ; {
		page, err := s.store.SecondFactors(ctx, after, resealPage)
		if err != nil || len(page) == 0 {
			return err
		}
		for _, factor := range page {
			if err := s.resealSecondFactor(ctx, factor); err != nil {
				return err
			}
		}
		after = page[len(page)-1].UserID
	}
}

// resealSecondFactor leaves alone what no pepper opens that is known: its person
// has recovery codes, and the pepper may come back.
func (s *Service) resealSecondFactor(ctx context.Context, f *hoko.SecondFactor) error {
	sealed, err := s.secrets.Renew(purposeSecondFactor, f.UserID, f.Sealed)
	if errors.Is(err, secret.ErrSealed) {
		return nil
	}
	if err != nil || sealed == nil {
		return err
	}
	return s.store.SealSecondFactor(ctx, f, sealed)
}
