package main

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// round lets callers use a key, ends it with end, and counts what came too late.
func (h *house) round(s *score, w *labour, end func() error) {
	h.t.Helper()
	w.awaitBusy()
	took := w.end(end)
	committed := w.links(h.pool)
	w.settle(h.pool, committed)
	s.add(w, took)
}

func (h *house) revokeNow(process int, w *labour) func() error {
	return func() error { return h.revoke(h.t.Context(), process, w.id).Failure }
}

func normal(h *house, s *score, round int) int {
	s.prompt = true
	w := h.work(eightWriters())
	h.round(s, w, h.revokeNow(round, w))
	return 1
}

// feedKilled ends the connections on which processes hear of each other.
func feedKilled(h *house, s *score, round int) int {
	s.prompt = true
	w := h.work(eightWriters())
	w.awaitBusy()
	h.exec("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE '% feed'")
	h.round(s, w, h.revokeNow(round, w))
	return 1
}

// feedSwallowed leaves a process in the dark of what others do.
func feedSwallowed(h *house, s *score, round int) int {
	s.prompt = true
	w := h.work(eightWriters())
	deaf := h.proxies[(round+1)%processCount]
	deaf.Swallow("feed")
	defer deaf.Heal()
	h.round(s, w, h.revokeNow(round, w))
	return 1
}

// installFailures lets the database roll revocations back: keys that are named
// in the table doomed cannot be revoked.
func (h *house) installFailures() {
	h.t.Helper()
	for _, statement := range []string{
		"CREATE TABLE doomed (key_id uuid, how text)",
		`CREATE FUNCTION fail_revocation() RETURNS trigger LANGUAGE plpgsql AS $$
		DECLARE doom text;
		BEGIN
			SELECT how INTO doom FROM doomed WHERE key_id = NEW.id AND how LIKE TG_ARGV[0];
			IF doom IS NULL OR NEW.revoked_at IS NULL THEN RETURN NEW; END IF;
			IF doom = 'now: the backend dies' THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
			RAISE EXCEPTION 'doomed' USING ERRCODE = CASE doom WHEN 'now: a constraint' THEN '23514' ELSE '53100' END;
		END $$`,
		"CREATE TRIGGER doomed_now BEFORE UPDATE ON api_keys FOR EACH ROW EXECUTE FUNCTION fail_revocation('now%')",
		"CREATE CONSTRAINT TRIGGER doomed_commit AFTER UPDATE ON api_keys DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fail_revocation('commit%')",
	} {
		h.exec(statement)
	}
}

// rolledBack lets a revocation fail: it must say so, and the key goes on.
func rolledBack(h *house, s *score, round int) int {
	w := h.work(eightWriters())
	w.awaitBusy()
	doom := []string{"now: a constraint", "now: the backend dies", "commit: no space left"}[round%3]
	h.exec("INSERT INTO doomed VALUES ($1, $2)", w.id, doom)
	if err := h.revoke(h.t.Context(), round, w.id).Failure; err == nil {
		h.t.Errorf("a revocation that was rolled back (%s) was answered as if it held", doom)
	}
	w.awaitBusy()
	h.exec("DELETE FROM doomed")
	h.round(s, w, h.revokeNow(round, w))
	return 1
}

// fiftyRevokes revokes a key 50 times at once: all answers tell one moment, and
// the first of them counts.
func fiftyRevokes(h *house, s *score, round int) int {
	w := h.work(eightWriters())
	w.awaitBusy()
	const revokers = 50
	var (
		all     sync.WaitGroup
		mu      sync.Mutex
		moments []time.Time
		took    []time.Duration
		once    sync.Once
		links   int
	)
	w.begun.Store(time.Now().UnixNano())
	for i := range revokers {
		all.Go(func() {
			begin := time.Now()
			key := h.revoke(h.t.Context(), round+i, w.id)
			answered := time.Now()
			if key.Failure != nil || key.RevokedAt == nil {
				h.t.Errorf("one of many revocations failed: %v", key.Failure)
				return
			}
			once.Do(func() {
				w.ended.Store(answered.UnixNano())
				links = w.links(h.pool)
			})
			mu.Lock()
			defer mu.Unlock()
			moments = append(moments, *key.RevokedAt)
			took = append(took, answered.Sub(begin))
		})
	}
	all.Wait()
	if moments = slices.CompactFunc(moments, time.Time.Equal); len(moments) != 1 {
		h.t.Errorf("the key was revoked at %v, want one moment", moments)
	}
	w.settle(h.pool, links)
	s.add(w, took...)
	return 1
}

