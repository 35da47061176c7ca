package graph

import (
	"context"
	"errors"
	"strconv"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// TestLoaderFetchesWhatIsWantedAtOnce: a hundred items ask, concurrently, and
// one query is made.
func TestLoaderFetchesWhatIsWantedAtOnce(t *testing.T) {
	t.Parallel()
	var queries [][]string
	l := newLoader(func(_ context.Context, ids []string) (map[string]*hoko.Collection, error) {
		queries = append(queries, ids)
		return map[string]*hoko.Collection{"1": {ID: "1"}, "2": {ID: "2"}}, nil
	})
	for i := range 100 {
		l.want(strconv.Itoa(i % 3))
	}
	var wg sync.WaitGroup
	for i := range 100 {
		wg.Go(func() {
			id := strconv.Itoa(i % 3)
			got, err := l.load(t.Context(), id)
			if err != nil || (got == nil) != (id == "0") || got != nil && got.ID != id {
				t.Errorf("load(%s) = %v, %v", id, got, err)
			}
		})
	}
	wg.Wait()
	if diff := cmp.Diff([][]string{{"0", "1", "2"}}, queries); diff != "" {
		t.Error(diff)
	}
}

// TestLoaderMeetsAnOutageOnce: not once for each item.
func TestLoaderMeetsAnOutageOnce(t *testing.T) {
	t.Parallel()
	down, queries := errors.New("down"), 0
	l := newLoader(func(context.Context, []string) (map[string]*hoko.Link, error) {
		queries++
		return nil, down
	})
	l.want("1")
	l.want("2")
	for _, id := range []string{"1", "2", "1"} {
		if _, err := l.load(t.Context(), id); !errors.Is(err, down) {
			t.Errorf("load(%s): %v", id, err)
		}
	}
	if queries != 1 {
		t.Errorf("%d queries", queries)
	}
}
