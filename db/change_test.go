package db_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func TestChanges(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		l := x.link()
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{l}))
		start := got(store.LatestChange(t.Context()))(t)
		old := l.ShortID
		l.ShortID = "renamed"
		must(t, store.UpdateLinks(t.Context(), []*hoko.Link{l}))

		reader := newReader(store, start)
		reader.readUntil(t, "renamed")
		equal(t, "seen", reader.seen, map[string]bool{old: true, "renamed": true})
		eventually(t, "the latest change is the last one read", func() bool {
			reader.read(t)
			return got(store.LatestChange(t.Context()))(t) == reader.cursor
		})

		equal(t, "deleted", got(store.DeleteChanges(t.Context(), time.Now().Add(-time.Minute), 9))(t), 0)
		all, _, err := store.Changes(t.Context(), db.ChangeCursor{}, 10)
		must(t, err)
		equal(t, "young changes", len(all), 2)
		equal(t, "deleted", got(store.DeleteChanges(t.Context(), time.Now().Add(time.Minute), 1))(t), 1)
		got(store.DeleteChanges(t.Context(), time.Now().Add(time.Minute), 99))(t)
		all, _, err = store.Changes(t.Context(), db.ChangeCursor{}, 10)
		must(t, err)
		equal(t, "old changes", len(all), 0)

		got(store.DeleteLinks(t.Context(), x.access, []string{l.ID}, began))(t)
		clear(reader.seen)
		reader.readUntil(t, "renamed") // the cursor still stands behind the removed ones
	})
}

// reader follows the feed as a cache does.
type reader struct {
	store  *db.Store
	cursor db.ChangeCursor
	seen   map[string]bool
}

func newReader(store *db.Store, from db.ChangeCursor) *reader {
	return &reader{store, from, map[string]bool{}}
}

// read takes whole pages until one is not full.
func (r *reader) read(t *testing.T) {
	t.Helper()
	const page = 7
	for {
		changes, next, err := r.store.Changes(t.Context(), r.cursor, page)
		must(t, err)
		for _, c := range changes {
			r.seen[c.ID] = true
		}
		r.cursor = next
		if len(changes) < page {
			return
		}
	}
}

func (r *reader) readUntil(t *testing.T, id string) {
	t.Helper()
	eventually(t, "change of "+id, func() bool {
		r.read(t)
		return r.seen[id]
	})
}

// TestChangesSkipNobody lets many transactions write changes and commit in
// another order than they began, while a cache follows. A feed that is ordered
// by sequence alone loses some of them.
func TestChangesSkipNobody(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		const writers, each = 8, 20
		var links []*hoko.Link
		for range writers * each {
			links = append(links, x.link())
		}
		must(t, store.InsertLinks(t.Context(), links))
		follower := newReader(store, got(store.LatestChange(t.Context()))(t))

		done := make(chan struct{})
		var wg sync.WaitGroup
		for w := range writers {
			wg.Go(func() {
				for i := range each {
					deleteAndLinger(t, store, x, links[w*each+i])
				}
			})
		}
		go func() { wg.Wait(); close(done) }()
		for running := true; running; {
			select {
			case <-done:
				running = false
			default:
				follower.read(t)
			}
		}
		eventually(t, "every change", func() bool {
			follower.read(t)
			return len(follower.seen) == len(links)
		})
	})
}

