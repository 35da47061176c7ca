package limit

import (
	"fmt"
	"math"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// clock is a time that only a test moves.
type clock struct{ at time.Time }

func newClock() *clock { return &clock{at: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)} }

func (c *clock) now() time.Time          { return c.at }
func (c *clock) advance(d time.Duration) { c.at = c.at.Add(d) }

func newBuckets(tb testing.TB, c Config) *Buckets {
	tb.Helper()
	buckets, err := New(c)
	if err != nil {
		tb.Fatal(err)
	}
	return buckets
}

func signIn(tb testing.TB, c *clock, keys int) *Buckets {
	tb.Helper()
	return newBuckets(tb, Config{Rate: 1, Per: 30 * time.Second, Burst: 10, Keys: keys, Now: c.now})
}

func takeAll(b *Buckets, key string) (taken int) {
	for b.Take(key).Allowed {
		taken++
	}
	return taken
}

func TestTakeCountsDown(t *testing.T) {
	t.Parallel()
	clock := newClock()
	buckets := signIn(t, clock, 100)
	for i := range 10 {
		want := Decision{Allowed: true, Remaining: 9 - i, ResetAfter: time.Duration(i+1) * 30 * time.Second}
		if got := buckets.Take("a"); got != want {
			t.Errorf("take %d: %+v, want %+v", i, got, want)
		}
	}
	refused := Decision{RetryAfter: 30 * time.Second, ResetAfter: 300 * time.Second}
	for range 3 {
		if got := buckets.Take("a"); got != refused {
			t.Errorf("take from an empty bucket: %+v, want %+v", got, refused)
		}
	}
	if got := buckets.Take("b").Remaining; got != 9 {
		t.Errorf("another key has %d tokens left, want 9", got)
	}
}

func TestRefusalsDoNotLockOut(t *testing.T) {
	t.Parallel()
	clock := newClock()
	buckets := signIn(t, clock, 100)
	takeAll(buckets, "a")
	for range 60 {
		for range 29 {
			clock.advance(time.Second)
			if buckets.Take("a").Allowed {
				t.Fatal("allowed before the token was back")
			}
		}
		clock.advance(time.Second)
		if got := buckets.Take("a"); !got.Allowed {
			t.Fatalf("refused when the token was back: %+v", got)
		}
	}
	clock.advance(300 * time.Second)
	if got := takeAll(buckets, "a"); got != 10 {
		t.Errorf("%d tokens after a pause, want 10", got)
	}
}

func TestReturnLeavesOnlyFailuresCounted(t *testing.T) {
	t.Parallel()
	clock := newClock()
	buckets := signIn(t, clock, 100)
	for range 1000 {
		if !buckets.Take("a").Allowed {
			t.Fatal("a success was counted")
		}
		buckets.Return("a")
	}
	if got := buckets.Len(); got != 0 {
		t.Errorf("%d buckets are tracked for returned tokens, want 0", got)
	}
	for range 4 {
		buckets.Take("a")
	}
	buckets.Return("a")
	if got := takeAll(buckets, "a"); got != 7 {
		t.Errorf("%d tokens left after three failures, want 7", got)
	}
}

func TestReturnNeverOverfills(t *testing.T) {
	t.Parallel()
	buckets := signIn(t, newClock(), 100)
	buckets.Take("a")
	for range 5 {
		buckets.Return("a")
		buckets.Return("unknown")
	}
	if got := takeAll(buckets, "a"); got != 10 {
		t.Errorf("%d tokens in a full bucket, want 10", got)
	}
}

