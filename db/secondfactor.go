package db

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// secondFactorRow is how a second factor lies in the table.
type secondFactorRow struct {
	bun.BaseModel `bun:"table:second_factors,alias:second_factor"`

	UserID      string `bun:"type:uuid,pk"`
	Sealed      []byte
	ConfirmedAt *int64
	LastStep    int64
	CreatedAt   int64
}

func (r *secondFactorRow) secondFactor() *hoko.SecondFactor {
	return &hoko.SecondFactor{
		UserID:      r.UserID,
		Sealed:      r.Sealed,
		ConfirmedAt: momentOf(r.ConfirmedAt),
		LastStep:    r.LastStep,
		CreatedAt:   moment(r.CreatedAt),
	}
}

// recoveryCodeRow is how a recovery code lies in the table.
type recoveryCodeRow struct {
	bun.BaseModel `bun:"table:recovery_codes,alias:recovery_code"`

	UserID string `bun:"type:uuid,pk"`
	Hash   []byte `bun:",pk"`
}

// SecondFactor returns a user's second factor, confirmed or not.
func (s *Store) SecondFactor(ctx context.Context, userID string) (*hoko.SecondFactor, error) {
	var row secondFactorRow
	if err := s.read.NewSelect().Model(&row).Where("user_id = ?", userID).Scan(ctx); err != nil {
		return nil, classify(ctx, err)
	}
	return row.secondFactor(), nil
}

// PutSecondFactor stores a second factor in place of an unconfirmed one. One that
// is confirmed is a conflict (CodeSecondFactorOn).
func (s *Store) PutSecondFactor(ctx context.Context, f *hoko.SecondFactor) error {
	row := &secondFactorRow{
		UserID:      f.UserID,
		Sealed:      f.Sealed,
		ConfirmedAt: microsOf(f.ConfirmedAt),
		LastStep:    f.LastStep,
		CreatedAt:   micros(f.CreatedAt),
	}
	return s.InTx(ctx, func(tx *Store) error {
		_, err := tx.write.NewDelete().Model((*secondFactorRow)(nil)).
			Where("user_id = ?", f.UserID).
			Where("confirmed_at IS NULL").
			Exec(ctx)
		if err != nil {
			return classify(ctx, err)
		}
		_, err = tx.write.NewInsert().Model(row).Exec(ctx)
		return classify(ctx, err)
	})
}

// ConfirmSecondFactor turns a user's second factor on, once: a second call is a
// conflict (CodeSecondFactorOn).
func (s *Store) ConfirmSecondFactor(ctx context.Context, userID string, at time.Time) error {
	res, err := s.write.NewUpdate().Model((*secondFactorRow)(nil)).
		Set("confirmed_at = ?", micros(at)).
		Where("user_id = ?", userID).
		Where("confirmed_at IS NULL").
		Exec(ctx)
	return one(ctx, res, err, &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeSecondFactorOn})
}

// TakeStep uses up a step of a second factor and all before it. A step that was
// used up already, by any process, is not found, nor is a factor that another one
// has taken the place of.
func (s *Store) TakeStep(ctx context.Context, f *hoko.SecondFactor, step int64) error {
	res, err := s.write.NewUpdate().Model((*secondFactorRow)(nil)).
		Set("last_step = ?", step).
		Where("user_id = ?", f.UserID).
		Where("created_at = ?", micros(f.CreatedAt)).
		Where("last_step < ?", step).
		Exec(ctx)
	return one(ctx, res, err, hoko.NotFound())
}

// SecondFactors returns at most limit second factors of the users whose ids follow
// the given one, in order of these ids.
func (s *Store) SecondFactors(ctx context.Context, afterUserID string, limit int) ([]*hoko.SecondFactor, error) {
	var rows []*secondFactorRow
	q := s.read.NewSelect().Model(&rows).OrderExpr("user_id").Limit(int64(limit))
	if afterUserID != "" {
		q = q.Where("user_id > ?", afterUserID)
	}
	err := q.Scan(ctx)
	return convert(rows, (*secondFactorRow).secondFactor), classify(ctx, err)
}

// SealSecondFactor stores the secret of a second factor as it was sealed anew. One
// that is not sealed as f says, because another process was faster, stays as it is.
func (s *Store) SealSecondFactor(ctx context.Context, f *hoko.SecondFactor, sealed []byte) error {
	_, err := s.write.NewUpdate().Model((*secondFactorRow)(nil)).
		Set("sealed = ?", sealed).
		Where("user_id = ?", f.UserID).
		Where("sealed = ?", f.Sealed).
		Exec(ctx)
	return classify(ctx, err)
}

// DeleteSecondFactor turns a user's second factor off, with its recovery codes.
func (s *Store) DeleteSecondFactor(ctx context.Context, userID string) error {
	return s.InTx(ctx, func(tx *Store) error {
		if err := tx.PutRecoveryCodes(ctx, userID, nil); err != nil {
			return err
		}
		var began []int64
		err := tx.write.NewDelete().Model((*secondFactorRow)(nil)).Where("user_id = ?", userID).Returning("created_at").Scan(ctx, &began)
		for _, since := range began {
			tx.end(hoko.Ending{Kind: hoko.SecondFactorEnded, UserID: userID, Since: moment(since)})
		}
		return classify(ctx, err)
	})
}

// PutRecoveryCodes stores the hashes of a user's recovery codes in place of all
// earlier ones.
func (s *Store) PutRecoveryCodes(ctx context.Context, userID string, hashes [][]byte) error {
	return s.InTx(ctx, func(tx *Store) error {
		var old [][]byte
		err := tx.write.NewDelete().Model((*recoveryCodeRow)(nil)).Where("user_id = ?", userID).Returning("hash").Scan(ctx, &old)
		for _, hash := range old {
			tx.end(hoko.Ending{Kind: hoko.RecoveryCodeEnded, UserID: userID, Hash: hash})
		}
		for _, hash := range hashes {
			if err != nil {
				break
			}
			_, err = tx.write.NewInsert().Model(&recoveryCodeRow{UserID: userID, Hash: hash}).Exec(ctx)
		}
		return classify(ctx, err)
	})
}

// TakeRecoveryCode uses up the recovery code with this hash. Of concurrent calls
// one succeeds; for the others it is not found.
func (s *Store) TakeRecoveryCode(ctx context.Context, userID string, hash []byte) error {
	return s.InTx(ctx, func(tx *Store) error {
		res, err := tx.write.NewDelete().Model((*recoveryCodeRow)(nil)).
			Where("user_id = ?", userID).
			Where("hash = ?", hash).
			Exec(ctx)
		tx.end(hoko.Ending{Kind: hoko.RecoveryCodeEnded, UserID: userID, Hash: hash})
		return one(ctx, res, err, hoko.NotFound())
	})
}

// CountRecoveryCodes returns how many recovery codes a user has left.
func (s *Store) CountRecoveryCodes(ctx context.Context, userID string) (int, error) {
	return count(ctx, s.read.NewSelect().Model((*recoveryCodeRow)(nil)).Where("user_id = ?", userID))
}
