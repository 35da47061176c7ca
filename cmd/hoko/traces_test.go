package main

import (
	"bytes"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	collect "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	tracepb "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"
)

// collector takes spans as the collector of an operator does.
type collector struct {
	*httptest.Server

	mu     sync.Mutex
	bodies []byte
	grants []string // of the Authorization header field
	spans  []*tracepb.Span
	from   []string // attributes of who sends spans
}

func newCollector(t *testing.T) *collector {
	t.Helper()
	c := &collector{}
	c.Server = httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return // the program was killed
		}
		var sent collect.ExportTraceServiceRequest
		if err := proto.Unmarshal(body, &sent); err != nil || r.URL.Path != "/v1/traces" {
			t.Errorf("%s: %v", r.URL.Path, err)
		}
		c.take(r.Header.Get("Authorization"), body, &sent)
	}))
	t.Cleanup(c.Close)
	return c
}

func (c *collector) take(grant string, body []byte, sent *collect.ExportTraceServiceRequest) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.grants, c.bodies = append(c.grants, grant), append(c.bodies, body...)
	for _, resource := range sent.GetResourceSpans() {
		for _, attribute := range resource.GetResource().GetAttributes() {
			c.from = append(c.from, attribute.GetKey()+"="+attribute.GetValue().GetStringValue())
		}
		for _, scope := range resource.GetScopeSpans() {
			c.spans = append(c.spans, scope.GetSpans()...)
		}
	}
}

// named returns the spans of a name.
func (c *collector) named(name string) (found []*tracepb.Span) {
	for _, span := range c.spans {
		if span.GetName() == name {
			found = append(found, span)
		}
	}
	return found
}

// TestTracesTellNoSecrets shows every kind of secret at every door, and what tells of
// persons, and holds that nothing of it is in what the collector is sent; the spans
// themselves are.
func TestTracesTellNoSecrets(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		c, grant := newCollector(t), "Bearer "+rand.Text()
		p := start(t, append(env, "HOKO_LOG_FORMAT=json", "HOKO_LOG_LEVEL=info", "HOKO_TRUSTED_PROXIES=127.0.0.1", "OTEL_EXPORTER_OTLP_ENDPOINT="+c.URL,
			"OTEL_EXPORTER_OTLP_HEADERS=authorization="+strings.ReplaceAll(grant, " ", "%20"), "OTEL_RESOURCE_ATTRIBUTES=deployment.environment.name=test"))
		s := p.setUp()
		private := s.comeAsPersons()
		s.misuseKeys()
		s.misuseTokens()
		s.misusePasswords()
		s.readBack()
		p.stop()
		c.mu.Lock()
		defer c.mu.Unlock()
		issued.judge("a span", c.bodies)
		for _, text := range append(private, grant, "ada@example.com", "new@example.com") {
			if bytes.Contains(c.bodies, []byte(text)) {
				t.Errorf("the collector was sent %q", text)
			}
		}
		c.check(t, p, grant)
	})
}

// comeAsPersons asks each door for something, with everything in it that a span must
// not tell, and returns that.
func (s *session) comeAsPersons() (private []string) {
	s.t.Helper()
	const address, agent, secret = "198.51.100.77", "Browser of nobody else", "ThisIsPrivate77"
	header := []string{"X-Forwarded-For", address, "User-Agent", agent, "Referer", "https://from.example/" + secret, "Cookie", "theme=" + secret, "Tracestate", "state=" + secret}
	key, _ := s.newKey("linksRead", "linksWrite", "collectionsRead", "conversionsWrite", "customersWrite")
	_, shortID := s.newLink(key, "https://destination.example/"+secret)
	for _, path := range []string{"/" + shortID, "/healthz", "/docs/", "/admin/" + secret, "/api/links", "/nobody/" + secret, "/"} {
		s.request(http.MethodGet, path+"?q="+secret, "", header...)
	}
	s.request(http.MethodGet, "/api/links?search="+secret, "", append(header, "Authorization", "Bearer "+key)...)
	s.request(http.MethodPut, "/api/customers", `[{"externalId":"`+secret+`","name":"`+secret+`","email":"`+secret+`@example.com"}]`, append(header, "Authorization", "Bearer "+key)...)
	document := fmt.Sprintf(`{"query":"query Named($t: String) { links(filter: {search: $t}) { nodes { id } } }","variables":{"t":%q}}`, secret)
	s.request(http.MethodPost, "/graphql", document, append(header, "Authorization", "Bearer "+key)...)
	for _, name := range []string{key, "Q_" + key, "Q" + key} {
		s.request(http.MethodPost, "/graphql", fmt.Sprintf(`{"query":"query %s { links { nodes { id } } }"}`, name), append(header, "Authorization", "Bearer "+key)...)
	}
	s.request(http.MethodPost, "/graphql", fmt.Sprintf(`{"query":"query %s { links { nodes { id } } }"}`, secret), header...) // which is refused
	return []string{address, agent, secret, shortID}
}

