package main

import (
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko/internal/logtest"
)

// TestSecretsStayWhereTheyBelong issues every kind of secret, shows each of them
// in places where it does not belong, and holds that nothing that the program
// wrote has one: no log, not even the most talkative, no table, no file, no
// metric, no answer but the one that issues it. Every other test of the program
// is swept in the same way.
func TestSecretsStayWhereTheyBelong(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		for i, entry := range env {
			if strings.HasPrefix(entry, "HOKO_DATABASE=") {
				env[i] += "&password=" + rand.Text()
			}
		}
		metrics := freeAddress(t)
		p := start(t, append(env, "HOKO_LOG_LEVEL=debug", "HOKO_LOG_FORMAT=json", "HOKO_METRICS_LISTEN="+metrics, "HOKO_PEPPER="+rand.Text()+rand.Text()))
		s := p.setUp()
		s.misuseKeys()
		s.misuseTokens()
		s.misusePasswords()
		s.readBack()
		p.metricsOf(metrics)
		p.stop()
	})
}

// misuseKeys shows keys wherever somebody may put one.
func (s *session) misuseKeys() {
	key, id := s.newKey("linksRead", "linksWrite", "collectionsRead")
	again := input("name", "retried", "scopes", []string{"linksRead"}, "idempotencyKey", "once")
	for range 2 {
		s.graphQL(s.headers(), `mutation($in: CreateApiKeyInput!) { createApiKey(input: $in) { secret } }`, again)
	}
	for _, path := range []string{"/api/links", "/nothing", "/docs/", "/admin/", "/healthz"} {
		s.request(http.MethodGet, path+"?key="+key, "")
		s.request(http.MethodGet, path+"?key="+url.QueryEscape("Bearer "+key), "", "Authorization", "Bearer "+key)
	}
	s.request(http.MethodGet, "/api/links", "", "Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte("x:"+key)))
	s.request(http.MethodGet, "/api/links", "", "Authorization", "Bearer "+key, "Authorization", "Bearer "+key)
	s.request(http.MethodGet, "/api/links", "", "Authorization", "Bearer "+key[:len(key)-1])
	s.request(http.MethodPost, "/api/links", `{"broken`, "Authorization", "Bearer "+key)
	s.request(http.MethodPost, "/graphql", `{"query":"{ links { nodes { nothing } } }"}`, "Authorization", "Bearer "+key)
	s.revoke(id)
	s.request(http.MethodGet, "/api/links", "", "Authorization", "Bearer "+key)
}

// misuseTokens uses one-time tokens and recovery codes well, badly and twice.
func (s *session) misuseTokens() {
	got := s.graphQL(s.headers(), `mutation($in: InviteMemberInput!) { inviteMember(input: $in) { url } }`, input("email", "new@example.com"))
	match := tokenPattern.FindSubmatch(got.body)
	if match == nil {
		s.t.Fatalf("no invitation: %s", got.body)
	}
	accept := input("token", string(match[1]), "name", "New", "password", "a password of "+rand.Text())
	for range 2 {
		s.graphQL(nil, `mutation($in: AcceptInvitationInput!) { acceptInvitation(input: $in) { workspaceSlug } }`, accept)
	}
	s.graphQL(nil, `mutation($in: ResetPasswordInput!) { resetPassword(input: $in) { reset } }`, input("token", string(match[1]), "password", rand.Text()))
	s.graphQL(s.headers(), `mutation($in: BeginSecondFactorInput!) { beginSecondFactor(input: $in) { secret uri } }`, input("password", ownerPassword))
	s.graphQL(s.headers(), `mutation($in: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $in) { recoveryCodes } }`, input("code", "000000"))
}

// misusePasswords signs in badly, and keeps a link behind a password.
func (s *session) misusePasswords() {
	for _, password := range []string{ownerPassword + "!", rand.Text(), "{{password}} " + rand.Text()} {
		s.graphQL(nil, `mutation($in: SignInInput!) { signIn(input: $in) { viewer { user { id } } } }`, input("email", "ada@example.com", "password", password))
	}
	key, _ := s.newKey("linksRead", "linksWrite", "collectionsRead")
	body := fmt.Sprintf(`[{"url":"https://example.com/","shortId":"locked","collectionId":%q,"password":%q}]`, s.collection(key), rand.Text())
	s.request(http.MethodPost, "/api/links", body, "Authorization", "Bearer "+key)
	s.request(http.MethodGet, "/locked", "")
	s.request(http.MethodPost, "/locked", "password="+url.QueryEscape(ownerPassword), "Content-Type", "application/x-www-form-urlencoded")
}

// readBack asks for everything that the console shows of keys and people.
func (s *session) readBack() {
	for _, query := range []string{
		`{ apiKeys { nodes { id name prefix hint scopes state } } }`,
		`{ viewer { user { email } sessions { id address userAgent } } }`,
		`{ invitations { nodes { email } } }`,
		`{ members { nodes { user { email } } } }`,
	} {
		if got := s.graphQL(s.headers(), query, nil); got.status != http.StatusOK {
			s.t.Errorf("%s: %d %s", query, got.status, got.body)
		}
	}
}

// metricsOf reads the metrics through the witness.
func (p *process) metricsOf(address string) {
	p.t.Helper()
	p.await("showing its metrics", func() bool {
		resp, err := visitor.Get("http://" + address + "/metrics")
		if err != nil {
			return false
		}
		defer resp.Body.Close()
		text, err := io.ReadAll(resp.Body)
		return err == nil && strings.Contains(string(text), "hoko_")
	})
}

// TestSweepFindsPlantedSecrets proves that the sweep can fail: a secret that is
// planted is found in each form and in each place.
func TestSweepFindsPlantedSecrets(t *testing.T) {
	t.Parallel()
	const secret = "Tröst/und+Rat & \"Tat\" 7731"
	l := newLedger()
	l.issue("planted", secret)
	for form, text := range map[string]string{
		"plain":       "a " + secret + " b",
		"URL-escaped": "?q=" + url.QueryEscape(secret) + "&x",
		"JSON":        fmt.Sprintf(`{"a":%q}`, secret),
		"HTML":        strings.ReplaceAll(fmt.Sprintf(`{"a":%q}`, secret), "&", `\u0026`),
		"hex":         `\x00` + hex.EncodeToString([]byte(secret)),
		"HEX":         fmt.Sprintf("%X", "xx"+secret),
		"base64":      base64.StdEncoding.EncodeToString([]byte(secret)),
		"Basic":       base64.StdEncoding.EncodeToString([]byte("x:" + secret)),
		"cookie":      base64.RawURLEncoding.EncodeToString([]byte("a" + secret)),
	} {
		if len(l.find([]byte(text))) == 0 {
			t.Errorf("%s: %q is not found in %q", form, secret, text)
		}
	}
	if found := l.find([]byte(strings.Repeat("Tröst/und+Rat & ", 3))); len(found) > 0 {
		t.Errorf("found %v where there is none", found)
	}
	l.judge("a log", []byte(secret), secret)
	if faults := l.Faults(); len(faults) > 0 {
		t.Errorf("what is allowed is a fault: %v", faults)
	}
}

// TestSweepSearchesEverything plants a secret as the name of a tag, and a key
// in a log, in a file and on the way.
func TestSweepSearchesEverything(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		l, planted := newLedger(), "planted "+rand.Text()
		l.issue("planted", planted)
		p := start(t, env)
		mustPerform(t, env, "workspace", "create", "--slug", "acme", "--name", "Acme")
		key := mustPerform(t, env, "key", "create", "--workspace", "acme", "--name", "first", "--scopes", "all")
		l.post(t, p.url+"/api/tags", fmt.Sprintf(`[{"name":%q}]`, planted), key)
		log := &process{stdout: &logtest.Buffer{}, stderr: &logtest.Buffer{}}
		fmt.Fprintln(log.stderr, "key", key)
		fmt.Fprintln(log.stdout, planted)
		if err := os.WriteFile(filepath.Join(homeOf(env).folder, "notes"), []byte(planted), 0o600); err != nil {
			t.Fatal(err)
		}
		l.settle(env)
		if err := l.leave(log, env); err != nil {
			t.Fatal(err)
		}
		faults := l.Faults()
		for _, place := range []string{"the answer to POST /api/tags", "standard output", "standard error", "the file notes", "the table tags"} {
			if !slices.ContainsFunc(faults, func(fault string) bool { return strings.HasSuffix(fault, " is in "+place) }) {
				t.Errorf("not found in %s, only %q", place, faults)
			}
		}
	})
}

// post sends a request that this ledger alone is the witness of.
func (l *ledger) post(t *testing.T, address, body, key string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+key)
	req.Header.Set("Content-Type", "application/json")
	client := &http.Client{Transport: &witness{next: http.DefaultTransport, ledger: l}, Timeout: 30 * time.Second}
	resp, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if text, err := io.ReadAll(resp.Body); err != nil || resp.StatusCode != http.StatusCreated {
		t.Fatalf("%d %s: %v", resp.StatusCode, text, err)
	}
}
