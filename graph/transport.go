package graph

import (
	"context"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

// transport serves GraphQL over HTTP as the specification of that name has it:
// POST with a JSON body, and GET for queries with an Authorization header.
// Besides, it serves subscriptions, as server-sent events and over WebSockets. It
// takes every request, and so refuses what it does not serve.
type transport struct {
	service   *service.Service
	requests  *service.RequestLog
	schema    *ast.Schema
	errs      *presenter
	validated *documentCache
	now       func() time.Time
	turns     turns
	greetings greetings
}

// Supports implements graphql.Transport.
func (t *transport) Supports(*http.Request) bool { return true }

// Do implements graphql.Transport.
func (t *transport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	hoko.CallFrom(r.Context()).NoteOperation(unreadOperation)
	if wantsSocket(r) {
		hoko.CallFrom(r.Context()).NoteOperation(socketOperation)
		t.openSocket(w, r, exec)
		return
	}
	accept := r.Header.Get("Accept")
	mediaType := negotiate(accept)
	q := question{method: r.Method, size: r.ContentLength, mediaType: mediaType, single: true, events: acceptsEvents(accept)}
	op, refused := t.ask(w, r, exec, q)
	switch {
	case refused != nil:
		t.write(w, r, *refused, mediaType)
	case op.Operation.Operation == ast.Subscription || mediaType == "":
		t.stream(w, r, exec, op)
	default:
		run, ctx := exec.DispatchOperation(r.Context(), op)
		t.write(w, r, t.ran(ctx, run(ctx)), mediaType)
	}
}

func (t *transport) write(w http.ResponseWriter, r *http.Request, a answer, mediaType string) {
	if err := a.write(w, mediaType); err != nil {
		t.errs.log.DebugContext(r.Context(), "a GraphQL answer was not sent", "request", hoko.CallFrom(r.Context()).RequestID, "err", err)
	}
}

// question is a document on its way to be understood, and how it can be
// answered.
type question struct {
	decode    decoder
	size      int64 // in bytes; negative if unknown
	method    string
	mediaType string // of an answer in one piece; "" if there can be none
	single    bool   // whether something else than a subscription can be answered
	events    bool   // whether a subscription can
}

// ask finds the operation of a request, or why it is not to run. Nothing is
// written before that is known.
func (t *transport) ask(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor, q question) (op *graphql.OperationContext, refused *answer) {
	ctx := r.Context()
	call := hoko.CallFrom(ctx)
	if err := call.Refusal; err != nil {
		return nil, new(t.refuse(ctx, err))
	}
	if q.mediaType == "" && !q.events {
		return nil, new(t.refuse(ctx, &hoko.Error{Kind: hoko.KindUnsupportedMedia, Code: hoko.CodeNotAcceptable}))
	}
	var err error
	if q.decode, err = readRequest(w, r); err == nil {
		err = call.Confirm(ctx)
	}
	if err != nil {
		return nil, new(t.refuse(ctx, err))
	}
	if op, refused = t.understand(ctx, exec, q); refused != nil {
		return nil, refused
	}
	if err := call.Confirm(ctx); err != nil { // it may have waited for its turn
		return nil, new(t.refuse(ctx, err))
	}
	return op, nil
}

// understand finds the operation that is asked for, or the answer if it is not
// to run. It waits for its turn: nothing in here waits for anything else.
func (t *transport) understand(ctx context.Context, exec graphql.GraphExecutor, q question) (*graphql.OperationContext, *answer) {
	leave, err := t.turns.enter(ctx, q.size)
	if err != nil {
		return nil, new(t.refuse(ctx, err))
	}
	defer leave()
	params, err := q.decode()
	if err != nil {
		return nil, new(t.refuse(ctx, err))
	}
	if err := checkEffort(ctx, params, t.validated); err != nil {
		return nil, new(t.fault(ctx, q.mediaType, gqlerror.List{gqlerror.Wrap(err)}))
	}
	op, faults := exec.CreateOperationContext(ctx, params)
	if op.Operation != nil {
		if err := t.admit(ctx, op, q); err != nil {
			return nil, new(t.refuse(ctx, err))
		}
	}
	if len(faults) == 0 {
		faults = t.check(op, params)
	}
	if len(faults) > 0 {
		return nil, new(t.fault(ctx, q.mediaType, faults))
	}
	return op, nil
}

// check refuses what the validator lets pass.
func (t *transport) check(op *graphql.OperationContext, params *graphql.RawParams) gqlerror.List {
	err := checkEnums(t.schema, op.Operation, params.Variables)
	if err == nil {
		err = checkLimits(op)
	}
	if err == nil {
		return nil
	}
	return gqlerror.List{gqlerror.Wrap(err)}
}

// admit decides whether the caller may run the operation at all. It comes before
// any fault of the variables is told.
func (t *transport) admit(ctx context.Context, op *graphql.OperationContext, q question) error {
	call := hoko.CallFrom(ctx)
	call.NoteOperation(operationName(op.Operation))
	op.DisableIntrospection = call.Caller == nil
	if q.method == http.MethodGet && op.Operation.Operation != ast.Query {
		return methodNotAllowed(q.method)
	}
	if err := refusal(call, t.schema, op.Operation); err != nil {
		return err
	}
	describeOperation(ctx, op.Operation)
	switch subscription := op.Operation.Operation == ast.Subscription; {
	case subscription && !q.events:
		return &hoko.Error{Kind: hoko.KindUnsupportedMedia, Code: hoko.CodeStreamExpected}
	case !subscription && !q.single:
		return &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeSubscriptionOnly}
	default:
		return nil
	}
}

