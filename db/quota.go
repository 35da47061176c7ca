package db

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
)

// QuotaLease is a part of a quota that one process may use up by itself.
type QuotaLease struct {
	Granted int           // requests; none if the quota is used up
	Left    int           // requests of the quota that nobody has leased yet
	Window  int64         // names the window; what is leased in another one is another quota
	Ends    time.Duration // until the window does, and the lease with it
}

// LeaseQuota takes part of a subject's requests in its present window, amount
// or as many as are left, and never more than quota in one window, whichever
// processes ask. A subject is an API key or a workspace, by its id. Windows
// last hoko.QuotaWindow by the database's clock and begin at another second for
// each subject, so that not all are renewed at once. An SQLite database has one
// process, which is given all at once. If the database does not answer within
// 900 ms, or not as it should, it is hoko.Unavailable; the lease may be taken
// even so.
func (s *Store) LeaseQuota(ctx context.Context, subjectID string, quota, amount int) (QuotaLease, error) {
	ctx, span := s.spans.begin(ctx, "UPDATE", "quotas")
	lease, err := admit(ctx, func(ctx context.Context) (QuotaLease, error) {
		return s.engine.lease(ctx, s, quotaRequest{subjectID, quota, amount})
	})
	end(ctx, span, err)
	return lease, err
}

// DeleteQuotas removes the quotas whose last window began before olderThan.
func (s *Store) DeleteQuotas(ctx context.Context, olderThan time.Time) error {
	return classify(ctx, s.engine.deleteQuotas(ctx, s, micros(olderThan)))
}

type quotaRequest struct {
	subjectID     string
	quota, amount int
}

// offset is how far the subject's windows begin from the full minute, in
// microseconds.
func (r quotaRequest) offset() int64 {
	return int64(uint64(advisory(r.subjectID)) % uint64(hoko.QuotaWindow.Microseconds()))
}

// lease notes what is asked for, also beyond the quota: how much of it is
// granted follows from what was taken before. The window that another process
// has begun meanwhile is the present one; a clock that went back by more
// begins anew.
func (e *postgresEngine) lease(ctx context.Context, s *Store, r quotaRequest) (QuotaLease, error) {
	const query = `
		-- LeaseQuota
		WITH clock AS (SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS now)
		INSERT INTO quotas (subject_id, began_at, taken)
		SELECT $1, now - (now + $2) % $3, $4 FROM clock
		ON CONFLICT (subject_id) DO UPDATE SET (began_at, taken) = (
			SELECT quotas.began_at, quotas.taken + excluded.taken
			WHERE quotas.began_at BETWEEN excluded.began_at AND excluded.began_at + $3
			UNION ALL
			SELECT excluded.began_at, excluded.taken
			LIMIT 1
		)
		RETURNING began_at, taken, began_at + $3 - (extract(epoch FROM clock_timestamp()) * 1000000)::bigint`
	var began, taken, left int64
	err := s.pools.admission.QueryRowContext(ctx, query, r.subjectID, r.offset(), hoko.QuotaWindow.Microseconds(), r.amount).Scan(&began, &taken, &left)
	if err != nil {
		return QuotaLease{}, err
	}
	before := int(taken) - r.amount
	return QuotaLease{
		Granted: min(max(r.quota-before, 0), r.amount),
		Left:    max(r.quota-int(taken), 0),
		Window:  began,
		Ends:    time.Duration(left) * time.Microsecond,
	}, nil
}

func (*postgresEngine) deleteQuotas(ctx context.Context, s *Store, olderThan int64) error {
	_, err := s.pools.write.ExecContext(ctx, "DELETE FROM quotas WHERE began_at < $1", olderThan)
	return err
}

// lease grants all: there is nobody to share with.
func (e sqliteEngine) lease(ctx context.Context, s *Store, r quotaRequest) (QuotaLease, error) {
	var now int64
	if err := s.pools.admission.QueryRowContext(ctx, "SELECT "+e.now()).Scan(&now); err != nil {
		return QuotaLease{}, err
	}
	past := (now + r.offset()) % hoko.QuotaWindow.Microseconds()
	ends := hoko.QuotaWindow - time.Duration(past)*time.Microsecond
	return QuotaLease{Granted: r.quota, Window: now - past, Ends: ends}, nil
}

func (sqliteEngine) deleteQuotas(context.Context, *Store, int64) error { return nil }
