package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// What a hostile document may cost, and what of it may come back.
const (
	hostileTime   = time.Second
	hostileMemory = 100 << 20 // bytes that the program may grow by
	hostileErrors = 20
	hostileEcho   = 64 // bytes
	healthyTime   = 100 * time.Millisecond

	hostileAtOnce = 16
)

// hostileSecret stands in documents that must not be told to anybody.
const hostileSecret = "hoko_A1b2C3d4E5f6_G7h8J9k0L1m2N3p4Q5r6S7t8U9v0W1x2Y3z4A5"

// hostile is a request that asks for more than it should, or for what is none.
type hostile struct {
	name     string
	document string   // sent as the query of a JSON body
	body     string   // sent as it is, if there is no document
	header   []string // besides the content type
	reason   string   // of the refusal if a key is shown
}

// sent returns the body.
func (h hostile) sent() string {
	if h.document == "" {
		return h.body
	}
	text, err := json.Marshal(map[string]string{"query": h.document})
	if err != nil {
		return err.Error()
	}
	return string(text)
}

const (
	tooComplex = "document_too_complex"
	invalid    = "document_invalid"
	malformed  = "document_malformed"
)

// hostileDocuments are hostile by what they select.
func hostileDocuments() []hostile {
	var fragments strings.Builder
	for i := range 60 {
		fmt.Fprintf(&fragments, " fragment f%d on Query { ...f%d ...f%d }", i, i+1, i+1)
	}
	lists := strings.Repeat("links(first: 100) { nodes { collection { ", 6) + "id" + strings.Repeat(" } } }", 6)
	return []hostile{
		{name: "aliases", document: `{ ` + numbered(51, "a%d: __typename ") + `}`, reason: tooComplex},
		{name: "fragments that double", document: `{ ...f0 }` + fragments.String() + ` fragment f60 on Query { __typename }`, reason: tooComplex},
		{name: "fragments in a circle", document: `{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }`, reason: invalid},
		{name: "directives", document: `{ __typename ` + strings.Repeat("@skip(if: false) ", 280) + `}`, reason: invalid},
		{name: "unknown directives", document: `{ __typename ` + numbered(900, "@a%d ") + `}`, reason: invalid},
		{name: "depth", document: strings.Repeat("{ links { nodes { collection ", 8) + "{ id }" + strings.Repeat(" } } }", 8), reason: tooComplex},
		{name: "cost beyond 64 bits", document: `{ ` + lists + ` }`, reason: tooComplex},
		{name: "lists in lists", document: `{ collections(first: 100) { nodes { links(first: 100) { nodes { id } } } } }`, reason: tooComplex},
		{name: "the schema many times", document: `{ ` + numbered(20, "s%d: __schema { types { name fields { name description args { name description } } } } ") + `}`, reason: tooComplex},
		{name: "20,000 fields", document: `{ ` + strings.Repeat("a ", 20_000) + `}`, reason: tooComplex},
		{name: "10,000 unknown fields", document: `{ ` + numbered(10_000, "link%d ") + `}`, reason: tooComplex},
		{name: "unknown fields to guess at", document: `{ ` + numbered(1_900, "linkz%d ") + `}`, reason: invalid},
		{name: "errors", document: `{ links { nodes { ` + numbered(1_900, "x%d ") + `} } }`, reason: invalid},
		{name: "fields that conflict", document: `{ ` + numbered(180, "x: link(id: \"%d\") { id } ") + `}`, reason: invalid},
		{name: "operations", document: numbered(300, "query q%d { __typename } "), reason: invalid},
		{name: "10,000 operations", document: numbered(10_000, "query q%d { __typename } "), reason: tooComplex},
		{name: "a long name", document: `{ ` + strings.Repeat("a", 60_000) + ` }`, reason: tooComplex},
		{name: "a long name of a type", document: `{ ...a } fragment a on ` + strings.Repeat("a", 60_000) + ` { id }`, reason: tooComplex},
		{name: "many names of types", document: `{ __typename } ` + numbered(250, "fragment a%d on "+strings.Repeat("a", 128)+" { id } "), reason: invalid},
		{name: "fields of one name", document: `{ ` + strings.Repeat("a ", 1_900) + `}`, reason: tooComplex},
		{name: "fields that lie deep", document: strings.Repeat("{ ... ", 400) + `{ ` + strings.Repeat("a ", 700) + `}` + strings.Repeat(" }", 400), reason: tooComplex},
		{name: "fields of many operations", document: numbered(150, "query q%d { ...f } ") + `fragment f on Query { setUpStatus { ` + strings.Repeat("required ", 1_000) + `} }`, reason: tooComplex},
		{name: "a long text", document: `{ links(first: "` + strings.Repeat("a b ", 15_000) + `") { totalCount } }`, reason: invalid},
		{name: "a long escape", document: `{ links(after: "\u` + strings.Repeat("a b ", 15_000) + `") { totalCount } }`, reason: malformed},
		{name: "open braces", document: strings.Repeat("{a", 900), reason: malformed},
	}
}

