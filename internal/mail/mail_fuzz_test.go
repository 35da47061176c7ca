package mail

import (
	"bytes"
	"log/slog"
	"mime"
	"net/mail"
	"slices"
	"strings"
	"testing"
)

// letterFields are the fields of every letter (RFC 5322, section 3.6).
var letterFields = []string{"Auto-Submitted", "Content-Transfer-Encoding", "Content-Type", "Date", "From", "Message-Id", "Mime-Version", "Subject", "To"}

// FuzzLetter holds that no address, subject or text writes a field of a letter, or
// sends it to anybody else.
func FuzzLetter(f *testing.F) {
	for _, seed := range []string{
		"a@example.test", "a@example.test\r\nBcc: eve@evil.test", "a@example.test, eve@evil.test", "a@example.test\x00", `"a\r\nb"@example.test`, "<a@example.test>", "Eve <a@example.test>",
		"=?utf-8?q?a=0D=0ABcc:_x?=", "a@\u00e4.test", strings.Repeat("a", 2000) + "@example.test", ".\r\n.\r\nMAIL FROM:<eve@evil.test>", "\xff@example.test", "a@example.test (x)",
		`"a\\rnb"@example.test`, `"a b"@example.test`,
	} {
		f.Add(seed, seed, seed)
		f.Add("a@example.test", seed, seed)
	}
	post, err := New(Config{URL: "smtp://localhost", From: "Hoko <hoko@example.test>", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, to, subject, text string) {
		message, err := post.write(Letter{To: to, Subject: subject, Text: text})
		if err != nil {
			return
		}
		recipients, err := message.GetRecipients()
		if err != nil || len(recipients) != 1 {
			t.Fatalf("%q: it goes to %q, %v", to, recipients, err)
		}
		var wire bytes.Buffer
		if _, err := message.WriteTo(&wire); err != nil {
			t.Fatalf("%q %q: %v", to, subject, err)
		}
		checkLetter(t, wire.Bytes(), recipients[0], subject)
	})
}

func checkLetter(t *testing.T, wire []byte, recipient, subject string) {
	t.Helper()
	got, err := mail.ReadMessage(bytes.NewReader(wire))
	if err != nil {
		t.Fatalf("%q: %v", wire, err)
	}
	var fields []string
	for name, values := range got.Header {
		fields = append(fields, name)
		if len(values) != 1 {
			t.Errorf("%s is %q", name, values)
		}
	}
	if slices.Sort(fields); !slices.Equal(fields, letterFields) {
		t.Errorf("the letter has the fields %q in %q", fields, wire)
	}
	if to, err := got.Header.AddressList("To"); err != nil || len(to) != 1 || (&mail.Address{Address: to[0].Address}).String() != recipient {
		t.Errorf("the letter to %q says that it is to %v, %v", recipient, to, err)
	}
	if said, err := new(mime.WordDecoder).DecodeHeader(got.Header.Get("Subject")); err == nil && strings.TrimSpace(said) == "" && strings.TrimSpace(subject) != "" {
		t.Errorf("the subject %q is lost", subject)
	}
}