// TestAnyWindowIsBounded takes at random times and checks every window between two
// takes against the promise.
func TestAnyWindowIsBounded(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		clock := newClock()
		config := Config{
			Rate:  rapid.IntRange(1, 1000).Draw(t, "rate"),
			Per:   time.Duration(rapid.Int64Range(1, int64(time.Minute)).Draw(t, "per")),
			Burst: rapid.IntRange(1, 20).Draw(t, "burst"),
			Keys:  rapid.IntRange(1, 5).Draw(t, "keys"),
			Now:   clock.now,
		}
		buckets, err := New(config)
		if err != nil {
			t.Fatal(err)
		}
		pauses := rapid.SliceOfN(rapid.Int64Range(0, 3*int64(config.Per)), 1, 100).Draw(t, "pauses")
		var taken []time.Time
		for _, pause := range pauses {
			clock.advance(time.Duration(pause) / time.Duration(config.Rate))
			checkDecision(t, buckets, &taken, clock.at)
		}
		checkWindows(t, config, taken)
	})
}

// checkDecision takes until it is refused, and checks that what the decisions foretell
// comes true.
func checkDecision(t *rapid.T, buckets *Buckets, taken *[]time.Time, now time.Time) {
	left := -1
	for {
		got := buckets.Take("key")
		if left >= 0 && got.Allowed != (left > 0) {
			t.Fatalf("%+v after %d remained", got, left)
		}
		if !got.Allowed {
			if got.RetryAfter <= 0 || got.RetryAfter > buckets.interval {
				t.Fatalf("retry after %v, but a token comes every %v", got.RetryAfter, buckets.interval)
			}
			return
		}
		left = got.Remaining
		*taken = append(*taken, now)
	}
}

func checkWindows(t *rapid.T, c Config, taken []time.Time) {
	for first := range taken {
		for last := first; last < len(taken); last++ {
			window := taken[last].Sub(taken[first])
			bound := float64(c.Burst) + float64(c.Rate)*float64(window)/float64(c.Per)
			if got := last - first + 1; float64(got) > bound+1e-6 {
				t.Fatalf("%d takes within %v, at most %.2f are promised", got, window, bound)
			}
		}
	}
}

func TestTakeAfterRetryAfterIsAllowed(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		clock := newClock()
		rate, burst := rapid.IntRange(1, 1000).Draw(t, "rate"), rapid.IntRange(1, 50).Draw(t, "burst")
		buckets, err := New(Config{Rate: rate, Per: time.Minute, Burst: burst, Keys: 1, Now: clock.now})
		if err != nil {
			t.Fatal(err)
		}
		takeAll(buckets, "key")
		clock.advance(time.Duration(rapid.Int64Range(0, int64(buckets.interval)-1).Draw(t, "pause")))
		wait := buckets.Take("key").RetryAfter
		clock.advance(wait - 1)
		if buckets.Take("key").Allowed {
			t.Fatal("allowed before RetryAfter was over")
		}
		clock.advance(1)
		if !buckets.Take("key").Allowed {
			t.Fatal("refused when RetryAfter was over")
		}
	})
}

func TestFloodOfKeysIsBoundedAndResetsNobody(t *testing.T) {
	t.Parallel()
	const keys = 100
	buckets := signIn(t, newClock(), keys)
	takeAll(buckets, "victim")
	for i := range 100 * keys {
		// Nine failures each: one fewer than the victim owes.
		for range 9 {
			buckets.Take(fmt.Sprint(i))
		}
		if got := buckets.Len(); got > keys {
			t.Fatalf("%d buckets are tracked, want at most %d", got, keys)
		}
	}
	if buckets.Take("victim").Allowed {
		t.Error("the flood has reset the victim's bucket")
	}
}

// TestForgettingHasItsPrice proves the bound in the comment of Buckets: as long as
// the other keys have had fewer than (Keys-1)*d takes, a bucket that owes d is kept.
func TestForgettingHasItsPrice(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		keys, owed := rapid.IntRange(2, 20).Draw(t, "keys"), rapid.IntRange(1, 10).Draw(t, "owed")
		buckets, err := New(Config{Rate: 1, Per: time.Hour, Burst: 10, Keys: keys, Now: newClock().now})
		if err != nil {
			t.Fatal(err)
		}
		for range owed {
			buckets.Take("victim")
		}
		other := rapid.IntRange(0, 2*keys)
		for range (keys-1)*owed - 1 {
			buckets.Take(fmt.Sprint(other.Draw(t, "other")))
		}
		if got := takeAll(buckets, "victim"); got != 10-owed {
			t.Fatalf("the victim has %d tokens left, want %d", got, 10-owed)
		}
	})
}

