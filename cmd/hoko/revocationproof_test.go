package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// proofRounds is how many rounds a program that breaks the promise has to be
// caught.
const proofRounds = 30

// breach is a change of the program's text that breaks the promise while
// breachName names it.
type breach struct {
	name         string
	file         string // below the module's root
	old, changed string
	added        string // at the end of the file
}

const breachName = "HOKO_TEST_BREACH"

// breaches are what people do to make checks cheaper: remember verdicts, here for
// 100 ms, or leave the check out of the transactions of writes.
func breaches() []breach {
	return []breach{
		{
			name:    "cache",
			file:    "service/authenticate.go",
			old:     "s.store.APIKeyByPublicID(ctx, text.PublicID())",
			changed: "remembered(text.PublicID(), func() (*hoko.StoredKey, error) { return s.store.APIKeyByPublicID(ctx, text.PublicID()) })",
			added: `
type verdict struct {
	key *hoko.StoredKey
	at  time.Time
}

var verdicts sync.Map

func remembered(id string, read func() (*hoko.StoredKey, error)) (*hoko.StoredKey, error) {
	if os.Getenv("HOKO_TEST_BREACH") != "cache" {
		return read()
	}
	if known, ok := verdicts.Load(id); ok && time.Since(known.(verdict).at) < 100*time.Millisecond {
		return known.(verdict).key, nil
	}
	key, err := read()
	if err == nil {
		verdicts.Store(id, verdict{key, time.Now()})
	}
	return key, err
}
`,
		},
		{
			name:    "unchecked",
			file:    "db/tx.go",
			old:     "return s.recheckKey(ctx, a)",
			changed: `if os.Getenv("HOKO_TEST_BREACH") == "unchecked" { return nil }; return s.recheckKey(ctx, a)`,
		},
	}
}

// TestRevocationCatchesACache swaps in a memory of verdicts. The suite must find
// it out.
func TestRevocationCatchesACache(t *testing.T) {
	t.Parallel()
	h := openHouse(t, breached(t, "cache"), dbtest.PostgresURL(t), [processCount]time.Duration{})
	for name, run := range map[string]func(*house, *score, int) int{"revoked": normal, "narrowed": narrowed} {
		s := h.until(run, func(s *score) bool { return s.lateAdmissions > 0 })
		if s.lateAdmissions == 0 {
			t.Errorf("%s: a cache of verdicts was not found out in %d rounds", name, s.rounds)
		}
		t.Logf("%s: %d late admissions in %d rounds", name, s.lateAdmissions, s.rounds)
	}
}

// TestRevocationCatchesAWriteWithoutItsCheck leaves only the check at the door.
func TestRevocationCatchesAWriteWithoutItsCheck(t *testing.T) {
	t.Parallel()
	h := openHouse(t, breached(t, "unchecked"), dbtest.PostgresURL(t), [processCount]time.Duration{})
	s := h.until(normal, func(s *score) bool { return s.lateWrites > 0 })
	if s.lateWrites == 0 {
		t.Errorf("writes without a check were not found out in %d rounds", s.rounds)
	}
	t.Logf("%d late writes in %d rounds", s.lateWrites, s.rounds)
}

// until performs rounds until the program is caught.
func (h *house) until(run func(*house, *score, int) int, caught func(*score) bool) *score {
	h.t.Helper()
	s := &score{}
	for s.rounds < proofRounds && !caught(s) && !h.t.Failed() {
		s.rounds += run(h, s, s.rounds)
	}
	return s
}

// breached returns the program with one of the breaches.
func breached(t *testing.T, name string) string {
	t.Helper()
	binary, err := breachedOnce()
	if err != nil {
		t.Fatal(err)
	}
	script := filepath.Join(t.TempDir(), "hoko")
	if err := os.WriteFile(script, []byte("#!/bin/sh\n"+breachName+"="+name+" exec "+binary+" \"$@\"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	return script
}

// breachedOnce builds the program with all breaches, none of which is open yet.
// The product knows nothing of that.
var breachedOnce = sync.OnceValues(func() (string, error) {
	replaced := map[string]string{}
	for _, b := range breaches() {
		file, text, err := b.apply()
		if err != nil {
			return "", err
		}
		replaced[file] = filepath.Join(workshop, b.name+".go")
		if err := os.WriteFile(replaced[file], []byte(text), 0o600); err != nil {
			return "", err
		}
	}
	list, err := json.Marshal(map[string]any{"Replace": replaced})
	if err != nil {
		return "", err
	}
	overlay, binary := filepath.Join(workshop, "overlay.json"), filepath.Join(workshop, "breached")
	if err := os.WriteFile(overlay, list, 0o600); err != nil {
		return "", err
	}
	if out, err := exec.Command("go", "build", "-overlay", overlay, "-o", binary, ".").CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return binary, nil
})

// apply returns the file and its text with the breach.
func (b breach) apply() (file, text string, err error) {
	if file, err = filepath.Abs(filepath.Join("..", "..", b.file)); err != nil {
		return "", "", err
	}
	original, err := os.ReadFile(file)
	if err != nil {
		return "", "", err
	}
	if strings.Count(string(original), b.old) != 1 {
		return "", "", fmt.Errorf("%s holds %q not once: the breach needs to follow the program", b.file, b.old)
	}
	text = strings.Replace(string(original), b.old, b.changed, 1) + b.added
	for _, name := range []string{"os", "sync", "time"} {
		if strings.Contains(b.changed+b.added, name+".") && !strings.Contains(text, `"`+name+"\"\n") {
			text = strings.Replace(text, "import (\n", "import (\n\t\""+name+"\"\n", 1)
		}
	}
	return file, text, nil
}
