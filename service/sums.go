package service

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/hoko-to/hoko/db"
)

// SumsReport tells how many UTC days of how many workspaces were looked at, and
// on how many the sums that are kept of clicks were not what the clicks come to.
type SumsReport struct {
	Workspaces int
	Days       int
	Wrong      int
}

// RebuildSums makes the sums that are kept of clicks anew where they are wrong: of
// the workspace with a slug, or of all for "". Clicks can be stored meanwhile.
func (s *Service) RebuildSums(ctx context.Context, slug string) (*SumsReport, error) {
	if err := s.allowOperator(ctx); err != nil {
		return nil, err
	}
	if err := s.completeSums(ctx); err != nil {
		return nil, err
	}
	return s.eachDay(ctx, slug, s.store.RebuildSums)
}

// VerifySums compares the sums that are kept of clicks with the clicks: of the
// workspace with a slug, or of all for "".
func (s *Service) VerifySums(ctx context.Context, slug string) (*SumsReport, error) {
	if err := s.allowOperator(ctx); err != nil {
		return nil, err
	}
	return s.eachDay(ctx, slug, s.store.VerifySums)
}

// eachDay looks at each day of the workspaces that are meant.
func (s *Service) eachDay(ctx context.Context, slug string, agree func(context.Context, string, time.Time) (bool, error)) (*SumsReport, error) {
	ids, err := s.workspacesMeant(ctx, slug)
	if err != nil {
		return nil, err
	}
	_, begin, err := s.store.UnsummedClicks(ctx)
	if err != nil {
		return nil, err
	}
	report := &SumsReport{Workspaces: len(ids)}
	for _, id := range ids {
		first, last, err := s.store.DaysWithClicks(ctx, id)
		if err != nil {
			return nil, err
		}
		if first.Before(begin) {
			first = begin
		}
		for day := first; !day.After(last) && !last.IsZero(); day = day.AddDate(0, 0, 1) {
			if err := report.look(ctx, id, day, agree); err != nil {
				return nil, err
			}
		}
	}
	return report, nil
}

func (r *SumsReport) look(ctx context.Context, workspaceID string, day time.Time, agree func(context.Context, string, time.Time) (bool, error)) error {
	agreed, err := agree(ctx, workspaceID, day)
	if err != nil {
		return err
	}
	r.Days++
	if !agreed {
		r.Wrong++
	}
	return nil
}

func (s *Service) workspacesMeant(ctx context.Context, slug string) ([]string, error) {
	if slug == "" {
		return s.store.WorkspaceIDs(ctx)
	}
	workspace, err := s.store.WorkspaceBySlug(ctx, slug)
	if err != nil {
		return nil, err
	}
	return []string{workspace.ID}, nil
}

// adoptedAtOnce is how many older clicks one statement changes, which takes a few
// seconds.
const adoptedAtOnce = 100_000

// completeSums makes the sums that nobody made while clicks were stored.
func (w *Worker) completeSums(ctx context.Context) {
	if err := w.service.completeSums(ctx); err != nil && ctx.Err() == nil {
		w.service.log.WarnContext(ctx, "sums of clicks cannot be completed: analytics read each click", "err", err)
	}
}

func (s *Service) completeSums(ctx context.Context) error {
	if err := s.adopt(ctx); err != nil {
		return err
	}
	return s.divide(ctx)
}

// dividedAtOnce is how many clicks, and how many sums of theirs, are divided in one
// transaction. Whoever stores clicks waits for it, and on SQLite everybody who
// writes.
const dividedAtOnce = 10_000

// divide makes sums of the parts of days that are over. Workspaces take turns, so
// that none waits for all the days of another, and one whose clicks cannot be
// divided keeps nobody else's from it.
func (s *Service) divide(ctx context.Context) error {
	today := dayOf(s.now())
	ids, err := s.store.UndividedWorkspaces(ctx, today)
	errs := []error{err}
	for len(ids) > 0 {
		ids = slices.DeleteFunc(ids, func(id string) bool {
			divided, err := s.store.DivideClicks(ctx, id, today, dividedAtOnce)
			if err != nil {
				errs = append(errs, fmt.Errorf("workspace %s: %w", id, err))
			}
			return err != nil || !divided
		})
	}
	return errors.Join(errs...)
}

// adopt makes sums of the clicks that were stored before there were any, the
// latest days first.
func (s *Service) adopt(ctx context.Context) error {
	for {
		list, begin, err := s.store.UnsummedClicks(ctx)
		if err != nil || begin.IsZero() {
			return err
		}
		if len(list) == 0 {
			return s.store.BeginSums(ctx, begin, nil)
		}
		day, err := s.adoptDay(ctx, list)
		if err != nil {
			return err
		}
		if err := s.store.BeginSums(ctx, begin, &day); err != nil {
			return err
		}
	}
}

// adoptDay makes sums of the latest of the days, in each workspace that has
// clicks on it.
func (s *Service) adoptDay(ctx context.Context, list []db.UnsummedClicks) (day time.Time, err error) {
	for _, of := range list {
		if of.Day.After(day) {
			day = of.Day
		}
	}
	since := dayOf(s.now().Add(-visitorsKept))
	for _, of := range list {
		if !of.Day.Equal(day) {
			continue
		}
		if err := s.store.AdoptDay(ctx, of.WorkspaceID, day, since, adoptedAtOnce); err != nil {
			return day, err
		}
	}
	s.log.InfoContext(ctx, "older clicks of a day are added up", "day", day.Format(time.DateOnly))
	return day, nil
}
