// Command check runs every test and check that this machine can run, and says
// loudly what it left out and how to get it. With CI=true nothing may be left
// out: what is missing is a failure.
//
// It is a program and not a script so that Go is all it needs to begin with.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"
)

// linter is pinned, so that it finds the same everywhere; make check runs it too.
const linter = "github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0"

// raceOptions let a program with the race detector end at once: by default it
// sleeps for a second before it exits.
const raceOptions = "GORACE=atexit_sleep_ms=0"

// unwatched is compiled without the race detector: SQLite, translated from C. Its
// memory does not come from Go, so that the detector sees no race in it, and to
// have it asked at each access takes most of the time of the tests of databases.
const unwatched = "-gcflags=modernc.org/sqlite/lib=-race=false"

// stage is what runs at the same time: lines of steps that do not disturb each
// other.
type stage []line

// line is steps that run one after the other.
type line []step

// step is one thing to run.
type step struct {
	name    string
	dir     string
	command []string
	lacks   string // what the machine lacks for it, and how to get it; "" if nothing
	skips   string // what the step itself leaves out, and how to get it
}

// result is what became of a step.
type result struct {
	step
	err  error
	took time.Duration
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	failed, left := report(run(ctx))
	if left > 0 && os.Getenv("CI") == "true" {
		fmt.Println("With CI=true nothing may be left out.")
		failed++
	}
	if failed > 0 {
		os.Exit(1)
	}
}

// run runs the stages one after the other, and returns the results in the order of
// the steps.
func run(ctx context.Context) []result {
	var results []result
	for _, stage := range stages() {
		results = append(results, slices.Concat(stage.run(ctx)...)...)
	}
	return results
}

// run runs the lines beside each other. What the last one says is shown at once;
// what a step of another says is shown as a whole when it has ended.
func (s stage) run(ctx context.Context) [][]result {
	results := make([][]result, len(s))
	var lines sync.WaitGroup
	for i, line := range s {
		perform := perform
		if i < len(s)-1 {
			perform = performAside
		}
		lines.Go(func() {
			for _, step := range line {
				results[i] = append(results[i], perform(ctx, step, os.Stdout))
			}
		})
	}
	lines.Wait()
	return results
}

// stages lists what there is to run, in an order that fails early.
func stages() []stage {
	race, raceSkips := raceFlag()
	node, browser := lacksNode(), lacksChromium()
	return []stage{
		{
			{
				{name: "generated code is fresh", command: []string{"go", "tool", "gqlgen", "generate"}},
				// The Go tests compile one package at a time, these as many as there are processors.
				{name: "Go packages", command: append(append([]string{"go", "build"}, race...), "./...")},
				// Beside the browsers it would take three times as long.
				{name: "lint", command: []string{"go", "run", linter, "run", "./..."}},
			},
			// The Go tests run one of these packages: the audits of GraphQL over HTTP.
			{{name: "console packages", dir: "frontend", command: []string{"npm", "ci", "--no-audit", "--no-fund"}, lacks: node}},
		},
		{{
			// They are not vetted as well, as the linter does that, and nobody debugs them.
			// Tests wait a good deal: more of them at once than there are processors take
			// what those leave. They are of one package at a time, or the times that
			// programs promise would be measured beside the tests of another.
			{name: "Go tests", command: append([]string{"go", "test", "-vet=off", "-ldflags=-w", "-timeout", "12m", "-p", "1", "-parallel", "4"}, append(race, "./...")...), skips: join(raceSkips, lacksPostgres(), lacksCurl(), lacksAudits())},
			{name: "console build", dir: "frontend", command: []string{"npm", "run", "build"}, lacks: node},
			{name: "console budget", dir: "frontend", command: []string{"npm", "run", "budget"}, lacks: node},
		}},
		// The browser waits for a fifth of its time, which is enough for these.
		{
			{
				{name: "console types and lint", dir: "frontend", command: []string{"npm", "run", "check"}, lacks: node},
				{name: "console unit tests", dir: "frontend", command: []string{"npm", "test"}, lacks: node},
			},
			{{name: "browser tests", dir: "frontend", command: []string{"npm", "run", "e2e"}, lacks: join(node, browser)}},
		},
		{{{name: "nothing was left changed", command: []string{"git", "diff", "--exit-code", "--stat"}, lacks: lacksGit()}}},
	}
}

