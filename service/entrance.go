package service

import (
	"context"
	"net/netip"
	"runtime"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/alexedwards/argon2id"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/limit"
)

// Failures that are let through before attempts are slowed down. An account is
// never locked: after the burst one attempt each half minute goes on. Whoever
// keeps guessing from many networks can take those attempts from the account's
// owner; the command line gives the owner a new password, and a session that
// exists is not touched.
const (
	failuresPerAccount = 10
	failuresPerAddress = 30
	failurePause       = 30 * time.Second
	trackedFailures    = 100_000
)

// entrance guards the door that passwords open.
type entrance struct {
	accounts  *limit.Buckets
	addresses *limit.Buckets
	*hasher

	// nobody is the hash that is compared with when no such account exists, so
	// that the answer takes the same time.
	nobody func() (string, error)
}

func newEntrance(now func() time.Time) (*entrance, error) {
	buckets := func(burst int) (*limit.Buckets, error) {
		return limit.New(limit.Config{Rate: 1, Per: failurePause, Burst: burst, Keys: trackedFailures, Now: now})
	}
	accounts, err := buckets(failuresPerAccount)
	if err != nil {
		return nil, err
	}
	addresses, err := buckets(failuresPerAddress)
	if err != nil {
		return nil, err
	}
	return &entrance{
		accounts:  accounts,
		addresses: addresses,
		hasher:    newHasher(passwordParams()),
		nobody: sync.OnceValues(func() (string, error) {
			return argon2id.CreateHash("nobody", passwordParams())
		}),
	}, nil
}

// attempt is a sign-in that counts as failed until it is forgiven.
type attempt struct {
	entrance *entrance
	account  string
	address  string
}

// attempt admits a sign-in, or says how long to wait.
func (e *entrance) attempt(account string, address netip.Addr) (*attempt, error) {
	a := &attempt{entrance: e, account: account, address: network(address)}
	if d := e.addresses.Take(a.address); !d.Allowed {
		return nil, hoko.RateLimited(d.RetryAfter)
	}
	if d := e.accounts.Take(a.account); !d.Allowed {
		e.addresses.Return(a.address)
		return nil, hoko.RateLimited(d.RetryAfter)
	}
	return a, nil
}

// forgive takes the attempt back: it did not fail, or not by the person's fault.
func (a *attempt) forgive() {
	a.entrance.accounts.Return(a.account)
	a.entrance.addresses.Return(a.address)
}

// network returns what one visitor has: an IPv4 address, or an IPv6 /64.
func network(address netip.Addr) string {
	address = address.Unmap()
	if address.Is6() {
		if prefix, err := address.Prefix(64); err == nil {
			return prefix.String()
		}
	}
	return address.String()
}

// passwordParams are those that OWASP recommends for argon2id, with more memory:
// 64 MiB each.
func passwordParams() *argon2id.Params {
	return &argon2id.Params{Memory: 64 * 1024, Iterations: 1, Parallelism: uint8(min(runtime.NumCPU(), 4)), SaltLength: 16, KeyLength: 32}
}

// verify reports whether password is the one that hash was made of. With hash
// "" it takes as long and says no.
func (e *entrance) verify(ctx context.Context, password, hash string) (bool, error) {
	known := hash != ""
	if !known {
		var err error
		if hash, err = e.nobody(); err != nil {
			return false, err
		}
	}
	if utf8.RuneCountInString(password) > hoko.MaxPassword {
		password = "" // nobody has one that long: it costs no more to hash than another
	}
	matches, err := e.compare(ctx, password, hash)
	return matches && known, err
}
