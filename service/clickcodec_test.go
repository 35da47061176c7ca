package service

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// anyEvent draws an event with all the fields that there are, so that one which
// nobody encodes is found out.
func anyEvent(t *rapid.T) clickEvent {
	event := rapid.Make[clickEvent]().Draw(t, "event")
	event.At = rapid.Int64().Filter(func(at int64) bool { return at != 0 }).Draw(t, "at")
	return event
}

func sameEvent(t *rapid.T, want clickEvent, record []byte) {
	var got clickEvent
	if err := got.decode(record); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("decoded (-want +got):\n%s", diff)
	}
}

func TestEventsAreReadAsTheyWereWritten(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		event := anyEvent(t)
		sameEvent(t, event, event.encode())
	})
}

// A spool may hold events that a version before this one wrote.
func TestEventsInJSONAreRead(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		event := anyEvent(t)
		record, err := json.Marshal(event)
		if err != nil {
			t.Fatal(err)
		}
		sameEvent(t, event, record)
	})
}

// A spool may hold events that a version after this one wrote.
func TestFieldsOfLaterVersionsArePassedOver(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		event := anyEvent(t)
		tags := rapid.SliceOfDistinct(rapid.ByteRange(tagOfMoment+1, 255), rapid.ID[byte]).Draw(t, "tags")
		record := event.encode()
		for _, tag := range tags {
			record = appendField(record, tag, rapid.String().Draw(t, "value"))
		}
		sameEvent(t, event, record)
	})
}

func TestNoPartOfAnEventIsTakenForOne(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		event := anyEvent(t)
		record := event.encode()
		var got clickEvent
		if cut := rapid.IntRange(0, len(record)-1).Draw(t, "cut"); got.decode(record[:cut]) == nil {
			t.Fatalf("%d of %d bytes were read as %+v", cut, len(record), got)
		}
	})
}
