package bench

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// asFloor and asPages make the test binary serve a floor at an address, so that
// both sides are a process of their own.
const (
	asFloor = "HOKO_BENCH_FLOOR"
	asPages = "HOKO_BENCH_PAGES"
)

func TestMain(m *testing.M) {
	for name, serve := range map[string]func(address string) error{asFloor: serveFloor, asPages: servePages} {
		if address := os.Getenv(name); address != "" {
			fmt.Fprintln(os.Stderr, serve(address))
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// program builds the program once for each benchmark that needs it.
func program(b *testing.B) string {
	b.Helper()
	binary := filepath.Join(b.TempDir(), "hoko")
	cmd := exec.CommandContext(b.Context(), "go", "build", "-o", binary, "../../cmd/hoko")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	return binary
}

// server is the running program with a workspace, a key and a collection.
type server struct {
	binary     string
	env        []string
	address    string
	pid        int
	key        string
	collection string
}

func startHoko(b *testing.B, env ...string) *server {
	b.Helper()
	h := newServer(b, env...)
	h.tool(b, "workspace", "create", "--slug", "bench", "--name", "Bench")
	h.start(b, "bench")
	return h
}

// startShop starts the program on a database that has a shop, and makes the link
// of redirects in it if there is none.
func startShop(b *testing.B, of archive) *server {
	b.Helper()
	h := newServer(b, of.env, "HOKO_DATA="+b.TempDir(), "HOKO_PEPPER="+shopPepper)
	h.start(b, "shop")
	var links []struct{ ID string }
	if h.call(b, http.MethodGet, "/api/links?externalId=bench", nil, &links); len(links) == 0 {
		h.makeLink(b)
	}
	return h
}

func newServer(b *testing.B, env ...string) *server {
	b.Helper()
	h := &server{binary: program(b), address: freeAddress(b)}
	// Requests are counted, as operators have it, and never refused.
	h.env = append(os.Environ(), append(env, "HOKO_LISTEN="+h.address, "HOKO_LOG_LEVEL=warn", "HOKO_KEY_RATE=1000000000", "HOKO_WORKSPACE_RATE=1000000000")...)
	return h
}

// start serves, with a key of a workspace and its first collection.
func (h *server) start(b *testing.B, workspace string) {
	b.Helper()
	h.key = h.newKey(b, workspace)
	h.pid = run(b, h.address, h.env, h.binary, "serve")
	var collections []struct{ ID string }
	h.call(b, http.MethodGet, "/api/collections", nil, &collections)
	h.collection = collections[0].ID
}

// makeLink makes the link that redirects are measured with.
func (h *server) makeLink(b *testing.B) {
	b.Helper()
	h.call(b, http.MethodPost, "/api/links", fmt.Appendf(nil,
		`[{"url":"https://example.com/landing?page=1","collectionId":%q,"shortId":"bench","externalId":"bench"}]`, h.collection), nil)
}

// beside starts another process on the same database.
func (h *server) beside(b *testing.B) *server {
	b.Helper()
	other := *h
	other.address = freeAddress(b)
	other.env = append(slices.Clone(h.env), "HOKO_LISTEN="+other.address, "HOKO_DATA="+b.TempDir(), "HOKO_PEPPER="+h.pepper(b))
	other.pid = run(b, other.address, other.env, h.binary, "serve")
	return &other
}

// pepper returns what the first process has made for itself.
func (h *server) pepper(b *testing.B) string {
	b.Helper()
	for _, setting := range slices.Backward(h.env) {
		if data, ok := strings.CutPrefix(setting, "HOKO_DATA="); ok {
			text, err := os.ReadFile(filepath.Join(data, "pepper"))
			if err != nil {
				b.Fatal(err)
			}
			return strings.TrimSpace(string(text))
		}
	}
	b.Fatal("the program has no data folder")
	return ""
}

// tool runs a command beside the server and returns what it prints.
func (h *server) tool(b *testing.B, args ...string) string {
	b.Helper()
	cmd := exec.CommandContext(b.Context(), h.binary, args...)
	cmd.Env, cmd.Stderr = h.env, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		b.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

func (h *server) newKey(b *testing.B, workspace string) string {
	b.Helper()
	return h.tool(b, "key", "create", "--workspace", workspace, "--name", "bench", "--scopes", "all")
}

// memory returns a figure of the process's memory in megabytes: VmRSS is what it
// has, VmHWM the most that it had.
func (h *server) memory(b *testing.B, figure string) float64 {
	b.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", h.pid))
	if err != nil {
		b.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(status), figure+":")
	kilobytes, err := strconv.Atoi(strings.Fields(rest)[0])
	if err != nil {
		b.Fatal(err)
	}
	return float64(kilobytes) / 1024
}

// processorTime returns how long a process has kept processors busy.
func processorTime(b *testing.B, pid int) time.Duration {
	b.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	must(b, err)
	_, rest, _ := strings.Cut(string(status), ") ") // behind the name
	fields := strings.Fields(rest)
	var ticks time.Duration
	for _, field := range fields[11:13] { // in the program, and in the kernel for it
		n, err := strconv.Atoi(field)
		must(b, err)
		ticks += time.Duration(n)
	}
	return ticks * time.Second / 100
}

// run starts a server process, waits until it accepts connections and returns its
// id.
func run(b *testing.B, address string, env []string, binary string, args ...string) (pid int) {
	b.Helper()
	cmd := exec.CommandContext(b.Context(), binary, args...)
	cmd.Env, cmd.Stderr = env, os.Stderr
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	for deadline := time.Now().Add(10 * time.Second); ; {
		conn, err := net.Dial("tcp", address)
		if err == nil {
			_ = conn.Close()
			return cmd.Process.Pid
		}
		if time.Now().After(deadline) {
			b.Fatal(err)
		}
		pause(b.Context(), time.Millisecond)
	}
}

func freeAddress(b *testing.B) string {
	b.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	defer listener.Close()
	return listener.Addr().String()
}

// call sends a REST request and decodes its answer.
func (h *server) call(b *testing.B, method, path string, body []byte, into any) {
	b.Helper()
	answer := h.send(b, method, path, body)
	if into == nil {
		return
	}
	if err := json.Unmarshal(answer, into); err != nil {
		b.Fatal(err)
	}
}

// query asks something over GraphQL and returns the answer.
func (h *server) query(b *testing.B, document string) []byte {
	b.Helper()
	answer := h.send(b, http.MethodPost, "/graphql", fmt.Appendf(nil, `{"query":%q}`, document))
	if bytes.Contains(answer, []byte(`"errors"`)) {
		b.Fatalf("%s: %s", document, answer)
	}
	return answer
}

// send sends a REST request and returns its answer.
func (h *server) send(b *testing.B, method, path string, body []byte) []byte {
	b.Helper()
	req, err := http.NewRequestWithContext(b.Context(), method, "http://"+h.address+path, bytes.NewReader(body))
	if err != nil {
		b.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+h.key)
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		b.Fatal(err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		b.Fatal(err)
	}
	if resp.StatusCode >= 300 {
		b.Fatalf("%s %s: %s %s", method, path, resp.Status, answer)
	}
	return answer
}
