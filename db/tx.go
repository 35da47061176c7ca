package db

import (
	"context"
	"database/sql"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// Limits of a transaction. PostgreSQL enforces the first for each statement and
// each pause, so that it holds for a process that has been stopped as well.
const (
	statementLimit   = 5 * time.Second
	transactionLimit = 15 * time.Second // waiting for a connection included
	maintenanceLimit = 2 * time.Minute  // likewise, of what nobody waits for, and of its statements
)

// InTx runs fn in one transaction. It commits if fn returns nil and rolls back
// otherwise. fn must use only the Store it is given. A transaction inside a
// transaction is the same one.
//
// After an error of a method of tx, fn must return: PostgreSQL accepts nothing
// more in that transaction. An error of InTx itself that is hoko.Unavailable
// leaves open whether the transaction was committed.
func (s *Store) InTx(ctx context.Context, fn func(tx *Store) error) error {
	return s.inTx(ctx, transactionLimit, statementLimit, fn)
}

// maintain is InTx for what nobody waits for, and what may take long.
func (s *Store) maintain(ctx context.Context, fn func(tx *Store) error) error {
	return s.inTx(ctx, maintenanceLimit, maintenanceLimit, fn)
}

func (s *Store) inTx(ctx context.Context, limit, statement time.Duration, fn func(tx *Store) error) (err error) {
	if s.tx != nil {
		return fn(s)
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	ctx, span := s.spans.begin(ctx, "TRANSACTION", "")
	defer func() { end(ctx, span, err) }()
	err = s.engine.transact(ctx, s.work, func(ctx context.Context, tx bun.Tx) error {
		if err := s.engine.bound(ctx, tx, statement); err != nil {
			return err
		}
		own := &Store{base: s.base, read: tx, write: tx, tx: &tx, ended: new([]hoko.Ending)}
		if err := fn(own); err != nil {
			return err
		}
		own.keepEndings(ctx)
		return nil
	})
	return classify(ctx, err)
}

// isolation lets each statement see what was committed before it, whatever the
// server's default is: what is read behind a lock must be as it is by then.
func isolation() *sql.TxOptions { return &sql.TxOptions{Isolation: sql.LevelReadCommitted} }

// Write is InTx for what an access authorised: inside the transaction it checks
// again that the key, or the person, still may, and refuses otherwise, with
// CodeKeyRevoked, CodeKeyExpired, CodeHostnameBlocked, CodeIPNotAllowed,
// CodeInsufficientScope, CodeCredentialsMissing or CodeRoleInsufficient. No write
// that commits after RevokeAPIKeys or UpdateAPIKey has returned uses what they took
// away. The command line passes, unless the workspace was deleted, which is not
// found.
func (s *Store) Write(ctx context.Context, a *hoko.Access, fn func(tx *Store) error) error {
	return s.InTx(ctx, func(tx *Store) error {
		if err := tx.recheck(ctx, a); err != nil {
			return err
		}
		return fn(tx)
	})
}

func (s *Store) recheck(ctx context.Context, a *hoko.Access) error {
	switch {
	case a.Actor.KeyID != "":
		return s.recheckKey(ctx, a)
	case a.Actor.UserID != "":
		return s.recheckPerson(ctx, a)
	case a.Actor.Role == hoko.RoleOwner:
		return s.recheckOperator(ctx, a)
	default:
		return &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeCredentialsMissing}
	}
}

// recheckOperator asks whether the workspace is still there: nobody takes away what
// else the command line may do.
func (s *Store) recheckOperator(ctx context.Context, a *hoko.Access) error {
	if a.WorkspaceID == "" {
		return nil
	}
	return s.holdWorkspace(ctx, a.WorkspaceID)
}

// recheckKey reads the key in a statement that begins after its lock is held:
// a statement that waits for the lock itself would see the key as it was before
// the wait.
func (s *Store) recheckKey(ctx context.Context, a *hoko.Access) error {
	if err := s.engine.shareKey(ctx, *s.tx, a.Actor.KeyID); err != nil {
		return classify(ctx, err)
	}
	k, err := s.writingKey(ctx, a)
	switch {
	case hoko.KindOf(err) == hoko.KindNotFound:
		return &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeKeyInvalid}
	case err != nil:
		return err
	}
	if err := k.Refusal(hoko.CallFrom(ctx)); err != nil {
		return err
	}
	if a.Scope != "" && !k.Scopes.Has(a.Scope) {
		return hoko.InsufficientScope(a.Scope)
	}
	return nil
}

// recheckPerson asks for what the person was let in with: the session, and, in
// a workspace, the scope or else the role.
func (s *Store) recheckPerson(ctx context.Context, a *hoko.Access) error {
	if err := s.sessionIsLive(ctx, a.Actor); err != nil {
		return err
	}
	if a.WorkspaceID == "" {
		return nil
	}
	role, err := s.roleIn(ctx, a.WorkspaceID, a.Actor.UserID)
	if err != nil && hoko.KindOf(err) != hoko.KindNotFound {
		return err
	}
	if a.Scope != "" && role.Scopes().Has(a.Scope) || a.Scope == "" && role.Includes(a.Actor.Role) {
		return nil
	}
	return hoko.RoleInsufficient(a.Actor.Role)
}
