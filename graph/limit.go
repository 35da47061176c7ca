package graph

import (
	"math"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/hoko-to/hoko"
)

// Limits of one request.
const (
	maxBody       = 16 << 20  // bytes, variables included
	maxOpenBody   = 256 << 10 // bytes, of nobody: enough to sign in
	maxValues     = 100_000   // in all of a body; each takes some fifty bytes
	maxDocument   = 64 << 10  // bytes
	maxTokens     = 2_000
	maxDepth      = 15
	maxAliases    = 50
	maxRootFields = 20
	maxCost       = 5_000
	maxErrors     = 20
)

// listCost is what it costs to ask the database for a page or for a count; a
// plain field costs one.
const listCost = 10

// checkLimits refuses an operation that asks for too much at once.
func checkLimits(op *graphql.OperationContext) error {
	w := &weighing{variables: op.Variables, fragments: map[string]weight{}}
	total := w.set(op.Operation.SelectionSet)
	for _, limit := range []struct {
		name     string
		got, max int
	}{
		{"depth", total.depth, maxDepth},
		{"aliases", total.aliases, maxAliases},
		{"root fields", total.fields, maxRootFields},
		{"cost", total.cost(maxFirst), maxCost},
	} {
		if limit.got > limit.max {
			return tooComplex(limit.name, limit.max)
		}
	}
	return nil
}

func tooComplex(limit string, most int) *hoko.Error {
	return &hoko.Error{
		Kind:   hoko.KindInvalid,
		Code:   hoko.CodeDocumentTooComplex,
		Params: hoko.Params{"limit": limit, "max": strconv.Itoa(most)},
	}
}

// weight is how much a selection asks for. Sums saturate.
type weight struct {
	depth   int
	aliases int // at any depth
	fields  int // of the selection itself
	once    int // cost of what is there once
	each    int // cost of what is there once for each item of a page
}

func (a weight) plus(b weight) weight {
	return weight{
		depth:   max(a.depth, b.depth),
		aliases: add(a.aliases, b.aliases),
		fields:  add(a.fields, b.fields),
		once:    add(a.once, b.once),
		each:    add(a.each, b.each),
	}
}

// cost returns the cost of the selection on pages of n items.
func (a weight) cost(n int) int { return add(a.once, multiply(a.each, n)) }

// weighing weighs the selections of one operation, each fragment once: following
// every spread would take 2^n steps for n fragments that spread the next twice.
type weighing struct {
	variables map[string]any
	fragments map[string]weight
}

func (w *weighing) set(set ast.SelectionSet) (total weight) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			total = total.plus(w.field(s))
		case *ast.InlineFragment:
			total = total.plus(w.set(s.SelectionSet))
		case *ast.FragmentSpread:
			total = total.plus(w.fragment(s))
		}
	}
	return total
}

func (w *weighing) fragment(s *ast.FragmentSpread) weight {
	known, ok := w.fragments[s.Name]
	if !ok {
		known = w.set(s.Definition.SelectionSet)
		w.fragments[s.Name] = known
	}
	return known
}

func (w *weighing) field(f *ast.Field) weight {
	inner := w.set(f.SelectionSet)
	cost := add(ownCost(f), inner.cost(w.pageSize(f)))
	out := weight{depth: add(inner.depth, 1), aliases: inner.aliases, fields: 1}
	if f.Alias != f.Name {
		out.aliases = add(out.aliases, 1)
	}
	if isRepeated(f) {
		out.each = cost
	} else {
		out.once = cost
	}
	return out
}

func ownCost(f *ast.Field) int {
	if isConnection(f.Definition.Type.Name()) || f.Name == "totalCount" {
		return listCost
	}
	return 1
}

// isRepeated reports whether a field holds a list of objects. The schema's own
// lists are in memory and end by themselves.
func isRepeated(f *ast.Field) bool {
	return f.Definition.Type.Elem != nil && len(f.SelectionSet) > 0 && !strings.HasPrefix(f.ObjectDefinition.Name, "__")
}

// pageSize returns how many items the lists in a field have at most. What is no
// page size counts as the largest: it is refused where it is used.
func (w *weighing) pageSize(f *ast.Field) int {
	arg := f.Definition.Arguments.ForName("first")
	if arg == nil {
		return maxFirst
	}
	value := arg.DefaultValue
	if given := f.Arguments.ForName("first"); given != nil {
		value = given.Value
	}
	first, err := value.Value(w.variables)
	if n, ok := first.(int64); ok && err == nil {
		return int(min(max(n, 1), maxFirst))
	}
	return maxFirst
}

func isConnection(typeName string) bool { return strings.HasSuffix(typeName, "Connection") }

// add returns a+b, or the largest int32 if that is less. Neither is negative.
func add(a, b int) int { return min(a+b, math.MaxInt32) }

// multiply returns a*b, or the largest int32 if that is less. Neither is
// negative.
func multiply(a, b int) int { return int(min(int64(a)*int64(b), math.MaxInt32)) }
