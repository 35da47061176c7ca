package server

import (
	"net/http"
	"sync"
	"time"

	"github.com/hoko-to/hoko"
)

// An answer to a heavy request that takes longer than answerPatience to be read holds no
// heavy turn any more: it is held in memory once by then, and somebody who reads
// slowly would keep others waiting. How many such answers there may be is bounded as
// well: who has that many is refused the next one, and one more of all is cut off.
const (
	answerPatience   = time.Second
	callerAnswers    = 2
	workspaceAnswers = 3
	allAnswers       = 6
)

// answerQueues are those that an answer stands in which is read slowly.
func answerQueues(c *hoko.Caller) []queue {
	return append(ownAnswerQueues(c), queue{name: "answer", width: allAnswers, kind: ofAnswers})
}

// ownAnswerQueues are those of them that hold answers to the caller and its workspace.
func ownAnswerQueues(c *hoko.Caller) []queue {
	return []queue{
		{name: "answer " + c.ID(), width: callerAnswers, kind: ofAnswers},
		{name: "answer in " + c.WorkspaceID(), width: workspaceAnswers, kind: ofAnswers},
	}
}

// download is the answer to a request that may be a heavy one. It is written as a
// whole: its first byte says that all of it is there.
type download struct {
	http.ResponseWriter

	call *hoko.Call
	turn *turn
	slow *time.Timer // nil before the first byte, and where the request is light

	mu    sync.Mutex
	ended bool
	aside *turn // its place among the slow ones; nil if it is none
}

// Write sends a part of the answer.
func (d *download) Write(p []byte) (int, error) {
	if d.slow == nil && d.turn.isHeavy() {
		d.slow = time.AfterFunc(answerPatience, d.stepAside)
	}
	return d.ResponseWriter.Write(p)
}

// Unwrap returns what d wraps, for http.ResponseController.
func (d *download) Unwrap() http.ResponseWriter { return d.ResponseWriter }

// stepAside lets others have the heavy turn of an answer that is read slowly.
func (d *download) stepAside() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.ended || !d.turn.isHeavy() {
		return
	}
	place := &turn{of: d.turn.of, caller: d.turn.caller}
	if !place.takeFree(answerQueues(place.caller)...) {
		d.call.NoteOutcome(hoko.CodeRateLimited)
		_ = http.NewResponseController(d.ResponseWriter).SetWriteDeadline(time.Unix(1, 0))
		return
	}
	d.aside = place
	d.turn.becomeLight()
}

// end says that nothing is written any more.
func (d *download) end() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.ended = true
	if d.slow != nil {
		d.slow.Stop()
	}
	if d.aside != nil {
		d.aside.Leave()
	}
}
