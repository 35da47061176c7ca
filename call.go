package hoko

import (
	"context"
	"net/netip"
	"sync"
	"time"
)

// Operation names one thing that a caller can ask the service to do.
type Operation string

// Call is the record of one request on its way through the program. The doors
// fill in who asks, for what, and what came of it; the service notes which
// scopes that took, and what it wants done with the session. A Call may be used
// by several goroutines once it rides in a context.
type Call struct {
	RequestID string
	Address   netip.Addr // of the client, past the trusted proxies
	UserAgent string
	Origin    string   // of the page that asks; "" if none
	Referer   string   // likewise
	Language  Language // that the client reads; "" if unknown, which is answered in English
	Caller    *Caller  // nil for nobody
	Refusal   error    // why the credential was refused; the door answers it before anything else

	mu        sync.Mutex
	operation Operation
	scopes    []Scope
	outcome   Code
	session   SessionChange
	replayed  bool
	turn      Turn                        // nil for none
	ask       func(context.Context) error // asks again who makes the call; nil if nobody needs to
	key       *APIKey
	quotas    Quotas
}

// heavyWait is how long to wait when too many calls hold much in memory.
const heavyWait = time.Second

// Turn is the place of a call among those that are worked on at the same time.
type Turn interface {
	// BecomeHeavy takes a place among the few that hold much in memory as well, and
	// reports whether there is one. It does not wait.
	BecomeHeavy() bool
	// Leave gives up the place.
	Leave()
}

// Credential is what a request shows to prove who is asking.
type Credential struct {
	Key          string // the text of an API key; "" if none was sent
	SessionToken string // "" if none was sent; an API key takes precedence
	Workspace    string // slug of the workspace that a person works in
}

// SessionChange tells the HTTP door what to do with the session cookie.
type SessionChange struct {
	Begin *Session // the session to hand out, with its token
	Token string
	End   bool // whether to clear the cookie
}

// ClientAddress returns the address of the client as it is recorded, ""
// if it is unknown.
func (c *Call) ClientAddress() string {
	if !c.Address.IsValid() {
		return ""
	}
	return c.Address.String()
}

// NoteOperation records what is asked for.
func (c *Call) NoteOperation(op Operation) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.operation = op
}

// Operation returns what is asked for, or "" before that is known.
func (c *Call) Operation() Operation {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.operation
}

// HoldTurn says what turn the call has.
func (c *Call) HoldTurn(t Turn) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.turn = t
}

// LeaveTurn gives up the turn of the call, if it has one: what stays open must
// not keep the caller's other requests waiting.
func (c *Call) LeaveTurn() {
	c.mu.Lock()
	held := c.turn
	c.turn = nil
	c.mu.Unlock()
	if held != nil {
		held.Leave()
	}
}

// BecomeHeavy notes that the call holds much in memory. It fails with
// CodeRateLimited if too many others do. A call without a turn has no such limit.
func (c *Call) BecomeHeavy() error {
	c.mu.Lock()
	held := c.turn
	c.mu.Unlock()
	if held != nil && !held.BecomeHeavy() {
		return RateLimited(heavyWait)
	}
	return nil
}

// ConfirmWith says how it is asked again who makes the call.
func (c *Call) ConfirmWith(ask func(context.Context) error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ask = ask
}

// Confirm asks again who makes the call, if it is some time ago that this was known:
// a key may have been revoked while its request waited for something. Whoever waits
// calls it before the work begins, and answers its error as a Refusal. It may change
// Caller, so it is for whom nothing runs beside yet.
func (c *Call) Confirm(ctx context.Context) error {
	c.mu.Lock()
	ask := c.ask
	c.mu.Unlock()
	if ask == nil {
		return nil
	}
	return ask(ctx)
}

// NoteReplay records that the answer is that of an earlier request with the
// same idempotency key.
func (c *Call) NoteReplay() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.replayed = true
}

// Replayed reports whether the answer is that of an earlier request.
func (c *Call) Replayed() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.replayed
}

// NoteQuotas records by which limits the call was counted, and what is left.
func (c *Call) NoteQuotas(q Quotas) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.quotas = q
}

// Quotas returns what is left of the limits that the call was counted by. They
// have no Limit if it was not.
func (c *Call) Quotas() Quotas {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.quotas
}

// NoteKey records whose secret the call showed in full, whether or not the key is
// accepted. It makes nobody the caller.
func (c *Call) NoteKey(k *APIKey) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.key = k
}

// Key returns the key whose secret the call showed in full, or nil. The call may
// have been refused all the same; who may do something is Caller.
func (c *Call) Key() *APIKey {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.key
}

// NoteScope records a scope that the call needed.
func (c *Call) NoteScope(scope Scope) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.scopes = NewScopes(append(c.scopes, scope)...)
}

// NeededScopes returns the scopes that the call needed so far.
func (c *Call) NeededScopes() []Scope {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.scopes
}

// NoteOutcome records the code of a failure; the first one stays.
func (c *Call) NoteOutcome(code Code) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.outcome == "" {
		c.outcome = code
	}
}

// Outcome returns the code of the first failure, or "".
func (c *Call) Outcome() Code {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.outcome
}

// ChangeSession asks the HTTP door to change the session cookie.
func (c *Call) ChangeSession(change SessionChange) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.session = change
}

// SessionChange returns what to do with the session cookie.
func (c *Call) SessionChange() SessionChange {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.session
}

type callKey struct{}

// WithCall returns a context that carries the call.
func WithCall(ctx context.Context, c *Call) context.Context {
	return context.WithValue(ctx, callKey{}, c)
}

// CallFrom returns the call that ctx carries, or an empty one, which nobody
// makes and which may do nothing.
func CallFrom(ctx context.Context) *Call {
	if c, ok := ctx.Value(callKey{}).(*Call); ok {
		return c
	}
	return &Call{}
}
