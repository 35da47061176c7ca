package db

import (
	"context"
	"database/sql"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// Retention is for how long a workspace keeps its clicks.
type Retention struct {
	WorkspaceID string
	Days        int
	ClicksFrom  *time.Time // clicks before are past their retention; nil if none are
}

// SetRetention sets for how many days the workspace keeps its clicks; nil is for
// ever.
func (s *Store) SetRetention(ctx context.Context, a *hoko.Access, days *int) error {
	res, err := s.write.NewUpdate().Model((*workspaceRow)(nil)).
		Set("retention_days = ?", days).
		Where("id = ?", a.WorkspaceID).
		Exec(ctx)
	return one(ctx, res, err, hoko.NotFound())
}

// SetRequestLogDays sets for how many days the workspace keeps entries of the
// request log; nil is for as long as the server does.
func (s *Store) SetRequestLogDays(ctx context.Context, a *hoko.Access, days *int) error {
	res, err := s.write.NewUpdate().Model((*workspaceRow)(nil)).
		Set("request_log_days = ?", days).
		Where("id = ?", a.WorkspaceID).
		Exec(ctx)
	return one(ctx, res, err, hoko.NotFound())
}

// RequestLogDays returns for how many days workspaces keep entries of the request
// log, by id; of those that have chosen a number.
func (s *Store) RequestLogDays(ctx context.Context) (map[string]int, error) {
	var rows []struct {
		ID             string
		RequestLogDays int
	}
	err := s.read.NewSelect().Model((*workspaceRow)(nil)).
		Column("id", "request_log_days").
		Where("request_log_days IS NOT NULL").
		Scan(ctx, &rows)
	days := make(map[string]int, len(rows))
	for _, row := range rows {
		days[row.ID] = row.RequestLogDays
	}
	return days, classify(ctx, err)
}

// Retentions lists the workspaces that do not keep their clicks for ever.
func (s *Store) Retentions(ctx context.Context) ([]Retention, error) {
	var rows []struct {
		ID            string
		RetentionDays int
		ClicksFrom    *int64
	}
	err := s.read.NewSelect().Model((*workspaceRow)(nil)).
		Column("id", "retention_days", "clicks_from").
		Where("retention_days IS NOT NULL").
		OrderExpr("id").
		Scan(ctx, &rows)
	list := make([]Retention, len(rows))
	for i, row := range rows {
		list[i] = Retention{row.ID, row.RetentionDays, momentOf(row.ClicksFrom)}
	}
	return list, classify(ctx, err)
}

// EndClicks ends the retention of a workspace's clicks from before a UTC day. From
// then on no analytics count them, and they can be deleted a few at a time. The
// day never moves back.
func (s *Store) EndClicks(ctx context.Context, workspaceID string, before time.Time) error {
	_, err := s.write.NewUpdate().Model((*workspaceRow)(nil)).
		Set("clicks_from = ?", micros(before)).
		Where("id = ?", workspaceID).
		Where("coalesce(clicks_from, 0) < ?", micros(before)).
		Exec(ctx)
	return classify(ctx, err)
}

// DeleteEndedClicks removes at most limit clicks of a workspace from before a UTC
// day, and returns how many.
func (s *Store) DeleteEndedClicks(ctx context.Context, workspaceID string, before time.Time, limit int) (deleted int, err error) {
	err = s.InTx(ctx, func(tx *Store) error {
		if err := tx.engine.shareSums(ctx, *tx.tx); err != nil {
			return classify(ctx, err)
		}
		old := tx.write.NewSelect().Model((*clickRow)(nil)).Column("id").
			Where("workspace_id = ?", workspaceID).Where("created_at < ?", micros(before)).OrderExpr("created_at, id").Limit(int64(limit))
		res, err := tx.write.NewDelete().Model((*clickRow)(nil)).Where("id IN (?)", old).Exec(ctx)
		deleted, err = affected(res, err)
		return classify(ctx, err)
	})
	return deleted, err
}

// DeleteEndedSums removes at most limit sums of the first UTC day of a workspace
// that has some and lies before another, and reports whether there was one.
func (s *Store) DeleteEndedSums(ctx context.Context, workspaceID string, before time.Time, limit int) (deleted bool, err error) {
	err = s.InTx(ctx, func(tx *Store) error {
		if err := tx.engine.claimSums(ctx, *tx.tx); err != nil {
			return classify(ctx, err)
		}
		var first sql.NullInt64
		err := tx.read.NewSelect().Model((*quarterRow)(nil)).ColumnExpr("min(quarter)").
			Where("workspace_id = ?", workspaceID).Where("quarter < ?", micros(before)).
			Scan(ctx, &first)
		if deleted = first.Valid; err != nil || !deleted {
			return classify(ctx, err)
		}
		return tx.deleteSums(ctx, workspaceID, floor(first.Int64, day), limit)
	})
	return deleted, err
}

// DropEndedClicks removes clicks that are past their retention in all workspaces,
// as far as that can be done without looking at each of them: on PostgreSQL, the
// partitions of whole months.
func (s *Store) DropEndedClicks(ctx context.Context) error {
	var row struct {
		Kept *int64
		Ever bool
	}
	err := s.read.NewRaw("SELECT min(clicks_from) AS kept, count(*) <> count(clicks_from) AS ever FROM workspaces").Scan(ctx, &row)
	if err != nil || row.Ever || row.Kept == nil {
		return classify(ctx, err)
	}
	return classify(ctx, s.engine.dropClicks(ctx, s, moment(*row.Kept)))
}

// EraseCustomer removes what is personal of a customer of the workspace, also of
// one that was deleted: name, addresses and the caller's own id, and what the
// caller noted of leads, sales and refunds, also from answers that are kept for who
// asks again. Amounts and what they are credited with stay.
func (s *Store) EraseCustomer(ctx context.Context, a *hoko.Access, id string, at time.Time) error {
	return s.InTx(ctx, func(tx *Store) error {
		tx.end(hoko.Ending{Kind: hoko.CustomerErased, At: at, WorkspaceID: a.WorkspaceID, CustomerID: id})
		if err := tx.eraseCustomer(ctx, a, id, at); err != nil {
			return err
		}
		if err := tx.eraseNotes(ctx, a, id); err != nil {
			return err
		}
		return tx.eraseAnswers(ctx, a, id, at)
	})
}

// erasedID is the caller's own id of a customer who was erased.
func erasedID(id string) string { return "erased-" + id }

func (s *Store) eraseCustomer(ctx context.Context, a *hoko.Access, id string, at time.Time) error {
	res, err := s.write.NewUpdate().Model((*customerRow)(nil)).
		Set("external_id = ?", erasedID(id)).
		Set("name = ?", hoko.ErasedName).Set("name_folded = ?", fold(hoko.ErasedName)).
		Set("email = NULL").Set("phone = NULL").Set("avatar = NULL").Set("search = ''").
		Set("updated_at = ?", micros(at)).
		Set("deleted_at = coalesce(deleted_at, ?)", micros(at)).
		Where("workspace_id = ?", a.WorkspaceID).
		Where("id IN (?)", bun.List(uuids([]string{id}))).
		Exec(ctx)
	return one(ctx, res, err, hoko.NotFound())
}

// eraseNotes removes what the caller noted of what a customer did.
func (s *Store) eraseNotes(ctx context.Context, a *hoko.Access, id string) error {
	for _, statement := range []string{
		"UPDATE leads SET metadata = NULL WHERE workspace_id = ?0 AND customer_id = ?1",
		"UPDATE sales SET metadata = NULL WHERE workspace_id = ?0 AND customer_id = ?1",
		"UPDATE refunds SET reason = NULL WHERE workspace_id = ?0 AND sale_id IN (SELECT id FROM sales WHERE workspace_id = ?0 AND customer_id = ?1)",
	} {
		if _, err := s.write.NewRaw(statement, a.WorkspaceID, id).Exec(ctx); err != nil {
			return classify(ctx, err)
		}
	}
	return nil
}
