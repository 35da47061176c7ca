package hoko

import (
	"slices"
	"strconv"
	"strings"
)

// Operator is how a filter compares.
type Operator string

// The operators. The strings are public.
const (
	OperatorIs       Operator = "is"
	OperatorIsNot    Operator = "isNot"
	OperatorOneOf    Operator = "oneOf"
	OperatorContains Operator = "contains" // the text, letters in the same case
)

// Operators lists every operator.
func Operators() []Operator {
	return []Operator{OperatorIs, OperatorIsNot, OperatorOneOf, OperatorContains}
}

// AnalyticsFilter keeps what has, or has not, a value of a dimension. A value is
// compared as a whole. On a many-valued dimension, having it among others is
// enough.
type AnalyticsFilter struct {
	Dimension Dimension
	Operator  Operator
	Values    []string // one, unless the operator is OperatorOneOf
}

// Keeps reports whether the filter keeps what has these values of its dimension;
// none is unknown.
func (f AnalyticsFilter) Keeps(values ...string) bool {
	if len(values) == 0 {
		values = []string{UnknownValue}
	}
	has := slices.ContainsFunc(values, f.matches)
	if f.Operator == OperatorIsNot {
		return !has
	}
	return has
}

func (f AnalyticsFilter) matches(value string) bool {
	if f.Operator == OperatorContains {
		return len(f.Values) == 1 && strings.Contains(value, f.Values[0])
	}
	return slices.Contains(f.Values, value)
}

// Normal returns the filter with ids in their stored form.
func (f AnalyticsFilter) Normal() AnalyticsFilter {
	if !f.Dimension.IsID() {
		return f
	}
	f.Values = slices.Clone(f.Values)
	for i, value := range f.Values {
		if id, ok := ParseID(value); ok {
			f.Values[i] = id
		}
	}
	return f
}

func (f AnalyticsFilter) validate(is *Issues, field string) {
	if !f.Dimension.Known() {
		is.Add(field+".dimension", CodeChoiceInvalid, Params{"choices": Choices(Dimensions())})
		return
	}
	if !slices.Contains(Operators(), f.Operator) {
		is.Add(field+".operator", CodeChoiceInvalid, Params{"choices": Choices(Operators())})
		return
	}
	if f.Operator == OperatorContains && (f.Dimension.IsID() || f.Dimension.IsFlag()) {
		is.Add(field+".operator", CodeChoiceInvalid, Params{"choices": Choices([]Operator{OperatorIs, OperatorIsNot, OperatorOneOf})})
	}
	f.validateValues(is, field+".values")
}

func (f AnalyticsFilter) validateValues(is *Issues, field string) {
	most := 1
	if f.Operator == OperatorOneOf {
		most = MaxFilterValues
	}
	switch {
	case len(f.Values) == 0:
		is.Add(field, CodeRequired, nil)
	case len(f.Values) > most:
		is.Add(field, CodeTooMany, Params{"max": strconv.Itoa(most)})
	}
	for _, value := range f.Values {
		f.validateValue(is, field, value)
	}
}

func (f AnalyticsFilter) validateValue(is *Issues, field, value string) {
	switch {
	case f.Operator == OperatorContains && value == "":
		is.Add(field, CodeRequired, nil)
	case value == UnknownValue:
	case f.Dimension.IsID():
		checkID(is, field, value)
	case f.Dimension.IsFlag():
		if value != "true" && value != "false" {
			is.Add(field, CodeChoiceInvalid, Params{"choices": "true, false"})
		}
	default:
		checkOptional(is, field, &value, MaxURL)
	}
}
