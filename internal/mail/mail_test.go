package mail

import (
	"context"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/hoko-to/hoko/internal/logtest"
	"github.com/hoko-to/hoko/internal/mail/mailtest"
)

const patience = 20 * time.Second

// open starts a server and a post that carries letters to it.
func open(t *testing.T) (*mailtest.Server, *Post, *logtest.Buffer) {
	t.Helper()
	server, log := mailtest.Open(t), &logtest.Buffer{}
	post, err := New(Config{URL: server.URL, From: "Hoko <hoko@example.test>", Log: slog.New(slog.NewTextHandler(log, nil))})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		post.Run(ctx)
	}()
	t.Cleanup(func() {
		cancel()
		<-done
	})
	return server, post, log
}

func receive(t *testing.T, server *mailtest.Server) mailtest.Letter {
	t.Helper()
	select {
	case l := <-server.Letters:
		return l
	case <-time.After(patience):
		t.Fatal("no letter came")
		return mailtest.Letter{}
	}
}

func eventually(t *testing.T, done func() bool) {
	t.Helper()
	deadline, ticks := time.NewTimer(patience), time.NewTicker(5*time.Millisecond)
	defer deadline.Stop()
	defer ticks.Stop()
	for !done() {
		select {
		case <-ticks.C:
		case <-deadline.C:
			t.Fatal("too late")
		}
	}
}

func TestLetterArrives(t *testing.T) {
	t.Parallel()
	server, post, _ := open(t)
	const subject, text = "You are invited · دعوة", "Open this:\n\nhttps://go.test/admin/invitation#abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz\n\nافتح الرابط\n"
	if !post.Send(Letter{To: "ada@example.test", Subject: subject, Text: text}) {
		t.Fatal("not taken")
	}
	got := receive(t, server)
	if len(got.To) != 1 || got.To[0] != "ada@example.test" || got.Subject() != subject || strings.ReplaceAll(got.Text, "\r\n", "\n") != text {
		t.Errorf("%q %q %q", got.To, got.Subject(), got.Text)
	}
	if from := got.Header.Get("From"); !strings.Contains(from, "hoko@example.test") || got.Header.Get("Auto-Submitted") != "auto-generated" {
		t.Errorf("%v", got.Header)
	}
}

// What a person chose cannot write fields of a letter, or letters of its own.
func TestNothingWritesHeaderFields(t *testing.T) {
	t.Parallel()
	server, post, _ := open(t)
	for _, to := range []string{"a@example.test\r\nBcc: eve@evil.test", "a@example.test, eve@evil.test", "<a@example.test>\nRCPT TO:<eve@evil.test>", "no address"} {
		post.Send(Letter{To: to, Subject: "x", Text: "x"})
	}
	post.Send(Letter{To: "a@example.test", Subject: "one\r\nBcc: eve@evil.test\r\n\r\ntwo", Text: "text\r\n.\r\nMAIL FROM:<eve@evil.test>\r\n"})
	got := receive(t, server)
	if len(got.To) != 1 || got.To[0] != "a@example.test" || got.Header.Get("Bcc") != "" || !strings.Contains(got.Text, "MAIL FROM") {
		t.Errorf("%q %v %q", got.To, got.Header, got.Text)
	}
	eventually(t, func() bool { return post.Dropped() == 4 }) // those to no address
}

// A letter is tried again if the server says so, and not for ever.
func TestLetterIsTriedAgain(t *testing.T) {
	t.Parallel()
	server, post, log := open(t)
	server.Refuse("451 4.7.1 ada@example.test: come back later")
	post.Send(Letter{To: "ada@example.test", Subject: "late", Text: "secret token"})
	if got := receive(t, server); got.Subject() != "late" {
		t.Errorf("%q", got.Subject())
	}
	server.Refuse("554 5.7.1 ada@example.test: never")
	post.Send(Letter{To: "ada@example.test", Subject: "never", Text: "secret token"})
	eventually(t, func() bool { return post.Dropped() == 1 })
	post.Send(Letter{To: "ada@example.test", Subject: "next", Text: "secret token"})
	if got := receive(t, server); got.Subject() != "next" || post.Dropped() != 1 {
		t.Errorf("%q came, and %d were dropped", got.Subject(), post.Dropped())
	}
	if text := log.String(); strings.Contains(text, "ada@") || strings.Contains(text, "secret") || !strings.Contains(text, "given up") {
		t.Errorf("logged: %s", text)
	}
}

func TestQueueIsBounded(t *testing.T) {
	t.Parallel()
	post, err := New(Config{URL: "smtp://127.0.0.1:1", From: "hoko@example.test", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	for range queueSize {
		if !post.Send(Letter{}) {
			t.Fatal("not taken")
		}
	}
	if post.Send(Letter{}) || post.Waiting() != queueSize || post.Dropped() != 1 {
		t.Errorf("%d wait, %d dropped", post.Waiting(), post.Dropped())
	}
	var none *Post
	if none.Waiting() != 0 || none.Dropped() != 0 {
		t.Error("no post has letters")
	}
}

// The end of the program waits for no server.
func TestEndIsBounded(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		post, err := New(Config{URL: "smtp://127.0.0.1:1", From: "hoko@example.test", Log: slog.New(slog.DiscardHandler)})
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		post.Send(Letter{To: "ada@example.test"})
		post.Run(ctx)
		if post.Waiting() != 0 || post.Dropped() != 1 {
			t.Errorf("%d wait, %d dropped", post.Waiting(), post.Dropped())
		}
	})
}

func TestMistakesAreTold(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]Config{
		"no server": {URL: "smtp://", From: "a@example.test"}, "another scheme": {URL: "http://user:hunter2@mail.test", From: "a@example.test"},
		"broken": {URL: "smtp://user:hunter2@[", From: "a@example.test"}, "no sender": {URL: "smtp://user:hunter2@mail.test"},
		"wrong sender": {URL: "smtp://mail.test", From: "nobody"}, "wrong port": {URL: "smtp://mail.test:99999999999999999999", From: "a@example.test"},
	} {
		if _, err := New(c); err == nil || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, url := range []string{"smtp://mail.test", "smtps://mail.test", "smtp://user:password@mail.test:2525"} {
		if _, err := New(Config{URL: url, From: "Hoko <a@example.test>"}); err != nil {
			t.Errorf("%s: %v", url, err)
		}
	}
}

// A password is not shown to a server that offers no encryption.
func TestPasswordNeedsEncryption(t *testing.T) {
	t.Parallel()
	server := mailtest.Open(t)
	post, err := New(Config{URL: strings.Replace(server.URL, "smtp://", "smtp://user:hunter2@", 1), From: "a@example.test", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	if err := post.deliver(t.Context(), Letter{To: "ada@example.test", Text: "x"}); err == nil || len(server.Letters) > 0 {
		t.Errorf("sent: %v", err)
	}
}
