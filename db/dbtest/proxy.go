package dbtest

import (
	"bytes"
	"encoding/binary"
	"io"
	"net"
	"net/url"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// Proxy stands between a program and PostgreSQL and can swallow everything, as
// a network does that lost a route: connections stay open and nothing arrives.
// What it swallowed arrives when it is healed, as lost packets do that are sent
// again. It tells connections apart by their purpose: the last word of the name
// that the application gave itself.
type Proxy struct {
	url      string
	socket   string
	listener net.Listener

	mu     sync.Mutex
	stalls map[string]chan struct{} // by purpose, "" for all; closed when healed
	delay  time.Duration            // of each message to the database
	traps  []*Trap
	conns  []net.Conn
	closed bool
}

// NewProxy starts a proxy for a database of PostgresURL or a Cluster. It ends
// with the test.
func NewProxy(t testing.TB, target string) *Proxy {
	t.Helper()
	u, err := url.Parse(target)
	if err != nil {
		t.Fatal(err)
	}
	var config net.ListenConfig
	listener, err := config.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	query := u.Query()
	p := &Proxy{
		socket:   filepath.Join(query.Get("host"), ".s.PGSQL.5432"),
		listener: listener,
		stalls:   map[string]chan struct{}{},
	}
	query.Set("host", "127.0.0.1")
	query.Set("port", strconv.Itoa(listener.Addr().(*net.TCPAddr).Port))
	u.RawQuery = query.Encode()
	p.url = u.String()
	var wg sync.WaitGroup
	wg.Go(func() { p.accept(&wg) })
	t.Cleanup(func() {
		p.close()
		wg.Wait()
	})
	return p
}

// URL returns where the database is reached through the proxy.
func (p *Proxy) URL() string { return p.url }

// Swallow lets nothing through from here on, neither way, on the connections of
// one purpose, or of every one if purpose is "".
func (p *Proxy) Swallow(purpose string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.stalls[purpose] == nil {
		p.stalls[purpose] = make(chan struct{})
	}
}

// Heal lets everything through again.
func (p *Proxy) Heal() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, stall := range p.stalls {
		close(stall)
	}
	clear(p.stalls)
}

// Delay lets each message to the database take so long from here on; 0 is no time.
func (p *Proxy) Delay(each time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.delay = each
}

func (p *Proxy) delayed() time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.delay
}

// Trap keeps what a program sends to the database from arriving.
type Trap struct {
	text   []byte
	caught chan struct{}
	opened chan struct{}
	open   func()
}

// Caught is closed when a message is in the trap.
func (t *Trap) Caught() <-chan struct{} { return t.caught }

// Open lets the message go on. It may be called more than once.
func (t *Trap) Open() { t.open() }

// Trap catches the first message with this text on its way to the database, and
// everything behind it on its connection.
func (p *Proxy) Trap(text string) *Trap {
	t := &Trap{text: []byte(text), caught: make(chan struct{}), opened: make(chan struct{})}
	t.open = sync.OnceFunc(func() { close(t.opened) })
	p.mu.Lock()
	defer p.mu.Unlock()
	p.traps = append(p.traps, t)
	return t
}

// hold keeps a message that steps into a trap, until that is open.
func (p *Proxy) hold(message []byte) {
	if trap := p.spring(message); trap != nil {
		<-trap.opened
	}
}

// spring returns the trap that a message steps into, which then is used up.
func (p *Proxy) spring(message []byte) *Trap {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i, t := range p.traps {
		if bytes.Contains(message, t.text) {
			p.traps = append(p.traps[:i:i], p.traps[i+1:]...)
			close(t.caught)
			return t
		}
	}
	return nil
}

func (p *Proxy) accept(wg *sync.WaitGroup) {
	for {
		client, err := p.listener.Accept()
		if err != nil {
			return
		}
		if p.keep(client) {
			wg.Go(func() { p.serve(client) })
		}
	}
}

// serve connects a client and forwards until one of both ends has gone.
func (p *Proxy) serve(client net.Conn) {
	defer client.Close()
	startup, err := readStartup(client)
	if err != nil {
		return
	}
	purpose := purposeOf(startup)
	p.hold(startup)
	p.wait(purpose)
	server, err := (&net.Dialer{}).Dial("unix", p.socket)
	if err != nil || !p.keep(server) {
		return
	}
	defer server.Close()
	if _, err := server.Write(startup); err != nil {
		return
	}
	var back sync.WaitGroup
	back.Go(func() { p.forward(server, client, func([]byte) { p.wait(purpose) }) })
	p.forward(client, server, func(message []byte) {
		p.hold(message)
		time.Sleep(p.delayed())
		p.wait(purpose)
	})
	back.Wait()
}

// forward copies what arrives, once it may.
func (p *Proxy) forward(from, to net.Conn, wait func(message []byte)) {
	defer to.Close()
	_, _ = io.Copy(to, readerFunc(func(b []byte) (int, error) {
		n, err := from.Read(b)
		wait(b[:n])
		return n, err
	}))
}

type readerFunc func(b []byte) (int, error)

func (f readerFunc) Read(b []byte) (int, error) { return f(b) }

// wait returns when traffic of the purpose flows.
func (p *Proxy) wait(purpose string) {
	for stall := p.stall(purpose); stall != nil; stall = p.stall(purpose) {
		<-stall
	}
}

func (p *Proxy) stall(purpose string) <-chan struct{} {
	p.mu.Lock()
	defer p.mu.Unlock()
	if all := p.stalls[""]; all != nil {
		return all
	}
	return p.stalls[purpose]
}

// readStartup reads the first message of a connection: its length, and what the
// client says of itself.
func readStartup(client io.Reader) ([]byte, error) {
	size := make([]byte, 4)
	if _, err := io.ReadFull(client, size); err != nil {
		return nil, err
	}
	const longest = 10_000 // which PostgreSQL has as well
	n := binary.BigEndian.Uint32(size)
	if n < 4 || n > longest {
		return nil, io.ErrUnexpectedEOF
	}
	rest := make([]byte, n-4)
	_, err := io.ReadFull(client, rest)
	return append(size, rest...), err
}

func purposeOf(startup []byte) string {
	_, rest, _ := bytes.Cut(startup, []byte("application_name\x00"))
	name, _, _ := bytes.Cut(rest, []byte{0})
	return string(name)[strings.LastIndexByte(string(name), ' ')+1:]
}

// keep remembers a connection, to be closed with the proxy.
func (p *Proxy) keep(conn net.Conn) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		_ = conn.Close()
		return false
	}
	p.conns = append(p.conns, conn)
	return true
}

func (p *Proxy) close() {
	_ = p.listener.Close()
	p.Heal()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	for _, t := range p.traps {
		t.Open()
	}
	for _, conn := range p.conns {
		_ = conn.Close()
	}
}
