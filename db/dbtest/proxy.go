package dbtest

import (
	"io"
	"net"
	"net/url"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
)

// Proxy stands between a program and PostgreSQL and can swallow everything, as
// a network does that lost a route: connections stay open and nothing arrives.
type Proxy struct {
	url      string
	socket   string
	listener net.Listener

	mu     sync.Mutex
	healed chan struct{} // closed while traffic flows
	conns  []net.Conn
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
		healed:   make(chan struct{}),
	}
	close(p.healed)
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

// Swallow lets nothing through from here on.
func (p *Proxy) Swallow() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.healed = make(chan struct{})
}

// Heal lets everything through again.
func (p *Proxy) Heal() {
	p.mu.Lock()
	defer p.mu.Unlock()
	close(p.healed)
}

// flow returns what is closed while traffic flows.
func (p *Proxy) flow() <-chan struct{} {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.healed
}

func (p *Proxy) accept(wg *sync.WaitGroup) {
	for {
		client, err := p.listener.Accept()
		if err != nil {
			return
		}
		var dialer net.Dialer
		server, err := dialer.Dial("unix", p.socket)
		if err != nil {
			_ = client.Close()
			continue
		}
		p.mu.Lock()
		p.conns = append(p.conns, client, server)
		p.mu.Unlock()
		wg.Go(func() { p.forward(client, server) })
		wg.Go(func() { p.forward(server, client) })
	}
}

// forward copies what arrives, and keeps it while nothing gets through.
func (p *Proxy) forward(from, to net.Conn) {
	defer func() { _ = to.Close() }()
	_, _ = io.Copy(to, readerFunc(func(b []byte) (int, error) {
		n, err := from.Read(b)
		<-p.flow()
		return n, err
	}))
}

type readerFunc func(b []byte) (int, error)

func (f readerFunc) Read(b []byte) (int, error) { return f(b) }

func (p *Proxy) close() {
	_ = p.listener.Close()
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-p.healed:
	default:
		close(p.healed)
	}
	for _, conn := range p.conns {
		_ = conn.Close()
	}
}
