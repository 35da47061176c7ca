package hoko_test

import (
	"encoding/json"
	"testing"

	"github.com/hoko-to/hoko"
)

func TestChange(t *testing.T) {
	t.Parallel()
	value := "old"
	hoko.Change[string]{}.Apply(&value)
	if value != "old" {
		t.Errorf("no change gave %q", value)
	}
	hoko.To("").Apply(&value)
	if value != "" {
		t.Errorf("a change to nothing gave %q", value)
	}
	if got, ok := hoko.To("new").Get(); got != "new" || !ok {
		t.Errorf("got %q, %v", got, ok)
	}
	if got, ok := (hoko.Change[string]{}).Get(); got != "" || ok {
		t.Errorf("got %q, %v", got, ok)
	}
}

// Requests are told apart by their JSON, so changes that differ must differ
// there: a retry that clears a field is not one that leaves it alone.
func TestChangesDifferInJSON(t *testing.T) {
	t.Parallel()
	seen := map[string]string{}
	note := func(name string, change any) {
		text, err := json.Marshal(change)
		if err != nil {
			t.Fatal(err)
		}
		if other, twice := seen[string(text)]; twice {
			t.Errorf("%s and %s are both %s", name, other, text)
		}
		seen[string(text)] = name
	}
	for name, title := range map[string]hoko.Change[*string]{
		"left alone": {}, "null": hoko.To[*string](nil), "empty": hoko.To(new("")), "text": hoko.To(new("a")), "looks like none": hoko.To(new("{}")), "looks like null": hoko.To(new("null")),
	} {
		note(name, hoko.LinkChanges{Title: title})
	}
	for name, tags := range map[string]hoko.Change[[]string]{"null list": hoko.To[[]string](nil), "empty list": hoko.To([]string{}), "list": hoko.To([]string{""})} {
		note(name, hoko.LinkChanges{TagIDs: tags})
	}
	note("another field", hoko.LinkChanges{Description: hoko.To(new("a"))})
	note("a campaign parameter", hoko.LinkChanges{UTM: hoko.UTMChanges{Source: hoko.To(new("a"))}})
}

func TestCollectionChangesReachEveryField(t *testing.T) {
	t.Parallel()
	collection := hoko.Collection{Name: "old", Description: new("old")}
	hoko.CollectionChanges{}.Apply(&collection)
	if collection.Name != "old" || *collection.Description != "old" {
		t.Errorf("an empty change gave %+v", collection)
	}
	hoko.CollectionChanges{Name: hoko.To("new"), Description: hoko.To[*string](nil)}.Apply(&collection)
	if collection.Name != "new" || collection.Description != nil {
		t.Errorf("got %+v", collection)
	}
}
