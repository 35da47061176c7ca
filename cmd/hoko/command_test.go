package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// perform runs a sub-command beside the server, if one runs, and returns what
// it printed.
func perform(t *testing.T, env []string, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	return performOf(t, os.Args[0], env, args...)
}

func performOf(t *testing.T, program string, env []string, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	cmd := commandOf(t.Context(), program, env, args...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err = cmd.Run()
	issued.issuedIn(out.String())
	if args[0] == "user" && err == nil { // all that it prints is a password
		issued.issue("password", strings.TrimSpace(out.String()))
	}
	return out.String(), errs.String(), err
}

func mustPerform(t *testing.T, env []string, args ...string) string {
	t.Helper()
	stdout, stderr, err := perform(t, env, args...)
	if err != nil {
		t.Fatalf("hoko %s: %v\n%s", strings.Join(args, " "), err, stderr)
	}
	return strings.TrimSpace(stdout)
}

// TestDemo follows the README: the demonstration prints a sign-in, a key and a
// command, and each of them works.
func TestDemo(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := startProgram(t, build(t), env, "--demo")
		var key string
		var password []string
		p.await("showing a key and a password", func() bool { // which reach the test a moment after they were printed
			printed := p.stdout.String()
			key, password = keyPattern.FindString(printed), printedPattern.FindStringSubmatch(printed)
			return key != "" && password != nil
		})
		status, header, body := p.request(http.MethodGet, "/api/links", "", "Authorization", "Bearer "+key, "Content-Type", "application/json")
		var links []struct{ ID, ShortID string }
		if decode(t, body, &links); status != http.StatusOK || len(links) < 10 || header.Get("X-Total-Count") == "" {
			t.Errorf("the README's request answered %d %s", status, body)
		}
		got := p.graphQL(nil, `mutation($in: SignInInput!) { signIn(input: $in) { viewer { user { email } } } }`, input("email", "demo@example.com", "password", password[1]))
		if !bytes.Contains(got.body, []byte(`"email":"demo@example.com"`)) {
			t.Errorf("the printed sign-in does not work: %s", got.body)
		}
		if clicks := p.clickTotal(t, key); clicks < 1000 {
			t.Errorf("the demonstration has %d clicks", clicks)
		}
		p.stop()
		again := startProgram(t, build(t), env, "--demo")
		if again.stop(); strings.Contains(again.stdout.String(), "hoko_") {
			t.Error("a database that is not empty was seeded again")
		}
	})
}

func (p *process) clickTotal(t *testing.T, key string) int {
	t.Helper()
	_, header, _ := p.request(http.MethodGet, "/api/analytics?take=1", "", "Authorization", "Bearer "+key)
	var total int
	if err := json.Unmarshal([]byte(header.Get("X-Total-Count")), &total); err != nil {
		t.Fatal(err)
	}
	return total
}

// TestMainJob is what the product is for: an owner makes a key, the key makes a
// link, a visitor is sent on, the click is there with what is known of the
// visitor, and the revoked key is refused at once.
func TestMainJob(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		env = append(env, "HOKO_TRUSTED_PROXIES=127.0.0.1", "HOKO_COUNTRY_HEADER=CF-IPCountry")
		p := start(t, env)
		owner := p.setUp()
		key, keyID := owner.newKey("linksRead", "linksWrite", "collectionsRead", "analyticsRead")
		linkID, shortID := p.newLink(key, "https://example.com/landing?page=1#top")

		status, header, _ := p.request(http.MethodGet, "/"+shortID+"?utm_source=poster", "",
			"User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
			"CF-IPCountry", "SA", "Accept-Language", "ar-SA,ar;q=0.9", "Referer", "https://news.example.com/", "X-Forwarded-For", "203.0.113.9")
		location := header.Get("Location")
		if status != http.StatusFound || !strings.HasPrefix(location, "https://example.com/landing?page=1&utm_source=poster&hoko_id=") || !strings.HasSuffix(location, "#top") {
			t.Fatalf("%d, sent to %q", status, location)
		}
		clicks := p.awaitClick(t, key, linkID)
		got := clicks[0]
		want := map[string]any{
			"linkId": linkID, "country": "SA", "continent": "AS", "device": "mobile", "browser": "Safari", "os": "iOS", "language": "ar-SA",
			"referrer": "https://news.example.com/", "qr": false, "bot": false, "trigger": "link", "partnerId": nil,
		}
		for name, value := range want {
			if got[name] != value {
				t.Errorf("click %s = %v, want %v", name, got[name], value)
			}
		}
		if !strings.Contains(location, got["id"].(string)) {
			t.Errorf("the destination received %q, the click is %v", location, got["id"])
		}
		owner.revoke(keyID)
		status, header, body := p.request(http.MethodGet, "/api/links", "", "Authorization", "Bearer "+key)
		if status != http.StatusUnauthorized || !bytes.Contains(body, []byte(`"key_revoked"`)) || header.Get("WWW-Authenticate") != `Bearer realm="hoko", error="invalid_token"` {
			t.Errorf("a revoked key was answered %d %s", status, body)
		}
		p.checkSecrets(t, key, owner, p.setUpToken())
	})
}

