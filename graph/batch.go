package graph

import (
	"strconv"

	"github.com/hoko-to/hoko"
)

// converted returns the inputs as changes.
func converted[T, C any](inputs []*T, convert func(T) C) []C {
	list := make([]C, len(inputs))
	for i, in := range inputs {
		list[i] = convert(*in)
	}
	return list
}

// announced returns things of which the loaders know what they refer to.
func announced[T any](things []*T, announce func(*T)) []*T {
	for _, thing := range things {
		announce(thing)
	}
	return things
}

// inList returns the failure with the place of its first fault in a list of the
// input: links[3].url. Each fault still has the index of its item and the field
// in the item.
func inList(list string, err error) error {
	failure := *hoko.ErrorOf(err)
	switch {
	case failure.Kind != hoko.KindInvalid || failure.Field == "idempotencyKey":
		return err
	case len(failure.Issues) == 0:
		failure.Field = list
	case list == "ids":
		failure.Field = place(list, failure.Issues[0].Index)
	default:
		failure.Field = place(list, failure.Issues[0].Index) + "." + failure.Field
	}
	return &failure
}

// inIDs is inList for ids beside which there is other input, whose faults keep their
// fields.
func inIDs(err error) error {
	if failure := hoko.ErrorOf(err); len(failure.Issues) > 0 && failure.Issues[0].Field != "id" {
		return err
	}
	return inList("ids", err)
}

func place(list string, index int) string { return list + "[" + strconv.Itoa(index) + "]" }