func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// hostileBodies are hostile by how they are written.
func hostileBodies(t *testing.T) []hostile {
	t.Helper()
	const states = `{"query":"query($s: [ApiKeyState!]) { apiKeys(filter: {states: $s}) { totalCount } }","variables":{"s":`
	const filter = `{"query":"query($f: LinkFilter) { links(filter: $f) { totalCount } }","variables":{"f":`
	text := func(size int) string { return `{"query":"{ __typename }","x":"` + strings.Repeat("x", size) + `"}` }
	return []hostile{
		{name: "a document of 12 MB", body: `{"query":"{ __typename } #` + strings.Repeat("x", 12<<20) + `"}`, reason: tooComplex},
		{name: "12 MB of variables", body: filter + `"` + strings.Repeat("x", 12<<20) + `"}}`, reason: "type_wrong"},
		{name: "12 MB of brackets", body: filter + strings.Repeat("[", 6<<20) + strings.Repeat("]", 6<<20) + `}}`, reason: tooComplex},
		{name: "12 MB of names", body: filter + `{` + numbered(600_000, `"abcdefghi%06d":{},`) + `"":1}}}`, reason: tooComplex},
		{name: "16 MB and a byte", body: text(16<<20 + 1 - len(text(0))), reason: "body_too_large"},
		{name: "broken JSON with a secret", body: `{"query": ` + hostileSecret + `}`, reason: "json_invalid"},
		{name: "a secret for an object", body: `{"query":"{ __typename }","variables":"` + hostileSecret + `"}`, reason: "type_wrong"},
		{name: "deep variables", body: filter + strings.Repeat(`{"a":`, 9_000) + `1` + strings.Repeat(`}`, 9_000) + `}}`, reason: tooComplex},
		{name: "many values", body: states + `[` + strings.Repeat(`"X",`, 1_000_000) + `"X"]}}`, reason: tooComplex},
		{name: "wrong values", body: states + `[` + strings.Repeat(`"X",`, 390_000) + `"X"]}}`, reason: "type_wrong"},
		{name: "a name twice", body: `{"query":"{ __typename }","query":"{ setUpStatus { required } }"}`, reason: "json_invalid"},
		{name: "a batch", body: `[` + strings.Repeat(`{"query":"{ __typename }"},`, 1_000) + `{"query":"{ __typename }"}]`, reason: "type_wrong"},
		{name: "no UTF-8", body: "{\"query\":\"{ __typename } # \xff\xfe\"}", reason: "json_invalid"},
		{name: "a gzip bomb", body: zipped(t, 64<<20), header: []string{"Content-Encoding", "gzip"}, reason: "media_type_unsupported"},
	}
}