// narrowed takes away what the callers need, without revoking the key.
func narrowed(h *house, s *score, round int) int {
	s.prompt = true
	w := h.work(eightWriters())
	process := round / 4
	switch round % 4 {
	case 0:
		h.round(s, w, func() error { return h.update(h.t.Context(), process, w.id, "scopes", []string{"tagsRead"}) })
	case 1:
		h.round(s, w, func() error { return h.update(h.t.Context(), process, w.id, "allowedIps", []string{"192.0.2.1"}) })
	case 2:
		h.round(s, w, func() error {
			return h.update(h.t.Context(), process, w.id, "allowedHostnames", []string{"other.example.com"})
		})
	default:
		w.awaitBusy()
		end, took := h.endSoon(process, w)
		h.expire(w, end)
		s.add(w, took)
	}
	return 1
}

// rotated replaces a key at once: the new one works in every process, the old
// one in none.
func rotated(h *house, s *score, round int) int {
	s.prompt = true
	w := h.work(eightWriters())
	var next changedKey
	h.round(s, w, func() error {
		next = h.rotate(h.t.Context(), round, w.id)
		return next.Failure
	})
	successor := newLabour(h.t, next.Secret, w.id, h.collection)
	for _, p := range h.processes {
		if v := successor.call(p, reads()[0](successor)); v != keyAccepted {
			h.t.Errorf("the new key was judged %d", v)
		}
	}
	return 1
}

// restarted lets the database crash: just after the answer, which must hold
// then, or while the revocation is under way, which is asked for until it is
// answered.
func restarted(cluster *dbtest.Cluster) func(h *house, s *score, round int) int {
	return func(h *house, s *score, round int) int {
		w := h.work(eightWriters())
		w.awaitBusy()
		if round%2 == 0 {
			took := w.end(h.revokeNow(round, w))
			committed := w.links(h.pool)
			cluster.Stop(h.t)
			cluster.Start(h.t)
			w.settle(h.pool, committed)
			s.add(w, took)
		} else {
			crash := sync.WaitGroup{}
			defer crash.Wait() // also if the revocation ends the test
			crash.Go(func() { cluster.Stop(h.t); cluster.Start(h.t) })
			took := w.end(func() error { return h.revokeUntilAnswered(round, w).Failure })
			crash.Wait()
			committed := w.links(h.pool)
			w.settle(h.pool, committed)
			s.add(w, took)
		}
		for i, p := range h.processes {
			p.await("available again", func() bool { return p.status("/readyz") == http.StatusOK && h.signedIn(i) })
		}
		return 1
	}
}

// signedIn reports whether a process serves the owner.
func (h *house) signedIn(process int) bool {
	owner := h.owners[process]
	status, _, body, err := send(h.t.Context(), owner.process, asked(`{ apiKeys(first: 1) { totalCount } }`, nil), owner.headers()...)
	return err == nil && status == http.StatusOK && asked("", nil).judgeGraphQL(body) == keyAccepted
}

// batch is how many keys end while one process hangs: each is a round.
const batch = 10

// together performs a step for several labours at the same time.
func together(labours []*labour, step func(i int, w *labour)) {
	var all sync.WaitGroup
	for i, w := range labours {
		all.Go(func() { step(i, w) })
	}
	all.Wait()
}

func (h *house) works(n callers, processes ...*process) []*labour {
	var labours []*labour
	for range min(batch, revocationRounds()) {
		w := h.newLabour()
		w.start(n, processes...)
		labours = append(labours, w)
	}
	for _, w := range labours {
		w.awaitBusy()
	}
	return labours
}

