package graph

import (
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/hoko-to/hoko"
)

// isAnswerPart reports whether the lists of a type have the size that the
// question to analytics asks for, which is an argument of a field further out.
func isAnswerPart(typeName string) bool {
	return slices.Contains([]string{"Analytics", "AnalyticsPeriod", "AnalyticsBreakdown"}, typeName)
}

// answerPart weighs a field of an answer of analytics. What lies in its lists is
// there for each item, however deep.
func answerPart(f *ast.Field, own, inner price) (once, each price) {
	if f.Definition.Type.Elem != nil {
		return price{}, own.plus(inner)
	}
	return own, inner
}

// asksAgain reports whether a field of an answer is a question to the database of
// its own.
func asksAgain(typeName string) bool {
	return typeName == "AnalyticsPeriod" || typeName == "AnalyticsFunnel"
}

// isAnalytics reports whether a field asks a question to analytics.
func isAnalytics(f *ast.Field) bool { return f.Definition.Type.Name() == "Analytics" }

// breakdownSizes returns how many values each breakdown of a question may list.
func (w *weighing) breakdownSizes(f *ast.Field) []int {
	input := w.inputOf(f)
	list, isList := input["breakdowns"].([]any)
	if one, is := input["breakdowns"].(map[string]any); is && !isList {
		list = []any{one} // a list of one may be written without brackets
	}
	sizes := make([]int, len(list))
	for i, item := range list {
		sizes[i] = hoko.MaxBreakdownValues
		breakdown, _ := item.(map[string]any)
		if limit, known := breakdown["limit"].(int64); known {
			sizes[i] = int(min(max(limit, 1), hoko.MaxBreakdownValues))
		}
	}
	return sizes
}

// answerSize returns how many points and values the answer to a question has at
// most.
func (w *weighing) answerSize(f *ast.Field) size {
	values := 1
	for _, n := range w.breakdownSizes(f) {
		values = add(values, n)
	}
	rows := values
	if w.inputOf(f)["interval"] != nil {
		rows = add(rows, hoko.MaxBuckets)
	}
	return size{plain: (rows + batchUnit - 1) / batchUnit, asking: values}
}

// inputOf returns the input of a field, nil if it cannot be read.
func (w *weighing) inputOf(f *ast.Field) map[string]any {
	given := f.Arguments.ForName("input")
	if given == nil {
		return nil
	}
	value, err := given.Value.Value(w.variables)
	if err != nil {
		return nil
	}
	input, _ := value.(map[string]any)
	return input
}
