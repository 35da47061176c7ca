package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// wirePatience bounds how long a connection is listened to.
const wirePatience = 30 * time.Second

// dial returns a connection to the program, which ends with the test.
func (p *process) dial() net.Conn {
	p.t.Helper()
	connection, err := net.Dial("tcp", strings.TrimPrefix(p.url, "http://"))
	if err != nil {
		p.t.Fatal(err)
	}
	p.t.Cleanup(func() { connection.Close() })
	if err := connection.SetDeadline(time.Now().Add(wirePatience)); err != nil {
		p.t.Fatal(err)
	}
	return connection
}

// exchange sends bytes as they are and returns the answers until the program ends
// the connection, which it must.
func (p *process) exchange(t *testing.T, sent string) (answers []answer) {
	t.Helper()
	connection := p.dial()
	go func() { _, _ = io.WriteString(connection, sent) }() // the program may have heard enough before the end
	received, err := io.ReadAll(connection)
	if errors.Is(err, os.ErrDeadlineExceeded) {
		t.Fatalf("the connection goes on behind %.300q", received)
	}
	for reader := bufio.NewReader(bytes.NewReader(received)); ; {
		got, err := http.ReadResponse(reader, nil)
		if err != nil {
			return answers
		}
		body, _ := io.ReadAll(got.Body)
		got.Body.Close()
		answers = append(answers, answer{got.StatusCode, got.Header, body})
	}
}

// wire is a request as it is never sent by who means well, and what answers it.
type wire struct {
	name  string
	lines []string // each ends with CR LF
	body  string
	want  []int
}

func (w wire) sent() string { return strings.Join(w.lines, "\r\n") + "\r\n\r\n" + w.body }

const (
	// hidden is a request that lies in what somebody else takes for a body.
	hidden    = "GET /healthz HTTP/1.1\r\nHost: hidden.test\r\nConnection: close\r\n\r\n"
	nothing   = "0\r\n\r\n"
	jsonField = "Content-Type: application/json"
)

