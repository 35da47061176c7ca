package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/internal/logtest"
	"github.com/hoko-to/hoko/server/rest/resttest"
)

// asProgram makes the test binary behave as the program itself, so that tests
// can start, stop and kill real processes. Such a process has a wrong clock if
// clockSkew says by how much.
const (
	asProgram = "HOKO_TEST_AS_PROGRAM"
	clockSkew = "HOKO_TEST_CLOCK_SKEW"
)

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) == "1" {
		// Little memory, or the tests would do little else than hash passwords.
		os.Exit(execute(surroundings{now: skewedClock, passwordMemory: 64}))
	}
	os.Exit(runTests(m))
}

func runTests(m *testing.M) int {
	var err error
	if workshop, err = os.MkdirTemp("", "hoko-programs-"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(workshop)
	code := m.Run()
	for _, fault := range slices.Concat(documented.Faults(), issued.Faults()) {
		fmt.Fprintln(os.Stderr, fault)
		code = 1
	}
	return code
}

func skewedClock() time.Time {
	skew, err := time.ParseDuration(os.Getenv(clockSkew))
	if err != nil {
		return time.Now()
	}
	return time.Now().Add(skew)
}

// documented is how tests reach programs: what the REST door answers otherwise
// than the OpenAPI document says fails the run, as does a secret in any answer
// but the one that issues it.
var documented = &resttest.Transport{Next: &witness{next: &http.Transport{MaxIdleConnsPerHost: 256}, ledger: issued}}

// eachDatabase runs test on both databases, at the same time.
func eachDatabase(t *testing.T, test func(t *testing.T, env []string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		test(t, []string{"HOKO_DATA=" + filepath.Dir(dbtest.SQLitePath(t))})
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		test(t, []string{"HOKO_DATA=" + t.TempDir(), "HOKO_DATABASE=" + dbtest.PostgresURL(t)})
	})
}

// process is a running program.
type process struct {
	t      *testing.T
	cmd    *exec.Cmd
	url    string
	stdout *logtest.Buffer
	stderr *logtest.Buffer
}

// command returns the program with arguments, in an environment of its own.
func command(ctx context.Context, env []string, args ...string) *exec.Cmd {
	return commandOf(ctx, os.Args[0], env, args...)
}

func commandOf(ctx context.Context, program string, env []string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Env = append([]string{asProgram + "=1", raceOptions, "PATH=" + os.Getenv("PATH"), "HOME=" + os.Getenv("HOME")}, env...)
	return cmd
}

// raceOptions let a program end at once that has the race detector within it,
// which else sleeps for a second first.
const raceOptions = "GORACE=atexit_sleep_ms=0"

// start runs the server on a free port and waits until it is ready.
func start(t *testing.T, env []string) *process {
	t.Helper()
	return startProgram(t, os.Args[0], env)
}

func startProgram(t *testing.T, program string, env []string, args ...string) *process {
	t.Helper()
	address := freeAddress(t)
	// Tests ask more than anybody does; that they are counted all the same is meant.
	env = append([]string{"HOKO_LISTEN=" + address, "HOKO_LOG_LEVEL=" + logLevel(), "HOKO_KEY_RATE=1000000000", "HOKO_WORKSPACE_RATE=1000000000"}, env...)
	p := &process{t: t, cmd: commandOf(context.Background(), program, env, append([]string{"serve"}, args...)...), url: "http://" + address}
	p.stdout, p.stderr = &logtest.Buffer{}, &logtest.Buffer{}
	p.cmd.Stdout, p.cmd.Stderr = p.stdout, p.stderr
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	issued.settle(env)
	t.Cleanup(func() {
		p.kill()
		if err := issued.leave(p, env); err != nil {
			t.Errorf("search for secrets: %v", err)
		}
	})
	p.await("ready", func() bool { return p.status("/readyz") == http.StatusOK })
	return p
}

// kill ends the process as a power cut would, and waits until it is gone.
func (p *process) kill() {
	_ = p.cmd.Process.Kill()
	_ = p.cmd.Wait()
}

// stop ends the process as an operator would.
func (p *process) stop() {
	p.t.Helper()
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		p.t.Fatal(err)
	}
	if err := p.cmd.Wait(); err != nil {
		p.t.Fatalf("the program ended badly: %v\n%s", err, p.stderr)
	}
}

// await polls until done is true, for half a minute at most.
func (p *process) await(what string, done func() bool) {
	p.t.Helper()
	awaitFor(p.t, 30*time.Second, what, func() bool {
		return done()
	}, func() string { return p.stderr.String() })
}

func awaitFor(t *testing.T, limit time.Duration, what string, done func() bool, explain func() string) {
	t.Helper()
	deadline := time.NewTimer(limit)
	defer deadline.Stop()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !done() {
		select {
		case <-deadline.C:
			t.Fatalf("not %s within %s\n%s", what, limit, explain())
		case <-tick.C:
		}
	}
}

func (p *process) status(path string) int {
	resp, err := http.Get(p.url + path)
	if err != nil {
		return 0
	}
	resp.Body.Close()
	return resp.StatusCode
}

var setUpPattern = regexp.MustCompile(`/admin/setup\?token=(\w+)`)

// setUpToken returns the token that the program printed.
func (p *process) setUpToken() string {
	p.t.Helper()
	var match []string
	p.await("showing the set-up address", func() bool { // which reaches the test a moment after it was printed
		match = setUpPattern.FindStringSubmatch(p.stdout.String())
		return match != nil
	})
	return match[1]
}

