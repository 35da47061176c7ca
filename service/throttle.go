package service

import (
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/limit"
)

// trackedNetworks bounds how many networks are told apart by each throttle.
const trackedNetworks = 100_000

// throttle slows down who proves nothing, by network. Each process counts its
// own. It is asked after a credential has turned out to be bad, never before: a
// good key is not refused for the company that it is in.
type throttle struct {
	rate    int
	buckets *limit.Buckets // nil for no limit
}

// newThrottle lets a network go on rate times in each hoko.QuotaWindow, and as
// often at once; 0 is no limit.
func newThrottle(rate int, now func() time.Time) (*throttle, error) {
	if rate == 0 {
		return &throttle{}, nil
	}
	buckets, err := limit.New(limit.Config{Rate: rate, Per: hoko.QuotaWindow, Burst: rate, Keys: trackedNetworks, Now: now})
	return &throttle{rate, buckets}, err
}

// take counts one try of a call's address. It fails with CodeRateLimited if that was
// one too many, and notes the limit.
func (t *throttle) take(call *hoko.Call) error {
	if t.buckets == nil {
		return nil
	}
	d := t.buckets.Take(network(call.Address))
	if d.Allowed {
		return nil
	}
	quotas := call.Quotas()
	quotas.Network = hoko.Quota{Limit: t.rate, Reset: d.RetryAfter}
	call.NoteQuotas(quotas)
	return hoko.RateLimited(d.RetryAfter)
}

// tracked returns how many networks are told apart.
func (t *throttle) tracked() int {
	if t.buckets == nil {
		return 0
	}
	return t.buckets.Len()
}
