// Package server is the HTTP door. It puts GraphQL, REST, the console's files,
// the documentation and the redirects side by side on one listener, finds out
// who asks, keeps sessions in a cookie, writes the access log, and hands calls
// with API keys to the request log. What an operation may do and how it is done is
// not decided here, and what is behind /graphql it does not know.
package server

import (
	"cmp"
	"io/fs"
	"log/slog"
	"net/http"
	"net/netip"
	"time"

	"go.opentelemetry.io/otel/trace"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/console"
	"github.com/hoko-to/hoko/server/proxy"
	"github.com/hoko-to/hoko/server/redirect"
	"github.com/hoko-to/hoko/server/rest"
	"github.com/hoko-to/hoko/service"
)

// Options are the parts that a server is put together from.
type Options struct {
	Service        *service.Service
	GraphQL        http.Handler        // answers /graphql, with the call in the context; answers Call.Refusal before anything else
	Schema         string              // the GraphQL schema in its own language, for the documentation
	Console        fs.FS               // the console's built files, with index.html at the top
	Guides         fs.FS               // the documentation's texts, with README.md at the top
	Site           hoko.Site           // a path in it is where everything lies below, whether or not a proxy strips it
	TrustedProxies []netip.Prefix      // whose X-Forwarded-For, X-Request-Id and CountryHeader are believed
	CountryHeader  string              // header field in which a trusted edge names the visitor's country; "" for none
	Requests       *service.RequestLog // takes down the calls with API keys; nil for nobody
	Turns          *Turns              // what requests wait for; nil for some of its own
	Log            *slog.Logger
	Now            func() time.Time // returns the current time
	NewRequestID   func() string    // returns a new id of letters, digits, - and _
	Tracer         trace.Tracer     // begins a span for each request; nil for none
}

type server struct {
	service      *service.Service
	requests     *service.RequestLog
	log          *slog.Logger
	now          func() time.Time
	newRequestID func() string
	trust        proxy.Trust
	cookie       sessionCookie
	protection   *http.CrossOriginProtection
	turns        *Turns
	base         string                  // path of the site, without a slash at its end
	doors        map[string]http.Handler // by the first segment of the path
	visitors     http.Handler            // everybody else
}

// NewHandler returns the handler of everything that the program serves. It
// fails if the console has no index.html, or the site is no web address.
func NewHandler(o Options) (http.Handler, error) {
	protection, err := newCrossOriginProtection(o.Site)
	if err != nil {
		return nil, err
	}
	s := &server{
		service:      o.Service,
		requests:     o.Requests,
		turns:        cmp.Or(o.Turns, &Turns{}),
		log:          o.Log,
		now:          o.Now,
		newRequestID: o.NewRequestID,
		trust:        proxy.NewTrust(o.TrustedProxies),
		cookie:       newSessionCookie(o.Site, o.Now),
		protection:   protection,
		base:         o.Site.Path(),
	}
	if err := s.openDoors(o); err != nil {
		return nil, err
	}
	if o.Tracer != nil {
		return newTracing(s, o), nil
	}
	return s, nil
}

func (s *server) openDoors(o Options) (err error) {
	s.visitors, err = redirect.NewHandler(redirect.Options{
		Service:       o.Service,
		Site:          o.Site,
		Trust:         s.trust,
		CountryHeader: o.CountryHeader,
		Log:           o.Log,
	})
	if err != nil {
		return err
	}
	files, err := console.NewHandler(o.Console, s.base+consolePath)
	if err != nil {
		return err
	}
	document, err := rest.Document(o.Site)
	if err != nil {
		return err
	}
	openAPI, documentation := newOpenAPI(document), s.newDocs(o, document)
	s.doors = map[string]http.Handler{
		"":             s.readOnly("/", http.HandlerFunc(s.toConsole)),
		"admin":        s.console(files),
		"api":          s.guard(rest.NewHandler(rest.Options{Service: o.Service, Site: o.Site, Log: o.Log, Now: o.Now}), keyCredential),
		"docs":         documentation,
		"graphql":      s.exactly("/graphql", s.toGuide(s.guard(o.GraphQL, s.keyOrSessionCredential))),
		"healthz":      s.readOnly("/healthz", http.HandlerFunc(alive)),
		"llms.txt":     s.exactly("/llms.txt", documentation),
		"openapi.json": newCORS().Handler(s.readOnly(openAPIPath, openAPI)),
		"readyz":       s.readOnly("/readyz", http.HandlerFunc(s.ready)),
		"robots.txt":   s.readOnly("/robots.txt", http.HandlerFunc(s.robots)),
		"favicon.ico":  s.readOnly("/favicon.ico", http.HandlerFunc(s.icon)),
	}
	return nil
}

// guard puts before a door of the API what every caller passes.
func (s *server) guard(door http.Handler, credential func(*http.Request) (hoko.Credential, error)) http.Handler {
	return chain(door,
		s.recordCall,
		s.logAccess,
		s.recoverPanics(door),
		secureHeaders,
		newCORS().Handler,
		s.identify(credential),
		s.takeTurns,
	)
}
