package service

import (
	"cmp"
	"context"
	"net/netip"
	"runtime"
	"slices"
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

// Wrong codes of a second factor are let through for whoever knows the password,
// and then slowed down: at one in five minutes, guessing one of a million takes
// years.
const (
	wrongCodes     = 10
	wrongCodePause = 5 * time.Minute
)

// Letters of one kind that an address gets at once, and then one in each pause.
// Those of strangers, for new passwords, keep nobody from being invited.
const (
	lettersAtOnce = 5
	letterPause   = 10 * time.Minute
)

// The kinds of letters.
const (
	invitationKind = "invitation"
	resetKind      = "reset"
)

// Invitations that a workspace mails at once, and then one in each pause: the
// letters of others wait in the same queue, and strangers get them.
const (
	invitationsAtOnce = 100
	invitationPause   = time.Minute
)

// entrance limits how often passwords and codes can be guessed at signing in, and
// how many letters an address gets.
type entrance struct {
	accounts  *limit.Buckets
	addresses *limit.Buckets
	codes     *limit.Buckets // by id of the user
	letters   *limit.Buckets // by kind and e-mail address
	inviting  *limit.Buckets // by id of the workspace
	*hasher

	// decoyHash is what a password is compared with where no such account exists,
	// so that the answer takes the same time.
	decoyHash func() (string, error)
}

func newEntrance(now func() time.Time, params *argon2id.Params) (*entrance, error) {
	e := &entrance{
		hasher: newHasher(params),
		decoyHash: sync.OnceValues(func() (string, error) {
			return argon2id.CreateHash("nobody", params)
		}),
	}
	for _, b := range []struct {
		buckets **limit.Buckets
		burst   int
		pause   time.Duration
	}{
		{&e.accounts, failuresPerAccount, failurePause},
		{&e.addresses, failuresPerAddress, failurePause},
		{&e.codes, wrongCodes, wrongCodePause},
		{&e.letters, lettersAtOnce, letterPause},
		{&e.inviting, invitationsAtOnce, invitationPause},
	} {
		made, err := limit.New(limit.Config{Rate: 1, Per: b.pause, Burst: b.burst, Keys: trackedFailures, Now: now})
		if err != nil {
			return nil, err
		}
		*b.buckets = made
	}
	return e, nil
}

// tracked returns how many accounts and addresses are counted.
func (e *entrance) tracked() int {
	return e.accounts.Len() + e.addresses.Len() + e.codes.Len() + e.letters.Len() + e.inviting.Len()
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

// mayRequest admits a request for a new password, or says how long to wait: the
// same for an address that no account has.
func (e *entrance) mayRequest(email string, address netip.Addr) error {
	if d := e.addresses.Take(network(address)); !d.Allowed {
		return hoko.RateLimited(d.RetryAfter)
	}
	return e.mayMail(resetKind, email)
}

// mayMail admits a letter of a kind to an address, or says how long to wait.
func (e *entrance) mayMail(kind, email string) error {
	if d := e.letters.Take(letterTo(kind, email)); !d.Allowed {
		return hoko.RateLimited(d.RetryAfter)
	}
	return nil
}

// letterTo names letters of a kind to an address.
func letterTo(kind, email string) string { return kind + " " + email }

// mayInvite admits a letter that invites somebody to a workspace, or says how long
// to wait.
func (e *entrance) mayInvite(workspaceID, email string) error {
	if d := e.inviting.Take(workspaceID); !d.Allowed {
		return hoko.RateLimited(d.RetryAfter)
	}
	err := e.mayMail(invitationKind, email)
	if err != nil {
		e.inviting.Return(workspaceID)
	}
	return err
}

// notInvited takes back what mayInvite admitted: no letter was sent.
func (e *entrance) notInvited(workspaceID, email string) {
	e.inviting.Return(workspaceID)
	e.letters.Return(letterTo(invitationKind, email))
}

// guessed tries a code of a person's second factor. Only a wrong one counts.
func guessed[T any](e *entrance, userID string, try func() (T, error)) (answer T, err error) {
	if d := e.codes.Take(userID); !d.Allowed {
		return answer, hoko.RateLimited(d.RetryAfter)
	}
	answer, err = try()
	if !isWrongCode(err) {
		e.codes.Return(userID)
	}
	return answer, err
}

func isWrongCode(err error) bool {
	own := hoko.ErrorOf(err)
	return own != nil && (own.Code == hoko.CodeSecondFactorWrong || slices.ContainsFunc(own.Issues, func(i hoko.Issue) bool { return i.Code == hoko.CodeSecondFactorWrong }))
}

// network names what one visitor has of addresses.
func network(address netip.Addr) string { return hoko.NetworkOf(address).String() }

// wideNetwork names what one visitor may have of networks.
func wideNetwork(address netip.Addr) string { return hoko.WideNetworkOf(address).String() }

// callersNetwork names the network that a call comes from.
func callersNetwork(ctx context.Context) string { return network(hoko.CallFrom(ctx).Address) }

// hash returns what is stored of a person's new password.
func (e *entrance) hash(ctx context.Context, password string) (string, error) {
	return e.hasher.hash(ctx, callersNetwork(ctx), password)
}

// withToken hashes the new password of whoever shows a one-time token, and has the
// token used up. A try counts as failed if the caller leaves before that: a token that
// stays good could have passwords hashed for ever.
func (e *entrance) withToken(ctx context.Context, token, password string, use func(hash string) error) error {
	attempt, err := e.attempt("token "+token, hoko.CallFrom(ctx).Address)
	if err != nil {
		return err
	}
	hash, err := e.hash(ctx, password)
	if err == nil {
		err = use(hash)
	}
	if ctx.Err() == nil {
		attempt.forgive()
	}
	return err
}

// passwordMemory is what it takes to hash a person's password, in KiB.
const passwordMemory = 64 * 1024

// passwordParams are those that OWASP recommends for argon2id, with more memory,
// unless other memory is given.
func passwordParams(memory uint32) *argon2id.Params {
	return &argon2id.Params{Memory: cmp.Or(memory, passwordMemory), Iterations: 1, Parallelism: uint8(min(runtime.NumCPU(), 4)), SaltLength: 16, KeyLength: 32}
}

// verify reports whether password is the one that hash was made of. With hash
// "" it takes as long and says no.
func (e *entrance) verify(ctx context.Context, password, hash string) (bool, error) {
	known := hash != ""
	if !known {
		var err error
		if hash, err = e.decoyHash(); err != nil {
			return false, err
		}
	}
	if utf8.RuneCountInString(password) > hoko.MaxPassword {
		password = "" // nobody has one that long: it costs no more to hash than another
	}
	matches, err := e.compare(ctx, callersNetwork(ctx), password, hash)
	return matches && known, err
}
