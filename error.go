package hoko

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Kind says what went wrong in terms a caller can act on. Each door owns one
// table from Kind to its own status or code; nothing else decides one.
type Kind string

// The kinds are few on purpose: a new one must change what some caller does.
const (
	KindInternal         Kind = "internal"
	KindInvalid          Kind = "invalid"
	KindUnauthenticated  Kind = "unauthenticated"
	KindForbidden        Kind = "forbidden"
	KindNotFound         Kind = "not_found"
	KindMethodNotAllowed Kind = "method_not_allowed"
	KindConflict         Kind = "conflict"
	KindTooLarge         Kind = "too_large"
	KindUnsupportedMedia Kind = "unsupported_media"
	KindRateLimited      Kind = "rate_limited"
	KindUnavailable      Kind = "unavailable"
)

// Params fill the blanks of a message. They are shown to the caller: never put
// a secret or a stored value of somebody else in.
type Params map[string]string

// Issue is one thing that is wrong with an input.
type Issue struct {
	Index  int // position in a batch, from 0
	Field  string
	Code   Code
	Params Params
}

// Error is a failure that may be shown to the caller, in the words of the
// catalogue. Anything else that travels as an error is internal: logged in
// full, shown as one fixed sentence.
type Error struct {
	Kind          Kind
	Code          Code
	Field         string // input field at fault, if one is
	Params        Params
	Issues        []Issue // every fault of an invalid input
	MissingScopes []Scope
	RetryAfter    time.Duration
	Err           error // cause, for the log only
}

// Error describes the failure for the log.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(string(e.Code))
	if e.Field != "" {
		fmt.Fprintf(&b, " (%s)", e.Field)
	}
	for _, issue := range e.Issues {
		fmt.Fprintf(&b, "; %d %s: %s", issue.Index, issue.Field, issue.Code)
	}
	if e.Err != nil {
		fmt.Fprintf(&b, ": %v", e.Err)
	}
	return b.String()
}

// Unwrap exposes the cause to errors.Is and errors.As.
func (e *Error) Unwrap() error { return e.Err }

// Message returns the sentence that the caller reads.
func (e *Error) Message(lang Language) string { return message(e.Code, lang, e.Params) }

// Message returns the sentence that the caller reads.
func (i Issue) Message(lang Language) string { return message(i.Code, lang, i.Params) }

// Summary returns the sentence of a failure, led by the field at fault and
// followed by how many more issues there are: some clients show nothing else. An
// item that is not the first one of its batch leads with its index, as in
// [2].url.
func (e *Error) Summary(lang Language) string {
	text := e.Message(lang)
	if place := e.place(); place != "" {
		text = place + ": " + text
	}
	if more := len(e.Issues) - 1; more > 0 {
		text += fmt.Sprintf(moreIssues(lang), more)
	}
	return text
}

// place names the field at fault, and its item unless that is the first one.
func (e *Error) place() string {
	if len(e.Issues) == 0 || e.Issues[0].Index == 0 {
		return e.Field
	}
	item := fmt.Sprintf("[%d]", e.Issues[0].Index)
	if e.Field == "" {
		return item
	}
	return item + "." + e.Field
}

// RetrySeconds returns how many seconds to wait, for a header field that knows
// whole ones only (RFC 9110, section 10.2.3); 0 if nothing is said about it.
func (e *Error) RetrySeconds() int { return wholeSeconds(e.RetryAfter) }

// wholeSeconds rounds up: who comes back after them is not too early.
func wholeSeconds(wait time.Duration) int { return int((wait + time.Second - 1) / time.Second) }

// ErrorOf returns err as an Error. An error that nobody classified comes back
// as an internal one that wraps it; nil comes back as nil.
func ErrorOf(err error) *Error {
	if err == nil {
		return nil
	}
	if own, ok := errors.AsType[*Error](err); ok {
		return own
	}
	return &Error{Kind: KindInternal, Code: CodeInternal, Err: err}
}

// KindOf reports the kind of err. An error that nobody classified is internal.
func KindOf(err error) Kind {
	if own, ok := errors.AsType[*Error](err); ok {
		return own.Kind
	}
	return KindInternal
}