// zipped returns that many spaces as gzip.
func zipped(t *testing.T, size int64) string {
	t.Helper()
	var out bytes.Buffer
	zip := gzip.NewWriter(&out)
	if _, err := io.CopyN(zip, spaces{}, size); err != nil {
		t.Fatal(err)
	}
	if err := zip.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

type spaces struct{}

func (spaces) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

// TestHostileDocuments sends each to the program as it is built for operators,
// alone and many at once, with a key and with none. It is measured, so it does
// not run beside other tests of the package.
func TestHostileDocuments(t *testing.T) {
	var key, healthy string
	p, before := startAtRest(t, []string{"HOKO_DATA=" + t.TempDir(), "HOKO_LOG_LEVEL=debug"}, func(owner *session) {
		key, _ = owner.newKey("linksRead", "collectionsRead")
		healthy, _ = owner.newKey("linksRead")
	})
	p.awaitHealthy(healthy)
	callers := map[string][]string{"a key": {"Authorization", "Bearer " + key}, "nobody": nil}
	for _, c := range append(hostileDocuments(), hostileBodies(t)...) {
		for who, credential := range callers {
			for _, atOnce := range []int{1, hostileAtOnce} {
				name := fmt.Sprintf("%s by %s, %d at once", c.name, who, atOnce)
				p.resetPeak()
				took := p.attack(name, c, credential, atOnce)
				grown := p.memory("VmHWM") - before
				if grown > hostileMemory {
					t.Errorf("%s: the program grew by %d MB", name, grown>>20)
				}
				p.awaitHealthy(healthy)
				t.Logf("%s: %v, %d MB", name, took.Round(time.Millisecond), grown>>20)
			}
		}
	}
	if log := p.stderr.String() + p.stdout.String(); strings.Contains(log, hostileSecret) {
		t.Error("a secret was logged")
	}
}

// TestSlowBodies: callers who never finish what they send keep nobody else from
// being answered, and take next to no memory.
func TestSlowBodies(t *testing.T) {
	var key, healthy string
	p, before := startAtRest(t, []string{"HOKO_DATA=" + t.TempDir()}, func(owner *session) {
		key, _ = owner.newKey("linksRead")
		healthy, _ = owner.newKey("linksRead")
	})
	for _, credential := range []string{"", "Authorization: Bearer " + key + "\r\n"} {
		for range hostileAtOnce {
			p.beginBody(credential)
		}
		p.awaitHealthy(healthy)
	}
	if grown := p.memory("VmRSS") - before; grown > hostileMemory {
		t.Errorf("the program grew by %d MB", grown>>20)
	}
}

// beginBody sends the beginning of a request, and no more.
func (p *process) beginBody(credential string) {
	p.t.Helper()
	address := strings.TrimPrefix(p.url, "http://")
	connection, err := net.Dial("tcp", address)
	if err != nil {
		p.t.Fatal(err)
	}
	p.t.Cleanup(func() { connection.Close() })
	_, err = fmt.Fprintf(connection, "POST /graphql HTTP/1.1\r\nHost: %s\r\n%sContent-Type: application/json\r\nContent-Length: 200000\r\n\r\n{", address, credential)
	if err != nil {
		p.t.Fatal(err)
	}
}

// attack sends a request so many times at once and returns how long it took
// until all were answered. On a machine that is busy with other things the
// processor time that the program used is the truer measure.
func (p *process) attack(name string, c hostile, credential []string, atOnce int) time.Duration {
	p.t.Helper()
	body, header := c.sent(), slices.Concat(c.header, credential)
	answers := make([]answer, atOnce)
	begin, used := time.Now(), p.processorTime()
	var all sync.WaitGroup
	for i := range atOnce {
		all.Go(func() {
			status, got, text := p.request(http.MethodPost, "/graphql", body, header...)
			answers[i] = answer{status, got, text}
		})
	}
	all.Wait()
	took := min(time.Since(begin), p.processorTime()-used)
	for _, got := range answers {
		if fault := faultOf(c, got, credential != nil); fault != "" {
			p.t.Errorf("%s: %s: %d %.300s", name, fault, got.status, got.body)
			break
		}
	}
	if took > hostileTime {
		p.t.Errorf("%s took %v", name, took)
	}
	return took
}

// refusals is what a GraphQL client reads of a refused request.
type refusals struct {
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Extensions struct{ Code, Reason, RequestID string }
	}
}

