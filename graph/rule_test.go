package graph_test

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

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
