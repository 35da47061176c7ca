// Package rest speaks the REST dialect of the service: it translates what
// callers of /api send and what they are answered, and holds no rule of its
// own. Who asks is decided before, what is allowed and valid behind it.
package rest

import (
	"cmp"
	"log/slog"
	"net/http"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

// Options are the parts that the REST door is put together from.
type Options struct {
	Service *service.Service
	Site    hoko.Site
	Log     *slog.Logger
	Now     func() time.Time // returns the current time
}

// NewHandler serves every route of Routes. It expects the call in the context
// (hoko.WithCall) and answers a refusal noted there before anything else.
func NewHandler(o Options) http.Handler {
	h := &handlers{
		service:     o.Service,
		site:        o.Site,
		log:         o.Log,
		now:         o.Now,
		routes:      map[string]map[string]Route{},
		links:       linkFields(o.Site),
		collections: collectionFields(),
		tags:        tagFields(),
		partners:    partnerFields(),
		customers:   customerFields(),
		leads:       leadFields(),
		sales:       saleFields(),
	}
	for _, route := range Routes() {
		if h.routes[route.Path] == nil {
			h.routes[route.Path] = map[string]Route{}
		}
		h.routes[route.Path][route.Method] = route
	}
	return h
}

type handlers struct {
	service     *service.Service
	site        hoko.Site
	log         *slog.Logger
	now         func() time.Time
	routes      map[string]map[string]Route // by path and method
	links       fields[hoko.LinkChanges]
	collections fields[hoko.CollectionChanges]
	tags        fields[hoko.TagChanges]
	partners    fields[hoko.PartnerChanges]
	customers   fields[hoko.CustomerChanges]
	leads       fields[hoko.LeadTracking]
	sales       fields[hoko.SaleTracking]
}

// ServeHTTP finds the route, runs it and writes its one answer.
func (h *handlers) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	status, body, err := h.serve(r)
	if err != nil {
		h.writeError(w, r, err)
		return
	}
	h.write(w, r, status, body)
}

func (h *handlers) serve(r *http.Request) (status int, body any, err error) {
	call := hoko.CallFrom(r.Context())
	route, err := h.find(r)
	if err == nil {
		route.note(call)
	}
	if err := cmp.Or(call.Refusal, err); err != nil {
		return 0, nil, err
	}
	// Asking before the body is read spares a caller who may not the upload, and
	// tells nothing about what is in it.
	if err := route.admit(call); err != nil {
		return 0, nil, err
	}
	if route.Method != http.MethodGet {
		if err := newQuery(r).err(); err != nil {
			return 0, nil, err // there are no parameters
		}
	}
	return route.serve(h, r)
}

// find returns the route of a request. HEAD is GET without the body, which
// net/http leaves out by itself.
func (h *handlers) find(r *http.Request) (Route, error) {
	methods, known := h.routes[r.URL.Path]
	if !known {
		return Route{}, &hoko.Error{Kind: hoko.KindNotFound, Code: hoko.CodeEndpointUnknown}
	}
	method := r.Method
	if method == http.MethodHead {
		method = http.MethodGet
	}
	route, known := methods[method]
	if !known {
		return Route{}, methodUnknown(r)
	}
	return route, nil
}

func methodUnknown(r *http.Request) error {
	return &hoko.Error{
		Kind:   hoko.KindMethodNotAllowed,
		Code:   hoko.CodeMethodNotAllowed,
		Params: hoko.Params{"method": hoko.CleanText(r.Method, maxEcho)},
	}
}
