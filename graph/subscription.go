package graph

import (
	"context"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

// ending is where the resolver of a subscription says how to find out why it has
// ended: the executor only tells that it has.
type ending struct{ reason func() error }

type endingKey struct{}

func withEnding(ctx context.Context) (context.Context, *ending) {
	e := &ending{reason: func() error { return nil }}
	return context.WithValue(ctx, endingKey{}, e), e
}

// endsAs says why a subscription has ended, once it has; nil is by itself.
func endsAs(ctx context.Context, reason func() error) {
	if e, ok := ctx.Value(endingKey{}).(*ending); ok {
		e.reason = reason
	}
}

// live answers a subscription with what is stored from now on.
func live[Filter, T any](ctx context.Context, f Filter, follow func(context.Context, Filter) (*service.Live[T], error)) (<-chan *T, error) {
	followed, err := follow(ctx, f)
	if err != nil {
		return nil, err
	}
	endsAs(ctx, followed.Err)
	return followed.Items(), nil
}

// stream answers an operation with events, however many there are.
func (t *transport) stream(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor, op *graphql.OperationContext) {
	ctx := r.Context() //nolint:contextcheck // a subscription has a context of its own, within this one
	if op.Operation.Operation == ast.Subscription {
		watch, err := t.service.Watch(ctx)
		if err != nil {
			t.write(w, r, t.refuse(ctx, err), mediaTypeJSON)
			return
		}
		defer watch.Close()
		ctx = watch.Context()
	}
	out := newEvents(ctx, w, t.now)
	defer out.close()
	defer context.AfterFunc(ctx, out.hurry)()
	err := t.followUntil(ctx, exec, op, out)
	if r.Context().Err() == nil && (err == nil || ctx.Err() != nil) {
		err = t.writeEnd(r.Context(), out, context.Cause(ctx))
	}
	if err != nil {
		t.errs.log.DebugContext(ctx, "a stream was not sent to its end", "request", hoko.CallFrom(ctx).RequestID, "err", err)
	}
}

// followUntil is follow that returns as soon as ctx ends. What a result is made of
// may be waited for in vain, because a database that is silent listens to no
// context; what comes of it then is not sent.
func (t *transport) followUntil(ctx context.Context, exec graphql.GraphExecutor, op *graphql.OperationContext, out *events) error {
	done := make(chan error, 1)
	go func() {
		defer func() {
			if cause := recover(); cause != nil {
				done <- out.complete(t.refuse(ctx, recovered(ctx, cause)).response)
			}
		}()
		done <- t.follow(ctx, exec, op, out.comment, out.next)
	}()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return nil
	}
}

// writeEnd tells a client why a stream ends, if not by itself.
func (t *transport) writeEnd(ctx context.Context, out *events, cause error) error {
	if cause == nil {
		return out.complete(nil)
	}
	return out.complete(t.refuse(ctx, cause).response)
}

// follow runs an operation: it calls begin when nothing that happens from then on
// will be missed, and next with each result. It returns when there are no more, ctx
// has ended or next fails, which is the error. A subscription that ends for a
// reason says so in a last result.
func (t *transport) follow(ctx context.Context, exec graphql.GraphExecutor, op *graphql.OperationContext, begin func() error, next func(*graphql.Response) error) error {
	ctx, end := withEnding(ctx)
	run, ctx := exec.DispatchOperation(ctx, op)
	if err := begin(); err != nil {
		return err
	}
	for {
		response := run(withLoaders(ctx, t.service))
		if response == nil || ctx.Err() != nil {
			break
		}
		response.Errors = response.Errors[:min(len(response.Errors), maxErrors)]
		if err := next(response); err != nil {
			return err
		}
		if op.Operation.Operation != ast.Subscription {
			return nil
		}
	}
	if reason := end.reason(); reason != nil && ctx.Err() == nil {
		return next(t.refuse(ctx, reason).response)
	}
	return nil
}
