package service

import (
	"context"
	"net/netip"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/limit"
)

// trackedStrangers bounds how many networks are told apart by each throttle.
const trackedStrangers = 100_000

// strangers slows down who proves nothing, by network. Each process counts its
// own. It is asked after a credential has turned out to be bad, never before: a
// good key is not refused for the company that it is in.
type strangers struct{ buckets *limit.Buckets } // nil for no limit

// newStrangers lets a network go on rate times in each hoko.QuotaWindow, and as
// often at once; 0 is no limit.
func newStrangers(rate int, now func() time.Time) (*strangers, error) {
	if rate == 0 {
		return &strangers{}, nil
	}
	buckets, err := limit.New(limit.Config{Rate: rate, Per: hoko.QuotaWindow, Burst: rate, Keys: trackedStrangers, Now: now})
	return &strangers{buckets}, err
}

// take counts one try of an address. It fails with CodeRateLimited if that was
// one too many.
func (s *strangers) take(address netip.Addr) error {
	if s.buckets == nil {
		return nil
	}
	if d := s.buckets.Take(network(address)); !d.Allowed {
		return hoko.RateLimited(d.RetryAfter)
	}
	return nil
}

// tracked returns how many networks are told apart.
func (s *strangers) tracked() int {
	if s.buckets == nil {
		return 0
	}
	return s.buckets.Len()
}

// keyInvalid refuses a bad key. Whatever is wrong with it counts and is
// answered alike.
func (s *Service) keyInvalid(ctx context.Context) error {
	if err := s.badKeys.take(hoko.CallFrom(ctx).Address); err != nil {
		return err
	}
	return &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeKeyInvalid}
}