// deleteAndLinger deletes a link and commits a little later.
func deleteAndLinger(t *testing.T, store *db.Store, x *tenant, l *hoko.Link) {
	err := store.InTx(t.Context(), func(tx *db.Store) error {
		if _, err := tx.DeleteLinks(t.Context(), x.access, []string{l.ID}, began); err != nil {
			return err
		}
		<-time.After(time.Duration(rand.IntN(5)) * time.Millisecond)
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// TestChangesOfAnOpenTransaction has a change committed before, and another
// after, an older transaction ends. Both come at once, and the older one's too.
func TestChangesOfAnOpenTransaction(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	x := newTenant(t, store)
	early, late := x.link(), x.link()
	must(t, store.InsertLinks(t.Context(), []*hoko.Link{early, late}))
	follower := newReader(store, got(store.LatestChange(t.Context()))(t))
	must(t, store.InTx(t.Context(), func(tx *db.Store) error {
		got(tx.DeleteLinks(t.Context(), x.access, []string{late.ID}, began))(t)
		got(store.DeleteLinks(t.Context(), x.access, []string{early.ID}, began))(t)
		follower.read(t)
		equal(t, "while one is open", follower.seen, map[string]bool{early.ShortID: true})
		return nil
	}))
	follower.read(t)
	equal(t, "after it", follower.seen, map[string]bool{early.ShortID: true, late.ShortID: true})
}

// TestManyChangesBesideAnOpenTransaction: however many changes come while an
// older transaction is open, in any database of the server, all of them are
// read.
func TestManyChangesBesideAnOpenTransaction(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	x := newTenant(t, store)
	late, links := x.link(), make([]*hoko.Link, 20)
	for i := range links {
		links[i] = x.link()
	}
	must(t, store.InsertLinks(t.Context(), append(slices.Clone(links), late)))
	follower := newReader(store, got(store.LatestChange(t.Context()))(t))
	must(t, store.InTx(t.Context(), func(tx *db.Store) error {
		got(tx.DeleteLinks(t.Context(), x.access, []string{late.ID}, began))(t)
		for _, l := range links {
			got(store.DeleteLinks(t.Context(), x.access, []string{l.ID}, began))(t)
		}
		follower.read(t)
		equal(t, "seen while one is open", len(follower.seen), len(links))
		return nil
	}))
	follower.read(t)
	equal(t, "seen after it", len(follower.seen), len(links)+1)
}

func TestIdempotentAnswer(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		answer := func(at time.Time, text string) *hoko.IdempotentAnswer {
			return &hoko.IdempotentAnswer{
				WorkspaceID: x.workspace.ID, Key: "k", RequestHash: []byte{0, 255}, Answer: []byte(text), CreatedAt: at,
			}
		}
		find := func(newerThan time.Time) (*hoko.IdempotentAnswer, error) {
			return store.IdempotentAnswer(t.Context(), x.workspace.ID, "k", newerThan)
		}
		first := answer(began, `{"a":"\u0000"}`)
		must(t, store.InsertIdempotentAnswer(t.Context(), first))
		equal(t, "first", got(find(began.Add(-time.Microsecond)))(t), first)
		_, err := find(began)
		wantCode(t, err, hoko.CodeNotFound)

		young := answer(began.Add(24*time.Hour-time.Microsecond), "young")
		wantCode(t, store.InsertIdempotentAnswer(t.Context(), young), hoko.CodeIdempotencyReused)
		equal(t, "still the first", got(find(time.Time{}))(t), first)
		next := answer(began.Add(24*time.Hour), "next")
		must(t, store.InsertIdempotentAnswer(t.Context(), next))
		equal(t, "next", got(find(time.Time{}))(t), next)

		equal(t, "deleted", got(store.DeleteIdempotentAnswers(t.Context(), next.CreatedAt, 9))(t), 0)
		equal(t, "not older", got(find(time.Time{}))(t), next)
		equal(t, "deleted", got(store.DeleteIdempotentAnswers(t.Context(), next.CreatedAt.Add(1000), 9))(t), 1)
		_, err = find(time.Time{})
		wantCode(t, err, hoko.CodeNotFound)
	})
}

// TestIdempotentAnswerOnce lets requests with the same key race.
func TestIdempotentAnswerOnce(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		const requests = 8
		errs := make(chan error)
		for i := range requests {
			go func() {
				errs <- store.InTx(t.Context(), func(tx *db.Store) error {
					return tx.InsertIdempotentAnswer(t.Context(), &hoko.IdempotentAnswer{
						WorkspaceID: x.workspace.ID, Key: "k", RequestHash: []byte{1}, Answer: fmt.Append(nil, i), CreatedAt: began,
					})
				})
			}()
		}
		stored := 0
		for range requests {
			if err := <-errs; err == nil {
				stored++
			} else {
				wantCode(t, err, hoko.CodeIdempotencyReused)
			}
		}
		equal(t, "stored", stored, 1)
	})
}
