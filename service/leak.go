package service

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
)

// leakAnswer is how long the answer to a report takes at least: longer than a
// revocation does when no write by the key is under way.
const leakAnswer = 500 * time.Millisecond

// ReportLeak revokes the key that the report holds, whose ever it is, if there is
// such a key: whoever holds the whole secret proves that it is out. What comes of
// it is not told, neither by the answer nor by its time: every report takes half
// a second. One that ends a key which is just writing may take longer; it is
// waited for, because a report that was taken is never lost. Who could measure
// that holds the key, and could have asked the key itself.
//
// Reports are counted per network (CodeRateLimited). The database not being
// reached is told (CodeUnavailable), whatever the report holds.
func (s *Service) ReportLeak(ctx context.Context, r hoko.LeakReport) error {
	if err := s.public(ctx, opReportLeak); err != nil {
		return err
	}
	var is hoko.Issues
	r.Validate(&is)
	if err := is.Err(); err != nil {
		return err
	}
	if err := s.leakReports.take(hoko.CallFrom(ctx)); err != nil {
		return err
	}
	floor := time.NewTimer(leakAnswer)
	defer floor.Stop()
	// A reporter who has left has reported all the same.
	err := s.revokeLeaked(context.WithoutCancel(ctx), r)
	select {
	case <-floor.C:
	case <-ctx.Done():
	}
	return err
}

// revokeLeaked looks for a key in the same way whether the text is one or not.
func (s *Service) revokeLeaked(ctx context.Context, r hoko.LeakReport) error {
	text, ok := hoko.ParseKeyText(r.Key)
	if !ok {
		text = s.decoyKey
	}
	stored, err := s.storedKey(ctx, text)
	if err != nil || stored == nil {
		return err
	}
	// Of who reports, nothing is known but that the key was in their hands.
	access := &hoko.Access{WorkspaceID: stored.WorkspaceID, Actor: hoko.Actor{KeyID: stored.ID}}
	_, err = s.revokeAlone(ctx, access, hoko.Revocation{ID: stored.ID, Reason: hoko.RevocationLeaked, Note: r.Note})
	return err
}
