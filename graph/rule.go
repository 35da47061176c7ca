package graph

import (
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// boundedRules returns the validator's rules, each of which takes down no more
// faults than a caller reads: a short document can have some ten thousand, as where
// each of its fields conflicts with each other.
func boundedRules() *rules.Rules {
	bounded := rules.NewDefaultRules()
	for name, rule := range bounded.GetInner() {
		bounded.ReplaceRule(name, func(observers *core.Events, add core.AddErrFunc) {
			told := 0
			rule(observers, func(options ...core.ErrorOption) {
				if told++; told <= maxErrors {
					add(options...)
				}
			})
		})
	}
	return bounded
}
