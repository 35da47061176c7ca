package service

import (
	"cmp"
	"context"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/spool"
)

const (
	recordTimeout = time.Second // a disk that stalls keeps an answer waiting no longer
	lossPause     = 10 * time.Second
)

// RequestLog takes down the calls that are made with API keys, before they are
// answered: kill -9 loses no call whose answer has begun. Where that is not
// possible the call goes on, and the loss is counted.
type RequestLog struct {
	service *Service
	spool   *spool.Spool
	now     func() time.Time
	log     *slog.Logger
	lost    atomic.Int64
	toldAt  atomic.Int64 // when the log last heard of a loss
}

// NewRequestLog returns a RequestLog of the calls to s that writes to a spool. A
// RequestDrainer carries on from there.
func NewRequestLog(s *Service, to *spool.Spool, now func() time.Time, log *slog.Logger) *RequestLog {
	return &RequestLog{service: s, spool: to, now: now, log: log}
}

// Record takes down the call of ctx, which began at a moment and took so long
// until it can be answered with an HTTP status, and that its key was used. A call
// that showed no whole key is not for this log. A nil RequestLog records nothing.
func (l *RequestLog) Record(ctx context.Context, status int, began time.Time, took time.Duration) {
	call := hoko.CallFrom(ctx)
	key := call.Key()
	if l == nil || key == nil {
		return
	}
	l.service.noteKeyUse(call)
	record, err := newRequestEvent(call, key, status, began, took).encode()
	if err == nil {
		err = l.append(ctx, record)
	}
	if err != nil {
		l.miss(ctx, err)
	}
}

func newRequestEvent(call *hoko.Call, key *hoko.APIKey, status int, began time.Time, took time.Duration) *requestEvent {
	return &requestEvent{
		WorkspaceID: key.WorkspaceID,
		KeyID:       key.ID,
		At:          began.UnixMicro(),
		Operation:   call.Operation(),
		Scopes:      call.NeededScopes(),
		Outcome:     cmp.Or(call.Outcome(), hoko.OutcomeOK),
		Status:      status,
		Latency:     max(took, 0).Microseconds(),
		Address:     call.ClientAddress(),
		UserAgent:   agentOf(call),
		RequestID:   call.RequestID,
	}
}

// agentOf returns what the program behind a call names itself, as it is recorded.
// Keys go before the text is cut: most of one is as good as all of it.
func agentOf(call *hoko.Call) string {
	return hoko.CleanText(withoutKeys(call.UserAgent), maxUserAgent)
}

// withoutKeys returns a text from outside, or what stands for one that holds a
// key.
func withoutKeys(text string) string {
	if hoko.HoldsKey(text) {
		return "(holds a key)"
	}
	return text
}

// append outlives a client that does not wait for its answer.
func (l *RequestLog) append(ctx context.Context, record []byte) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), recordTimeout)
	defer cancel()
	return l.spool.Append(ctx, record)
}

// miss counts a call that is not in the log, and says so now and then.
func (l *RequestLog) miss(ctx context.Context, cause error) {
	lost, now, told := l.lost.Add(1), l.now().UnixMicro(), l.toldAt.Load()
	if now-told >= lossPause.Microseconds() && l.toldAt.CompareAndSwap(told, now) {
		l.log.ErrorContext(ctx, "calls are missing from the request log", "lost", lost, "err", cause)
	}
}

// Lost returns how many calls were not taken down since the start.
func (l *RequestLog) Lost() int64 { return l.lost.Load() }
