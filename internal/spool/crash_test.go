package spool

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"
)

// childEnv tells the test program to be the process that is killed, and where.
// lateEnv tells it not to wait for the disk.
const (
	childEnv = "SPOOL_TEST_CHILD"
	lateEnv  = "SPOOL_TEST_LATE"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv(childEnv); dir != "" {
		os.Exit(child(dir))
	}
	os.Exit(m.Run())
}

// child appends and consumes until it is killed, and prints "+id" for what is
// acknowledged and "-id" for what is consumed.
func child(dir string) int {
	s, err := Open(dir, Options{SegmentBytes: 32 << 10, Now: time.Now, SyncLate: os.Getenv(lateEnv) != ""})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	var out sync.Mutex
	say := func(text string) {
		out.Lock()
		defer out.Unlock()
		fmt.Fprint(os.Stdout, text)
	}
	for worker := range 32 {
		go func() {
			for i := 0; ; i++ {
				id := fmt.Sprintf("%d.%d.%d", os.Getpid(), worker, i)
				if err := s.Append(context.Background(), []byte(id)); err != nil {
					say("error " + err.Error() + "\n")
				}
				say("+" + id + "\n")
			}
		}()
	}
	for {
		b, err := s.Next(context.Background(), 100)
		if err == nil {
			say("-" + strings.Join(texts(b), "\n-") + "\n")
			err = s.Ack(b)
		}
		if err != nil {
			say("error " + err.Error() + "\n")
		}
	}
}

// TestKilledProcessLosesNothing kills a process under load, again and again in one directory.
func TestKilledProcessLosesNothing(t *testing.T) {
	t.Parallel()
	for name, env := range map[string]string{"synced": lateEnv + "=", "synced late": lateEnv + "=1"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			killAgainAndAgain(t, env)
		})
	}
}

func killAgainAndAgain(t *testing.T, env string) {
	t.Helper()
	dir := t.TempDir()
	for round := range 5 {
		said := runAndKill(t, dir, 1000+rand.IntN(4000), env)
		s := open(t, dir, Options{})
		for _, id := range drain(t, s) {
			said["-"+id] = true
		}
		acknowledged := 0
		for line := range said {
			id, ok := strings.CutPrefix(line, "+")
			if !ok {
				continue
			}
			acknowledged++
			if !said["-"+id] {
				t.Errorf("round %d: %s was acknowledged and is lost", round, id)
			}
		}
		if stats := s.Stats(); stats.DamagedRecords != 0 || acknowledged == 0 {
			t.Errorf("round %d: %d acknowledged, Stats %+v", round, acknowledged, stats)
		}
		s.Close()
	}
}

// runAndKill kills a child once it has printed so many lines, and returns all that it printed whole.
func runAndKill(t *testing.T, dir string, lines int, env ...string) map[string]bool {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), self)
	cmd.Env = append(os.Environ(), append(env, childEnv+"="+dir)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	said := map[string]bool{}
	for r := bufio.NewReader(out); ; {
		line, err := r.ReadString('\n')
		if err != nil {
			break
		}
		if strings.HasPrefix(line, "error") {
			t.Error(line)
		}
		said[strings.TrimSpace(line)] = true
		if len(said) == lines {
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := cmd.Wait(); err == nil || len(said) < lines {
		t.Fatalf("the child ended by itself after %d lines: %v", len(said), err)
	}
	return said
}
