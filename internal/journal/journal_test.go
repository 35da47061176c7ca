package journal_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/pprof"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko/internal/journal"
)

const (
	asWriter  = "HOKO_TEST_JOURNAL" // the folder that the test binary writes to as another process
	fileName  = "endings.log"
	fileBytes = 4 << 10
)

func TestMain(m *testing.M) {
	if folder := os.Getenv(asWriter); folder != "" {
		writeForEver(folder)
	}
	os.Exit(m.Run())
}

// writeForEver prints the number of each record that was acknowledged.
func writeForEver(folder string) {
	j := journal.New(folder, options())
	for i := 0; ; i++ {
		record := fmt.Sprintf("%d-%d", os.Getpid(), i)
		if err := j.Append(context.Background(), []byte(record)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(record)
	}
}

func options() journal.Options { return journal.Options{Now: time.Now, FileBytes: fileBytes} }

func read(t testing.TB, paths ...string) (texts []string, faults []journal.Fault) {
	t.Helper()
	records, faults, err := journal.Read(paths...)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range records {
		texts = append(texts, string(r.Data))
	}
	return texts, faults
}

// TestRecordsComeBack: what was appended is read, over several files and journals, and
// a file of its own can be read as well as its folder.
func TestRecordsComeBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		root := t.TempDir()
		at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
		now := func() time.Time { at = at.Add(time.Second); return at }
		folders := []string{filepath.Join(root, "a"), filepath.Join(root, "b", "c")}
		var want []string
		for range rapid.IntRange(0, 20).Draw(rt, "appends") {
			folder := rapid.SampledFrom(folders).Draw(rt, "folder")
			j := journal.New(folder, journal.Options{Now: now, FileBytes: 300})
			texts := rapid.SliceOfN(rapid.StringMatching(`[^\n]{0,80}`), 1, 3).Draw(rt, "records")
			records := make([][]byte, len(texts))
			for i, text := range texts {
				records[i] = []byte(text)
			}
			if err := j.Append(t.Context(), records...); err != nil {
				rt.Fatal(err)
			}
			want = append(want, texts...)
		}
		for _, folder := range folders {
			if err := journal.New(folder, journal.Options{Now: now}).Prepare(); err != nil {
				rt.Fatal(err)
			}
		}
		got, faults := read(t, folders...)
		if !slices.Equal(got, want) || len(faults) > 0 {
			rt.Fatalf("%q %v, want %q", got, faults, want)
		}
	})
}

// TestDamageIsTold flips, cuts and removes at every place: each record is read as it
// was or reported, and a line without its end is nobody's loss.
func TestDamageIsTold(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, fileName)
	j := journal.New(folder, options())
	if err := j.Append(t.Context(), []byte("one"), []byte("two"), []byte("three")); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	known := []string{"one", "two", "three"}
	for at := range whole {
		spoiled := bytes.Clone(whole)
		spoiled[at] ^= 0x20
		for name, text := range map[string][]byte{"cut": whole[:at], "flipped": spoiled} {
			if err := os.WriteFile(path, text, 0o600); err != nil {
				t.Fatal(err)
			}
			got, faults := read(t, folder)
			damaged := slices.ContainsFunc(faults, func(f journal.Fault) bool { return !f.Torn })
			if slices.ContainsFunc(got, func(text string) bool { return !slices.Contains(known, text) }) {
				t.Fatalf("%s at %d: %q was never written", name, at, got)
			}
			if name == "cut" && (damaged || len(got) != bytes.Count(text, []byte("\n"))) {
				t.Fatalf("cut at %d: %q %v", at, got, faults)
			}
			if name == "flipped" && len(got) < len(known) && len(faults) == 0 {
				t.Fatalf("flipped at %d: only %q, and nothing is said", at, got)
			}
		}
	}
}

// TestTornLineIsCutOff: whoever writes next does not continue somebody's half line.
func TestTornLineIsCutOff(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	j := journal.New(folder, options())
	for _, text := range []string{"before", "after"} {
		if err := j.Append(t.Context(), []byte(text)); err != nil {
			t.Fatal(err)
		}
		file, err := os.OpenFile(filepath.Join(folder, fileName), os.O_WRONLY|os.O_APPEND, 0)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := file.WriteString("0badc0de 2026-01-02T03:04"); err != nil {
			t.Fatal(err)
		}
		if err := file.Close(); err != nil {
			t.Fatal(err)
		}
	}
	got, faults := read(t, folder)
	if !slices.Equal(got, []string{"before", "after"}) || len(faults) != 1 || !faults[0].Torn || !strings.Contains(faults[0].String(), "never acknowledged") {
		t.Errorf("%q %v", got, faults)
	}
}

