package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// What writes of all nouns have in common. T is the thing and C a change of it.
// The operation has asked for permission before.

// saver stores changes, all or none, and returns what is stored in their order. The
// batch is that of the list.
type saver[T, C any] func(ctx context.Context, tx *db.Store, a *hoko.Access, b *batch, list []C) ([]*T, error)

// finder looks for things by their ids. What it found does not change until the
// transaction ends.
type finder[T any] func(tx *db.Store, ctx context.Context, a *hoko.Access, ids []string) (map[string]*T, error)

// remover deletes things that exist and returns the short ids of the links that
// are not as they were.
type remover func(ctx context.Context, tx *db.Store, a *hoko.Access, ids []string) (touched []string, err error)

// createAll makes things, all or none. The answer to a retry with the same
// idempotency key is that of the first call.
func createAll[T any, C change](ctx context.Context, s *Service, a *hoko.Access, idempotencyKey, operation string, list []C, save saver[T, C]) ([]*T, error) {
	if err := checkBatch(len(list), idempotencyKey); err != nil {
		return nil, err
	}
	return batchInTurn(ctx, s, a, len(list), func() ([]*T, error) {
		return once(ctx, s, a, retriable{idempotencyKey, operation, list}, func(tx *db.Store) ([]*T, error) {
			return save(ctx, tx, a, newBatch(list), list)
		})
	})
}

// saveAll makes or changes things, all or none.
func saveAll[T any, C change](ctx context.Context, s *Service, a *hoko.Access, list []C, save saver[T, C]) ([]*T, error) {
	if err := checkBatch(len(list), ""); err != nil {
		return nil, err
	}
	return batchInTurn(ctx, s, a, len(list), func() ([]*T, error) {
		return inWrite(ctx, s, a, func(tx *db.Store) ([]*T, error) { return save(ctx, tx, a, newBatch(list), list) })
	})
}

// updateAll changes things, all or none. An item without an id is at fault.
func updateAll[T any, C change](ctx context.Context, s *Service, a *hoko.Access, list []C, save saver[T, C]) ([]*T, error) {
	return saveAll(ctx, s, a, list, func(ctx context.Context, tx *db.Store, a *hoko.Access, b *batch, list []C) ([]*T, error) {
		b.noneNew = true
		return save(ctx, tx, a, b, list)
	})
}

// updateOne changes one thing. One that does not exist is not found.
func updateOne[T any, C change](ctx context.Context, s *Service, a *hoko.Access, ch C, find finder[T], save saver[T, C]) (*T, error) {
	return inWrite(ctx, s, a, func(tx *db.Store) (*T, error) {
		id, _ := ch.Item()
		if _, err := existing(ctx, tx, a, id, find); err != nil {
			return nil, err
		}
		list := []C{ch}
		saved, err := save(ctx, tx, a, newBatch(list), list)
		if err != nil {
			return nil, err
		}
		return saved[0], nil
	})
}

// deleteAll deletes things, all or none. An id that does not exist is a fault of
// its item.
func deleteAll[T any](ctx context.Context, s *Service, a *hoko.Access, ids []string, find finder[T], remove remover) error {
	if err := checkBatch(len(ids), ""); err != nil {
		return err
	}
	return s.removing(ctx, a, len(ids), func(tx *db.Store) ([]string, error) {
		found, err := find(tx, ctx, a, wellFormed(ids))
		if err != nil {
			return nil, err
		}
		if err := checkDeletion(ids, found); err != nil {
			return nil, err
		}
		return remove(ctx, tx, a, wellFormed(ids))
	})
}

// deleteOne deletes one thing. One that does not exist is not found.
func deleteOne[T any](ctx context.Context, s *Service, a *hoko.Access, id string, find finder[T], remove remover) error {
	return s.removing(ctx, a, 1, func(tx *db.Store) ([]string, error) {
		if _, err := existing(ctx, tx, a, id, find); err != nil {
			return nil, err
		}
		return remove(ctx, tx, a, wellFormed([]string{id}))
	})
}

// removing performs a deletion of so many things and makes the redirect path forget
// the links that it touched.
func (s *Service) removing(ctx context.Context, a *hoko.Access, items int, remove func(tx *db.Store) ([]string, error)) error {
	touched, err := batchInTurn(ctx, s, a, items, func() ([]string, error) { return inWrite(ctx, s, a, remove) })
	if err == nil && len(touched) > 0 {
		s.links.forget(touched...)
	}
	return err
}

func existing[T any](ctx context.Context, tx *db.Store, a *hoko.Access, id string, find finder[T]) (*T, error) {
	return oneByID(ctx, a, id, func(ctx context.Context, a *hoko.Access, ids []string) (map[string]*T, error) {
		return find(tx, ctx, a, ids)
	})
}
