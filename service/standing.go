package service

import (
	"context"
	"maps"
	"slices"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// Reauthenticate says who asks by now, of a call whose caller Authenticate named
// some time ago. It judges as Authenticate does and as streams are judged, and a
// caller whose session or place in the workspace is gone is refused, with
// credentials_missing or workspace_required. It counts no request and notes no use.
func (s *Service) Reauthenticate(ctx context.Context) (*hoko.Caller, error) {
	if err := s.public(ctx, opAuthenticate); err != nil {
		return nil, err
	}
	call := hoko.CallFrom(ctx)
	if call.Caller == nil {
		return nil, nil //nolint:nilnil // nobody is a caller like any other
	}
	at, err := s.streams.standingOf(ctx, call)
	if err != nil {
		return nil, err
	}
	return presentCaller(call, at)
}

// standingOf asks about the callers of some calls, about each once.
func (w *streams) standingOf(ctx context.Context, calls ...*hoko.Call) (*db.Standing, error) {
	keys, sessions := map[string]bool{}, map[string]bool{}
	for _, call := range calls {
		switch caller := call.Caller; {
		case caller.Key != nil:
			keys[caller.Key.ID] = true
		case caller.Session != nil:
			sessions[caller.Session.ID] = true
		}
	}
	return w.standing(ctx, slices.Collect(maps.Keys(keys)), slices.Collect(maps.Keys(sessions)))
}

// presentCaller returns the caller of a call as it is by now, or why there is none.
func presentCaller(call *hoko.Call, at *db.Standing) (*hoko.Caller, error) {
	then := call.Caller
	switch {
	case then.Key != nil:
		k := at.Keys[then.Key.ID]
		if k == nil {
			return nil, &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeKeyInvalid}
		}
		if err := k.Refusal(call); err != nil {
			return nil, err
		}
		return &hoko.Caller{Key: &k.APIKey}, nil
	case then.User != nil:
		return presentPerson(then, at)
	default:
		return then, nil
	}
}

func presentPerson(then *hoko.Caller, at *db.Standing) (*hoko.Caller, error) {
	roles, live := at.Sessions[then.Session.ID]
	if !live {
		return nil, &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeCredentialsMissing}
	}
	now := *then
	if then.Member == nil {
		return &now, nil
	}
	role, member := roles[then.Member.Workspace.ID]
	if !member {
		return nil, &hoko.Error{Kind: hoko.KindForbidden, Code: hoko.CodeWorkspaceRequired}
	}
	now.Member = &hoko.Membership{Workspace: then.Member.Workspace, UserID: then.Member.UserID, Role: role, CreatedAt: then.Member.CreatedAt}
	return &now, nil
}