func (p *process) awaitClick(t *testing.T, key, linkID string) []map[string]any {
	t.Helper()
	var clicks []map[string]any
	p.await("recorded", func() bool {
		_, _, body := p.request(http.MethodGet, "/api/analytics?linkId="+linkID, "", "Authorization", "Bearer "+key)
		clicks = nil
		decode(t, body, &clicks)
		return len(clicks) == 1
	})
	return clicks
}

// checkSecrets fails if the log holds a secret that the program gave out.
func (p *process) checkSecrets(t *testing.T, key string, owner *session, setUpToken string) {
	t.Helper()
	_, cookie, _ := strings.Cut(owner.cookie, "=")
	for name, secret := range map[string]string{"key": key, "session": cookie, "password": ownerPassword, "set-up token": setUpToken} {
		if strings.Contains(p.stderr.String(), secret) {
			t.Errorf("the log holds the %s", name)
		}
	}
}

// TestCommands walks through the command line beside a running server.
func TestCommands(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := start(t, env)
		mustPerform(t, env, "workspace", "create", "--slug", "acme", "--name", "Acme", "--timezone", "Asia/Riyadh")
		if list := mustPerform(t, env, "workspace", "list"); !regexp.MustCompile(`(?m)^[-0-9a-f]{36} +acme +\S+Z +Asia/Riyadh +Acme$`).MatchString(list) {
			t.Errorf("the workspaces are\n%s", list)
		}
		password := mustPerform(t, env, "user", "create", "--email", "Ada@Example.com", "--name", "Ada", "--workspace", "acme", "--role", "owner")
		if list := mustPerform(t, env, "user", "list", "--workspace", "acme"); !regexp.MustCompile(`(?m)^ada@example\.com +owner +\S+Z +never +no +Ada$`).MatchString(list) {
			t.Errorf("the members are\n%s", list)
		}
		secret := mustPerform(t, env, "key", "create", "--workspace", "acme", "--name", "continuous integration", "--scopes", "linksRead,linksWrite")
		if _, ok := hoko.ParseKeyText(secret); !ok {
			t.Fatalf("standard output is not the secret alone: %q", secret)
		}
		if status := p.apiStatus(secret); status != http.StatusOK {
			t.Errorf("the key was answered %d", status)
		}

		cookie := p.signIn(t, password)
		newPassword := mustPerform(t, env, "user", "reset-password", "--email", "ada@example.com")
		if got := p.graphQL([]string{"Cookie", cookie}, `{ viewer { user { id } } }`, nil); !bytes.Contains(got.body, []byte(`"viewer":null`)) {
			t.Errorf("the session outlived the password: %s", got.body)
		}
		cookie = p.signIn(t, newPassword)
		mustPerform(t, env, "user", "reset-second-factor", "--email", "ada@example.com")
		if got := p.graphQL([]string{"Cookie", cookie}, `{ viewer { user { id } } }`, nil); !bytes.Contains(got.body, []byte(`"viewer":null`)) {
			t.Errorf("the session outlived the second factor: %s", got.body)
		}
		p.signIn(t, newPassword)

		p.revokeOnCommandLine(t, env, secret)
		mustPerform(t, env, "migrate")
		mustPerform(t, append(env, "HOKO_LISTEN="+strings.TrimPrefix(p.url, "http://")), "health")
	})
}

// revokeOnCommandLine names one key by its id and one by its text.
func (p *process) revokeOnCommandLine(t *testing.T, env []string, secret string) {
	t.Helper()
	other := mustPerform(t, env, "key", "create", "--workspace", "acme", "--name", "leaked", "--scopes", "all", "--expires-in", "30d")
	list := mustPerform(t, env, "key", "list", "--workspace", "acme", "--search", "continuous integration")
	_, rows, _ := strings.Cut(list, "\n")
	id, _, _ := strings.Cut(rows, " ")
	mustPerform(t, env, "key", "revoke", "--workspace", "acme", id)
	mustPerform(t, env, "key", "revoke", "--workspace", "acme", other)
	for _, key := range []string{secret, other} {
		if status := p.apiStatus(key); status != http.StatusUnauthorized {
			t.Errorf("a revoked key was answered %d", status)
		}
	}
}

