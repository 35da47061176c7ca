package chaos

import (
	"bytes"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// patience is how long what must happen may take, on whatever machine.
const patience = time.Minute

// program is one server process, which can be killed and started again.
type program struct {
	t       *testing.T
	binary  string
	env     []string
	address string
	metrics string // where it tells of itself
	cmd     *exec.Cmd
	printed *printed
}

// printed is the end of what a program prints.
type printed struct {
	mu   sync.Mutex
	text []byte
}

// mostPrinted is how much of it is kept, in bytes.
const mostPrinted = 16 << 10

func (p *printed) Write(text []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.text = append(p.text, text...)
	p.text = p.text[max(0, len(p.text)-mostPrinted):]
	return len(text), nil
}

func (p *printed) String() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return string(p.text)
}

// builder builds the program once for all tests.
var builder = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "hoko-chaos-")
	if err != nil {
		return "", err
	}
	binary := filepath.Join(folder, "hoko")
	if out, err := exec.Command("go", "build", "-o", binary, "../../cmd/hoko").CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return binary, nil
})

func TestMain(m *testing.M) {
	code := m.Run()
	if binary, err := builder(); err == nil {
		_ = os.RemoveAll(filepath.Dir(binary))
	}
	os.Exit(code)
}

// newProgram returns a program that does not run yet.
func newProgram(t *testing.T, env ...string) *program {
	t.Helper()
	binary, err := builder()
	if err != nil {
		t.Fatal(err)
	}
	p := &program{t: t, binary: binary, address: freeAddress(t), metrics: freeAddress(t), printed: &printed{}}
	// Clients ask more than anybody does, and show many keys that have ended.
	p.env = append([]string{
		"PATH=" + os.Getenv("PATH"), "HOKO_LISTEN=" + p.address, "HOKO_METRICS_LISTEN=" + p.metrics, "HOKO_LOG_LEVEL=warn",
		"HOKO_KEY_RATE=1000000000", "HOKO_WORKSPACE_RATE=1000000000", "HOKO_BAD_KEY_RATE=0",
	}, env...)
	t.Cleanup(p.kill)
	return p
}

// launch starts the program, and does not wait for it.
func (p *program) launch() {
	p.t.Helper()
	p.cmd = exec.Command(p.binary, "serve")
	p.cmd.Env, p.cmd.Stdout, p.cmd.Stderr = p.env, p.printed, p.printed
	if err := p.cmd.Start(); err != nil {
		p.t.Fatal(err)
	}
}

// start starts the program and waits until it is ready.
func (p *program) start() {
	p.t.Helper()
	p.launch()
	await(p.t, "ready", p.isReady, p.printed.String)
}

func (p *program) isReady() bool {
	resp, err := http.Get("http://" + p.address + "/readyz")
	if err != nil {
		return false
	}
	_ = resp.Body.Close()
	return resp.StatusCode == http.StatusOK
}

// kill ends the program by SIGKILL, if it runs, and waits until it is gone.
func (p *program) kill() {
	if p.cmd == nil {
		return
	}
	_ = p.cmd.Process.Kill()
	_ = p.cmd.Wait()
	p.cmd = nil
}

// hold stops the program where it is, and waits until it stands still.
func (p *program) hold() {
	p.t.Helper()
	if err := p.cmd.Process.Signal(syscall.SIGSTOP); err != nil {
		p.t.Fatal(err)
	}
	await(p.t, "held", p.isHeld, p.printed.String)
}

// isHeld reports whether the system shows the process, and so all its threads, as
// stopped. See proc_pid_stat(5).
func (p *program) isHeld() bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.cmd.Process.Pid))
	if err != nil {
		p.t.Fatal(err)
	}
	_, state, _ := strings.Cut(string(stat), ") ")
	return strings.HasPrefix(state, "T")
}

// command runs a command beside the server and returns what it prints.
func (p *program) command(args ...string) string {
	p.t.Helper()
	cmd := exec.CommandContext(p.t.Context(), p.binary, args...)
	var failure bytes.Buffer
	cmd.Env, cmd.Stderr = p.env, &failure
	out, err := cmd.Output()
	if err != nil {
		p.t.Fatalf("hoko %s: %v\n%s%s", strings.Join(args, " "), err, out, failure.String())
	}
	return strings.TrimSpace(string(out))
}

// await polls until done is true.
func await(t *testing.T, what string, done func() bool, explain func() string) {
	t.Helper()
	limit := time.NewTimer(patience)
	defer limit.Stop()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for !done() {
		select {
		case <-limit.C:
			t.Fatalf("not %s within %s\n%s", what, patience, explain())
		case <-tick.C:
		}
	}
}

// Ports for programs lie below those that the system gives to whoever asks for
// any, so that a program finds its own free when it starts again.
const (
	firstPort = 12_000
	ports     = 20_000
)

var portsTried atomic.Uint32

func freeAddress(t *testing.T) string {
	t.Helper()
	for range 100 {
		place := (uint32(os.Getpid())*103 + portsTried.Add(1)) % ports
		address := fmt.Sprintf("127.0.0.1:%d", firstPort+place)
		listener, err := net.Listen("tcp", address)
		if err == nil {
			_ = listener.Close()
			return address
		}
	}
	t.Fatal("no port is free")
	return ""
}
