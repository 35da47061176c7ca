package model

import "github.com/hoko-to/hoko"

// AnalyticsValue is the numbers of one value of a dimension.
type AnalyticsValue struct {
	Dimension hoko.Dimension
	Value     string
	Numbers   hoko.Numbers
}

// NewAnalyticsValues returns numbers as those of values of a dimension.
func NewAnalyticsValues(d hoko.Dimension, list []hoko.ValueNumbers) []*AnalyticsValue {
	values := make([]*AnalyticsValue, len(list))
	for i, v := range list {
		values[i] = &AnalyticsValue{Dimension: d, Value: v.Value, Numbers: v.Numbers}
	}
	return values
}

// ID returns the value as the id of a thing of a noun; nil if it is none.
func (v *AnalyticsValue) ID(noun hoko.Dimension) *string {
	if v.Dimension != noun || v.Value == hoko.UnknownValue {
		return nil
	}
	return &v.Value
}
