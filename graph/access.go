package graph

import (
	"context"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/hoko-to/hoko"
)

// hasScope implements @hasScope, key @key and session @session: they spare a
// refused caller the wait. What protects the data is the service, which asks
// again.
func hasScope(ctx context.Context, _ any, next graphql.Resolver, scope hoko.Scope) (any, error) {
	return ifAllowed(ctx, need{scopes: []hoko.Scope{scope}}, next)
}

func key(ctx context.Context, _ any, next graphql.Resolver) (any, error) {
	return ifAllowed(ctx, need{key: true}, next)
}

func session(ctx context.Context, _ any, next graphql.Resolver, role *hoko.Role) (any, error) {
	n := need{session: true}
	if role != nil {
		n.role = *role
	}
	return ifAllowed(ctx, n, next)
}

func ifAllowed(ctx context.Context, n need, next graphql.Resolver) (any, error) {
	if err := combineRefusals(n.refusals(hoko.CallFrom(ctx))); err != nil {
		return nil, err
	}
	return next(ctx)
}

// need is what a field asks of the caller, as its directive says. Its zero value
// asks for nothing.
type need struct {
	scopes  []hoko.Scope // all of them
	key     bool         // any API key
	session bool
	role    hoko.Role // with session; hoko.AnyRole asks for a person only
	public  bool      // the field says of itself that it asks for nothing
}

func needOf(field *ast.FieldDefinition) need {
	if scopes := field.Directives.ForNames("hasScope"); len(scopes) > 0 {
		return needOfScopes(scopes)
	}
	if d := field.Directives.ForName("session"); d != nil {
		if role := d.Arguments.ForName("role"); role != nil {
			return need{session: true, role: hoko.Role(strings.ToLower(role.Value.Raw))}
		}
		return need{session: true}
	}
	return need{key: field.Directives.ForName("key") != nil, public: field.Directives.ForName("public") != nil}
}

func needOfScopes(directives []*ast.Directive) (n need) {
	for _, d := range directives {
		n.scopes = append(n.scopes, hoko.Scope(d.Arguments.ForName("scope").Value.Raw))
	}
	return n
}

// sentence says what the field needs, in its description.
func (n need) sentence() string {
	switch {
	case len(n.scopes) == 1:
		return "Requires scope `" + hoko.JoinScopes(n.scopes) + "`."
	case len(n.scopes) > 1:
		return "Requires scopes `" + strings.ReplaceAll(hoko.JoinScopes(n.scopes), " ", "` and `") + "`."
	case n.role != hoko.AnyRole:
		return "Requires the role " + strings.ToUpper(string(n.role)) + "."
	case n.key:
		return "Needs an API key, whatever its scopes."
	case n.session:
		return "Needs a signed-in person."
	case n.public:
		return "Open to anyone."
	default:
		return ""
	}
}

// refusals returns the reasons why the caller may not have the field.
func (n need) refusals(call *hoko.Call) (reasons []error) {
	for _, scope := range n.scopes {
		call.NoteScope(scope)
		_, err := call.Caller.MayUse(scope)
		reasons = append(reasons, err)
	}
	if n.key {
		_, err := call.Caller.MayActAsKey()
		reasons = append(reasons, err)
	}
	if n.session {
		_, err := call.Caller.MayActAs(n.role)
		reasons = append(reasons, err)
	}
	return reasons
}

// combineRefusals returns one refusal for all reasons, or nil if there is none. If only
// scopes are missing, the error names all of them.
func combineRefusals(reasons []error) error {
	var missing []hoko.Scope
	for _, err := range reasons {
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

// refusal returns why the whole operation is refused, or nil. A mutation is
// judged by all that it selects, so that no document is half done, and so is a
// subscription, so that it is known what it needs for as long as it runs. A query is
// judged field by field while it runs, except that nobody at all is told to come
// back with a credential.
func refusal(call *hoko.Call, schema *ast.Schema, op *ast.OperationDefinition) error {
	selected := selectedFields(schema, op.SelectionSet)
	if call.Caller == nil && slices.ContainsFunc(selected, isClosedRoot) {
		return &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeCredentialsMissing}
	}
	if op.Operation == ast.Query {
		return nil
	}
	var reasons []error
	for _, field := range selected {
		reasons = append(reasons, needOf(field.definition).refusals(call)...)
	}
	return combineRefusals(reasons)
}

// isClosedRoot reports whether a field is a root field that is not open to
// anyone. The schema itself is for callers with a credential.
func isClosedRoot(f selectedField) bool {
	return f.root && f.definition.Name != "__typename" && !needOf(f.definition).public
}
