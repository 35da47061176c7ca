package main

import (
	"strings"
	"testing"

	"github.com/hoko-to/hoko/internal/mail/mailtest"
)

// TestLettersAreSent: the running program carries letters, and tells nobody what
// they hold.
func TestLettersAreSent(t *testing.T) {
	t.Parallel()
	server := mailtest.Open(t)
	p := start(t, []string{"HOKO_DATA=" + t.TempDir(), "HOKO_SMTP_URL=" + server.URL, "HOKO_MAIL_FROM=Hoko <hoko@example.com>"})
	p.setUp()
	got := p.graphQL(nil, `mutation { requestPasswordReset(input: {email: "ada@example.com"}) { mailConfigured } }`, nil)
	if string(got.body) != `{"data":{"requestPasswordReset":{"mailConfigured":true}}}` {
		t.Fatalf("%s", got.body)
	}
	letter := <-server.Letters
	_, rest, found := strings.Cut(letter.Text, p.url+"/admin/reset-password#")
	token, _, _ := strings.Cut(rest, "\n")
	if token = strings.TrimSpace(token); !found || len(letter.To) != 1 || letter.To[0] != "ada@example.com" {
		t.Fatalf("%q to %q", letter.Text, letter.To)
	}
	got = p.graphQL(nil, `mutation($token: String!) { resetPassword(input: {token: $token, password: "a fine password"}) { reset } }`, map[string]any{"token": token})
	if string(got.body) != `{"data":{"resetPassword":{"reset":true}}}` {
		t.Errorf("%s", got.body)
	}
	if strings.Contains(p.stderr.String(), token) {
		t.Error("the log holds the token")
	}
	p.signIn(t, "a fine password")
}

// TestMailNeedsASender names the setting that is missing.
func TestMailNeedsASender(t *testing.T) {
	t.Parallel()
	_, stderr, err := perform(t, []string{"HOKO_DATA=" + t.TempDir(), "HOKO_SMTP_URL=smtp://mail.example.com"}, "serve")
	if err == nil || !strings.Contains(stderr, "HOKO_MAIL_FROM: ") || strings.Contains(stderr, "HOKO_SMTP_URL") {
		t.Errorf("%v: %s", err, stderr)
	}
}
