package service

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// SetRetention sets for how many days the workspace keeps its clicks; nil is for
// ever. Older ones, and what analytics say of them, are gone within some minutes,
// whole UTC days at a time. Leads and sales stay.
func (s *Service) SetRetention(ctx context.Context, days *int) error {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return err
	}
	var issues hoko.Issues
	if hoko.CheckRetention(&issues, days); issues.Len() > 0 {
		return issues.Err()
	}
	_, err = inWrite(ctx, s, access, func(tx *db.Store) (int, error) {
		if err := tx.SetRetention(ctx, access, days); err != nil {
			return 0, err
		}
		return 0, s.audit(ctx, tx, access, "workspace.retention", access.WorkspaceID, map[string]string{"days": daysOf(days)})
	})
	return err
}

func daysOf(days *int) string {
	if days == nil {
		return "for ever"
	}
	return strconv.Itoa(*days)
}

// SetRequestLogDays sets for how many days the workspace keeps entries of the
// request log; nil is for as long as the server does, and none is kept for longer.
// Older ones are gone within some minutes. What is counted of calls stays.
func (s *Service) SetRequestLogDays(ctx context.Context, days *int) error {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return err
	}
	var issues hoko.Issues
	if hoko.CheckRequestLogDays(&issues, days, s.requestLogDays()); issues.Len() > 0 {
		return issues.Err()
	}
	said := "as the server"
	if days != nil {
		said = strconv.Itoa(*days)
	}
	_, err = inWrite(ctx, s, access, func(tx *db.Store) (int, error) {
		if err := tx.SetRequestLogDays(ctx, access, days); err != nil {
			return 0, err
		}
		return 0, s.audit(ctx, tx, access, "workspace.requestLog", access.WorkspaceID, map[string]string{"requestLogDays": said})
	})
	return err
}

// requestLogDays returns for how many days the server keeps entries of the request
// log.
func (s *Service) requestLogDays() int { return int(s.requestsKept / (24 * time.Hour)) }

// EraseCustomer removes what is personal of a customer, also of one that was
// deleted: what the customer is called and reached by, and what was noted of
// leads, sales and refunds. Amounts stay, and so does what they are credited
// with. The customer counts as deleted. One that does not exist is not found.
func (s *Service) EraseCustomer(ctx context.Context, id string) error {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return err
	}
	known, ok := hoko.ParseID(id)
	if !ok {
		return hoko.NotFound()
	}
	_, err = inWrite(ctx, s, access, func(tx *db.Store) (int, error) {
		if err := tx.EraseCustomer(ctx, access, known, s.moment()); err != nil {
			return 0, err
		}
		return 0, s.audit(ctx, tx, access, "customer.erase", known, nil)
	})
	return err
}

// endClicks removes the clicks that workspaces do not keep any longer. Analytics
// stop counting them first, all at once: numbers agree at every moment.
func (w *Worker) endClicks(ctx context.Context, now time.Time) error {
	store := w.service.store
	list, err := store.Retentions(ctx)
	if err != nil {
		return err
	}
	for i, r := range list {
		before := dayOf(now).AddDate(0, 0, -r.Days)
		if r.ClicksFrom != nil && r.ClicksFrom.After(before) {
			before = *r.ClicksFrom
		}
		if err := store.EndClicks(ctx, r.WorkspaceID, before); err != nil {
			return err
		}
		list[i].ClicksFrom = &before
	}
	errs := []error{store.DropEndedClicks(ctx)}
	for len(list) > 0 {
		list = slices.DeleteFunc(list, func(r db.Retention) bool {
			more, err := w.deleteClicks(ctx, r)
			errs = append(errs, err)
			return err != nil || !more
		})
	}
	return errors.Join(errs...)
}

// cleaningTurn is how many batches of one workspace are removed before it is the
// turn of another.
const cleaningTurn = 20

// deleteClicks removes some clicks that are past their retention, and then the
// sums of some days, a few at a time, so that no write waits for long. It reports
// whether there may be more.
func (w *Worker) deleteClicks(ctx context.Context, r db.Retention) (more bool, err error) {
	for range cleaningTurn {
		n, err := w.service.store.DeleteEndedClicks(ctx, r.WorkspaceID, *r.ClicksFrom, cleaningBatch)
		if err != nil {
			return false, err
		}
		if n == cleaningBatch {
			continue
		}
		if more, err := w.service.store.DeleteEndedSums(ctx, r.WorkspaceID, *r.ClicksFrom, cleaningBatch); err != nil || !more {
			return false, err
		}
	}
	return true, nil
}

// forgetRequests removes entries of the request log that are past their retention:
// that of the server, or a shorter one of their workspace. It leaves time for the
// other cleaning, and goes on in the next round.
func (w *Worker) forgetRequests(ctx context.Context, now time.Time) error {
	ctx, cancel := context.WithTimeout(ctx, cleaningTimeout/2)
	defer cancel()
	store := w.service.store
	days, err := store.RequestLogDays(ctx)
	if err != nil {
		return err
	}
	logs := []forgetting{func() (int, error) {
		return store.DeleteKeyRequests(ctx, now.Add(-w.service.requestsKept), cleaningBatch)
	}}
	for id, n := range days {
		logs = append(logs, func() (int, error) {
			return store.DeleteKeyRequestsOf(ctx, id, now.AddDate(0, 0, -n), cleaningBatch)
		})
	}
	return w.forgetInTurn(logs)
}

// forgetting removes a batch of what is past its retention, and returns how much.
type forgetting func() (int, error)

// forgetInTurn lets one log after another forget some batches, until nothing is
// left of any that can be removed.
func (w *Worker) forgetInTurn(logs []forgetting) error {
	var errs []error
	for len(logs) > 0 {
		logs = slices.DeleteFunc(logs, func(forget forgetting) bool {
			for range cleaningTurn {
				n, err := forget()
				w.forgotten.Add(int64(n))
				if err != nil {
					errs = append(errs, err)
				}
				if err != nil || n < cleaningBatch {
					return true
				}
			}
			return false
		})
	}
	w.behind.Store(int64(len(errs)))
	return errors.Join(errs...)
}

// forgetAll removes what has had its time a batch at a time, so that others write
// in between. It leaves time for the other cleaning, and goes on in the next round.
func forgetAll(ctx context.Context, forget func(context.Context) (int, error)) error {
	patience, cancel := context.WithTimeout(ctx, cleaningTimeout/6)
	defer cancel()
	for patience.Err() == nil {
		if n, err := forget(ctx); err != nil || n < cleaningBatch {
			return err
		}
	}
	return nil
}
