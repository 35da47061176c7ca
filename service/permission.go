package service

import (
	"context"
	"slices"

	"github.com/hoko-to/hoko"
)

// The operations that anyone may ask for. All others need a scope or a role.
const (
	opAuthenticate         hoko.Operation = "authenticate"
	opAcceptInvitation     hoko.Operation = "acceptInvitation"
	opEmbedToken           hoko.Operation = "embedToken"
	opHealth               hoko.Operation = "health"
	opReportLeak           hoko.Operation = "reportLeak"
	opInvitation           hoko.Operation = "invitation"
	opRequestPasswordReset hoko.Operation = "requestPasswordReset"
	opResetPassword        hoko.Operation = "resetPassword"
	opSettings             hoko.Operation = "settings"
	opSetUpStatus          hoko.Operation = "setUpStatus"
	opSetUp                hoko.Operation = "setUp"
	opSignIn               hoko.Operation = "signIn"
	opTrackEmbed           hoko.Operation = "trackEmbed"
	opUnlock               hoko.Operation = "unlock"
	opViewer               hoko.Operation = "viewer"
	opVisit                hoko.Operation = "visit"
	opWatch                hoko.Operation = "watch"
)

var publicOperations = []hoko.Operation{
	opAcceptInvitation, opInvitation, opRequestPasswordReset, opResetPassword, opSettings,
	opAuthenticate, opEmbedToken, opHealth, opReportLeak, opSetUpStatus, opSetUp, opSignIn, opTrackEmbed, opUnlock, opViewer, opVisit, opWatch,
}

// allow grants the caller the scope. It is the one place where scopes are
// enforced, whichever door the caller came through.
func (s *Service) allow(ctx context.Context, scope hoko.Scope) (*hoko.Access, error) {
	call := hoko.CallFrom(ctx)
	call.NoteScope(scope)
	return call.Caller.MayUse(scope)
}

// allowRole grants the caller what members with the role may do. An API key is
// refused whatever its scopes.
func (s *Service) allowRole(ctx context.Context, role hoko.Role) (*hoko.Access, error) {
	return hoko.CallFrom(ctx).Caller.MayActAs(role)
}

// allowKey grants the caller what any API key may do to itself, whatever its
// scopes. People are refused.
func (s *Service) allowKey(ctx context.Context) (*hoko.Access, error) {
	return hoko.CallFrom(ctx).Caller.MayActAsKey()
}

// allowOperator grants what only the command line may do.
func (s *Service) allowOperator(ctx context.Context) error {
	if caller := hoko.CallFrom(ctx).Caller; caller == nil || !caller.Operator {
		return &hoko.Error{Kind: hoko.KindForbidden, Code: hoko.CodeSessionRequired}
	}
	return nil
}

// public lets anyone pass whom it lists by name. An operation that is not
// listed is refused, so that a forgotten entry locks a door and never opens one.
func (s *Service) public(_ context.Context, op hoko.Operation) error {
	if !slices.Contains(publicOperations, op) {
		return &hoko.Error{Kind: hoko.KindForbidden, Code: hoko.CodeSessionRequired}
	}
	return nil
}
