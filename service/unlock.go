package service

import (
	"context"
	"net/netip"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/limit"
)

// Wrong passwords that a visitor may give for a link before attempts are slowed
// down. Each process counts its own.
const (
	wrongPasswords      = 10
	wrongPasswordPause  = 30 * time.Second
	trackedWrongGuesses = 100_000
)

// gate checks the passwords that visitors give. It hashes apart from everybody
// else, so that no crowd before a link keeps people from signing in.
type gate struct {
	attempts *limit.Buckets
	hasher   *hasher
}

func newGate(now func() time.Time, passwordMemory uint32) (*gate, error) {
	attempts, err := limit.New(limit.Config{
		Rate: 1, Per: wrongPasswordPause, Burst: wrongPasswords, Keys: trackedWrongGuesses, Now: now,
	})
	return &gate{attempts: attempts, hasher: newHasher(linkPasswordParams(passwordMemory))}, err
}

// Unlock returns a pass for the visitor who knows a link's password, which
// Visit lets through for hoko.PassLife, in every process, unless the password
// changes. It is no password and opens no other link. A link without a password
// needs no pass, which is "". A wrong password is forbidden; too many of them
// from one network, or from everybody at once, are rate limited.
func (s *Service) Unlock(ctx context.Context, in hoko.Unlocking) (pass string, err error) {
	if err := s.public(ctx, opUnlock); err != nil {
		return "", err
	}
	link, err := s.visited(ctx, in.ShortID)
	if err != nil || link.PasswordHash == nil {
		return "", err
	}
	if err := s.gate.check(ctx, link, in.Password, in.Address); err != nil {
		return "", err
	}
	return s.newPass(link, s.moment().Add(hoko.PassLife)), nil
}

// check returns nil for the right password.
func (g *gate) check(ctx context.Context, link *hoko.Link, password string, address netip.Addr) error {
	who := link.ID + " " + network(address)
	if d := g.attempts.Take(who); !d.Allowed {
		return hoko.RateLimited(d.RetryAfter)
	}
	if utf8.RuneCountInString(password) > hoko.MaxLinkPassword {
		password = "" // no link has one that long: it costs no more to hash than another
	}
	matches, err := g.hasher.compare(ctx, link.WorkspaceID, password, string(*link.PasswordHash))
	if matches || err != nil {
		g.attempts.Return(who) // the visitor did nothing wrong
	}
	if err == nil && !matches {
		return &hoko.Error{Kind: hoko.KindForbidden, Code: hoko.CodePasswordWrong}
	}
	return err
}

const purposePass = "pass of a link"

// newPass returns a pass that ends at a moment, and with the password.
func (s *Service) newPass(link *hoko.Link, until time.Time) string {
	end := strconv.FormatInt(until.Unix(), 10)
	return end + "." + s.secrets.Seal(purposePass, link.ID, string(*link.PasswordHash), end)
}

// admits reports whether a visitor may pass the link's password.
func (s *Service) admits(link *hoko.Link, pass string, now time.Time) bool {
	end, seal, _ := strings.Cut(pass, ".")
	until, err := strconv.ParseInt(end, 10, 64)
	return err == nil && now.Unix() < until && s.secrets.Sealed(seal, purposePass, link.ID, string(*link.PasswordHash), end)
}
