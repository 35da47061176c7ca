package service

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// How long a lead or a sale waits for its click, which is stored a moment after
// the visitor was sent on, and which ids can be of such a click.
const (
	clickPatience   = 2 * time.Second
	firstClickPause = 50 * time.Millisecond
	lastClickPause  = 250 * time.Millisecond
	recentClick     = time.Hour
	clockTolerance  = time.Minute
)

// whenStored performs a write that credits a click. If the click may still be on
// its way, it waits for it, with nothing held, and tries again.
func whenStored[T any](ctx context.Context, s *Service, a *hoko.Access, clickID string, write func() (T, error)) (T, error) {
	answer, err := write()
	if hoko.CodeOf(err) != hoko.CodeClickPending {
		return answer, err
	}
	if err := s.awaitClick(ctx, a, clickID); err != nil {
		return answer, err
	}
	return write()
}

// awaitClick returns when the click is stored, and an error after clickPatience.
func (s *Service) awaitClick(ctx context.Context, a *hoko.Access, id string) error {
	limited, cancel := context.WithTimeout(ctx, clickPatience)
	defer cancel()
	for pause := firstClickPause; ; pause = min(pause*3/2, lastClickPause) {
		found, err := s.lookAfter(limited, pause, a, id)
		switch {
		case found:
			return nil
		case ctx.Err() != nil:
			return ctx.Err()
		case limited.Err() != nil:
			return clickPending()
		case err != nil:
			return err
		}
	}
}

// lookAfter reports whether a click is stored after a pause.
func (s *Service) lookAfter(ctx context.Context, pause time.Duration, a *hoko.Access, id string) (found bool, err error) {
	if err := wait(ctx, pause); err != nil {
		return false, err
	}
	clicks, err := s.store.ClicksByIDs(ctx, a, []string{id})
	return len(clicks) > 0, err
}

func clickPending() *hoko.Error {
	return &hoko.Error{Kind: hoko.KindUnavailable, Code: hoko.CodeClickPending, Field: "clickId", RetryAfter: time.Second}
}

// mayBeOnItsWay reports whether id can be that of a click that is not stored
// yet.
func (s *Service) mayBeOnItsWay(id string) bool {
	made, ok := hoko.TimeOfID(id)
	age := s.now().Sub(made)
	return ok && -clockTolerance <= age && age <= recentClick
}

// credit is what a lead or a sale came from. The lead may be nil.
type credit struct {
	hoko.Credit
	lead *hoko.Lead
}

// creditFor is the credit of a click, as the link was then.
func creditFor(c *hoko.Click) hoko.Credit {
	return hoko.Credit{ClickID: c.ID, LinkID: c.LinkID, CollectionID: c.CollectionID, PartnerID: c.PartnerID}
}

// creditClick credits a click as it was. One of another workspace is as one that
// does not exist.
func (s *Service) creditClick(ctx context.Context, tx *db.Store, a *hoko.Access, given string) (credit, error) {
	id, _ := hoko.ParseID(given)
	found, err := tx.ClicksByIDs(ctx, a, []string{id})
	switch click := found[id]; {
	case err != nil:
		return credit{}, err
	case click != nil:
		return credit{Credit: creditFor(click)}, nil
	case s.mayBeOnItsWay(id):
		return credit{}, clickPending()
	default:
		return credit{}, hoko.Invalid("clickId", hoko.CodeIDUnknown, nil)
	}
}

// creditLead credits what the most recent of a customer's leads credits. If
// there is none, field is at fault.
func creditLead(ctx context.Context, tx *db.Store, a *hoko.Access, m db.LeadMatch, field string) (credit, error) {
	lead, err := tx.LatestLead(ctx, a, m)
	switch {
	case err == nil:
		return credit{lead.Credit, lead}, nil
	case hoko.KindOf(err) == hoko.KindNotFound:
		return credit{}, hoko.Invalid(field, hoko.CodeLeadMissing, nil)
	default:
		return credit{}, err
	}
}
