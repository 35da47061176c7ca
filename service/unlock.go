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

// Wrong passwords that are let through for a link before attempts are slowed down: of
// a network, of what one provider gives a customer who wants many networks, and of
// everybody. Each process counts its own.
//
// However many addresses somebody has, a day brings 86,400 guesses, and a password of
// four digits falls within hours: only a longer one withstands for long. Whoever goes
// on guessing from many places takes the guesses that come back from visitors without
// a pass, each of whom has to be the first to ask in one of these seconds. That ends a
// second after the guessing does. It is no other link's, and who has a pass is not
// asked.
const (
	wrongPasswords         = 10
	wrongPasswordPause     = 30 * time.Second
	wrongPasswordsWide     = 50
	wrongPasswordPauseWide = 5 * time.Second
	wrongPasswordsOfAll    = 100
	wrongPasswordPauseAll  = time.Second
	trackedWrongGuesses    = 100_000
)

// gate checks the passwords that visitors give. It hashes apart from everybody
// else, so that no crowd before a link keeps people from signing in.
type gate struct {
	guesses []guessCount // of which each must allow a guess
	hasher  *hasher
}

// guessCount counts the guesses at a link by those who have a name in common.
type guessCount struct {
	*limit.Buckets
	name func(address netip.Addr) string
}

func newGate(now func() time.Time, passwordMemory uint32) (*gate, error) {
	g := &gate{hasher: newHasher(linkPasswordParams(passwordMemory))}
	for _, c := range []struct {
		name  func(address netip.Addr) string
		burst int
		pause time.Duration
	}{
		{network, wrongPasswords, wrongPasswordPause},
		{wideNetwork, wrongPasswordsWide, wrongPasswordPauseWide},
		{func(netip.Addr) string { return "all" }, wrongPasswordsOfAll, wrongPasswordPauseAll},
	} {
		buckets, err := limit.New(limit.Config{Rate: 1, Per: c.pause, Burst: c.burst, Keys: trackedWrongGuesses, Now: now})
		if err != nil {
			return nil, err
		}
		g.guesses = append(g.guesses, guessCount{buckets, c.name})
	}
	return g, nil
}

// tracked returns how many networks are counted, and links.
func (g *gate) tracked() (n int) {
	for _, c := range g.guesses {
		n += c.Len()
	}
	return n
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
	forgive, err := g.admit(link.ID, address)
	if err != nil {
		return err
	}
	if utf8.RuneCountInString(password) > hoko.MaxLinkPassword {
		password = "" // no link has one that long: it costs no more to hash than another
	}
	matches, err := g.hasher.compare(ctx, link.WorkspaceID, password, string(*link.PasswordHash))
	if matches || err != nil {
		forgive() // the visitor did nothing wrong
	}
	if err == nil && !matches {
		return &hoko.Error{Kind: hoko.KindForbidden, Code: hoko.CodePasswordWrong}
	}
	return err
}

// admit counts a guess as wrong until it is forgiven, or says how long to wait.
func (g *gate) admit(linkID string, address netip.Addr) (forgive func(), err error) {
	var taken []func()
	forgive = func() {
		for _, giveBack := range taken {
			giveBack()
		}
	}
	for _, c := range g.guesses {
		who := linkID + " " + c.name(address)
		if d := c.Take(who); !d.Allowed {
			forgive()
			return nil, hoko.RateLimited(d.RetryAfter)
		}
		taken = append(taken, func() { c.Return(who) })
	}
	return forgive, nil
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
