package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// proofRounds is how many rounds a program that breaks the promise has to be
// caught.
const proofRounds = 30

// breach is a change of the program's text that breaks the promise.
type breach struct {
	file         string // below the module's root
	old, changed string
	added        string // at the end of the file
}

// TestRevocationCatchesACache swaps in what people add to make checks cheaper: a
// memory of verdicts, for 100 ms. The suite must find it out.
func TestRevocationCatchesACache(t *testing.T) {
	t.Parallel()
	program := buildMutated(t, breach{
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
	})
	h := openHouse(t, program, dbtest.PostgresURL(t), [processCount]time.Duration{})
	for name, run := range map[string]func(*house, *score, int) int{"revoked": normal, "narrowed": narrowed} {
		s := h.until(run, func(s *score) bool { return s.lateAdmissions > 0 })
		if s.lateAdmissions == 0 {
			t.Errorf("%s: a cache of verdicts was not found out in %d rounds", name, s.rounds)
		}
		t.Logf("%s: %d late admissions in %d rounds", name, s.lateAdmissions, s.rounds)
	}
}

// TestRevocationCatchesAWriteWithoutItsCheck takes the check out of the
// transactions of writes, so that only the one at the door is left.
func TestRevocationCatchesAWriteWithoutItsCheck(t *testing.T) {
	t.Parallel()
	program := buildMutated(t, breach{
		file:    "db/tx.go",
		old:     "return s.recheckKey(ctx, a)",
		changed: "return nil",
		added:   "\nvar _ = (*Store).recheckKey\n",
	})
	h := openHouse(t, program, dbtest.PostgresURL(t), [processCount]time.Duration{})
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

// buildMutated builds the program with one of its files changed. The product
// knows nothing of that.
func buildMutated(t *testing.T, m breach) string {
	t.Helper()
	file, err := filepath.Abs(filepath.Join("..", "..", m.file))
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Count(string(text), m.old) != 1 {
		t.Fatalf("%s holds %q not once: the mutation needs to follow the program", m.file, m.old)
	}
	changed := strings.Replace(string(text), m.old, m.changed, 1) + m.added
	for _, name := range []string{"sync", "time"} {
		if strings.Contains(m.added, name+".") && !strings.Contains(changed, `"`+name+"\"\n") {
			changed = strings.Replace(changed, "import (\n", "import (\n\t\""+name+"\"\n", 1)
		}
	}
	return buildOverlaid(t, file, changed)
}

func buildOverlaid(t *testing.T, file, text string) string {
	t.Helper()
	folder := t.TempDir()
	replacement, overlay, binary := filepath.Join(folder, "changed.go"), filepath.Join(folder, "overlay.json"), filepath.Join(folder, "hoko")
	list, err := json.Marshal(map[string]map[string]string{"Replace": {file: replacement}})
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{replacement: []byte(text), overlay: list} {
		if err := os.WriteFile(name, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-overlay", overlay, "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return binary
}