func (p *process) signIn(t *testing.T, password string) (cookie string) {
	t.Helper()
	got := p.graphQL(nil, `mutation($in: SignInInput!) { signIn(input: $in) { viewer { user { id } } } }`, input("email", "ada@example.com", "password", password))
	return cookieOf(t, got.header)
}

// TestMistakesAreReportedAtOnce starts with every setting wrong that can be, and
// expects each to be named, and no secret.
func TestMistakesAreReportedAtOnce(t *testing.T) {
	t.Parallel()
	wrong := []string{
		"HOKO_LISTEN=127.0.0.1:99999", "HOKO_METRICS_LISTEN=nowhere", "HOKO_URL=ftp://x", "HOKO_PEPPER=short",
		"HOKO_DATABASE=postgres://hoko:hidden%zz@db.example.com/hoko", "HOKO_TRUSTED_PROXIES=everyone", "HOKO_COUNTRY_HEADER=CF IP",
		"HOKO_CACHE_LINKS=many", "HOKO_SPOOL_BYTES=1", "HOKO_SPOOL_FULL=wait", "HOKO_SMTP_URL=http://hoko:hidden@mail.example.com", "HOKO_LOG_FORMAT=xml", "HOKO_LOG_LEVEL=loud",
	}
	_, stderr, err := perform(t, append(wrong, "HOKO_DATA="+t.TempDir()), "serve")
	if err == nil {
		t.Fatal("the program started")
	}
	for _, setting := range wrong {
		if name, _, _ := strings.Cut(setting, "="); !strings.Contains(stderr, name+": ") {
			t.Errorf("%s is not mentioned:\n%s", name, stderr)
		}
	}
	if strings.Contains(stderr, "short") || strings.Contains(stderr, "hidden") {
		t.Errorf("a secret was printed:\n%s", stderr)
	}
}

// TestWhyTheDatabaseIsAway is for the operator, who must learn what to mend.
func TestWhyTheDatabaseIsAway(t *testing.T) {
	t.Parallel()
	_, stderr, err := perform(t, []string{"HOKO_DATA=" + t.TempDir(), "HOKO_DATABASE=postgres://hoko:hidden@127.0.0.1:1/hoko?sslmode=disable"}, "migrate")
	if err == nil || !strings.Contains(stderr, "connection refused") || strings.Contains(stderr, "hidden") {
		t.Errorf("%v: %s", err, stderr)
	}
}

// TestWrongPepperRefusesToStart protects every key from a 401 that would be the
// operator's fault.
func TestWrongPepperRefusesToStart(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	mustPerform(t, []string{"HOKO_DATA=" + data}, "workspace", "create", "--slug", "acme", "--name", "Acme")
	info, err := os.Stat(filepath.Join(data, "pepper"))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("pepper file: %v, %v", info, err)
	}
	_, stderr, err := perform(t, []string{"HOKO_DATA=" + data, "HOKO_PEPPER=" + strings.Repeat("x", 40)}, "key", "list", "--workspace", "acme")
	if err == nil || !strings.Contains(stderr, "pepper") {
		t.Errorf("a wrong pepper was accepted: %s", stderr)
	}
}

// TestNoDatabaseIsMadeByMistake: where the settings of the server are missing, a
// backup of nothing would look like one of everything.
func TestNoDatabaseIsMadeByMistake(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "elsewhere")
	copied := filepath.Join(t.TempDir(), "copy")
	for _, args := range [][]string{
		{"backup", copied},
		{"rollup", "verify"},
		{"pepper", "status"},
		{"user", "reset-password", "--email", "ada@example.com"},
		{"workspace", "list"},
		{"user", "list", "--workspace", "acme"},
		{"key", "list", "--workspace", "acme"},
		{"export", "links", "--workspace", "acme"},
	} {
		_, stderr, err := perform(t, []string{"HOKO_DATA=" + data}, args...)
		if err == nil || !strings.Contains(stderr, data) || !strings.Contains(stderr, "HOKO_DATA") {
			t.Errorf("hoko %s: %v, %s", strings.Join(args, " "), err, stderr)
		}
	}
	for _, path := range []string{data, copied} {
		if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: %v", path, err)
		}
	}
}