// request sends a request and returns status, header and body. The visitor's
// side never follows redirects.
func (p *process) request(method, path, body string, header ...string) (int, http.Header, []byte) {
	p.t.Helper()
	req, err := http.NewRequestWithContext(p.t.Context(), method, p.url+path, strings.NewReader(body))
	if err != nil {
		p.t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		req.Header.Add(header[i], header[i+1])
	}
	if body != "" && req.Header.Get("Content-Type") == "" {
		req.Header.Set("Content-Type", "application/json")
	}
	resp, err := visitor.Do(req)
	if err != nil {
		p.t.Fatal(err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		p.t.Fatal(err)
	}
	return resp.StatusCode, resp.Header, answer
}

var visitor = &http.Client{
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	Transport:     documented,
	Timeout:       30 * time.Second,
}

// session is a signed-in person in a workspace.
type session struct {
	*process
	cookie    string
	workspace string
}

const ownerPassword = "correct horse battery"

// setUp makes the first owner and signs them in.
func (p *process) setUp() *session {
	p.t.Helper()
	body := p.graphQL(nil, `mutation($in: SetUpInput!) { setUp(input: $in) { viewer { memberships { workspace { slug } } } } }`, map[string]any{"in": map[string]any{
		"token": p.setUpToken(), "name": "Ada", "email": "ada@example.com", "password": ownerPassword, "workspaceName": "Acme",
	}})
	var answer struct {
		Data struct {
			SetUp struct {
				Viewer struct {
					Memberships []struct{ Workspace struct{ Slug string } }
				}
			}
		}
	}
	decode(p.t, body.body, &answer)
	if len(answer.Data.SetUp.Viewer.Memberships) != 1 {
		p.t.Fatalf("set-up failed: %s", body.body)
	}
	return &session{process: p, cookie: cookieOf(p.t, body.header), workspace: answer.Data.SetUp.Viewer.Memberships[0].Workspace.Slug}
}

func cookieOf(t *testing.T, header http.Header) string {
	t.Helper()
	cookie, _, ok := strings.Cut(header.Get("Set-Cookie"), ";")
	if !ok {
		t.Fatal("no session cookie was set")
	}
	return cookie
}

// answer is what came back.
type answer struct {
	status int
	header http.Header
	body   []byte
}

// graphQL sends an operation. header holds pairs of names and values.
func (p *process) graphQL(header []string, query string, variables map[string]any) answer {
	p.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		p.t.Fatal(err)
	}
	status, got, text := p.request(http.MethodPost, "/graphql", string(body), header...)
	return answer{status, got, text}
}

func (s *session) headers() []string {
	return []string{"Cookie", s.cookie, "Hoko-Workspace", s.workspace}
}

// newKey makes a key with the given scopes and returns its secret and id.
func (s *session) newKey(scopes ...string) (secret, id string) {
	s.t.Helper()
	got := s.graphQL(s.headers(), `mutation($in: CreateApiKeyInput!) { made: createApiKey(input: $in) { secret key: apiKey { id } } }`,
		input("name", fmt.Sprintf("%d scopes", len(scopes)), "scopes", scopes))
	var body struct {
		Data struct {
			Made struct {
				Secret string
				Key    struct{ ID string }
			}
		}
	}
	decode(s.t, got.body, &body)
	if body.Data.Made.Secret == "" {
		s.t.Fatalf("no key was made: %s", got.body)
	}
	return body.Data.Made.Secret, body.Data.Made.Key.ID
}

func (s *session) revoke(id string) {
	s.t.Helper()
	got := s.graphQL(s.headers(), `mutation($in: RevokeApiKeyInput!) { revokeApiKey(input: $in) { apiKey { state } } }`, map[string]any{"in": map[string]any{"id": id}})
	if !bytes.Contains(got.body, []byte(`"REVOKED"`)) {
		s.t.Fatalf("not revoked: %s", got.body)
	}
}

// collection returns the id of the workspace's first collection.
func (p *process) collection(key string) string {
	p.t.Helper()
	_, _, body := p.request(http.MethodGet, "/api/collections", "", "Authorization", "Bearer "+key)
	var list []struct{ ID string }
	decode(p.t, body, &list)
	if len(list) == 0 {
		p.t.Fatalf("no collection: %s", body)
	}
	return list[0].ID
}

// newLink makes a link over REST and returns its id and short id.
func (p *process) newLink(key, target string) (id, shortID string) {
	p.t.Helper()
	body := fmt.Sprintf(`[{"url":%q,"collectionId":%q}]`, target, p.collection(key))
	status, _, got := p.request(http.MethodPost, "/api/links", body, "Authorization", "Bearer "+key)
	var list []struct{ ID, ShortID string }
	if status != http.StatusCreated {
		p.t.Fatalf("no link was made: %d %s", status, got)
	}
	decode(p.t, got, &list)
	return list[0].ID, list[0].ShortID
}

func decode(t *testing.T, body []byte, into any) {
	t.Helper()
	if err := json.Unmarshal(body, into); err != nil {
		t.Fatalf("%v in %s", err, body)
	}
}

// logLevel keeps the log short enough to read when a test fails.
func logLevel() string {
	if level := os.Getenv("HOKO_LOG_LEVEL"); level != "" {
		return level
	}
	return "warn"
}