// check holds that the doors have left their spans, with the queries below them, and
// that the log names the traces.
func (c *collector) check(t *testing.T, p *process, grant string) {
	t.Helper()
	for _, name := range []string{
		"GET /{shortId}", "GET /healthz", "GET /docs/{path...}", "GET /admin/{path...}", "GET /api/links", "POST /api/links", "POST /graphql", "GET /",
		"TRANSACTION", "SELECT links", "INSERT links", "SELECT api_keys",
	} {
		if len(c.named(name)) == 0 {
			t.Errorf("there is no span %q", name)
		}
	}
	for _, query := range c.named("INSERT links") {
		if len(query.GetParentSpanId()) == 0 {
			t.Error("a query belongs to nothing")
		}
	}
	if !bytes.Contains(c.bodies, []byte("Named")) || !slices.Contains(c.from, "service.name=hoko") || !slices.Contains(c.from, "deployment.environment.name=test") {
		t.Errorf("the spans name no operation, or come from %v", c.from)
	}
	if slices.ContainsFunc(c.grants, func(got string) bool { return got != grant }) {
		t.Error("the collector was not shown its credential")
	}
	if of := fmt.Sprintf(`"trace_id":"%x"`, c.named("POST /api/links")[0].GetTraceId()); !strings.Contains(p.stderr.String(), of) {
		t.Error("the log does not name the trace of a request")
	}
}

// TestCollectorAway holds that requests are served as ever while nobody takes the
// spans, that what is lost is counted, that the log tells of it once, and that the
// program ends all the same.
func TestCollectorAway(t *testing.T) {
	t.Parallel()
	metrics := freeAddress(t)
	p := start(t, []string{
		"HOKO_DATA=" + t.TempDir(), "HOKO_LOG_LEVEL=info", "HOKO_METRICS_LISTEN=" + metrics, "OTEL_BSP_MAX_QUEUE_SIZE=4", "OTEL_BSP_SCHEDULE_DELAY=20",
		"OTEL_BSP_EXPORT_TIMEOUT=50", "OTEL_EXPORTER_OTLP_ENDPOINT=http://" + freeAddress(t),
	})
	p.await("losing spans", func() bool {
		if status := p.status("/healthz"); status != http.StatusOK {
			t.Fatalf("a request was answered %d", status)
		}
		return p.lostSpans(metrics)
	})
	p.await("complaining", func() bool { return strings.Contains(p.stderr.String(), "spans are not sent") })
	p.stop()
	if n := strings.Count(p.stderr.String(), "spans are not sent"); n != 1 {
		t.Errorf("the log tells of it %d times", n)
	}
}

