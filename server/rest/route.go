package rest

import (
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/hoko-to/hoko"
)

// Route is one thing that REST callers can ask for: a method and a path, the
// scope that it takes, and the function that serves it.
type Route struct {
	Method string
	Path   string
	Scope  hoko.Scope
	serve  func(h *handlers, r *http.Request) (status int, body any, err error)
}

// Routes lists every route, in the order of the documentation.
func Routes() []Route {
	return []Route{
		{http.MethodGet, "/api/links", hoko.ScopeLinksRead, (*handlers).listLinks},
		{http.MethodPost, "/api/links", hoko.ScopeLinksWrite, (*handlers).createLinks},
		{http.MethodPut, "/api/links", hoko.ScopeLinksWrite, (*handlers).saveLinks},
		{http.MethodDelete, "/api/links", hoko.ScopeLinksWrite, (*handlers).deleteLinks},
		{http.MethodGet, "/api/collections", hoko.ScopeCollectionsRead, (*handlers).listCollections},
		{http.MethodPost, "/api/collections", hoko.ScopeCollectionsWrite, (*handlers).createCollections},
		{http.MethodPut, "/api/collections", hoko.ScopeCollectionsWrite, (*handlers).saveCollections},
		{http.MethodDelete, "/api/collections", hoko.ScopeCollectionsWrite, (*handlers).deleteCollections},
		{http.MethodGet, "/api/tags", hoko.ScopeTagsRead, (*handlers).listTags},
		{http.MethodPost, "/api/tags", hoko.ScopeTagsWrite, (*handlers).createTags},
		{http.MethodPut, "/api/tags", hoko.ScopeTagsWrite, (*handlers).saveTags},
		{http.MethodDelete, "/api/tags", hoko.ScopeTagsWrite, (*handlers).deleteTags},
		{http.MethodGet, "/api/partners", hoko.ScopePartnersRead, (*handlers).listPartners},
		{http.MethodPost, "/api/partners", hoko.ScopePartnersWrite, (*handlers).createPartners},
		{http.MethodPut, "/api/partners", hoko.ScopePartnersWrite, (*handlers).savePartners},
		{http.MethodDelete, "/api/partners", hoko.ScopePartnersWrite, (*handlers).deletePartners},
		{http.MethodGet, "/api/customers", hoko.ScopeCustomersRead, (*handlers).listCustomers},
		{http.MethodPut, "/api/customers", hoko.ScopeCustomersWrite, (*handlers).saveCustomers},
		{http.MethodDelete, "/api/customers", hoko.ScopeCustomersWrite, (*handlers).deleteCustomers},
		{http.MethodGet, "/api/analytics", hoko.ScopeAnalyticsRead, (*handlers).listClicks},
		{http.MethodGet, "/api/clicks", hoko.ScopeAnalyticsRead, (*handlers).streamClicks},
		{http.MethodPost, "/api/track/lead", hoko.ScopeConversionsWrite, (*handlers).trackLead},
		{http.MethodPost, "/api/track/sale", hoko.ScopeConversionsWrite, (*handlers).trackSale},
	}
}

// operation names the route in the request log.
func (rt Route) operation() hoko.Operation { return hoko.Operation(rt.Method + " " + rt.Path) }

// allow returns the Allow header field of a path (RFC 9110, section 10.2.1).
func (h *handlers) allow(path string) string {
	methods := slices.Collect(maps.Keys(h.routes[path]))
	if slices.Contains(methods, http.MethodGet) {
		methods = append(methods, http.MethodHead)
	}
	slices.Sort(methods)
	return strings.Join(methods, ", ")
}
