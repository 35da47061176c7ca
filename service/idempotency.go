package service

import (
	"bytes"
	"context"
	"crypto/hmac"
	"encoding/json"
	"errors"
	"slices"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// retriable is a call that its caller may repeat.
type retriable struct {
	key       string // the idempotency key; "" if the caller gave none
	operation string
	input     any
}

// once performs a write that may be retried: a second call with the same key
// and the same input within the window gives the first call's answer and writes
// nothing, a call with another input is a conflict. Without a key it just
// performs the write. The answer is stored in the transaction of the write.
func once[T any](ctx context.Context, s *Service, a *hoko.Access, call retriable, write func(tx *db.Store) (T, error)) (T, error) {
	return onceIn(ctx, s, a, call, inWrite, write)
}

// onceAtOnce is once for what inWriteAtOnce is for.
func onceAtOnce[T any](ctx context.Context, s *Service, a *hoko.Access, call retriable, write func(tx *db.Store) (T, error)) (T, error) {
	return onceIn(ctx, s, a, call, inWriteAtOnce, write)
}

// performer is inWrite or inWriteAtOnce.
type performer[T any] func(ctx context.Context, s *Service, a *hoko.Access, write func(tx *db.Store) (T, error)) (T, error)

func onceIn[T any](ctx context.Context, s *Service, a *hoko.Access, call retriable, perform performer[T], write func(tx *db.Store) (T, error)) (T, error) {
	if call.key == "" {
		return perform(ctx, s, a, write)
	}
	hashes, err := s.requestHashes(call.operation, call.input)
	if err != nil {
		return *new(T), err
	}
	attempt := func() (T, error) {
		return perform(ctx, s, a, func(tx *db.Store) (T, error) { return answerOnce(ctx, s, tx, a, call.key, hashes, write) })
	}
	answer, err := retryRefused(attempt)
	if hoko.CodeOf(err) == hoko.CodeIdempotencyReused {
		// The second attempt may have lost the key to an equal call that ran at the
		// same time, as the first one lost a name.
		return attempt()
	}
	return answer, err
}

// retryRefused performs a write once more that was refused. Either the call is at
// fault, or an equal call that ran at the same time was first to take a key or a
// name in the input; the second attempt tells which.
func retryRefused[T any](write func() (T, error)) (T, error) {
	answer, err := write()
	if kind := hoko.KindOf(err); err != nil && (kind == hoko.KindConflict || kind == hoko.KindInvalid) {
		return write()
	}
	return answer, err
}

// undoneRetries is how often a write is tried again that the database rolled back
// to let another one go on.
const undoneRetries = 3

// inWrite performs a write in one transaction, when it is the turn of the workspace.
// Write may be called more than once; what an earlier call wrote is undone.
func inWrite[T any](ctx context.Context, s *Service, a *hoko.Access, write func(tx *db.Store) (T, error)) (T, error) {
	return whenShared(ctx, s.writes, a.WorkspaceID, func() (T, error) { return inWriteAtOnce(ctx, s, a, write) })
}

// inWriteAtOnce is inWrite for what ends something, which must not wait for what else
// the workspace does, and for what belongs to a person and no workspace.
func inWriteAtOnce[T any](ctx context.Context, s *Service, a *hoko.Access, write func(tx *db.Store) (T, error)) (T, error) {
	return transact(write, func(fn func(tx *db.Store) error) error { return s.store.Write(ctx, a, fn) })
}

// transact performs a write in the transactions that run opens.
func transact[T any](write func(tx *db.Store) (T, error), run func(fn func(tx *db.Store) error) error) (answer T, err error) {
	attempt := func(tx *db.Store) error {
		answer, err = write(tx)
		return err
	}
	err = run(attempt)
	for range undoneRetries {
		if !errors.Is(err, db.ErrUndone) {
			break
		}
		err = run(attempt)
	}
	return answer, err
}

func answerOnce[T any](ctx context.Context, s *Service, tx *db.Store, a *hoko.Access, key string, hashes [][]byte, write func(tx *db.Store) (T, error)) (answer T, err error) {
	stored, err := tx.IdempotentAnswer(ctx, a.WorkspaceID, key, s.moment().Add(-hoko.IdempotencyWindow))
	switch {
	case err == nil:
		return replay[T](ctx, stored, hashes)
	case hoko.KindOf(err) != hoko.KindNotFound:
		return answer, err
	}
	if answer, err = write(tx); err != nil {
		return answer, err
	}
	return answer, s.remember(ctx, tx, a, key, hashes[0], answer)
}

func replay[T any](ctx context.Context, stored *hoko.IdempotentAnswer, hashes [][]byte) (answer T, err error) {
	if !slices.ContainsFunc(hashes, func(hash []byte) bool { return hmac.Equal(stored.RequestHash, hash) }) {
		return answer, &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeIdempotencyReused, Field: "idempotencyKey"}
	}
	hoko.CallFrom(ctx).NoteReplay()
	return answer, json.Unmarshal(stored.Answer, &answer)
}

func (s *Service) remember(ctx context.Context, tx *db.Store, a *hoko.Access, key string, hash []byte, answer any) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false) // which would rewrite the text of metadata
	if err := encoder.Encode(answer); err != nil {
		return err
	}
	return tx.InsertIdempotentAnswer(ctx, &hoko.IdempotentAnswer{
		WorkspaceID: a.WorkspaceID,
		Key:         key,
		RequestHash: hash,
		Answer:      text.Bytes(),
		CustomerID:  customerOf(answer),
		CreatedAt:   s.moment(),
	})
}

// customerOf returns the id of the customer of whom an answer tells; nil if of nobody.
func customerOf(answer any) *string {
	if tells, ok := answer.(interface{ OfCustomer() string }); ok {
		return new(tells.OfCustomer())
	}
	return nil
}

// requestHashes returns a hash of a request for each pepper, which tells requests
// apart. It is keyed, because a request may hold a password that could be guessed
// from a plain hash.
func (s *Service) requestHashes(operation string, input any) ([][]byte, error) {
	text, err := json.Marshal([]any{operation, input})
	if err != nil {
		return nil, err
	}
	return s.secrets.Hashes("idempotency", text), nil
}