// processSwallowed cuts a process off from its database: it answers 503 within
// a second, keeps nobody from revoking, and refuses the key once it is back.
func processSwallowed(h *house, s *score, round int) int {
	dark := (round/batch + 1) % processCount
	labours := h.works(oneEach(processCount), h.processes...)
	h.proxies[dark].Swallow("")
	stop := make(chan struct{})
	var probes sync.WaitGroup
	for i := range 4 {
		probes.Go(func() { h.expectOnly503(h.processes[dark], labours[i%len(labours)], stop) })
	}
	committed, took := make([]int, len(labours)), make([]time.Duration, len(labours))
	together(labours, func(i int, w *labour) {
		took[i] = w.end(h.revokeNow(dark+1+i%2, w))
		committed[i] = w.links(h.pool)
	})
	close(stop)
	probes.Wait()
	h.proxies[dark].Heal()
	for i, w := range labours {
		w.settle(h.pool, committed[i])
		s.add(w, took[i])
	}
	return len(labours)
}

// expectOnly503 asks a process that cannot reach its database.
func (h *house) expectOnly503(p *process, w *labour, stop <-chan struct{}) {
	refusals := pace{limit: answerLimit}
	for n := 0; ; n++ {
		select {
		case <-stop:
			return
		default:
		}
		begin := time.Now()
		kinds := slices.Concat(reads(), writes())
		status, header, body, err := w.send(p, kinds[n%len(kinds)](w))
		if took := time.Since(begin); refusals.isLost(took) {
			h.t.Errorf("the refusal took %s, more than a second as those before it", took)
		}
		if err != nil || status != http.StatusServiceUnavailable || header.Get("Retry-After") == "" {
			h.t.Errorf("status = %d, want 503 with Retry-After: %v %s", status, err, body)
		}
	}
}

// processStopped stops a process in the middle of writes, between their check
// and their commit, and lets it go on after the keys were revoked.
func processStopped(h *house, s *score, round int) int {
	stopped := (round/batch + 2) % processCount
	others := slices.Delete(slices.Clone(h.processes), stopped, stopped+1)
	labours := h.works(oneEach(len(others)), others...)
	victim, proxy := h.processes[stopped], h.proxies[stopped]
	traps := make([]*dbtest.Trap, len(labours))
	var held sync.WaitGroup
	for i, w := range labours {
		mark := fmt.Sprintf("%s-held-%d", w.mark, round)
		traps[i] = proxy.Trap(mark)
		held.Go(func() { h.writeHeld(victim, w, mark) })
	}
	for _, trap := range traps {
		<-trap.Caught()
	}
	h.signal(victim, syscall.SIGSTOP)
	victim.await("stopped", victim.isStopped)
	if round/batch%2 == 0 { // the statement arrives, and its commit does not
		openAll(traps)
	}
	committed, took := make([]int, len(labours)), make([]time.Duration, len(labours))
	together(labours, func(i int, w *labour) {
		took[i] = w.end(h.revokeNow(stopped+1+i%2, w))
		committed[i] = w.links(h.pool)
	})
	h.signal(victim, syscall.SIGCONT)
	openAll(traps)
	held.Wait()
	for i, w := range labours {
		w.settle(h.pool, committed[i])
		s.add(w, took[i])
	}
	return len(labours)
}

func openAll(traps []*dbtest.Trap) {
	for _, trap := range traps {
		trap.Open()
	}
}

// writeHeld makes a write that is held up until its key is revoked: it must fail.
func (h *house) writeHeld(p *process, w *labour, mark string) {
	body := fmt.Sprintf(`[{"url":"https://example.com/","collectionId":%q,"tenantId":%q}]`, w.collection, mark)
	status, _, text, err := w.send(p, action{method: http.MethodPost, path: "/api/links", body: body})
	if err != nil || status == http.StatusCreated {
		h.t.Errorf("a write that was held up over its key's revocation was answered %d: %v %s", status, err, text)
	}
}

func (h *house) signal(p *process, signal syscall.Signal) {
	h.t.Helper()
	if err := p.cmd.Process.Signal(signal); err != nil {
		h.t.Fatal(err)
	}
}

// isStopped reports whether every thread of the process stands still.
func (p *process) isStopped() bool {
	files, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/stat", p.cmd.Process.Pid))
	for _, file := range files {
		text, err := os.ReadFile(file)
		_, state, _ := bytes.Cut(text, []byte(") "))
		if err != nil || !bytes.HasPrefix(state, []byte("T")) {
			return false
		}
	}
	return err == nil && len(files) > 0
}
