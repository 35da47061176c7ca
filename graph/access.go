package graph

import (
	"context"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/hoko-to/hoko"
)

// hasScope implements @hasScope and session implements @session: they spare a
// refused caller the wait. What protects the data is the service, which asks
// again.
func hasScope(ctx context.Context, _ any, next graphql.Resolver, scope hoko.Scope) (any, error) {
	if err := (need{scope: scope}).refusal(hoko.CallFrom(ctx)); err != nil {
		return nil, err
	}
	return next(ctx)
}

func session(ctx context.Context, _ any, next graphql.Resolver, role *hoko.Role) (any, error) {
	n := need{session: true}
	if role != nil {
		n.role = *role
	}
	if err := n.refusal(hoko.CallFrom(ctx)); err != nil {
		return nil, err
	}
	return next(ctx)
}

// need is what a field asks of the caller, as its directive says. Its zero value
// asks for nothing.
type need struct {
	scope   hoko.Scope
	session bool
	role    hoko.Role // with session; hoko.AnyRole asks for a person only
	public  bool      // the field says of itself that it asks for nothing
}

func needOf(field *ast.FieldDefinition) need {
	if d := field.Directives.ForName("hasScope"); d != nil {
		return need{scope: hoko.Scope(d.Arguments.ForName("scope").Value.Raw)}
	}
	if d := field.Directives.ForName("session"); d != nil {
		if role := d.Arguments.ForName("role"); role != nil {
			return need{session: true, role: hoko.Role(strings.ToLower(role.Value.Raw))}
		}
		return need{session: true}
	}
	return need{public: field.Directives.ForName("public") != nil}
}

// sentence says what the field needs, in its description.
func (n need) sentence() string {
	switch {
	case n.scope != "":
		return "Requires scope `" + string(n.scope) + "`."
	case n.role != hoko.AnyRole:
		return "Requires the role " + strings.ToUpper(string(n.role)) + "."
	case n.session:
		return "Needs a signed-in person."
	case n.public:
		return "Open to anyone."
	default:
		return ""
	}
}

// refusal returns why the caller may not have the field, or nil.
func (n need) refusal(call *hoko.Call) (err error) {
	switch {
	case n.scope != "":
		call.NoteScope(n.scope)
		_, err = call.Caller.MayUse(n.scope)
	case n.session:
		_, err = call.Caller.MayActAs(n.role)
	}
	return err
}

// refusal returns why the whole operation is refused, or nil. A mutation is
// judged by all that it selects, so that no document is half done. A query is
// judged field by field while it runs, except that nobody at all is told to come
// back with a credential.
func refusal(call *hoko.Call, schema *ast.Schema, op *ast.OperationDefinition) error {
	selected := selectedFields(schema, op.SelectionSet)
	if call.Caller == nil && slices.ContainsFunc(selected, isClosedRoot) {
		return &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeCredentialsMissing}
	}
	if op.Operation != ast.Mutation {
		return nil
	}
	return refusalOfAny(call, selected)
}

// refusalOfAny judges fields together. If only scopes are missing, the error
// names all of them.
func refusalOfAny(call *hoko.Call, selected []selectedField) error {
	var missing []hoko.Scope
	for _, field := range selected {
		err := needOf(field.definition).refusal(call)
		switch {
		case err == nil:
		case hoko.CodeOf(err) == hoko.CodeInsufficientScope:
			missing = append(missing, hoko.ErrorOf(err).MissingScopes...)
		default:
			return err
		}
	}
	if len(missing) == 0 {
		return nil
	}
	return hoko.InsufficientScope(hoko.NewScopes(missing...)...)
}

// isClosedRoot reports whether a field is a root field that is not open to
// anyone. The schema itself is for callers with a credential.
func isClosedRoot(f selectedField) bool {
	return f.root && f.definition.Name != "__typename" && !needOf(f.definition).public
}
