package server_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/hoko-to/hoko"
)

// bindings are the real ids that stand for those of the examples.
type bindings map[string]string

// real returns an example with real ids.
func (b bindings) real(example any) any {
	switch example := example.(type) {
	case string:
		if id, ok := b[example]; ok {
			return id
		}
	case []any:
		list := make([]any, len(example))
		for i := range example {
			list[i] = b.real(example[i])
		}
		return list
	case map[string]any:
		members := map[string]any{}
		for name, member := range example {
			members[name] = b.real(member)
		}
		return members
	}
	return example
}

// differ says where a real answer is not that of the example, "" if nowhere. A
// new id of the example is bound to the one in its place.
func (b bindings) differ(example, answer any) string {
	switch example := example.(type) {
	case string:
		text, ok := answer.(string)
		if ok && (b.same(example, text) || bothNow(example, text)) {
			return ""
		}
	case []any:
		list, ok := answer.([]any)
		if ok && len(list) == len(example) {
			return b.firstDifference(len(list), func(i int) (string, any, any) { return fmt.Sprint(i), example[i], list[i] })
		}
	case map[string]any:
		members, ok := answer.(map[string]any)
		names := slices.Sorted(maps.Keys(example))
		if ok && slices.Equal(names, slices.Sorted(maps.Keys(members))) {
			return b.firstDifference(len(names), func(i int) (string, any, any) { return names[i], example[names[i]], members[names[i]] })
		}
	default:
		if example == answer {
			return ""
		}
	}
	wanted, _ := json.Marshal(example)
	got, _ := json.Marshal(answer)
	return fmt.Sprintf("is %s, and %s in the example", got, wanted)
}

func (b bindings) firstDifference(length int, at func(int) (string, any, any)) string {
	for i := range length {
		name, example, answer := at(i)
		if fault := b.differ(example, answer); fault != "" {
			return name + " " + fault
		}
	}
	return ""
}

// same reports whether an answer's text is that of the example, or the id that
// stands for it.
func (b bindings) same(example, text string) bool {
	if _, known := b[example]; !known {
		if _, isID := hoko.ParseID(example); !isID {
			return example == text
		}
		if _, isID := hoko.ParseID(text); !isID {
			return false
		}
		b[example] = text
	}
	return b[example] == text
}

// bothNow reports whether both texts are moments, and the answer's is one of the
// test.
func bothNow(example, text string) bool {
	if _, err := time.Parse(time.RFC3339, example); err != nil {
		return false
	}
	at, err := time.Parse(time.RFC3339, text)
	return err == nil && time.Since(at).Abs() < time.Hour
}
