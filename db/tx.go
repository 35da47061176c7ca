package db

import (
	"context"

	"github.com/hoko-to/hoko"
)

// InTx runs fn in one transaction. It commits if fn returns nil and rolls back
// otherwise. fn must use only the Store it is given.
func (s *Store) InTx(ctx context.Context, fn func(tx *Store) error) error {
	return errUnfinished
}

// Write is InTx for what an access authorised: inside the transaction it checks
// again that the key, or the person, still may.
func (s *Store) Write(ctx context.Context, a *hoko.Access, fn func(tx *Store) error) error {
	return errUnfinished
}
