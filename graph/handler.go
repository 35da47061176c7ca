// Package graph is the GraphQL door: it gives the service's operations the shape
// of the schema. A resolver translates and calls one method of package service.
// No rule of the product lives here, and what a caller may do is asked of the
// caller, not decided.
package graph

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/service"
)

// Options are the parts of the world that the door must be told about.
type Options struct {
	Service  *service.Service
	Site     hoko.Site
	Requests *service.RequestLog // takes down the calls with API keys that come over WebSockets; nil for nobody
	Now      func() time.Time    // returns the current time
	Log      *slog.Logger
}

// NewHandler serves GraphQL over HTTP at whatever path it is mounted. The
// request's context carries a hoko.Call, with the caller or the reason why the
// credential was refused. The response is written in one go, after everything
// has run, unless it is to a subscription.
func NewHandler(o Options) http.Handler {
	schema, errs, validated := describedSchema(), &presenter{log: o.Log}, newDocumentCache()
	srv := handler.New(generated.NewExecutableSchema(generated.Config{
		Schema:     schema,
		Resolvers:  &Resolver{service: o.Service, site: o.Site, now: o.Now},
		Directives: generated.DirectiveRoot{HasScope: hasScope, Key: key, Session: session},
	}))
	srv.AddTransport(&transport{service: o.Service, requests: o.Requests, schema: schema, errs: errs, validated: validated, now: o.Now, turns: newTurns(runtime.GOMAXPROCS(0)), greetings: newGreetings()})
	srv.AroundRootFields(func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
		return next(withLoaders(ctx, o.Service))
	})
	srv.SetParserTokenLimit(maxTokens)
	srv.SetValidationRulesFn(boundedRules)
	srv.SetQueryCache(validated)
	srv.SetErrorPresenter(errs.present)
	srv.SetRecoverFunc(recovered)
	return srv
}

// recovered turns a panic into an internal error, whose text is for the log.
func recovered(_ context.Context, cause any) error {
	return fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
}
