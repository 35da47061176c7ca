package db

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// end notes what the transaction ends for good. The journal has it before the
// transaction commits, so that nobody is told of an end that a restore could undo.
func (s *Store) end(endings ...hoko.Ending) { *s.ended = append(*s.ended, endings...) }

// keepEndings writes what the transaction ends into the journal. That the journal
// fails keeps nothing from ending: the operator must know, and the caller must not be
// let in again.
func (s *Store) keepEndings(ctx context.Context) {
	if s.journal == nil || len(*s.ended) == 0 {
		return
	}
	records := make([][]byte, len(*s.ended))
	for i, ending := range *s.ended {
		record, err := json.Marshal(ending)
		if err != nil {
			s.log.ErrorContext(ctx, journalMessage, "err", err)
			return
		}
		records[i] = record
	}
	if err := s.journal.Append(ctx, records...); err != nil {
		s.log.ErrorContext(ctx, journalMessage, "records", len(records), "err", err)
	}
}

const journalMessage = "what ends is not in the journal yet: until it is, or a new backup is made, a restore would bring it back"

// hashOf returns by what a journal knows a text that it must not hold.
func hashOf(text string) []byte {
	sum := sha256.Sum256([]byte(text))
	return sum[:]
}

// EndTokens ends every session and takes back every invitation and every password
// reset, in all workspaces: after a restore nobody knows which of them have been used
// or have ended since.
func (s *Store) EndTokens(ctx context.Context) error {
	return s.maintain(ctx, func(tx *Store) error {
		for _, table := range []string{"sessions", "invitations", "password_resets"} {
			if _, err := tx.write.NewRaw("DELETE FROM ?", bun.Ident(table)).Exec(ctx); err != nil {
				return classify(ctx, err)
			}
		}
		return nil
	})
}

// Reapply ends once more what ended, in whatever workspace, and returns how much of it
// had come back. It can be done again, and what the database does not know is left
// out. Of the roles of one membership the last one in the list counts.
func (s *Store) Reapply(ctx context.Context, endings []hoko.Ending) (changed int, err error) {
	for chunk := range slices.Chunk(lastRoles(endings), chunkSize) {
		err := s.maintain(ctx, func(tx *Store) error {
			for _, ending := range chunk {
				n, err := tx.reapply(ctx, ending)
				if err != nil {
					return err
				}
				changed += n
			}
			return nil
		})
		if err != nil {
			return changed, err
		}
	}
	return changed, nil
}

// lastRoles leaves out the roles that were followed by another one: a member who was
// raised again is not lowered.
func lastRoles(endings []hoko.Ending) []hoko.Ending {
	type place struct {
		workspaceID, userID string
		since               int64
	}
	seen := map[place]bool{}
	kept := slices.Clone(endings)
	slices.Reverse(kept)
	kept = slices.DeleteFunc(kept, func(e hoko.Ending) bool {
		if e.Kind != hoko.RoleEnded {
			return false
		}
		of := place{e.WorkspaceID, e.UserID, micros(e.Since)}
		before := seen[of]
		seen[of] = true
		return before
	})
	slices.Reverse(kept)
	return kept
}

func (s *Store) reapply(ctx context.Context, e hoko.Ending) (int, error) {
	switch e.Kind {
	case hoko.KeyEnded:
		return s.revokeAgain(ctx, e)
	case hoko.KeyPowerEnded:
		return s.narrowAgain(ctx, e)
	case hoko.MembershipEnded:
		return s.removeAgain(ctx, e)
	case hoko.RoleEnded:
		return s.lowerAgain(ctx, e)
	case hoko.PasswordEnded:
		return s.endPasswordAgain(ctx, e)
	case hoko.SecondFactorEnded:
		return s.endFactorAgain(ctx, e)
	case hoko.RecoveryCodeEnded:
		return s.endCodeAgain(ctx, e)
	case hoko.CustomerErased:
		return s.eraseAgain(ctx, e)
	case hoko.WorkspaceEnded:
		return s.deleteAgain(ctx, e)
	default:
		return 0, errEnding
	}
}

var errEnding = errors.New("the journal tells of something that this program does not know: it was written by a newer one")

// revokeAgain leaves out who revoked the key, if the database does not know the user.
func (s *Store) revokeAgain(ctx context.Context, e hoko.Ending) (int, error) {
	return changedBy(ctx, s.write.NewUpdate().Model((*apiKeyRow)(nil)).
		Set("revoked_at = ?", micros(e.At)).
		Set("revoked_by = (SELECT id FROM users WHERE id = ?)", e.By).
		Set("revoked_reason = ?", e.Reason).
		Where("workspace_id = ?", e.WorkspaceID).
		Where("id = ?", e.KeyID).
		Where("revoked_at IS NULL"))
}

