package db

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// installationRow is the one row of installation.
type installationRow struct {
	bun.BaseModel `bun:"table:installation,alias:installation"`

	One         int    `bun:",pk"`
	ID          string `bun:"type:uuid"`
	PepperCheck []byte
	SetUpAt     *int64
	CreatedAt   int64
}

// EnsureInstallation stores fresh if the database has no record of itself yet,
// and returns the stored record.
func (s *Store) EnsureInstallation(ctx context.Context, fresh *hoko.Installation) (*hoko.Installation, error) {
	row := &installationRow{
		One:         1,
		ID:          fresh.ID,
		PepperCheck: fresh.PepperCheck,
		SetUpAt:     microsOf(fresh.SetUpAt),
		CreatedAt:   micros(fresh.CreatedAt),
	}
	if _, err := s.write.NewInsert().Model(row).On("CONFLICT (one) DO NOTHING").Exec(ctx); err != nil {
		return nil, classify(ctx, err)
	}
	var stored installationRow
	if err := s.write.NewSelect().Model(&stored).Scan(ctx); err != nil {
		return nil, classify(ctx, err)
	}
	return &hoko.Installation{
		ID:          stored.ID,
		PepperCheck: stored.PepperCheck,
		SetUpAt:     momentOf(stored.SetUpAt),
		CreatedAt:   moment(stored.CreatedAt),
	}, nil
}

// MarkSetUp records that the first owner was made at the moment at. A second
// call is a conflict (CodeSetUpDone).
func (s *Store) MarkSetUp(ctx context.Context, at time.Time) error {
	res, err := s.write.NewUpdate().Model((*installationRow)(nil)).
		Set("set_up_at = ?", micros(at)).
		Where("set_up_at IS NULL").
		Exec(ctx)
	return one(ctx, res, err, &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeSetUpDone})
}
