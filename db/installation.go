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

	One       int    `bun:",pk"`
	ID        string `bun:"type:uuid"`
	SetUpAt   *int64
	CreatedAt int64
}

// EnsureInstallation stores fresh if the database has no record of itself yet,
// and returns the stored record. Where there is one it only reads, and waits for
// no write: anybody may ask.
func (s *Store) EnsureInstallation(ctx context.Context, fresh *hoko.Installation) (*hoko.Installation, error) {
	stored, err := s.installation(ctx)
	if hoko.KindOf(err) != hoko.KindNotFound {
		return stored, err
	}
	row := &installationRow{
		One:       1,
		ID:        fresh.ID,
		SetUpAt:   microsOf(fresh.SetUpAt),
		CreatedAt: micros(fresh.CreatedAt),
	}
	if _, err := s.write.NewInsert().Model(row).On("CONFLICT (one) DO NOTHING").Exec(ctx); err != nil {
		return nil, classify(ctx, err)
	}
	return s.installation(ctx)
}

func (s *Store) installation(ctx context.Context) (*hoko.Installation, error) {
	var row installationRow
	if err := s.read.NewSelect().Model(&row).Scan(ctx); err != nil {
		return nil, classify(ctx, err)
	}
	return &hoko.Installation{
		ID:        row.ID,
		SetUpAt:   momentOf(row.SetUpAt),
		CreatedAt: moment(row.CreatedAt),
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