// TestKilledWritersLoseNothing lets several processes write to one folder and kills
// them: what was acknowledged is there.
func TestKilledWritersLoseNothing(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	var acknowledged []string
	for range 5 {
		var all sync.WaitGroup
		outputs := make([]bytes.Buffer, 3)
		for i := range outputs {
			cmd := exec.CommandContext(t.Context(), os.Args[0])
			cmd.Env = append(os.Environ(), asWriter+"="+folder, "GORACE=atexit_sleep_ms=0")
			cmd.Stdout = &outputs[i]
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			all.Go(func() { _ = cmd.Wait() })
			awaitGrowth(t, folder)
			_ = cmd.Process.Kill()
		}
		all.Wait()
		for i := range outputs {
			lines := strings.SplitAfter(outputs[i].String(), "\n")
			for _, line := range lines[:len(lines)-1] { // the last one may be half
				acknowledged = append(acknowledged, strings.TrimSpace(line))
			}
		}
	}
	got, faults := read(t, folder)
	there := map[string]bool{}
	for _, text := range got {
		there[text] = true
	}
	for _, text := range acknowledged {
		if !there[text] {
			t.Fatalf("%s was acknowledged and is not there", text)
		}
	}
	if len(acknowledged) == 0 || len(faults) > 1 {
		t.Errorf("%d acknowledged, faults %v", len(acknowledged), faults)
	}
}

// awaitGrowth waits until somebody has written some records more.
func awaitGrowth(t *testing.T, folder string) {
	t.Helper()
	count := func() int {
		records, _, err := journal.Read(folder)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
		return len(records)
	}
	for before, deadline := count(), time.Now().Add(30*time.Second); count() < before+20; {
		if time.Now().After(deadline) {
			t.Fatal("nobody writes")
		}
	}
}

// TestFullDiskIsToldAndTriedAgain: the writer hears of it at once, and what waited is
// there when there is room again.
func TestFullDiskIsToldAndTriedAgain(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "journal")
	if err := os.WriteFile(folder, nil, 0o600); err != nil { // where the folder should be
		t.Fatal(err)
	}
	j := journal.New(folder, options())
	if err := j.Append(t.Context(), []byte("early")); err == nil {
		t.Fatal("nothing was told")
	}
	if got := j.Stats(); got.Waiting != 1 || got.Failures != 1 || got.Written != 0 {
		t.Errorf("%+v", got)
	}
	if err := os.Remove(folder); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var all sync.WaitGroup
	all.Go(func() { j.Run(ctx) })
	awaitWritten(t, j)
	cancel()
	all.Wait()
	if got, _ := read(t, folder); !slices.Equal(got, []string{"early"}) {
		t.Errorf("%q", got)
	}
}

// awaitWritten waits until no record waits any more.
func awaitWritten(t *testing.T, j *journal.Journal) {
	t.Helper()
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for deadline := time.Now().Add(30 * time.Second); j.Stats().Waiting > 0; <-tick.C {
		if time.Now().After(deadline) {
			t.Fatal("the records still wait")
		}
	}
}

// TestNobodyWaitsForADiskThatHangs holds the lock of the folder, as a writer does who
// waits for the disk.
func TestNobodyWaitsForADiskThatHangs(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	o := options()
	o.Limit, o.MaxWaiting = 10*time.Millisecond, 3
	j := journal.New(folder, o)
	lock, err := os.Open(folder)
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if err := j.Append(t.Context(), []byte("x")); !errors.Is(err, journal.ErrSlow) {
			t.Errorf("a disk that hangs: %v", err)
		}
	}
	if err := j.Append(t.Context(), []byte("x")); !errors.Is(err, journal.ErrFull) {
		t.Errorf("too many: %v", err)
	}
	if err := lock.Close(); err != nil {
		t.Fatal(err)
	}
	awaitWritten(t, j)
	if err := j.Append(t.Context(), []byte("a\nb")); !errors.Is(err, journal.ErrRecord) {
		t.Errorf("two lines: %v", err)
	}
}

// TestOneWriterWaitsForADiskThatHangs: those who have given up leave nothing behind. It
// counts goroutines, and so runs alone.
func TestOneWriterWaitsForADiskThatHangs(t *testing.T) {
	folder := t.TempDir()
	o := options()
	o.Limit = time.Millisecond
	j := journal.New(folder, o)
	lock, err := os.Open(folder)
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		t.Fatal(err)
	}
	for range 30 {
		if err := j.Append(t.Context(), []byte("x")); !errors.Is(err, journal.ErrSlow) {
			t.Fatal(err)
		}
	}
	var stacks bytes.Buffer
	if err := pprof.Lookup("goroutine").WriteTo(&stacks, 2); err != nil {
		t.Fatal(err)
	}
	writers := 0
	for stack := range strings.SplitSeq(stacks.String(), "\n\n") {
		if strings.Contains(stack, "journal.(*Journal).") {
			writers++
		}
	}
	if writers != 1 {
		t.Errorf("%d goroutines of the journal:\n%s", writers, &stacks)
	}
	if err := lock.Close(); err != nil {
		t.Fatal(err)
	}
	awaitWritten(t, j)
	if got, _ := read(t, folder); len(got) != 30 {
		t.Errorf("%d records are there", len(got))
	}
}

// TestReadWithoutAJournal: that there is none is not taken for an empty one.
func TestReadWithoutAJournal(t *testing.T) {
	t.Parallel()
	for _, path := range []string{t.TempDir(), filepath.Join(t.TempDir(), "none")} {
		if _, _, err := journal.Read(path); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: %v", path, err)
		}
	}
}
