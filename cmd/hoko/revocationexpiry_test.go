package main

import "time"

// endSoon brings the expiry of a key forward, to a moment that is still to come
// when the process reads it.
func (h *house) endSoon(process int, w *labour) (end time.Time, took time.Duration) {
	h.t.Helper()
	var err error
	for soon := 300 * time.Millisecond; soon < 10*time.Second; soon *= 2 {
		begin := time.Now()
		end = begin.Add(soon).Truncate(time.Microsecond)
		w.begun.Store(end.UnixNano())
		if err = h.update(h.t.Context(), process, w.id, "expiresAt", end); err == nil {
			return end, time.Since(begin)
		}
	}
	h.t.Fatal(err)
	return end, took
}

// expire waits until a key has ended by the clock. A write that was under way
// then may be committed, so that only what began later is late.
func (h *house) expire(w *labour, end time.Time) {
	w.ended.Store(max(end.UnixNano(), time.Now().UnixNano()))
	w.all.Wait()
}

// expired lets keys expire while the clocks of two processes are wrong: the
// database's clock decides. A life that was over before the key was made, or too short to be busy in, is no round.
func expired(h *house, s *score, _ int) int {
	for life := 700 * time.Millisecond; ; life *= 2 {
		end := time.Now().Add(life).Truncate(time.Microsecond)
		w, refusal := h.tryLabour("expiresAt", end)
		if w == nil {
			if time.Now().Before(end) || life > 10*time.Second {
				h.t.Fatalf("no key was made: %s", refusal)
			}
			continue
		}
		w.begun.Store(end.UnixNano())
		w.start(eightWriters(), h.processes...)
		h.expire(w, end)
		switch accepted := w.accepted.Load(); {
		case accepted >= busyAfter:
			s.add(w)
			return 1
		case life > 10*time.Second:
			h.t.Fatalf("only %d requests were accepted in %s", accepted, life)
		}
	}
}