// lostSpans reports whether the metrics tell of more lost spans than fit the queue.
func (p *process) lostSpans(metrics string) bool {
	resp, err := http.Get("http://" + metrics + "/metrics")
	if err != nil {
		return false
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	var lost float64
	_, rest, _ := strings.Cut(string(text), "\nhoko_spans_lost_total ")
	_, scanned := fmt.Sscan(rest, &lost)
	return err == nil && scanned == nil && lost > 4
}

// TestComplaintsAreFew holds that a collector that is away is told of once in a
// minute, whatever it has to say.
func TestComplaintsAreFew(t *testing.T) {
	t.Parallel()
	var text bytes.Buffer
	now := time.Unix(1_800_000_000, 0)
	c := &exportErrors{log: slog.New(slog.NewTextHandler(&text, nil)), now: func() time.Time { return now }}
	for range 3 {
		c.Handle(fmt.Errorf("refused: %s", strings.Repeat("x", 10_000)))
	}
	now = now.Add(tracesComplaining)
	c.Handle(io.EOF)
	if n := strings.Count(text.String(), "level=WARN"); n != 2 || text.Len() > 1000 {
		t.Errorf("%d lines of %d bytes", n, text.Len())
	}
}

// TestTracesSettings starts with every variable wrong that is read, and expects each
// to be named, and no secret; and holds that none is read where traces are off.
func TestTracesSettings(t *testing.T) {
	t.Parallel()
	wrong := []string{
		"OTEL_EXPORTER_OTLP_ENDPOINT=http://hoko:hidden@127.0.0.1:4318", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT=127.0.0.1:4318", "OTEL_EXPORTER_OTLP_PROTOCOL=grpc",
		"OTEL_EXPORTER_OTLP_HEADERS=hidden", "OTEL_EXPORTER_OTLP_TRACES_HEADERS=a=hidden%zz", "OTEL_TRACES_SAMPLER=parentbased_traceidratio", "OTEL_TRACES_SAMPLER_ARG=NaN",
		"OTEL_BSP_MAX_QUEUE_SIZE=0", "OTEL_BSP_EXPORT_TIMEOUT=soon", "OTEL_TRACES_EXPORTER=zipkin", "OTEL_SDK_DISABLED=perhaps",
		"OTEL_EXPORTER_OTLP_CERTIFICATE=nowhere.pem", "OTEL_RESOURCE_ATTRIBUTES=hidden",
	}
	_, stderr, err := perform(t, append(wrong, "HOKO_DATA="+t.TempDir()), "serve")
	if err == nil || strings.Contains(stderr, "hidden") {
		t.Errorf("the program started, or printed a secret: %s", stderr)
	}
	for _, setting := range wrong {
		name, _, _ := strings.Cut(setting, "=")
		if isRight := name == "OTEL_TRACES_SAMPLER"; strings.Contains(stderr, name+": ") == isRight {
			t.Errorf("what is said of %s is wrong:\n%s", name, stderr)
		}
	}
	off := append(wrong, "OTEL_SDK_DISABLED=true", "HOKO_DATA="+t.TempDir())
	if _, stderr, err := perform(t, off, "migrate"); err != nil {
		t.Errorf("traces are off: %s", stderr)
	}
}

// TestTracesVariables judges one variable after the other, beside those that are right.
func TestTracesVariables(t *testing.T) {
	t.Parallel()
	certificate, key := clientCertificate(t)
	for setting, isRight := range map[string]bool{
		"OTEL_EXPORTER_OTLP_INSECURE=true":                           false,
		"OTEL_EXPORTER_OTLP_TRACES_INSECURE=false":                   false,
		"OTEL_EXPORTER_OTLP_COMPRESSION=gzip":                        true,
		"OTEL_EXPORTER_OTLP_COMPRESSION=none":                        true,
		"OTEL_EXPORTER_OTLP_COMPRESSION=GZIP":                        false,
		"OTEL_EXPORTER_OTLP_TRACES_COMPRESSION=zstd":                 false,
		"OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE=" + certificate:       false, // without its key
		"OTEL_EXPORTER_OTLP_TRACES_CLIENT_KEY=" + key:                false, // without its certificate
		"OTEL_EXPORTER_OTLP_HEADERS=x-tenant=acme, authorization =a": true,
		"OTEL_EXPORTER_OTLP_HEADERS=(tenant)=acme":                   false,
		"OTEL_EXPORTER_OTLP_HEADERS=t\u00e9nant=acme":                false,
		"OTEL_EXPORTER_OTLP_HEADERS==acme":                           false,
		"OTEL_RESOURCE_ATTRIBUTES=a=b,c=d%20e":                       true,
		"OTEL_RESOURCE_ATTRIBUTES=a=b,c":                             false,
		"OTEL_RESOURCE_ATTRIBUTES=a=%zz":                             false,
		"OTEL_RESOURCE_ATTRIBUTES==b":                                false,
		"OTEL_BSP_MAX_QUEUE_SIZE= 4096":                              false, // which the SDK passes over
		"OTEL_BSP_SCHEDULE_DELAY=20 ":                                false,
		"OTEL_BSP_EXPORT_TIMEOUT= ":                                  false,
		"OTEL_EXPORTER_OTLP_TIMEOUT= 20 ":                            true,
		"OTEL_TRACES_SAMPLER= Always_On ":                            true,
		"OTEL_BSP_MAX_QUEUE_SIZE=1048576":                            true,
		"OTEL_BSP_MAX_QUEUE_SIZE=1048577":                            false,
		"OTEL_BSP_MAX_QUEUE_SIZE=99999999999999999999":               false,
		"OTEL_BSP_MAX_EXPORT_BATCH_SIZE=2048":                        true,
		"OTEL_BSP_MAX_EXPORT_BATCH_SIZE=2049":                        false, // more than fit into the queue
	} {
		name, value, _ := strings.Cut(setting, "=")
		if got := mistakenIn(map[string]string{name: value}); isRight != (len(got) == 0) || !isRight && got[0] != name {
			t.Errorf("of %s the mistakes are %q", setting, got)
		}
	}
}

// TestTracesVariablesTogether holds what several variables must be together, and that
// mistakes come in the order of the names.
func TestTracesVariablesTogether(t *testing.T) {
	t.Parallel()
	certificate, key := clientCertificate(t)
	for _, prefix := range []string{"OTEL_EXPORTER_OTLP_", "OTEL_EXPORTER_OTLP_TRACES_"} {
		if got := mistakenIn(map[string]string{prefix + "CLIENT_CERTIFICATE": certificate, prefix + "CLIENT_KEY": key}); len(got) != 0 {
			t.Errorf("a certificate with its key is refused: %q", got)
		}
		if got := mistakenIn(map[string]string{prefix + "CLIENT_CERTIFICATE": certificate, prefix + "CLIENT_KEY": certificate}); len(got) != 1 {
			t.Errorf("a certificate that is its own key has the mistakes %q", got)
		}
	}
	if got := mistakenIn(map[string]string{"OTEL_BSP_MAX_QUEUE_SIZE": "10", "OTEL_BSP_MAX_EXPORT_BATCH_SIZE": "11"}); len(got) != 1 {
		t.Errorf("a batch larger than the queue has the mistakes %q", got)
	}
	wrong := map[string]string{"OTEL_SDK_DISABLED": "perhaps"}
	for _, name := range []string{"TRACES_TIMEOUT", "TIMEOUT", "PROTOCOL", "HEADERS", "CERTIFICATE", "CLIENT_KEY", "TRACES_INSECURE"} {
		wrong["OTEL_EXPORTER_OTLP_"+name] = "?"
	}
	if got := mistakenIn(wrong); len(got) != len(wrong) || !slices.IsSorted(got) {
		t.Errorf("of %d mistakes are told %q", len(wrong), got)
	}
}

// mistakenIn returns the names of the variables that are refused, where a collector is
// named as well.
func mistakenIn(values map[string]string) (names []string) {
	variables := readAsTheSDK(func(name string) string {
		if name == "OTEL_EXPORTER_OTLP_ENDPOINT" {
			return "http://127.0.0.1:4318"
		}
		return values[name]
	})
	variables.check(func(name string, err error) {
		if err != nil {
			names = append(names, name)
		}
	})
	return names
}

// clientCertificate returns the files of a certificate and its key.
func clientCertificate(t *testing.T) (certificate, key string) {
	t.Helper()
	srv := httptest.NewTLSServer(http.NotFoundHandler())
	defer srv.Close()
	pair := srv.TLS.Certificates[0]
	private, err := x509.MarshalPKCS8PrivateKey(pair.PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	certificate, key = filepath.Join(t.TempDir(), "client.pem"), filepath.Join(t.TempDir(), "client.key")
	for file, block := range map[string]*pem.Block{certificate: {Type: "CERTIFICATE", Bytes: pair.Certificate[0]}, key: {Type: "PRIVATE KEY", Bytes: private}} {
		if err := os.WriteFile(file, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return certificate, key
}
