package service

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestRetryAnswersTheSameLinks(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		list := []hoko.LinkChanges{x.newLink(), x.newLink()}
		list[0].Title, list[1].ExpiresAt = hoko.To(new("مرحبا <&>")), hoko.To(new(time.Now().Add(time.Hour)))
		first := want(x.CreateLinks(x.operator(t), list, "retry"))(t)
		ctx := x.operator(t)
		again := want(x.CreateLinks(ctx, list, "retry"))(t)
		if diff := cmp.Diff(first, again); diff != "" {
			t.Error(diff)
		}
		if !hoko.CallFrom(ctx).Replayed() || x.countLinks(t) != 2 {
			t.Errorf("replayed: %v, %d links", hoko.CallFrom(ctx).Replayed(), x.countLinks(t))
		}
	})
}

func TestIdempotencyKeyBelongsToOneRequest(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		must(t, second(x.CreateLinks(x.operator(t), []hoko.LinkChanges{x.newLink()}, "key")))
		changed := x.newLink()
		changed.Title = hoko.To[*string](nil)
		for name, list := range map[string][]hoko.LinkChanges{"another body": {changed}, "a longer body": {x.newLink(), x.newLink()}} {
			_, err := x.CreateLinks(x.operator(t), list, "key")
			refused(t, err, hoko.CodeIdempotencyReused)
			if hoko.KindOf(err) != hoko.KindConflict || x.countLinks(t) != 1 {
				t.Errorf("%s: %v, %d links", name, err, x.countLinks(t))
			}
		}
		_, err := x.CreateCollections(x.operator(t), []hoko.CollectionChanges{{Name: hoko.To("any")}}, "key")
		refused(t, err, hoko.CodeIdempotencyReused)
		must(t, second(other.CreateLinks(other.operator(t), []hoko.LinkChanges{other.newLink()}, "key")))
	})
}

func TestIdempotencyKeyIsFreeAfterADay(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		create := func() *hoko.Link {
			return want(x.CreateLinks(x.operator(t), []hoko.LinkChanges{x.newLink()}, "key"))(t)[0]
		}
		first := create()
		w.clock.move(hoko.IdempotencyWindow - time.Minute)
		if create().ID != first.ID {
			t.Error("forgotten within the day")
		}
		w.clock.move(2 * time.Minute)
		if create().ID == first.ID {
			t.Error("remembered for longer than a day")
		}
	})
}

// A refused call uses no key up.
func TestFailureIsNotRemembered(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		bad := x.newLink()
		bad.URL = hoko.To("nonsense")
		refused(t, second(x.CreateLinks(x.operator(t), []hoko.LinkChanges{bad}, "key")), hoko.CodeURLInvalid)
		must(t, second(x.CreateLinks(x.operator(t), []hoko.LinkChanges{x.newLink()}, "key")))
	})
}

// Twenty twins of a call make one batch and get the same answer.
func TestTwinsMakeOneBatch(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		list := []hoko.LinkChanges{x.newLink(), x.newLink(), x.newLink()}
		answers, contexts := make([][]*hoko.Link, 20), make([]*hoko.Call, 20)
		together(20, func(i int) {
			ctx := x.operator(t)
			contexts[i] = hoko.CallFrom(ctx)
			var err error
			if answers[i], err = x.CreateLinks(ctx, list, "twins"); err != nil {
				t.Errorf("twin %d: %v", i, err)
			}
		})
		replayed := 0
		for i, answer := range answers {
			if contexts[i].Replayed() {
				replayed++
			}
			if diff := cmp.Diff(answers[0], answer); diff != "" {
				t.Errorf("twin %d: %s", i, diff)
			}
		}
		if replayed != 19 || x.countLinks(t) != 3 {
			t.Errorf("%d replayed, %d links", replayed, x.countLinks(t))
		}
	})
}

// Twins whose links have names of their own meet at those names first.
func TestNamedTwinsMakeOneBatch(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.newLink()
		link.ShortID, link.ExternalID = hoko.To("named"), hoko.To(new("e1"))
		ids := make([]string, 20)
		together(20, func(i int) {
			made, err := x.CreateLinks(x.operator(t), []hoko.LinkChanges{link}, "twins")
			if err != nil {
				t.Errorf("twin %d: %v", i, err)
				return
			}
			ids[i] = made[0].ID
		})
		for i, id := range ids {
			if id != ids[0] {
				t.Errorf("twin %d made %s", i, id)
			}
		}
	})
}
