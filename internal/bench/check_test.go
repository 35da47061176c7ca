package bench

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// How the check of keys is measured: in turns, a few hundred milliseconds each,
// so that a slow moment of the machine meets both sides.
const (
	checkTurns  = 10
	checkLength = 300 * time.Millisecond
	checkKeys   = 4 // so that 64 callers do not wait for each other's turns
)

// BenchmarkKeyCheck compares a small read, of one link over REST, with the same
// read by a program that asks the database for each key once and remembers the
// caller for ever. The difference is what it costs that no verdict is remembered:
// the read of the key's row, its hash and the count of its rate. Both take the
// request down for the request log.
func BenchmarkKeyCheck(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) { benchmarkKeyCheck(b, "HOKO_DATA="+b.TempDir()) })
	b.Run("postgres", func(b *testing.B) {
		benchmarkKeyCheck(b, "HOKO_DATA="+b.TempDir(), "HOKO_DATABASE="+dbtest.Postgres(b).URL())
	})
}

func benchmarkKeyCheck(b *testing.B, env ...string) {
	h := startHoko(b, env...)
	h.call(b, http.MethodPost, "/api/links", fmt.Appendf(nil, `[{"url":"https://example.com/","collectionId":%q}]`, h.collection), nil)
	bare := freeAddress(b)
	all := append(os.Environ(), append(env, "HOKO_LOG_LEVEL=warn", "HOKO_KEY_RATE=0", "HOKO_WORKSPACE_RATE=0")...)
	run(b, bare, append(all, "HOKO_LISTEN="+bare), programWithoutCheck(b), "serve")
	keys := moreKeys(b, all)
	for _, callers := range []int{1, 16, 64} {
		var checked, unchecked float64
		for range checkTurns {
			checked += readsPerSecond(b, h.address, keys, callers)
			unchecked += readsPerSecond(b, bare, keys, callers)
		}
		b.ReportMetric(checked/checkTurns, fmt.Sprintf("req/s-%d", callers))
		b.ReportMetric(100*(1-checked/unchecked), fmt.Sprintf("%%-cost-%d", callers))
	}
	b.ReportMetric(0, "ns/op")
}

func moreKeys(b *testing.B, env []string) (keys []string) {
	b.Helper()
	binary := program(b)
	for i := range checkKeys {
		cmd := exec.CommandContext(b.Context(), binary, "key", "create", "--workspace", "bench", "--name", fmt.Sprint("check ", i), "--scopes", "linksRead")
		cmd.Env, cmd.Stderr = env, os.Stderr
		out, err := cmd.Output()
		if err != nil {
			b.Fatal(err)
		}
		keys = append(keys, strings.TrimSpace(string(out)))
	}
	return keys
}

// programWithoutCheck builds the program with another service/authenticate.go.
// The product knows nothing of that.
func programWithoutCheck(b *testing.B) string {
	b.Helper()
	file, err := filepath.Abs("../../service/authenticate.go")
	if err != nil {
		b.Fatal(err)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		b.Fatal(err)
	}
	const check = "return s.authenticateKey(ctx, c)"
	if strings.Count(string(text), check) != 1 {
		b.Fatalf("the program does not say %q once", check)
	}
	changed := strings.Replace(string(text), check, "return s.remembered(ctx, c)", 1)
	changed = strings.Replace(changed, "import (\n", "import (\n\t\"sync\"\n", 1) + `
var callers sync.Map

func (s *Service) remembered(ctx context.Context, c hoko.Credential) (*hoko.Caller, error) {
	if caller, ok := callers.Load(c.Key); ok {
		hoko.CallFrom(ctx).NoteKey(caller.(*hoko.Caller).Key) // the request log is kept all the same
		return caller.(*hoko.Caller), nil
	}
	caller, err := s.authenticateKey(ctx, c)
	if err == nil {
		callers.Store(c.Key, caller)
	}
	return caller, err
}
`
	folder := b.TempDir()
	replacement, overlay, binary := filepath.Join(folder, "authenticate.go"), filepath.Join(folder, "overlay.json"), filepath.Join(folder, "hoko")
	list, err := json.Marshal(map[string]map[string]string{"Replace": {file: replacement}})
	if err != nil {
		b.Fatal(err)
	}
	for name, content := range map[string][]byte{replacement: []byte(changed), overlay: list} {
		if err := os.WriteFile(name, content, 0o600); err != nil {
			b.Fatal(err)
		}
	}
	cmd := exec.CommandContext(b.Context(), "go", "build", "-overlay", overlay, "-o", binary, "../../cmd/hoko")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	return binary
}

func readsPerSecond(b *testing.B, address string, keys []string, callers int) float64 {
	b.Helper()
	answered := answers(b, address, callers, checkLength, func(i int) string { return readLink(address, keys[i%len(keys)]) })
	return float64(answered) / checkLength.Seconds()
}

func readLink(address, key string) string {
	return "GET /api/links?take=1 HTTP/1.1\r\nHost: " + address + "\r\nAuthorization: Bearer " + key + "\r\n\r\n"
}

// answers returns how many answers some callers get in a time, each of whom has a
// request of their own.
func answers(b *testing.B, address string, callers int, length time.Duration, request func(i int) string) int64 {
	b.Helper()
	var (
		answered atomic.Int64
		failed   atomic.Pointer[error]
		all      sync.WaitGroup
	)
	end := time.Now().Add(length)
	for i := range callers {
		all.Go(func() {
			n, err := sendAgain(address, []byte(request(i)), end)
			answered.Add(n)
			if err != nil {
				failed.Store(&err)
			}
		})
	}
	all.Wait()
	if err := failed.Load(); err != nil {
		b.Fatal(*err)
	}
	return answered.Load()
}

// sendAgain sends a request over one connection again and again until the end, and
// returns how often it was answered. The generator does as little as it can.
func sendAgain(address string, request []byte, end time.Time) (n int64, err error) {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return 0, err
	}
	defer conn.Close()
	answers := bufio.NewReader(conn)
	for time.Now().Before(end) {
		if _, err := conn.Write(request); err != nil {
			return n, err
		}
		if err := readAnswer(answers); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

func readAnswer(answers *bufio.Reader) error {
	resp, err := http.ReadResponse(answers, nil)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return errors.New(resp.Status)
	}
	_, err = io.Copy(io.Discard, resp.Body)
	return err
}
