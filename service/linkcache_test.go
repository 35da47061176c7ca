package service

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func newCache(t testing.TB, load func(context.Context, string) (*hoko.Link, error)) *linkCache {
	t.Helper()
	return want(newLinkCache(1000, load))(t)
}

// version is a link whose URL tells when it was read.
func version(id string, n int64) *hoko.Link {
	return &hoko.Link{ShortID: id, URL: fmt.Sprint(n)}
}

func TestCacheRemembersUntilItForgets(t *testing.T) {
	t.Parallel()
	var loads int
	cache := newCache(t, func(_ context.Context, id string) (*hoko.Link, error) {
		loads++
		return version(id, int64(loads)), nil
	})
	find := func(id string) string { return want(cache.find(t.Context(), id))(t).URL }
	for _, id := range []string{"a", "a", "b"} {
		if got, want := find(id), map[string]string{"a": "1", "b": "2"}[id]; got != want {
			t.Fatalf("%s is %s, want %s", id, got, want)
		}
	}
	cache.forget("a")
	if find("a") != "3" || find("b") != "2" {
		t.Error("another link was forgotten")
	}
	cache.forgetAll()
	if find("a") != "4" || find("b") != "5" {
		t.Error("something was remembered")
	}
}

// TestCacheForgetsAWorkspace and keeps what it has of others; what was being read
// meanwhile is not remembered.
func TestCacheForgetsAWorkspace(t *testing.T) {
	t.Parallel()
	loads := map[string]int{}
	cache := newCache(t, func(_ context.Context, id string) (*hoko.Link, error) {
		loads[id]++
		return &hoko.Link{ShortID: id, WorkspaceID: id[:1]}, nil
	})
	all := []string{"a1", "a2", "b1"}
	for range 2 {
		for _, id := range all {
			want(cache.find(t.Context(), id))(t)
		}
		cache.forgetWorkspace("a")
	}
	if diff := cmp.Diff(map[string]int{"a1": 2, "a2": 2, "b1": 1}, loads); diff != "" {
		t.Error(diff)
	}
	epoch := cache.now()
	cache.forgetWorkspace("a")
	cache.remember(&hoko.Link{ShortID: "a1", WorkspaceID: "a"}, epoch)
	want(cache.find(t.Context(), "a1"))(t)
	if loads["a1"] != 3 {
		t.Error("what was read before the deletion is remembered behind it")
	}
}

// Visits that look for the same link when the database goes away are all led on if
// one of them has found it.
func TestCacheGivesWhatOthersFound(t *testing.T) {
	t.Parallel()
	var cache *linkCache
	cache = newCache(t, func(_ context.Context, id string) (*hoko.Link, error) {
		cache.remember(version(id, 1), cache.now())
		return nil, hoko.Unavailable(errors.New("gone"))
	})
	if got := want(cache.find(t.Context(), "a"))(t).URL; got != "1" {
		t.Errorf("led to %s", got)
	}
}

// TestCacheWeighsLinks fills a cache with links that take the place of two each.
func TestCacheWeighsLinks(t *testing.T) {
	t.Parallel()
	cache := newCache(t, func(_ context.Context, id string) (*hoko.Link, error) {
		return &hoko.Link{ShortID: id, Geo: map[string]string{"DE": strings.Repeat("a", geoOfOne)}}, nil
	})
	for i := range 2000 {
		want(cache.find(t.Context(), fmt.Sprint(i)))(t)
	}
	cache.cache.CleanUp()
	if n := cache.size(); n == 0 || n > 500 {
		t.Errorf("%d links are remembered, want 500 at most", n)
	}
}

func TestCacheRemembersNoFailure(t *testing.T) {
	t.Parallel()
	answers := []error{hoko.NotFound(), hoko.Unavailable(errors.New("away")), nil}
	cache := newCache(t, func(_ context.Context, id string) (*hoko.Link, error) {
		err := answers[0]
		answers = answers[1:]
		return version(id, 1), err
	})
	for _, code := range []hoko.Code{hoko.CodeNotFound, hoko.CodeUnavailable} {
		_, err := cache.find(t.Context(), "a")
		refused(t, err, code)
	}
	if _, err := cache.find(t.Context(), "a"); err != nil {
		t.Error(err)
	}
}

// A load that began before a link was forgotten may have read what was to be
// forgotten: its result is answered once and never kept.
func TestLoadThatRacesWithForgetIsNotKept(t *testing.T) {
	t.Parallel()
	for name, forget := range map[string]func(*linkCache){
		"the link": func(c *linkCache) { c.forget("a") },
		"all":      (*linkCache).forgetAll,
	} {
		var stored atomic.Int64
		reading, proceed := make(chan struct{}, 1), make(chan struct{}, 1)
		cache := newCache(t, func(_ context.Context, id string) (*hoko.Link, error) {
			read := stored.Load()
			reading <- struct{}{}
			<-proceed
			return version(id, read), nil
		})
		early := make(chan *hoko.Link)
		go func() {
			link, err := cache.find(t.Context(), "a")
			if err != nil {
				t.Error(err)
			}
			early <- link
		}()
		<-reading
		stored.Store(1)
		forget(cache)
		proceed <- struct{}{}
		if got := (<-early).URL; got != "0" {
			t.Errorf("%s: the load read %s", name, got)
		}
		proceed <- struct{}{}
		if got := want(cache.find(t.Context(), "a"))(t).URL; got != "1" {
			t.Errorf("%s: found %s after it was forgotten", name, got)
		}
	}
}

// Whatever readers and writers do at the same time: who asks after an edit is
// announced never sees what was before it.
func TestCacheIsNeverStale(t *testing.T) {
	t.Parallel()
	ids := []string{"a", "b", "c"}
	var stored, announced [3]atomic.Int64
	cache := newCache(t, func(_ context.Context, id string) (*hoko.Link, error) {
		return version(id, stored[id[0]-'a'].Load()), nil
	})
	write := func(random *rand.Rand) {
		i := random.IntN(len(ids))
		edit := stored[i].Add(1)
		if random.IntN(10) == 0 {
			cache.forgetAll()
		} else {
			cache.forget(ids[i])
		}
		for was := announced[i].Load(); was < edit && !announced[i].CompareAndSwap(was, edit); was = announced[i].Load() {
		}
	}
	read := func(random *rand.Rand) {
		i := random.IntN(len(ids))
		least := announced[i].Load()
		link, err := cache.find(t.Context(), ids[i])
		if err != nil {
			t.Error(err)
			return
		}
		var got int64
		if _, err := fmt.Sscan(link.URL, &got); err != nil || got < least {
			t.Errorf("%s: found version %s, %d was announced", ids[i], link.URL, least)
		}
	}
	var all sync.WaitGroup
	for seed := range uint64(8) {
		all.Go(func() {
			random := rand.New(rand.NewPCG(seed, 0))
			for range 5000 {
				if seed < 2 {
					write(random)
				} else {
					read(random)
				}
			}
		})
	}
	all.Wait()
}