// ran answers with what came of an operation. There is none if time ran out.
func (t *transport) ran(ctx context.Context, response *graphql.Response) answer {
	if response == nil {
		return t.refuse(ctx, hoko.Unavailable(context.Cause(ctx)))
	}
	response.Errors = response.Errors[:min(len(response.Errors), maxErrors)]
	return answer{status: http.StatusOK, response: response}
}

// fault answers a document that cannot be run. Clients of the older media type
// expect 200 wherever the request itself is well formed.
func (t *transport) fault(ctx context.Context, mediaType string, faults gqlerror.List) answer {
	shown := make(gqlerror.List, min(len(faults), maxErrors))
	for i := range shown {
		shown[i] = t.errs.present(ctx, faults[i])
	}
	status := http.StatusBadRequest
	if mediaType == mediaTypeJSON {
		status = http.StatusOK
	}
	return answer{status: status, response: &graphql.Response{Errors: shown}}
}

// refuse answers a request that is refused before anything runs.
func (t *transport) refuse(ctx context.Context, err error) answer {
	return answer{
		status:   statusOf(err),
		refusal:  hoko.ErrorOf(err),
		response: &graphql.Response{Errors: gqlerror.List{t.errs.present(ctx, err)}},
	}
}

// statusOf returns the HTTP status of a request that was refused.
func statusOf(err error) int {
	if code := hoko.CodeOf(err); code == hoko.CodeNotAcceptable || code == hoko.CodeStreamExpected {
		return http.StatusNotAcceptable
	}
	switch hoko.KindOf(err) {
	case hoko.KindInvalid:
		return http.StatusBadRequest
	case hoko.KindUnauthenticated:
		return http.StatusUnauthorized
	case hoko.KindForbidden:
		return http.StatusForbidden
	case hoko.KindNotFound:
		return http.StatusNotFound
	case hoko.KindMethodNotAllowed:
		return http.StatusMethodNotAllowed
	case hoko.KindConflict:
		return http.StatusConflict
	case hoko.KindTooLarge:
		return http.StatusRequestEntityTooLarge
	case hoko.KindUnsupportedMedia:
		return http.StatusUnsupportedMediaType
	case hoko.KindRateLimited:
		return http.StatusTooManyRequests
	case hoko.KindUnavailable:
		return http.StatusServiceUnavailable
	case hoko.KindInternal:
	}
	return http.StatusInternalServerError
}