func wires() []wire {
	post := func(name, body string, want []int, fields ...string) wire {
		return wire{name, append([]string{"POST /graphql HTTP/1.1", "Host: hoko.test", jsonField}, fields...), body, want}
	}
	get := func(name string, want []int, lines ...string) wire {
		return wire{name, append(lines, "Connection: close"), "", want}
	}
	bad := []int{http.StatusBadRequest}
	long := strings.Repeat("a", 30<<10)
	return []wire{
		post("a length and chunks", nothing+hidden, bad, "Content-Length: 4", "Transfer-Encoding: chunked"),
		post("chunks and a length", nothing+hidden, bad, "Transfer-Encoding: chunked", "Content-Length: 200"),
		post("chunks on a folded line", nothing+hidden, bad, "Transfer-Encoding:", " chunked"),
		post("chunks by themselves", nothing+hidden, bad, "Transfer-Encoding: chunked"),
		post("two lengths", "{}"+hidden, bad, "Content-Length: 2", "Content-Length: 200"),
		post("two lengths in one", "{}"+hidden, bad, "Content-Length: 2, 200"),
		post("a signed length", "{}"+hidden, bad, "Content-Length: +2"),
		post("a negative length", "{}"+hidden, bad, "Content-Length: -2"),
		post("a length in hexadecimal", "{}"+hidden, bad, "Content-Length: 0x2"),
		post("chunks twice", nothing+hidden, []int{http.StatusNotImplemented}, "Transfer-Encoding: chunked, chunked"),
		post("another coding", nothing+hidden, []int{http.StatusNotImplemented}, "Transfer-Encoding: xchunked"),
		post("chunks, and the identity", nothing+hidden, []int{http.StatusNotImplemented}, "Transfer-Encoding: chunked", "Transfer-Encoding: identity"),
		post("a space before the colon", nothing+hidden, bad, "Transfer-Encoding : chunked"),
		post("a vertical tab", nothing+hidden, bad, "Transfer-Encoding: \x0bchunked"),
		post("a field without a name", "{}", bad, ": x", "Content-Length: 2"),
		post("NUL in a field", "{}", bad, "X: a\x00b", "Content-Length: 2"),
		post("CR in a field", "{}", bad, "X: a\rTransfer-Encoding: chunked", "Content-Length: 2"),
		post("an expectation that nobody has", "{}", []int{http.StatusExpectationFailed}, "Expect: 200-ok", "Content-Length: 2"),
		get("two hosts", bad, "GET /healthz HTTP/1.1", "Host: a.test", "Host: b.test"),
		get("no host", bad, "GET /healthz HTTP/1.1"),
		get("no host that there is", bad, "GET /healthz HTTP/1.1", "Host: a b"),
		get("HTTP/2 unasked", bad, "PRI * HTTP/2.0"),
		get("HTTP/2 by an upgrade", []int{http.StatusOK}, "GET /healthz HTTP/1.1", "Host: a.test", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA"),
		get("HTTP/0.9", bad, "GET /healthz"),
		get("a long address", []int{http.StatusRequestHeaderFieldsTooLarge}, "GET /"+long+" HTTP/1.1", "Host: a.test"),
		get("a long field", []int{http.StatusRequestHeaderFieldsTooLarge}, "GET /healthz HTTP/1.1", "Host: a.test", "X: "+long),
		get("many fields", []int{http.StatusRequestHeaderFieldsTooLarge}, append([]string{"GET /healthz HTTP/1.1", "Host: a.test"}, strings.Split(strings.TrimSuffix(numbered(5000, "X-%d: a\n"), "\n"), "\n")...)...),
		get("a proxy's question", []int{http.StatusMethodNotAllowed}, "CONNECT evil.test:443 HTTP/1.1", "Host: evil.test:443"),
		get("a mirror", []int{http.StatusMethodNotAllowed}, "TRACE /healthz HTTP/1.1", "Host: a.test", "X: secret"),
		get("control characters in an address", bad, "GET /a\x01b HTTP/1.1", "Host: a.test"),
		get("a word for an address", bad, "GET evil.test HTTP/1.1", "Host: a.test"),
		get("letters beyond ASCII", []int{http.StatusOK}, "GET /healthz HTTP/1.1", "Host: a.test", "User-Agent: \xff\xfe", "Referer: \xe9"),
	}
}

// TestSmuggledRequests: no two readers of a connection take different parts of it
// for a request, as far as that is up to the program.
func TestSmuggledRequests(t *testing.T) {
	t.Parallel()
	p := start(t, []string{"HOKO_DATA=" + t.TempDir()})
	for _, w := range wires() {
		t.Run(w.name, func(t *testing.T) {
			var got []int
			for _, a := range p.exchange(t, w.sent()) {
				got = append(got, a.status)
				if bytes.Contains(a.body, []byte("secret")) {
					t.Errorf("the answer repeats the request: %s", a.body)
				}
			}
			if !slices.Equal(got, w.want) {
				t.Errorf("answered with %v, want %v", got, w.want)
			}
		})
	}
	for name, body := range map[string]string{"a line feed alone": "2\n{}\r\n0\r\n\r\n", "a chunk without end": "2\r\n{}X\r\n0\r\n\r\n", "a size beyond all": "fffffffffffffffff\r\n{}\r\n0\r\n\r\n", "a long extension": "2;" + strings.Repeat("x", 20<<10) + "\r\n{}\r\n0\r\n\r\n"} {
		sent := "POST /graphql HTTP/1.1\r\nHost: a.test\r\n" + jsonField + "\r\nTransfer-Encoding: chunked\r\n\r\n" + body + hidden
		if got := p.exchange(t, sent); len(got) != 1 || got[0].status/100 != 4 {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

// TestOtherHostsAreNobody: what a request says of its host, in any place, leads
// nobody there and is in no answer.
func TestOtherHostsAreNobody(t *testing.T) {
	t.Parallel()
	p := start(t, []string{"HOKO_DATA=" + t.TempDir(), "HOKO_TRUSTED_PROXIES=127.0.0.1"})
	key, _ := p.setUp().newKey("linksRead", "linksWrite", "collectionsRead")
	id, shortID := p.newLink(key, "https://example.com/")
	const evil = "evil.test"
	fields := []string{
		"Host: " + evil, "X-Forwarded-Host: " + evil, "X-Forwarded-Proto: javascript", "X-Forwarded-Prefix: //" + evil, "X-Forwarded-Server: " + evil, "X-Host: " + evil, "Forwarded: host=" + evil + ";proto=gopher",
		"X-Original-URL: //" + evil + "/", "X-Rewrite-URL: //" + evil + "/", "X-HTTP-Method-Override: DELETE", "X-HTTP-Method: DELETE", "X-Method-Override: DELETE",
		"Authorization: Bearer " + key, "Accept: text/html", "Connection: close",
	}
	for _, path := range []string{"/", "/admin", "/admin/", "/" + shortID, "/" + shortID + "/qr.svg", "/" + shortID + "/analytics.js", "/docs", "/docs/", "/docs/rest/", "/openapi.json", "/llms.txt", "/robots.txt", "/favicon.ico", "/nowhere", "/api/links?take=1", "/api/nowhere", "//" + evil + "/admin", `/\` + evil} {
		for _, target := range []string{path, "http://" + evil + path} {
			got := p.exchange(t, strings.Join(append([]string{"GET " + target + " HTTP/1.1"}, fields...), "\r\n")+"\r\n\r\n")
			if len(got) != 1 || got[0].status >= http.StatusInternalServerError {
				t.Fatalf("%s: %+v", target, got)
			}
			if told := fmt.Sprint(got[0].header, string(got[0].body)); strings.Contains(told, evil) || strings.Contains(got[0].header.Get("Location"), "//"+evil) {
				t.Errorf("%s is answered with %.500s", target, told)
			}
		}
	}
	if status, _, body := p.request(http.MethodPost, "/api/links", `["`+id+`"]`, "Authorization", "Bearer "+key, "X-HTTP-Method-Override", "DELETE"); status != http.StatusBadRequest {
		t.Errorf("a POST that calls itself DELETE: %d %s", status, body)
	}
	if status := p.status("/" + shortID); status == http.StatusNotFound {
		t.Error("the link was deleted by a POST")
	}
}

// TestIdleConnections: thousands who say nothing, or not all of it, keep nobody
// from being answered, take little memory and are sent away.
func TestIdleConnections(t *testing.T) {
	t.Parallel()
	var key string
	p, before := startAtRest(t, []string{"HOKO_DATA=" + t.TempDir()}, func(owner *session) { key, _ = owner.newKey("linksRead") })
	const idlers = 1500
	const most = 64 << 10 // bytes for each, with what the kernel counts
	var last net.Conn
	for i := range idlers {
		last = p.dial()
		if _, err := io.WriteString(last, "GET /healthz HTTP/1.1\r\nHost: a.test\r\nX-"[:i%40]); err != nil {
			t.Fatal(err)
		}
	}
	if got := p.graphQL([]string{"Authorization", "Bearer " + key}, `{ links(first: 1) { totalCount } }`, nil); got.status != http.StatusOK {
		t.Errorf("an ordinary query: %d %s", got.status, got.body)
	}
	if grown := p.memory("VmRSS") - before; grown > idlers*most {
		t.Errorf("the program grew by %d MB", grown>>20)
	}
	if _, err := io.ReadAll(last); err != nil {
		t.Errorf("an idle connection does not end: %v", err)
	}
}
