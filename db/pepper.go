package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// pepperRow is how a pepper lies in the table.
type pepperRow struct {
	bun.BaseModel `bun:"table:peppers,alias:pepper"`

	Version     int `bun:",pk"`
	PepperCheck []byte
	CreatedAt   int64
}

func (r *pepperRow) pepper() *hoko.Pepper {
	return &hoko.Pepper{Version: r.Version, Check: r.PepperCheck, CreatedAt: moment(r.CreatedAt)}
}

// Peppers returns what is known of every pepper, the oldest first, within 900
// ms. There are as many as the operator has ever configured.
func (s *Store) Peppers(ctx context.Context) ([]*hoko.Pepper, error) {
	rows, err := admit(ctx, func(ctx context.Context) ([]*pepperRow, error) {
		var rows []*pepperRow
		return rows, s.admission().NewSelect().Model(&rows).OrderExpr("version").Scan(ctx)
	})
	return convert(rows, (*pepperRow).pepper), err
}

// InsertPepper makes a pepper known, unless another process has used its version
// or the pepper itself before.
func (s *Store) InsertPepper(ctx context.Context, p *hoko.Pepper) error {
	row := &pepperRow{Version: p.Version, PepperCheck: p.Check, CreatedAt: micros(p.CreatedAt)}
	_, err := s.write.NewInsert().Model(row).On("CONFLICT DO NOTHING").Exec(ctx)
	return classify(ctx, err)
}

// PepperUses returns what each pepper guards that guards something, by version.
// Keys expire by the database's clock.
func (s *Store) PepperUses(ctx context.Context) ([]hoko.PepperUse, error) {
	var uses []hoko.PepperUse
	err := s.selectAPIKeys().
		ColumnExpr("hash_version AS version, count(*) AS live_keys, min(public_id) AS public_id").
		Where("revoked_at IS NULL").
		Where("NOT "+expiredAt(s.engine.now())).
		GroupExpr("hash_version").
		OrderExpr("hash_version").
		Scan(ctx, &uses)
	return uses, classify(ctx, err)
}
