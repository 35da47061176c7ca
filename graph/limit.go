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
	maxOpenBody   = 256 << 10 // bytes, from a caller without a credential: enough to sign in
	maxValues     = 850_000   // in a body: ten thousand links with all that links have; each takes some fifty bytes
	maxDocument   = 64 << 10  // bytes
	maxTokens     = 2_000
	maxDepth      = 15
	maxAliases    = 50
	maxRootFields = 20
	maxName       = 128              // bytes; those of the schema have a quarter of it
	maxReached    = 20_000           // steps of the validator, each of about a microsecond
	maxCompared   = 40_000           // pairs of fields, likewise
	maxLooked     = 10 * maxCompared // names looked for in another selection, each of which is less than a pair
	maxCost       = 5_000
	maxErrors     = 20
)

// What a field costs by itself; a plain one costs one.
const (
	listCost   = 10    // to ask the database for a page or for a count
	schemaCost = 2_000 // to describe the schema, whose lists are not counted
	objectCost = 10    // to write an object that may be as long as ten texts
)

// What lists count for that have no size of their own.
const (
	shortList = 5  // a list within an item, like the tags of a link, which is there with the item
	batchUnit = 50 // so many items of a batch count as one for plain fields: they are in memory already
	sheetUnit = 5  // so many rows of a table count as one: a single query brings them all
)

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
		{"cost", total.once.sum(), maxCost},
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

// price is what a selection costs: fields that are there with their object, and
// questions to the database.
type price struct {
	plain, asking int
}

func (a price) plus(b price) price { return price{add(a.plain, b.plain), add(a.asking, b.asking)} }

func (a price) times(n size) price {
	return price{multiply(a.plain, n.plain), multiply(a.asking, n.asking)}
}

func (a price) sum() int { return add(a.plain, a.asking) }

// size is how many items a list has, as far as plain fields and as far as
// questions to the database go.
type size price

// weight is how much a selection asks for. Sums saturate.
type weight struct {
	depth   int
	aliases int   // at any depth
	fields  int   // of the selection itself
	once    price // of what is there once
	each    price // of what is there once for each item of a page or batch
}

func (a weight) plus(b weight) weight {
	return weight{
		depth:   max(a.depth, b.depth),
		aliases: add(a.aliases, b.aliases),
		fields:  add(a.fields, b.fields),
		once:    a.once.plus(b.once),
		each:    a.each.plus(b.each),
	}
}

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
	out := weight{depth: add(inner.depth, 1), aliases: inner.aliases, fields: 1}
	if f.Alias != f.Name {
		out.aliases = add(out.aliases, 1)
	}
	if isAnswerPart(f.ObjectDefinition.Name) {
		out.once, out.each = answerPart(f, w.ownCost(f, inner.once), inner.each)
		return out
	}
	cost := w.ownCost(f, inner.once.plus(inner.each.times(w.sizeOf(f))))
	switch {
	case !isList(f):
		out.once = cost
	case isPart(f.ObjectDefinition.Name):
		out.each = cost
	default:
		out.once = cost.times(size{shortList, shortList})
	}
	return out
}

// ownCost returns what a field costs, whose selection costs inner. Whatever lies
// in a page that is asked for is there for its sake.
func (w *weighing) ownCost(f *ast.Field, inner price) price {
	switch {
	case isSheet(f.Definition.Type.Name()):
		return price{asking: add(listCost+w.pageSize(f, hoko.MaxTake)/sheetUnit, inner.sum())}
	case isConnection(f.Definition.Type.Name()) || f.Name == "totalCount":
		return price{asking: add(listCost, inner.sum())}
	case isAnalytics(f):
		return price{asking: add(listCost*(1+len(w.breakdownSizes(f))), inner.sum())}
	case asksAgain(f.Definition.Type.Name()):
		return price{plain: inner.plain, asking: add(listCost, inner.asking)}
	case f.Name == "__schema":
		return price{plain: add(schemaCost, inner.plain), asking: inner.asking}
	case isObject(f.Definition.Type.Name()):
		return price{plain: objectCost}
	default:
		return price{plain: add(1, inner.plain), asking: inner.asking}
	}
}

// isList reports whether a field holds a list of objects. The schema's own lists
// are in memory and end by themselves.
func isList(f *ast.Field) bool {
	return f.Definition.Type.Elem != nil && len(f.SelectionSet) > 0 && !strings.HasPrefix(f.ObjectDefinition.Name, "__")
}

// isPart reports whether the lists of a type have the size that the field around
// it asks for.
func isPart(typeName string) bool {
	return isConnection(typeName) || strings.HasSuffix(typeName, "Payload")
}

// sizeOf returns how many items the lists in a page or batch have at most.
func (w *weighing) sizeOf(f *ast.Field) size {
	if isAnalytics(f) {
		return w.answerSize(f)
	}
	if f.Definition.Arguments.ForName("input") != nil {
		n := w.batchSize(f)
		return size{plain: (n + batchUnit - 1) / batchUnit, asking: n}
	}
	n := w.pageSize(f, maxFirst)
	return size{n, n}
}

// batchSize returns the length of the longest list in the input of a field, at
// least 1. A text is as long as it has lines, since a table has its rows there.
func (w *weighing) batchSize(f *ast.Field) int {
	if f.Arguments.ForName("input") == nil {
		return 1
	}
	input := w.inputOf(f)
	if input == nil {
		return hoko.MaxTake
	}
	longest := 1
	for _, member := range input {
		switch member := member.(type) {
		case []any:
			longest = max(longest, len(member))
		case string:
			longest = max(longest, min(strings.Count(member, "\n"), hoko.MaxTake))
		}
	}
	return longest
}

// pageSize returns how many items a page has at most, which are never more than
// most. What is no page size counts as the largest: it is refused where it is
// used.
func (w *weighing) pageSize(f *ast.Field, most int) int {
	arg := f.Definition.Arguments.ForName("first")
	if arg == nil {
		return most
	}
	value := arg.DefaultValue
	if given := f.Arguments.ForName("first"); given != nil {
		value = given.Value
	}
	first, err := value.Value(w.variables)
	if n, ok := first.(int64); ok && err == nil {
		return int(min(max(n, 1), int64(most)))
	}
	return most
}

func isConnection(typeName string) bool { return strings.HasSuffix(typeName, "Connection") }

// isObject reports whether a scalar holds an object of the caller's own.
func isObject(typeName string) bool { return typeName == "JSON" || typeName == "CountryURLs" }

func isSheet(typeName string) bool { return typeName == "CSVPage" }

// add returns a+b, or the largest int32 if that is less. Neither is negative.
func add(a, b int) int { return min(a+b, math.MaxInt32) }

// multiply returns a*b, or the largest int32 if that is less. Neither is
// negative.
func multiply(a, b int) int { return int(min(int64(a)*int64(b), math.MaxInt32)) }