func perform(ctx context.Context, s step, out *os.File) result {
	if s.lacks != "" {
		return result{step: s}
	}
	fmt.Fprintf(out, "\n== %s: %s\n", s.name, strings.Join(s.command, " "))
	cmd := exec.CommandContext(ctx, s.command[0], s.command[1:]...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = s.dir, out, out
	cmd.Env = append(os.Environ(), raceOptions)
	start := time.Now()
	err := cmd.Run()
	return result{step: s, err: err, took: time.Since(start)}
}

// performAside keeps what a step says in a file until it has ended.
func performAside(ctx context.Context, s step, out *os.File) result {
	kept, err := os.CreateTemp("", "hoko-check-")
	if err != nil {
		return result{step: s, err: err}
	}
	defer os.Remove(kept.Name())
	defer kept.Close()
	r := perform(ctx, s, kept)
	if _, err := kept.Seek(0, io.SeekStart); err != nil {
		return result{step: s, err: err}
	}
	if _, err := io.Copy(out, kept); err != nil {
		return result{step: s, err: err}
	}
	return r
}

// report prints what became of each step, and counts what failed and what was
// left out.
func report(results []result) (failed, left int) {
	passed := 0
	fmt.Println()
	for _, r := range results {
		switch {
		case r.lacks != "":
			left++
			fmt.Printf("LEFT OUT  %s: %s\n", r.name, r.lacks)
		case r.err != nil:
			failed++
			fmt.Printf("FAILED    %s: %v\n", r.name, r.err)
		default:
			passed++
			fmt.Printf("passed    %s (%s)\n", r.name, r.took.Round(time.Second))
		}
		if r.lacks == "" && r.skips != "" {
			left++
			fmt.Printf("LEFT OUT  of %s: %s\n", r.name, r.skips)
		}
	}
	fmt.Printf("\n%d passed, %d failed\n", passed, failed)
	return failed, left
}

func raceFlag() (flags []string, skips string) {
	if !has("gcc") && !has("clang") && !has("cc") {
		return nil, "the race detector needs a C compiler (Debian: apt-get install gcc libc6-dev)"
	}
	return []string{"-race", unwatched}, ""
}

func lacksPostgres() string {
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/postgres")
	if has("postgres") || err == nil && len(found) > 0 {
		return ""
	}
	return "PostgreSQL tests need its server binaries (Debian: apt-get install postgresql)"
}

func lacksCurl() string {
	if has("curl") && has("bash") && has("jq") {
		return ""
	}
	return "the commands of the README and the guides need curl, jq and bash (Debian: apt-get install curl jq)"
}

func lacksAudits() string {
	if has("node") && has("npm") {
		return ""
	}
	return "the audits of GraphQL over HTTP need Node.js 20.19 or newer with npm"
}

func lacksNode() string {
	if has("npm") {
		return ""
	}
	return "needs Node.js 20.19 or newer with npm"
}

func lacksChromium() string {
	if has("chromium-headless-shell") || has("chromium") {
		return ""
	}
	return "needs Chromium (Debian: apt-get install chromium-headless-shell, or chromium)"
}

func lacksGit() string {
	if _, err := os.Stat(".git"); err == nil && has("git") {
		return ""
	}
	return "needs git and a clone"
}

func has(program string) bool {
	_, err := exec.LookPath(program)
	return err == nil
}

func join(parts ...string) string {
	var told []string
	for _, part := range parts {
		if part != "" {
			told = append(told, part)
		}
	}
	return strings.Join(told, "; ")
}
