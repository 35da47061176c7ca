// Package service is what the product does. Each exported method of Service is
// one operation: it asks whether the caller may, then does the work. GraphQL,
// REST, redirects and the command line are doors to these same methods. It
// knows no HTTP and no SQL.
package service

import (
	"io"
	"log/slog"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/geo"
	"github.com/hoko-to/hoko/internal/mail"
	"github.com/hoko-to/hoko/internal/quota"
	"github.com/hoko-to/hoko/internal/secret"
	"github.com/hoko-to/hoko/internal/spool"
	"github.com/hoko-to/hoko/internal/useragent"
)

// Service performs the operations. Its zero value is not usable; see New.
type Service struct {
	store   *db.Store
	site    hoko.Site
	peppers *peppers
	secrets *secret.Ring

	decoyKey hoko.KeyText // looked up in place of a text that is no key, so that both take the same time

	now         func() time.Time
	newID       func() string
	random      io.Reader
	log         *slog.Logger
	keyUses     *lastUses[hoko.KeyUse]
	sessionUses *lastUses[time.Time] // when they were seen
	post        *mail.Post           // nil where no letter is sent
	resets      chan string          // e-mail addresses of those who forgot their passwords

	streams *streams
	live    *live

	guards
	*visits
	quotas         *quota.Counter
	linkHasher     *hasher
	analyticsQueue *analyticsQueue
	shares

	requestsKept time.Duration
}

// Options are the parts of the world that a Service must be told about.
type Options struct {
	Store     *db.Store
	Site      hoko.Site
	Pepper    []byte           // the secret that hashes of new keys are made with; at least 32 bytes
	Now       func() time.Time // returns the current time
	NewID     func() string    // returns a UUIDv7, larger than every one before
	Random    io.Reader        // cryptographically secure
	Log       *slog.Logger
	Clicks    *spool.Spool // nil where no visitor is served
	Agents    *useragent.Parser
	Places    *geo.Locator
	CacheSize int // how many links the redirect path remembers
	Rates     hoko.Rates
	Streams   hoko.StreamLimits // zero for DefaultStreamLimits
	Post      *mail.Post        // nil to send no letters
	Stopping  <-chan struct{}   // closed when the program is about to end, which ends every stream; nil for never

	// PasswordMemory is what it takes to hash a password, in KiB; 0 for 64 MiB, and
	// 19 MiB for that of a link. Less of it makes passwords easier to guess for who has the hashes.
	PasswordMemory uint32

	// RequestsKept is how long entries of the request log are kept.
	RequestsKept time.Duration

	// OtherPeppers are those that older keys were hashed with, and one that other
	// processes may begin to use.
	OtherPeppers [][]byte

	// RedirectUnrecorded is the operator's choice for the moment when the spool is
	// full: to send visitors on and count the loss, rather than to refuse them.
	RedirectUnrecorded bool
}

// New returns a Service. Its workers are started by Run.
func New(o Options) (*Service, error) {
	guards, err := newGuards(o)
	if err != nil {
		return nil, err
	}
	visits, err := newVisits(o)
	if err != nil {
		return nil, err
	}
	decoyKey, err := hoko.NewKeyText(o.Random)
	if err != nil {
		return nil, err
	}
	requests := quota.New(o.Store.LeaseQuota, o.Rates, o.Now)
	s := &Service{
		store:   o.Store,
		site:    o.Site.Spelling(hostNames().ToASCII),
		peppers: newPeppers(o),
		secrets: secret.New(o.Random, o.Pepper, o.OtherPeppers...),

		decoyKey: decoyKey,

		now:         o.Now,
		newID:       o.NewID,
		random:      o.Random,
		log:         o.Log,
		keyUses:     newLastUses("API keys", o.Store.TouchAPIKeys, o.Log),
		sessionUses: newLastUses("sessions", o.Store.TouchSessions, o.Log),
		post:        o.Post,
		resets:      make(chan string, maxResets),

		streams: newStreams(requests, o),
		live:    newLive(o.Store, o.Now),

		guards:         guards,
		visits:         visits,
		quotas:         requests,
		linkHasher:     newHasher(linkPasswordParams(o.PasswordMemory)),
		analyticsQueue: newAnalyticsQueue(analyticsPlaces(), o.Now, visits.begun.Load),
		shares:         newShares(o.Store),

		requestsKept: o.RequestsKept,
	}
	s.failures.write = s.recordFailure
	return s, nil
}

// moment returns the current time as it is stored.
func (s *Service) moment() time.Time { return stored(s.now()) }

// stored returns a moment with the precision that databases keep.
func stored(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

// later returns now, or the moment after before if the clock went back.
func later(now, before time.Time) time.Time {
	if now.After(before) {
		return now
	}
	return before.Add(time.Microsecond)
}
