package main

import (
	"context"
	"fmt"
	"maps"
	"net/http"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// Sizes of the fault tests. HOKO_FAULT_ROUNDS and HOKO_OUTAGE make them longer.
const (
	faultConnections = 32
	visitsPerRound   = 300
	loadLimit        = time.Minute
)

func faultRounds() int {
	if n, err := strconv.Atoi(os.Getenv("HOKO_FAULT_ROUNDS")); err == nil {
		return n
	}
	return 20
}

func outage() time.Duration {
	if d, err := time.ParseDuration(os.Getenv("HOKO_OUTAGE")); err == nil {
		return d
	}
	return 3 * time.Second
}

// TestAnsweredClicksSurviveKill kills the program under load, again and again:
// every click whose visitor was sent on is stored, once.
func TestAnsweredClicksSurviveKill(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := startProgram(t, build(t), env)
		owner := p.setUp()
		key, _ := owner.newKey("linksWrite", "collectionsRead", "analyticsRead")
		linkID, shortID := p.newLink(key, "https://example.com/")

		answered := map[string]bool{}
		for range faultRounds() {
			ctx, cancel := context.WithCancel(t.Context())
			load := visit(ctx, p.url, shortID, faultConnections)
			p.await("under load", func() bool { return load.count() >= visitsPerRound })
			p.kill()
			cancel()
			maps.Copy(answered, load.settled())
			p = startProgram(t, build(t), env)
		}
		p.awaitRecorded(key, linkID, answered)
		recorded := p.recorded(key, linkID)
		if got := p.total(t, key, linkID); got != len(recorded) {
			t.Errorf("totalCount = %d, but %d clicks are listed", got, len(recorded))
		}
		if got := mustPerform(t, env, "rollup", "verify"); !strings.Contains(got, " of 1 workspace, 0 of them differ") {
			t.Errorf("sums after a kill: %s", got)
		}
		t.Logf("%d rounds: %d clicks answered, %d recorded, 0 lost, 0 doubled", faultRounds(), len(answered), len(recorded))
	})
}

// TestShutdownStoresEveryClick ends the program as an operator does, under
// load: nothing waits on disk afterwards.
func TestShutdownStoresEveryClick(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := startProgram(t, build(t), env)
		key, _ := p.setUp().newKey("linksWrite", "collectionsRead", "analyticsRead")
		linkID, shortID := p.newLink(key, "https://example.com/")
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		load := visit(ctx, p.url, shortID, faultConnections)
		p.await("under load", func() bool { return load.count() >= visitsPerRound })
		p.stop()
		cancel()
		answered := load.settled()

		p = startProgram(t, build(t), env)
		recorded := p.recorded(key, linkID)
		for id := range answered {
			if !recorded[id] {
				t.Fatalf("click %s was answered and is not there after the shutdown", id)
			}
		}
	})
}

// TestDatabaseOutage stops PostgreSQL under load: redirects of links that were
// visited go on, the API answers 503 within a second, and afterwards every
// click is there, once.
func TestDatabaseOutage(t *testing.T) {
	t.Parallel()
	cluster := dbtest.Postgres(t)
	p := start(t, []string{"HOKO_DATA=" + t.TempDir(), "HOKO_DATABASE=" + cluster.URL()})
	key, _ := p.setUp().newKey("linksRead", "linksWrite", "collectionsRead", "analyticsRead")
	linkID, shortID := p.newLink(key, "https://example.com/")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	load := visit(ctx, p.url, shortID, faultConnections)
	p.await("under load", func() bool { return load.count() >= visitsPerRound })

	cluster.Stop(t)
	before := load.count()
	slowest := p.expectUnavailable(t, key, outage())
	if grew := load.count() - before; grew < visitsPerRound {
		t.Errorf("only %d redirects while the database was away", grew)
	}
	cluster.Start(t)
	p.await("available again", func() bool { return p.apiStatus(key) == http.StatusOK })

	cancel()
	answered := load.settled()
	p.awaitRecorded(key, linkID, answered)
	for status, n := range load.refused {
		if status != 0 {
			t.Errorf("%d redirects were answered %d", n, status)
		}
	}
	t.Logf("%s outage: %d clicks answered and recorded, slowest 503 took %s", outage(), len(answered), slowest)
}

// expectUnavailable asks the API for a while and returns how long the slowest
// refusal took.
func (p *process) expectUnavailable(t *testing.T, key string, during time.Duration) (slowest time.Duration) {
	t.Helper()
	refusals := pace{limit: answerLimit}
	for end := time.Now().Add(during); time.Now().Before(end); {
		begin := time.Now()
		status, header, body := p.request(http.MethodGet, "/api/links?take=1", "", "Authorization", "Bearer "+key)
		took := time.Since(begin)
		slowest = max(slowest, took)
		if status != http.StatusServiceUnavailable || header.Get("Retry-After") == "" {
			t.Fatalf("status = %d, want 503 with Retry-After: %s", status, body)
		}
		if refusals.isLost(took) {
			t.Errorf("the refusal took %s, more than a second as those before it", took)
		}
	}
	return slowest
}

func (p *process) apiStatus(key string) int {
	status, _, _ := p.request(http.MethodGet, "/api/links?take=1", "", "Authorization", "Bearer "+key)
	return status
}

// TestEditIsSeenInOtherProcesses edits a link in one process and visits it in
// another: the edit shows there within a second.
func TestEditIsSeenInOtherProcesses(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		one, two := startProgram(t, build(t), env), startProgram(t, build(t), env)
		key, _ := one.setUp().newKey("linksWrite", "collectionsRead", "analyticsRead")
		linkID, shortID := one.newLink(key, "https://example.com/before")
		auth := []string{"Authorization", "Bearer " + key}
		for round := range 3 {
			want := fmt.Sprintf("https://example.com/after/%d", round)
			expectPrompt(t, "the edit to show in the other process", time.Second, func() time.Duration {
				want += "x"
				for _, p := range []*process{one, two} {
					if status, _, _ := p.request(http.MethodGet, "/"+shortID, ""); status != http.StatusFound {
						t.Fatalf("status = %d", status)
					}
				}
				status, _, body := one.request(http.MethodPut, "/api/links", fmt.Sprintf(`[{"id":%q,"url":%q}]`, linkID, want), auth...)
				if status != http.StatusOK {
					t.Fatalf("%d %s", status, body)
				}
				edited := time.Now()
				if !one.leadsTo(shortID, want) {
					t.Error("the process that edited the link still shows what was before")
				}
				two.await("showing the edit", func() bool { return two.leadsTo(shortID, want) })
				return time.Since(edited)
			})
		}
	})
}

func (p *process) leadsTo(shortID, target string) bool {
	_, header, _ := p.request(http.MethodHead, "/"+shortID, "")
	return header.Get("Location") == target
}

// TestAdmissionIsOpenFromTheStart: a crowd that comes first waits for no connection
// to find out who it is.
func TestAdmissionIsOpenFromTheStart(t *testing.T) {
	t.Parallel()
	database := dbtest.PostgresURL(t) + "&application_name=first"
	startProgram(t, build(t), []string{"HOKO_DATA=" + t.TempDir(), "HOKO_DATABASE=" + database})
	const query = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'first admission'"
	var open int
	if err := openPool(t, "postgres", database).QueryRowContext(t.Context(), query).Scan(&open); err != nil {
		t.Fatal(err)
	}
	if open != 6 {
		t.Errorf("%d connections are open, want 6", open)
	}
}
