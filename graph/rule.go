package graph

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// boundedRules returns the validator's rules, which take down no more faults than a
// caller reads and look for no more after that: a short document can have some ten
// thousand, as where each of its fields conflicts with each other, and for each name
// that is unknown all names of the schema are looked through.
func boundedRules() *rules.Rules {
	bounded, told := rules.NewDefaultRules(), 0
	for name, rule := range bounded.GetInner() {
		bounded.ReplaceRule(name, func(observers *core.Events, add core.AddErrFunc) {
			rule(observers, func(options ...core.ErrorOption) {
				if told++; told <= maxErrors {
					add(options...)
				}
			})
		})
	}
	bounded.AddRule("EnoughFaults", func(observers *core.Events, _ core.AddErrFunc) {
		rest := func(w *core.Walker) {
			if told >= maxErrors {
				w.Observers = &core.Events{}
			}
		}
		observers.OnOperation(func(w *core.Walker, _ *ast.OperationDefinition) { rest(w) })
		observers.OnFragment(func(w *core.Walker, _ *ast.FragmentDefinition) { rest(w) })
		observers.OnField(func(w *core.Walker, _ *ast.Field) { rest(w) })
		observers.OnInlineFragment(func(w *core.Walker, _ *ast.InlineFragment) { rest(w) })
		observers.OnFragmentSpread(func(w *core.Walker, _ *ast.FragmentSpread) { rest(w) })
		observers.OnVariable(func(w *core.Walker, _ *ast.VariableDefinition) { rest(w) })
		observers.OnValue(func(w *core.Walker, _ *ast.Value) { rest(w) })
		observers.OnDirectiveList(func(w *core.Walker, _ []*ast.Directive) { rest(w) }) // also where there are none
	})
	return bounded
}