// faultOf says what is wrong with the answer to a hostile request, or "": it
// refuses in the shape of GraphQL, for the right reason, and repeats nothing.
func faultOf(c hostile, got answer, known bool) string {
	var told refusals
	if err := json.Unmarshal(got.body, &told); err != nil || told.Data != nil || len(told.Errors) == 0 {
		return "not refused"
	}
	if len(told.Errors) > hostileErrors {
		return "too many errors"
	}
	for _, e := range told.Errors {
		switch reason := e.Extensions.Reason; {
		case e.Message == "" || e.Extensions.Code == "" || e.Extensions.RequestID == "":
			return "an incomplete error"
		case echoes(e.Message, c):
			return "repeats the request"
		case reason == c.reason || !known && (reason == "credentials_missing" || reason == "body_too_large"):
		default:
			return "wants " + c.reason
		}
	}
	return ""
}

// echoes reports whether a message repeats a longer part of the request. The
// beginning of a long one is enough to see it.
func echoes(message string, c hostile) bool {
	sent := c.document + c.body
	sent = sent[:min(len(sent), 128<<10)]
	for i := range max(len(message)-hostileEcho, 0) {
		if strings.Contains(sent, message[i:i+hostileEcho+1]) {
			return true
		}
	}
	return strings.Contains(message, hostileSecret)
}

// awaitHealthy fails unless an ordinary query is answered soon. A busy machine
// gets a few tries.
func (p *process) awaitHealthy(key string) {
	p.t.Helper()
	var took time.Duration
	for range 10 {
		begin := time.Now()
		got := p.graphQL([]string{"Authorization", "Bearer " + key}, `{ links(first: 10) { nodes { id url } totalCount } }`, nil)
		took = time.Since(begin)
		if got.status != http.StatusOK || bytes.Contains(got.body, []byte(`"errors"`)) {
			p.t.Fatalf("an ordinary query: %d %s", got.status, got.body)
		}
		if took <= healthyTime {
			return
		}
	}
	p.t.Errorf("an ordinary query took %v", took)
}

// startAtRest starts the program as it is delivered, prepared by its owner, and
// returns as well how many bytes of memory it has. It is another process than that
// which hashed the owner's password, and has rendered its documentation: the
// memory that both take would hide what others take.
func startAtRest(t *testing.T, env []string, prepare func(owner *session)) (p *process, memory int) {
	t.Helper()
	binary := build(t)
	before := startProgram(t, binary, env)
	prepare(before.setUp())
	before.stop()
	p = startProgram(t, binary, env)
	p.await("documentation", func() bool { return p.status("/docs/") == http.StatusOK })
	return p, p.memory("VmRSS")
}

// memory returns a figure of the process's memory in bytes: VmRSS is what it
// has, VmHWM the most that it had.
func (p *process) memory(figure string) int {
	p.t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.cmd.Process.Pid))
	if err != nil {
		p.t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(status), figure+":")
	kilobytes, err := strconv.Atoi(strings.Fields(rest)[0])
	if err != nil {
		p.t.Fatal(err)
	}
	return kilobytes << 10
}

// processorTime returns what the process has used of the processors.
func (p *process) processorTime() time.Duration {
	p.t.Helper()
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.cmd.Process.Pid))
	if err != nil {
		p.t.Fatal(err)
	}
	// proc(5): after the name in brackets come the state and, as the 12th and 13th
	// field from there, the time in user and kernel mode, in hundredths of a second.
	_, rest, _ := strings.Cut(string(stat), ") ")
	fields := strings.Fields(rest)
	user, err := strconv.Atoi(fields[11])
	kernel, other := strconv.Atoi(fields[12])
	if err != nil || other != nil {
		p.t.Fatal(err, other)
	}
	return time.Duration(user+kernel) * 10 * time.Millisecond
}

// resetPeak makes the most that the process had what it has.
func (p *process) resetPeak() {
	p.t.Helper()
	if err := os.WriteFile(fmt.Sprintf("/proc/%d/clear_refs", p.cmd.Process.Pid), []byte("5"), 0); err != nil {
		p.t.Fatal(err)
	}
}
