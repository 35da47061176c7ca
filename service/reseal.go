package service

import (
	"context"
	"errors"

	"github.com/hoko-to/hoko"
)

// resealPage is how many second factors are sealed anew at a time.
const resealPage = 500

// resealSecondFactors seals with the pepper for what is new what older ones
// sealed, so that these guard nothing but keys and can go with the last of them.
// Without older peppers there is nothing to do.
func (s *Service) resealSecondFactors(ctx context.Context) error {
	if len(s.peppers.all()) == 1 {
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
	_, err := decryptWith(s.peppers.first(), purposeSecondFactor, f.UserID, f.Sealed)
	if !errors.Is(err, errSealed) {
		return err
	}
	secret, err := s.decrypt(purposeSecondFactor, f.UserID, f.Sealed)
	if errors.Is(err, errSealed) {
		return nil
	}
	if err != nil {
		return err
	}
	sealed, err := s.encrypt(purposeSecondFactor, f.UserID, secret)
	if err != nil {
		return err
	}
	return s.store.SealSecondFactor(ctx, f, sealed)
}
