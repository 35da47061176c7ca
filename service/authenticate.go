package service

import (
	"context"
	"crypto/sha256"
	"errors"

	"github.com/hoko-to/hoko"
)

// Authenticate says who asks. Nobody at all, also with a session that is over,
// is a nil Caller and no error: what needs a caller says so itself. A key that
// is presented must be good: a malformed, unknown or wrong one gives
// key_invalid, and rate_limited to an address that had too many of them; a
// revoked or expired one says so to whoever holds the whole secret, one that
// asks too often gives rate_limited, and a database that cannot be asked gives
// unavailable.
func (s *Service) Authenticate(ctx context.Context, c hoko.Credential) (*hoko.Caller, error) {
	if err := s.public(ctx, opAuthenticate); err != nil {
		return nil, err
	}
	switch {
	case c.Key != "":
		return s.authenticateKey(ctx, c)
	case c.SessionToken != "":
		return s.authenticateSession(ctx, c)
	default:
		return nil, nil //nolint:nilnil // nobody is a caller like any other
	}
}

// authenticateKey reads the key's row, always: no verdict is remembered, so a
// revocation holds from the next request on, in every process.
func (s *Service) authenticateKey(ctx context.Context, c hoko.Credential) (*hoko.Caller, error) {
	text, ok := hoko.ParseKeyText(c.Key)
	if !ok {
		return nil, s.keyInvalid(ctx)
	}
	stored, err := s.storedKey(ctx, text)
	if err != nil {
		return nil, err
	}
	if stored == nil {
		return nil, s.keyInvalid(ctx)
	}
	call := hoko.CallFrom(ctx)
	call.NoteKey(&stored.APIKey)
	if err := stored.Refusal(call); err != nil {
		return nil, err
	}
	left, err := s.quotas.Take(ctx, &stored.APIKey)
	call.NoteQuotas(left)
	if err != nil {
		return nil, err
	}
	return &hoko.Caller{Key: &stored.APIKey}, nil
}

// keyInvalid refuses a bad key. Whatever is wrong with it counts and is
// answered alike.
func (s *Service) keyInvalid(ctx context.Context) error {
	if err := s.badKeys.take(hoko.CallFrom(ctx)); err != nil {
		return err
	}
	return &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeKeyInvalid}
}

// storedKey returns the key whose whole text this is, or nil. A key that does
// not exist is compared all the same: same work, same time.
func (s *Service) storedKey(ctx context.Context, text hoko.KeyText) (*hoko.StoredKey, error) {
	stored, err := s.store.APIKeyByPublicID(ctx, text.PublicID())
	if hoko.KindOf(err) == hoko.KindNotFound {
		text.Matches(make([]byte, sha256.Size), s.peppers.first())
		return nil, nil //nolint:nilnil // nobody's key is an answer like any other
	}
	if err != nil {
		return nil, err
	}
	pepper, err := s.peppers.of(ctx, stored.HashVersion)
	if errors.Is(err, ErrPepperMissing) && (stored.RevokedAt != nil || stored.Expired) {
		// Nobody can tell any more whether this is the key, and it is not good either way.
		text.Matches(stored.Hash, s.peppers.first())
		return nil, nil //nolint:nilnil // nobody's key is an answer like any other
	}
	if err != nil || !text.Matches(stored.Hash, pepper) {
		return nil, err
	}
	return stored, nil
}

func (s *Service) authenticateSession(ctx context.Context, c hoko.Credential) (*hoko.Caller, error) {
	session, user, err := s.store.SessionByTokenHash(ctx, hashToken(c.SessionToken))
	if hoko.KindOf(err) == hoko.KindNotFound {
		return nil, nil //nolint:nilnil // a session that is over is nobody
	}
	if err != nil {
		return nil, err
	}
	s.noteSessionUse(session)
	caller := &hoko.Caller{User: user, Session: session}
	if c.Workspace == "" {
		return caller, nil
	}
	return s.placed(ctx, caller, c.Workspace)
}

// CallerIn returns the signed-in person who asks as one who works in the workspace
// with this slug. In one that the person is no member of, there is no Member.
func (s *Service) CallerIn(ctx context.Context, workspaceSlug string) (*hoko.Caller, error) {
	if _, err := s.allowRole(ctx, hoko.AnyRole); err != nil {
		return nil, err
	}
	return s.placed(ctx, hoko.CallFrom(ctx).Caller, workspaceSlug)
}

// placed returns a person with the place in the workspace with this slug, or with
// none in one that the person is no member of.
func (s *Service) placed(ctx context.Context, person *hoko.Caller, workspaceSlug string) (*hoko.Caller, error) {
	placed := *person
	placed.Member = nil
	if len(workspaceSlug) > hoko.MaxSlug { // of no workspace, and read by others as well
		return &placed, nil
	}
	member, err := s.store.MembershipBySlug(ctx, person.User.ID, workspaceSlug)
	if unlessMissing(err) != nil {
		return nil, err
	}
	placed.Member = member
	return &placed, nil
}

// hashToken returns what is stored of a token or of a recovery code. They have 120
// bits and more, so a fast hash is enough.
func hashToken(token string) []byte {
	sum := sha256.Sum256([]byte(token))
	return sum[:]
}
