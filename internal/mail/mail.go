// Package mail sends letters in plain text through an SMTP server (RFC 5321),
// later than it is asked to: nobody waits for a mail server. What a letter says,
// and to whom, is the caller's. It is no mailbox and keeps nothing on disk: letters
// that wait are lost with the process.
package mail

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/wneessen/go-mail"
)

// Bounds of a Post.
const (
	queueSize    = 1000             // letters that wait
	carriers     = 4                // letters on their way at once
	attempts     = 5                // for each letter
	firstPause   = 2 * time.Second  // after the first failure; doubled each time
	attemptLimit = 20 * time.Second // for one attempt
	lastLimit    = 5 * time.Second  // for all that wait when the program ends
)

// Letter is one message to one person.
type Letter struct {
	To      string // e-mail address
	Subject string
	Text    string
}

// Config says how letters are sent.
type Config struct {
	// URL is the server: smtp://user:password@host:587 encrypts with STARTTLS, which
	// the server must offer if there is a password to protect; smtps:// is encrypted
	// from the start. User and password can be left out, and the port.
	URL  string
	From string // e-mail address, with a name before it if there is one
	Log  *slog.Logger

	// TLS is for servers that ordinary certificates do not tell of; nil otherwise.
	TLS *tls.Config
}

// Post is a queue of letters and whoever carries them. Its zero value is not
// usable; see New.
type Post struct {
	config  Config
	host    string
	options []mail.Option
	queue   chan Letter
	dropped atomic.Int64
}

// ErrSender means that letters would have no sender that one can answer to.
var ErrSender = errors.New("give a sender like Hoko <hoko@example.com>")

// New returns a Post. It connects to nothing yet. Its error, ErrSender or
// another, repeats nothing of the URL, which holds a password.
func New(c Config) (*Post, error) {
	server, err := url.Parse(c.URL)
	if err != nil || server.Scheme != "smtp" && server.Scheme != "smtps" || server.Hostname() == "" {
		return nil, errors.New("give an address like smtp://user:password@mail.example.com:587, or smtps://")
	}
	if err := mail.NewMsg().From(c.From); err != nil {
		return nil, ErrSender
	}
	options, err := optionsOf(server, c.TLS)
	if err != nil {
		return nil, err
	}
	return &Post{config: c, host: server.Hostname(), options: options, queue: make(chan Letter, queueSize)}, nil
}

func optionsOf(server *url.URL, config *tls.Config) ([]mail.Option, error) {
	port, err := portOf(server)
	if err != nil {
		return nil, err
	}
	options := []mail.Option{mail.WithPort(port), mail.WithTimeout(attemptLimit), mail.WithTLSPolicy(mail.TLSOpportunistic)}
	if config != nil {
		options = append(options, mail.WithTLSConfig(config))
	}
	if server.Scheme == "smtps" {
		options = append(options, mail.WithSSL())
	}
	if server.User == nil {
		return options, nil
	}
	password, _ := server.User.Password()
	return append(options,
		mail.WithTLSPolicy(mail.TLSMandatory),
		mail.WithSMTPAuth(mail.SMTPAuthAutoDiscover),
		mail.WithUsername(server.User.Username()),
		mail.WithPassword(password)), nil
}

// portOf returns the port of a server, or that of its kind (RFC 8314, section 7.3).
func portOf(server *url.URL) (int, error) {
	switch port := server.Port(); {
	case port != "":
		return strconv.Atoi(port)
	case server.Scheme == "smtps":
		return mail.DefaultPortSSL, nil
	default:
		return mail.DefaultPortTLS, nil
	}
}

// Send takes a letter and returns at once; false means that the queue is full and
// the letter is not taken.
func (p *Post) Send(l Letter) bool {
	select {
	case p.queue <- l:
		return true
	default:
		p.dropped.Add(1)
		return false
	}
}

// Waiting returns how many letters wait; no Post has none.
func (p *Post) Waiting() int {
	if p == nil {
		return 0
	}
	return len(p.queue)
}

// Dropped returns how many letters were given up or not taken since the start.
func (p *Post) Dropped() int64 {
	if p == nil {
		return 0
	}
	return p.dropped.Load()
}

// Run carries letters until ctx ends. What waits then gets one attempt each, for
// five seconds in all.
func (p *Post) Run(ctx context.Context) {
	var all sync.WaitGroup
	for range carriers {
		all.Go(func() { p.work(ctx) })
	}
	all.Wait()
	p.carryRest(context.WithoutCancel(ctx))
}

func (p *Post) work(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case l := <-p.queue:
			p.carry(ctx, l)
		}
	}
}

func (p *Post) carryRest(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, lastLimit)
	defer cancel()
	for {
		select {
		case l := <-p.queue:
			if err := p.deliver(ctx, l); err != nil {
				p.giveUp(ctx, err)
			}
		default:
			return
		}
	}
}

// carry delivers a letter, in several attempts if it must be. The log says nothing
// of what a letter holds, nor to whom it goes.
func (p *Post) carry(ctx context.Context, l Letter) {
	pause := firstPause
	for attempt := 1; ; attempt++ {
		err := p.deliver(ctx, l)
		switch {
		case err == nil:
			return
		case attempt == attempts || isFinal(err):
			p.giveUp(ctx, err)
			return
		}
		p.config.Log.WarnContext(ctx, "a letter is not sent yet", "attempt", attempt, "server", p.host, "err", cause(err))
		select {
		case <-ctx.Done():
			p.Send(l)
			return
		case <-time.After(pause):
			pause *= 2
		}
	}
}

func (p *Post) giveUp(ctx context.Context, err error) {
	p.dropped.Add(1)
	p.config.Log.ErrorContext(ctx, "a letter is given up", "server", p.host, "err", cause(err))
}

// errRecipient means that a letter goes to nobody.
var errRecipient = errors.New("the recipient is not an e-mail address")

// isFinal reports whether trying again is no use.
func isFinal(err error) bool {
	failed, ok := errors.AsType[*mail.SendError](err)
	return ok && !failed.IsTemp() || errors.Is(err, errRecipient)
}

// cause names a failure by its reason: what the server said may repeat the letter.
func cause(err error) error {
	if failed, ok := errors.AsType[*mail.SendError](err); ok {
		return fmt.Errorf("the server refuses it: %s", failed.Reason)
	}
	return err
}

// deliver hands a letter to the server.
func (p *Post) deliver(ctx context.Context, l Letter) error {
	ctx, cancel := context.WithTimeout(ctx, attemptLimit)
	defer cancel()
	message, err := p.write(l)
	if err != nil {
		return err
	}
	client, err := mail.NewClient(p.host, p.options...)
	if err != nil {
		return err
	}
	return client.DialAndSendWithContext(ctx, message)
}

// write puts a letter into the form of RFC 5322. Nothing in a field can begin
// another one: the library refuses addresses that are none, and line breaks in the
// subject are encoded (RFC 2047).
func (p *Post) write(l Letter) (*mail.Msg, error) {
	message := mail.NewMsg(mail.WithNoDefaultUserAgent())
	if err := message.From(p.config.From); err != nil {
		return nil, err
	}
	if err := message.To(l.To); err != nil {
		return nil, errRecipient
	}
	message.Subject(l.Subject)
	message.SetBodyString(mail.TypeTextPlain, l.Text)
	message.SetGenHeader("Auto-Submitted", "auto-generated") // RFC 3834: nobody's absence answers
	return message, nil
}