func (s *Store) narrowAgain(ctx context.Context, e hoko.Ending) (int, error) {
	k, err := s.APIKeyByID(ctx, &hoko.Access{WorkspaceID: e.WorkspaceID}, e.KeyID)
	if err != nil {
		return none(err)
	}
	if e.Left == nil || !k.Narrow(*e.Left) {
		return 0, nil
	}
	return 1, s.UpdateAPIKey(ctx, k)
}

func (s *Store) removeAgain(ctx context.Context, e hoko.Ending) (int, error) {
	return changedBy(ctx, s.write.NewDelete().Model((*membershipRow)(nil)).
		Where("workspace_id = ?", e.WorkspaceID).
		Where("user_id = ?", e.UserID).
		Where("created_at = ?", micros(e.Since)))
}

func (s *Store) lowerAgain(ctx context.Context, e hoko.Ending) (int, error) {
	return changedBy(ctx, s.write.NewUpdate().Model((*membershipRow)(nil)).
		Set("role = ?", e.Role).
		Where("workspace_id = ?", e.WorkspaceID).
		Where("user_id = ?", e.UserID).
		Where("created_at = ?", micros(e.Since)).
		Where("role IN (?)", bun.List(slices.DeleteFunc(hoko.Roles(), e.Role.Includes))))
}

func (s *Store) endPasswordAgain(ctx context.Context, e hoko.Ending) (int, error) {
	_, hash, err := s.UserByID(ctx, e.UserID)
	if err != nil {
		return none(err)
	}
	if !bytes.Equal(hashOf(hash), e.Hash) {
		return 0, nil
	}
	return 1, s.SetPasswordHash(ctx, e.UserID, unusableHash(hash))
}

// unusableHash returns a hash of the same kind that belongs to no password which anybody
// could find.
func unusableHash(hash string) string {
	return hash[:strings.LastIndexByte(hash, '$')+1] + base64.RawStdEncoding.EncodeToString(hashOf(hash))
}

func (s *Store) endFactorAgain(ctx context.Context, e hoko.Ending) (int, error) {
	return changedBy(ctx, s.write.NewDelete().Model((*secondFactorRow)(nil)).
		Where("user_id = ?", e.UserID).
		Where("created_at = ?", micros(e.Since)))
}

func (s *Store) endCodeAgain(ctx context.Context, e hoko.Ending) (int, error) {
	return changedBy(ctx, s.write.NewDelete().Model((*recoveryCodeRow)(nil)).
		Where("user_id = ?", e.UserID).
		Where("hash = ?", e.Hash))
}

func (s *Store) eraseAgain(ctx context.Context, e hoko.Ending) (int, error) {
	var row customerRow
	err := classify(ctx, s.read.NewSelect().Model(&row).
		Where("workspace_id = ?", e.WorkspaceID).
		Where("id = ?", e.CustomerID).
		Where("external_id <> ?", erasedID(e.CustomerID)).
		Scan(ctx))
	if err != nil {
		return none(err)
	}
	return 1, s.EraseCustomer(ctx, &hoko.Access{WorkspaceID: e.WorkspaceID}, e.CustomerID, e.At)
}

// deleteAgain leaves out who deleted the workspace, whom the database may not know. No
// key is writing, so that none has to be locked, however many there are.
func (s *Store) deleteAgain(ctx context.Context, e hoko.Ending) (int, error) {
	_, err := s.write.NewUpdate().Model((*apiKeyRow)(nil)).
		Set("revoked_at = ?", micros(e.At)).
		Set("revoked_reason = ?", hoko.RevocationOther).
		Set("revoked_note = ?", workspaceDeleted).
		Where("workspace_id = ?", e.WorkspaceID).
		Where("revoked_at IS NULL").
		Exec(ctx)
	if err != nil {
		return 0, classify(ctx, err)
	}
	if _, err := s.DeleteWorkspace(ctx, &hoko.Access{WorkspaceID: e.WorkspaceID}, nil, e.At); err != nil {
		return none(err)
	}
	return 1, nil
}

// none is how many things have changed where the database did not know the thing.
func none(err error) (int, error) {
	if hoko.KindOf(err) == hoko.KindNotFound {
		err = nil
	}
	return 0, err
}

// statement is a query of bun that changes rows.
type statement interface {
	Exec(ctx context.Context, dest ...any) (sql.Result, error)
}

// changedBy returns how many rows a statement changed.
func changedBy(ctx context.Context, q statement) (int, error) {
	n, err := affected(q.Exec(ctx))
	return n, classify(ctx, err)
}
