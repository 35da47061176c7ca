package service

import (
	"context"
	"slices"

	"github.com/hoko-to/hoko"
)

// The operations that anyone may ask for. All others need a scope or a role.
const (
	opAuthenticate hoko.Operation = "authenticate"
	opEmbedToken   hoko.Operation = "embedToken"
	opHealth       hoko.Operation = "health"
	opSetUpStatus  hoko.Operation = "setUpStatus"
	opSetUp        hoko.Operation = "setUp"
	opSignIn       hoko.Operation = "signIn"
	opTrackEmbed   hoko.Operation = "trackEmbed"
	opUnlock       hoko.Operation = "unlock"
	opViewer       hoko.Operation = "viewer"
	opVisit        hoko.Operation = "visit"
)

var publicOperations = []hoko.Operation{
	opAuthenticate, opEmbedToken, opHealth, opSetUpStatus, opSetUp, opSignIn, opTrackEmbed, opUnlock, opViewer, opVisit,
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
