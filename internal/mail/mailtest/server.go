// Package mailtest is a mail server for tests: a real listener that speaks as much
// SMTP (RFC 5321) as it takes to receive letters, and keeps them in memory.
package mailtest

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"net/textproto"
	"strings"
	"sync"
	"testing"
)

// Letter is one that was received.
type Letter struct {
	To     []string // whom the envelope names
	Header mail.Header
	Text   string // decoded
}

// Subject returns the decoded subject.
func (l Letter) Subject() string {
	subject, err := new(mime.WordDecoder).DecodeHeader(l.Header.Get("Subject"))
	if err != nil {
		return err.Error()
	}
	return subject
}

// Server receives letters on this machine.
type Server struct {
	// URL is where it listens: smtp://127.0.0.1:….
	URL string
	// Letters are those received, in their order.
	Letters chan Letter

	mu      sync.Mutex
	answers []string
}

// Open starts a server that ends with the test.
func Open(t testing.TB) *Server {
	t.Helper()
	listener, err := (&net.ListenConfig{}).Listen(context.WithoutCancel(t.Context()), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &Server{URL: "smtp://" + listener.Addr().String(), Letters: make(chan Letter, 100)}
	t.Cleanup(func() {
		if err := listener.Close(); err != nil {
			t.Error(err)
		}
	})
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return // closed
			}
			go s.serve(conn)
		}
	}()
	return s
}

// Refuse makes the server answer the next letters with these lines, one each, like
// "451 4.7.1 later".
func (s *Server) Refuse(answers ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.answers = append(s.answers, answers...)
}

func (s *Server) refusal() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.answers) == 0 {
		return ""
	}
	first := s.answers[0]
	s.answers = s.answers[1:]
	return first
}

func (s *Server) serve(conn net.Conn) {
	defer func() { _ = conn.Close() }()
	say := func(line string) { _, _ = fmt.Fprintf(conn, "%s\r\n", line) }
	lines := textproto.NewReader(bufio.NewReader(conn))
	var letter Letter
	say("220 mailtest")
	for {
		line, err := lines.ReadLine()
		if err != nil {
			return
		}
		verb, rest, _ := strings.Cut(line, " ")
		switch strings.ToUpper(verb) {
		case "MAIL":
			letter = Letter{}
			say("250 ok")
		case "RCPT":
			letter.To = append(letter.To, strings.Trim(strings.TrimPrefix(strings.ToUpper(rest[:3])+rest[3:], "TO:"), "<>"))
			say("250 ok")
		case "DATA":
			if refusal := s.refusal(); refusal != "" {
				say(refusal)
				continue
			}
			say("354 go on")
			if err := letter.read(lines.DotReader()); err != nil {
				return
			}
			s.Letters <- letter
			say("250 ok")
		case "QUIT":
			say("221 bye")
			return
		default:
			say("250 ok")
		}
	}
}

func (l *Letter) read(r io.Reader) error {
	message, err := mail.ReadMessage(r)
	if err != nil {
		return err
	}
	l.Header = message.Header
	body := message.Body
	if strings.EqualFold(message.Header.Get("Content-Transfer-Encoding"), "quoted-printable") {
		body = quotedprintable.NewReader(body)
	}
	text, err := io.ReadAll(body)
	l.Text = string(text)
	return err
}
