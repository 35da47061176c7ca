package service

import (
	"context"
	"crypto/hmac"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/secret"
)

// ErrPepperWrong means that none of the configured peppers is one that this
// database's keys were hashed with. Going on would answer 401 to every key.
var ErrPepperWrong = errors.New("the pepper does not belong to this database: set HOKO_PEPPER, or restore the pepper file, to what it was when the database was made")

// ErrPepperMissing means that a key that is still good was hashed with a pepper
// that is not configured.
var ErrPepperMissing = errors.New("an older pepper is missing: put it back into HOKO_PEPPERS_OLD or the pepper file, or start with it and revoke these keys first")

// peppers are the secrets that hashes of keys are made with. New keys take the
// first; a key's hash never changes, so the others stay until the keys that they
// guard have ended. The database knows peppers by version and check; the peppers
// themselves are only here.
type peppers struct {
	store *db.Store
	now   func() time.Time
	known [][]byte // the one for new keys first

	mu        sync.RWMutex
	byVersion map[int][]byte
	version   int // of the first; 0 until the database knows it
}

func newPeppers(o Options) *peppers {
	return &peppers{store: o.Store, now: o.Now, known: append([][]byte{o.Pepper}, o.OtherPeppers...), byVersion: map[int][]byte{}}
}

// first returns the pepper for what is new.
func (p *peppers) first() []byte { return p.known[0] }

// currentVersion returns the version of the pepper for new keys, which is there
// once settle has been called.
func (p *peppers) currentVersion() int {
	p.mu.RLock()
	defer p.mu.RUnlock()
	return p.version
}

// of returns the pepper that a hash of this version was made with. One that
// another process has begun to use is looked up once; one that is not configured
// is hoko.Unavailable with ErrPepperMissing: the key may be good, and its owner
// must not throw it away.
func (p *peppers) of(ctx context.Context, version int) ([]byte, error) {
	if pepper := p.lookUp(version); pepper != nil {
		return pepper, nil
	}
	if _, err := p.load(ctx); err != nil {
		return nil, err
	}
	if pepper := p.lookUp(version); pepper != nil {
		return pepper, nil
	}
	return nil, hoko.Unavailable(fmt.Errorf("version %d: %w", version, ErrPepperMissing))
}

func (p *peppers) lookUp(version int) []byte {
	p.mu.RLock()
	defer p.mu.RUnlock()
	return p.byVersion[version]
}

// settle makes the first pepper known to the database. A database that knows
// peppers, but none of these, belongs to somebody else: ErrPepperWrong.
func (p *peppers) settle(ctx context.Context) error {
	for {
		stored, err := p.load(ctx)
		if err != nil || p.currentVersion() != 0 {
			return err
		}
		fresh := &hoko.Pepper{Version: 1, Check: pepperCheck(p.known[0]), CreatedAt: p.now()}
		if len(stored) > 0 {
			fresh.Version = stored[len(stored)-1].Version + 1
			if !p.belongs() {
				return ErrPepperWrong
			}
		}
		if err := p.store.InsertPepper(ctx, fresh); err != nil {
			return err
		}
	}
}

func (p *peppers) belongs() bool {
	p.mu.RLock()
	defer p.mu.RUnlock()
	return len(p.byVersion) > 0
}

// load reads which peppers the database knows, and recognises its own among them.
func (p *peppers) load(ctx context.Context) ([]*hoko.Pepper, error) {
	stored, err := p.store.Peppers(ctx)
	if err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, s := range stored {
		i := slices.IndexFunc(p.known, func(pepper []byte) bool { return hmac.Equal(s.Check, pepperCheck(pepper)) })
		if i >= 0 {
			p.byVersion[s.Version] = p.known[i]
		}
		if i == 0 {
			p.version = s.Version
		}
	}
	return stored, nil
}

// check fails with ErrPepperMissing if a good key was hashed with a pepper that
// is not here.
func (p *peppers) check(ctx context.Context) error {
	uses, err := p.store.PepperUses(ctx)
	if err != nil {
		return err
	}
	for _, use := range uses {
		if p.lookUp(use.Version) == nil {
			return fmt.Errorf("pepper %d, which guards %d keys such as hoko_%s_…: %w", use.Version, use.LiveKeys, use.PublicID, ErrPepperMissing)
		}
	}
	return nil
}

func pepperCheck(pepper []byte) []byte { return secret.Derive(pepper, "pepper check") }

// PepperStatus is how one pepper of the database stands.
type PepperStatus struct {
	Version   int
	CreatedAt time.Time
	LiveKeys  int  // keys that are good and were hashed with it
	Current   bool // whether new keys are hashed with it
	Missing   bool // whether this program does not have it
}

// PepperStatuses returns how every pepper of the database stands, the oldest
// first. One without live keys can go.
func (s *Service) PepperStatuses(ctx context.Context) ([]PepperStatus, error) {
	if err := s.allowOperator(ctx); err != nil {
		return nil, err
	}
	stored, err := s.peppers.load(ctx)
	if err != nil {
		return nil, err
	}
	uses, err := s.store.PepperUses(ctx)
	if err != nil {
		return nil, err
	}
	list := make([]PepperStatus, len(stored))
	for i, p := range stored {
		list[i] = PepperStatus{
			Version:   p.Version,
			CreatedAt: p.CreatedAt,
			Current:   p.Version == s.peppers.currentVersion(),
			Missing:   s.peppers.lookUp(p.Version) == nil,
		}
		for _, use := range uses {
			if use.Version == p.Version {
				list[i].LiveKeys = use.LiveKeys
			}
		}
	}
	return list, nil
}
