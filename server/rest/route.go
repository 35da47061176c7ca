package rest

import (
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/hoko-to/hoko"
)

// Route is one thing that REST callers can ask for: a method and a path, who may
// come in, and the function that serves it.
type Route struct {
	Method string
	Path   string
	Entry
	serve func(h *handlers, r *http.Request) (status int, body any, err error)
}

// Entry says who may ask for a route. Its zero value lets in any good key.
type Entry struct {
	Scope hoko.Scope // what the key must carry; "" for nothing
	Open  bool       // whether nobody at all may ask as well
}

func carrying(scope hoko.Scope) Entry { return Entry{Scope: scope} }

func anyKey() Entry { return Entry{} }

func anyone() Entry { return Entry{Open: true} }

// admit says why a caller may not come in, or nil. The service asks the same
// again.
func (e Entry) admit(call *hoko.Call) (err error) {
	switch {
	case e.Open:
	case e.Scope == "":
		_, err = call.Caller.MayActAsKey()
	default:
		_, err = call.Caller.MayUse(e.Scope)
	}
	return err
}

// Routes lists every route, in the order of the documentation.
func Routes() []Route {
	return []Route{
		{http.MethodGet, "/api/links", carrying(hoko.ScopeLinksRead), (*handlers).listLinks},
		{http.MethodPost, "/api/links", carrying(hoko.ScopeLinksWrite), (*handlers).createLinks},
		{http.MethodPut, "/api/links", carrying(hoko.ScopeLinksWrite), (*handlers).saveLinks},
		{http.MethodDelete, "/api/links", carrying(hoko.ScopeLinksWrite), (*handlers).deleteLinks},
		{http.MethodGet, "/api/collections", carrying(hoko.ScopeCollectionsRead), (*handlers).listCollections},
		{http.MethodPost, "/api/collections", carrying(hoko.ScopeCollectionsWrite), (*handlers).createCollections},
		{http.MethodPut, "/api/collections", carrying(hoko.ScopeCollectionsWrite), (*handlers).saveCollections},
		{http.MethodDelete, "/api/collections", carrying(hoko.ScopeCollectionsWrite), (*handlers).deleteCollections},
		{http.MethodGet, "/api/tags", carrying(hoko.ScopeTagsRead), (*handlers).listTags},
		{http.MethodPost, "/api/tags", carrying(hoko.ScopeTagsWrite), (*handlers).createTags},
		{http.MethodPut, "/api/tags", carrying(hoko.ScopeTagsWrite), (*handlers).saveTags},
		{http.MethodDelete, "/api/tags", carrying(hoko.ScopeTagsWrite), (*handlers).deleteTags},
		{http.MethodGet, "/api/partners", carrying(hoko.ScopePartnersRead), (*handlers).listPartners},
		{http.MethodPost, "/api/partners", carrying(hoko.ScopePartnersWrite), (*handlers).createPartners},
		{http.MethodPut, "/api/partners", carrying(hoko.ScopePartnersWrite), (*handlers).savePartners},
		{http.MethodDelete, "/api/partners", carrying(hoko.ScopePartnersWrite), (*handlers).deletePartners},
		{http.MethodGet, "/api/customers", carrying(hoko.ScopeCustomersRead), (*handlers).listCustomers},
		{http.MethodPut, "/api/customers", carrying(hoko.ScopeCustomersWrite), (*handlers).saveCustomers},
		{http.MethodDelete, "/api/customers", carrying(hoko.ScopeCustomersWrite), (*handlers).deleteCustomers},
		{http.MethodGet, "/api/analytics", carrying(hoko.ScopeAnalyticsRead), (*handlers).readAnalytics},
		{http.MethodGet, "/api/analytics/values", carrying(hoko.ScopeAnalyticsRead), (*handlers).exportValues},
		{http.MethodGet, "/api/clicks", carrying(hoko.ScopeAnalyticsRead), (*handlers).exportClicks},
		{http.MethodGet, "/api/leads", carrying(hoko.ScopeAnalyticsRead), (*handlers).exportLeads},
		{http.MethodGet, "/api/sales", carrying(hoko.ScopeAnalyticsRead), (*handlers).exportSales},
		{http.MethodPost, "/api/track/lead", carrying(hoko.ScopeConversionsWrite), (*handlers).trackLead},
		{http.MethodPost, "/api/track/sale", carrying(hoko.ScopeConversionsWrite), (*handlers).trackSale},
		{http.MethodGet, "/api/key", anyKey(), (*handlers).showKey},
		{http.MethodDelete, "/api/key", anyKey(), (*handlers).revokeKey},
		{http.MethodPost, "/api/key/leaks", anyone(), (*handlers).reportLeak},
	}
}

// note tells the request log what is asked for and what that takes, also of a call
// that is refused.
func (rt Route) note(call *hoko.Call) {
	call.NoteOperation(rt.operation())
	if rt.Scope != "" {
		call.NoteScope(rt.Scope)
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