// CodeOf reports the code of err. An error that nobody classified is internal.
func CodeOf(err error) Code {
	if own, ok := errors.AsType[*Error](err); ok {
		return own.Code
	}
	return CodeInternal
}

// NotFound says that the caller's workspace has no such thing. A thing of
// another workspace gives the same bytes.
func NotFound() *Error { return &Error{Kind: KindNotFound, Code: CodeNotFound} }

// Unavailable says that the database cannot be reached, and that trying again
// soon is worth it.
func Unavailable(cause error) *Error {
	return &Error{Kind: KindUnavailable, Code: CodeUnavailable, RetryAfter: time.Second, Err: cause}
}

// RateLimited says that the caller asks too much at once, and how long to wait.
func RateLimited(wait time.Duration) *Error {
	return &Error{
		Kind:       KindRateLimited,
		Code:       CodeRateLimited,
		Params:     Params{"seconds": strconv.Itoa(wholeSeconds(wait))},
		RetryAfter: wait,
	}
}

// TooManyStreams says that the caller, or everybody together, has as many streams
// open as may be, and when to try again.
func TooManyStreams(wait time.Duration) *Error {
	refusal := RateLimited(wait)
	refusal.Code = CodeTooManyStreams
	return refusal
}

// RoleInsufficient says which role the caller needs, and has not.
func RoleInsufficient(needed Role) *Error {
	return &Error{Kind: KindForbidden, Code: CodeRoleInsufficient, Params: Params{"role": string(needed)}}
}

// InsufficientScope says which scopes the caller lacks.
func InsufficientScope(missing ...Scope) *Error {
	return &Error{
		Kind:          KindForbidden,
		Code:          CodeInsufficientScope,
		Params:        Params{"scopes": JoinScopes(missing)},
		MissingScopes: missing,
	}
}

// Invalid says that one field is at fault.
func Invalid(field string, code Code, params Params) *Error {
	return invalidIssues([]Issue{{Field: field, Code: code, Params: params}})
}

func invalidIssues(issues []Issue) *Error {
	first := issues[0]
	return &Error{Kind: KindInvalid, Code: first.Code, Field: first.Field, Params: first.Params, Issues: issues}
}

// MaxIssues bounds how many faults one answer lists.
const MaxIssues = 100

// Issues collects the faults of an input. Its zero value is ready to use.
type Issues struct {
	list  []Issue
	index int
	told  []string // fields of the item of which enough is said
	each  int      // how many are kept of each item; 0 for MaxIssues in all
	kept  map[int]int
}

// KeepEach keeps some faults of every item, instead of MaxIssues in all.
func (is *Issues) KeepEach(most int) { is.each, is.kept = most, map[int]int{} }

// At says which item of a batch the next faults belong to.
func (is *Issues) At(index int) { is.index, is.told = index, nil }

// Add notes a fault. Beyond what there is room for faults are dropped.
func (is *Issues) Add(field string, code Code, params Params) {
	if is.hasRoom() && !slices.Contains(is.told, field) {
		if is.each > 0 {
			is.kept[is.index]++
		}
		is.list = append(is.list, Issue{Index: is.index, Field: field, Code: code, Params: params})
	}
}

func (is *Issues) hasRoom() bool {
	if is.each > 0 {
		return is.kept[is.index] < is.each
	}
	return len(is.list) < MaxIssues
}

// Tell notes what a door has found wrong with the item already. No more is said
// of the same fields: what could not be read was not judged.
func (is *Issues) Tell(faults []Issue) {
	for _, fault := range faults {
		is.Add(fault.Field, fault.Code, fault.Params)
	}
	for _, fault := range faults {
		is.told = append(is.told, fault.Field)
	}
}

// List returns the faults that were noted.
func (is *Issues) List() []Issue { return is.list }

// Len reports how many faults were noted.
func (is *Issues) Len() int { return len(is.list) }

// Err returns nil if no fault was noted, and an invalid Error with all of them
// otherwise.
func (is *Issues) Err() error {
	if len(is.list) == 0 {
		return nil
	}
	return invalidIssues(is.list)
}
