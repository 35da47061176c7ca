package chaos

import (
	"fmt"
	"sync"
)

// noun is a kind of thing that clients are told they made.
type noun string

const (
	clicks      noun = "click"
	links       noun = "link"
	leads       noun = "lead"
	sales       noun = "sale"
	keys        noun = "key"
	revocations noun = "revocation"
)

// entry is one thing: its client gave it the name, which no other has, and the
// program answered with the text. A click is named by the program.
type entry struct {
	noun noun
	name string
	text string
}

// ledger is what one workspace's clients were answered in one episode. It may be
// used by several goroutines.
type ledger struct {
	mu       sync.Mutex
	answered map[entry]bool
	revoked  map[string]bool // secrets that must be refused from here on
	visited  string          // the id of the link that the visits are for
	sent     int             // visits, answered or not
	counted  int             // visits that were answered, and of which no more is known
	wrong    []string        // answers that nobody should get
}

func newLedger() *ledger {
	return &ledger{answered: map[entry]bool{}, revoked: map[string]bool{}}
}

// note takes down what was answered.
func (l *ledger) note(e entry) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.answered[e] = true
}

// replace takes down that something was changed.
func (l *ledger) replace(before, after entry) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.answered, before)
	l.answered[after] = true
}

// end takes down that a secret was revoked.
func (l *ledger) end(secret string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.revoked[secret] = true
}

func (l *ledger) noteSent() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.sent++
}

// count takes down that a visit was answered, and not which click it got: millions of
// those would keep the client busy collecting its garbage.
func (l *ledger) count() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.counted++
}

// mostWrong bounds how many wrong answers are kept in words.
const mostWrong = 20

func (l *ledger) complain(format string, args ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.wrong) < mostWrong {
		l.wrong = append(l.wrong, fmt.Sprintf(format, args...))
	}
}
