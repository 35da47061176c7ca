package graph_test

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/core"

	"github.com/hoko-to/hoko/graph"
)

// TestFaultsAreBounded: what nobody is told must not be written down. The document
// has some sixteen thousand pairs of fields that conflict.
func TestFaultsAreBounded(t *testing.T) {
	t.Parallel()
	document, err := parser.ParseQuery(&ast.Source{Input: "{ " + numbered(180, `x: link(id: "%d") { id } `) + "}"})
	if err != nil {
		t.Fatal(err)
	}
	faults := validator.ValidateWithRules(schema(), document, graph.BoundedRules())
	if len(faults) != graph.MaxErrors || !strings.Contains(faults[0].Message, "conflict") {
		t.Errorf("%d faults, the first %v", len(faults), faults[0])
	}
}

// TestValidatorRestsAfterEnoughFaults: what is not told is not looked for. Each
// name that is unknown would be compared with all names that it could have been.
func TestValidatorRestsAfterEnoughFaults(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		document string
		looked   int
	}{
		"beside each other":    {"{ " + numbered(1_000, "linkz%d ") + "}", graph.MaxErrors},
		"within one another":   {strings.Repeat("{ ... ", 50) + "{ " + numbered(graph.MaxErrors, "linkz%d ") + "}" + strings.Repeat(" }", 50), graph.MaxErrors + 1},
		"in another operation": {"query a { " + numbered(graph.MaxErrors, "linkz%d ") + "} query b { link links }", graph.MaxErrors},
	} {
		document, err := parser.ParseQuery(&ast.Source{Input: c.document})
		if err != nil {
			t.Fatal(err)
		}
		looked, rules := 0, graph.BoundedRules()
		rules.AddRule("Looked", func(observers *core.Events, _ core.AddErrFunc) {
			observers.OnField(func(*core.Walker, *ast.Field) { looked++ })
			observers.OnInlineFragment(func(*core.Walker, *ast.InlineFragment) { looked++ })
		})
		faults := validator.ValidateWithRules(schema(), document, rules)
		if len(faults) != graph.MaxErrors || looked != c.looked {
			t.Errorf("%s: %d faults after a look at %d", name, len(faults), looked)
		}
	}
}