func TestIdleBucketsAreForgotten(t *testing.T) {
	t.Parallel()
	clock := newClock()
	buckets := signIn(t, clock, 1000)
	for i := range 1000 {
		buckets.Take(fmt.Sprint(i))
	}
	if got := buckets.Len(); got != 1000 {
		t.Fatalf("%d buckets are tracked, want 1000", got)
	}
	clock.advance(30 * time.Second)
	for i := range 999 {
		buckets.Take(fmt.Sprint("new", i%10))
		clock.advance(30 * time.Second)
	}
	if got := buckets.Len(); got > 2 {
		t.Errorf("%d buckets are tracked after a quiet time, want at most 2", got)
	}
}

func TestIdleTimeDoesNotOverfill(t *testing.T) {
	t.Parallel()
	clock := newClock()
	buckets := signIn(t, clock, 100)
	for i := range 10 {
		buckets.Take(fmt.Sprint(i))
		clock.advance(time.Millisecond)
	}
	clock.advance(24 * time.Hour)
	if got := takeAll(buckets, "9"); got != 10 {
		t.Errorf("%d tokens after a day, want 10", got)
	}
}

func TestTakeConcurrently(t *testing.T) {
	t.Parallel()
	buckets := newBuckets(t, Config{Rate: 1, Per: time.Hour, Burst: 500, Keys: 8, Now: newClock().now})
	var allowed [4]atomic.Int64
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for i := range 2000 {
				if buckets.Take(fmt.Sprint(i % 4)).Allowed {
					allowed[i%4].Add(1)
				}
				buckets.Len()
			}
		})
	}
	group.Wait()
	for key := range allowed {
		if got := allowed[key].Load(); got != 500 {
			t.Errorf("%d takes of key %d were allowed, want 500", got, key)
		}
	}
}

func TestNewRefusesNonsense(t *testing.T) {
	t.Parallel()
	good := Config{Rate: 1, Per: time.Second, Burst: 1, Keys: 1, Now: newClock().now}
	newBuckets(t, good)
	spoil := map[string]func(*Config){
		"rate":     func(c *Config) { c.Rate = 0 },
		"per":      func(c *Config) { c.Per = -1 },
		"burst":    func(c *Config) { c.Burst = 0 },
		"keys":     func(c *Config) { c.Keys = 0 },
		"now":      func(c *Config) { c.Now = nil },
		"overflow": func(c *Config) { c.Burst = math.MaxInt64 },
	}
	for name, change := range spoil {
		bad := good
		change(&bad)
		if _, err := New(bad); err == nil {
			t.Errorf("New with a bad %s succeeded", name)
		}
	}
}

func BenchmarkTake(b *testing.B) {
	for _, keys := range []int{1, 100_000} {
		b.Run(fmt.Sprint(keys), func(b *testing.B) {
			buckets := newBuckets(b, Config{Rate: 1_000_000, Per: time.Second, Burst: 1 << 30, Keys: keys, Now: time.Now})
			names := make([]string, keys)
			for i := range names {
				names[i] = fmt.Sprint("203.0.113.", i)
			}
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				buckets.Take(names[i%keys])
			}
		})
	}
}

func BenchmarkFlood(b *testing.B) {
	buckets := newBuckets(b, Config{Rate: 1, Per: time.Hour, Burst: 10, Keys: 100_000, Now: time.Now})
	names := make([]string, 1_000_000)
	for i := range names {
		names[i] = fmt.Sprint(i)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		buckets.Take(names[i%len(names)])
	}
}
