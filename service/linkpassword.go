package service

import (
	"cmp"
	"context"
	"strconv"

	"github.com/alexedwards/argon2id"

	"github.com/hoko-to/hoko"
)

// linkPasswordMemory is the least that OWASP recommends for argon2id, in KiB.
const linkPasswordMemory = 19 * 1024

func linkPasswordParams(memory uint32) *argon2id.Params {
	return &argon2id.Params{Memory: cmp.Or(memory, linkPasswordMemory), Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}
}

// hashLinkPasswords returns the hash of each item's password, nil where it has
// none or where prepareLink will refuse it. It runs before the transaction,
// which must not be kept waiting.
func (s *Service) hashLinkPasswords(ctx context.Context, a *hoko.Access, list []hoko.LinkChanges) ([]*hoko.PasswordHash, error) {
	if err := countLinkPasswords(list); err != nil {
		return nil, err
	}
	hashes := make([]*hoko.PasswordHash, len(list))
	for i, ch := range list {
		var faults hoko.Issues
		password, _ := ch.Password.Get()
		if ch.CheckPassword(&faults); password == nil || faults.Len() > 0 {
			continue
		}
		hash, err := s.linkHasher.hash(ctx, a.WorkspaceID, *password)
		if err != nil {
			return nil, err
		}
		hashes[i] = new(hoko.PasswordHash(hash))
	}
	return hashes, nil
}

// countLinkPasswords refuses a call that sets more passwords than one may.
func countLinkPasswords(list []hoko.LinkChanges) error {
	var is hoko.Issues
	given := 0
	for i, ch := range list {
		if password, _ := ch.Password.Get(); password == nil {
			continue
		}
		if given++; given == hoko.MaxLinkPasswords+1 {
			is.At(i)
			is.Add("password", hoko.CodeTooMany, hoko.Params{"max": strconv.Itoa(hoko.MaxLinkPasswords)})
		}
	}
	return is.Err()
}
