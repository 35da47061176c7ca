package hoko_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// The colors are public and stored: their words and their order stay.
func TestTagColors(t *testing.T) {
	t.Parallel()
	const documented = "slate gray zinc neutral stone red orange amber yellow lime green emerald teal cyan sky blue indigo violet purple fuchsia pink rose"
	var colors []hoko.TagColor
	for word := range strings.FieldsSeq(documented) {
		colors = append(colors, hoko.TagColor(word))
	}
	if diff := cmp.Diff(colors, hoko.TagColors()); diff != "" {
		t.Error(diff)
	}
	if hoko.DefaultTagColor != "slate" {
		t.Errorf("the default is %s", hoko.DefaultTagColor)
	}
}

func TestTagFaults(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		tag  hoko.Tag
		want map[string]hoko.Code
	}{
		{hoko.Tag{Name: "VIP", Color: "rose"}, map[string]hoko.Code{}},
		{hoko.Tag{Name: strings.Repeat("é", hoko.MaxTitle), Color: "slate"}, map[string]hoko.Code{}},
		{hoko.Tag{Name: " ", Color: "Rose"}, map[string]hoko.Code{"name": hoko.CodeRequired, "color": hoko.CodeChoiceInvalid}},
		{hoko.Tag{Name: strings.Repeat("é", hoko.MaxTitle+1)}, map[string]hoko.Code{"name": hoko.CodeTooLong, "color": hoko.CodeChoiceInvalid}},
		{hoko.Tag{Name: "a\x00", Color: "slate"}, map[string]hoko.Code{"name": hoko.CodeCharacterForbidden}},
	} {
		if diff := cmp.Diff(c.want, codesOf(c.tag.Validate)); diff != "" {
			t.Errorf("%+v: %s", c.tag, diff)
		}
	}
}

func TestTagChangesReachEveryField(t *testing.T) {
	t.Parallel()
	var tag hoko.Tag
	for _, step := range []struct {
		change hoko.TagChanges
		want   hoko.Tag
	}{
		{hoko.TagChanges{Name: hoko.To("new")}, hoko.Tag{Name: "new", Color: hoko.DefaultTagColor}},
		{hoko.TagChanges{Color: hoko.To[hoko.TagColor]("rose")}, hoko.Tag{Name: "new", Color: "rose"}},
		{hoko.TagChanges{}, hoko.Tag{Name: "new", Color: "rose"}},
		{hoko.TagChanges{Color: hoko.To[hoko.TagColor]("")}, hoko.Tag{Name: "new", Color: hoko.DefaultTagColor}},
	} {
		step.change.Apply(&tag)
		if tag != step.want {
			t.Errorf("%+v gave %+v, want %+v", step.change, tag, step.want)
		}
	}
}
