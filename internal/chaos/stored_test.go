package chaos

import (
	"fmt"
	"net/http"
	"net/url"
	"time"
)

// stored reads everything that a workspace lists of what was made since a moment,
// or is called after the episode.
func (p *program) stored(w *tenant, since time.Time, episode string) []entry {
	p.t.Helper()
	list := p.storedClicks(w, since)
	list = append(list, p.storedLinks(w, since)...)
	list = append(list, p.storedKeys(w, episode)...)
	for of, connection := range map[noun]string{leads: "leads", sales: "sales"} {
		list = append(list, p.storedConversions(w, of, connection, since)...)
	}
	return list
}

// mostListed is how many items a page of REST has at most.
const mostListed = 10_000

func (p *program) storedClicks(w *tenant, since time.Time) (list []entry) {
	p.t.Helper()
	for skip := 0; len(list) == skip; skip += mostListed {
		path := fmt.Sprintf("/api/analytics?startDate=%s&bots=true&sort=asc&take=%d&skip=%d",
			url.QueryEscape(since.UTC().Format(time.RFC3339Nano)), mostListed, skip)
		var page []struct{ ID, LinkID string }
		p.decode(p.must(request{http.MethodGet, path, nil, w.asKey(""), http.StatusOK}), &page)
		for _, click := range page {
			list = append(list, entry{clicks, click.ID, click.LinkID})
		}
	}
	return list
}

// linkPage is how many links are read at once.
const linkPage = 1000

// storedLinks reads the newest links, until those of before that moment come.
func (p *program) storedLinks(w *tenant, since time.Time) (list []entry) {
	p.t.Helper()
	for skip := 0; ; skip += linkPage {
		path := fmt.Sprintf("/api/links?take=%d&skip=%d", linkPage, skip)
		var page []struct {
			ID, URL, Title string
			CreatedAt      time.Time
		}
		p.decode(p.must(request{http.MethodGet, path, nil, w.asKey(""), http.StatusOK}), &page)
		for _, link := range page {
			list = append(list, linkEntry(link.Title, link.ID, link.URL))
		}
		if len(page) < linkPage || page[len(page)-1].CreatedAt.Before(since) {
			return list
		}
	}
}

func linkEntry(name, id, target string) entry { return entry{links, name, id + " " + target} }

// storedKeys lists the keys of an episode, and those that have ended as revoked
// besides.
func (p *program) storedKeys(w *tenant, episode string) (list []entry) {
	p.t.Helper()
	type key struct{ ID, Name, State string }
	for _, k := range everyNode[key](p, w.asOwner(), "apiKeys", "ApiKeyFilter", map[string]any{"search": episode}, "id name state") {
		list = append(list, entry{keys, k.Name, k.ID})
		if k.State == "REVOKED" {
			list = append(list, entry{revocations, k.Name, k.ID})
		}
	}
	return list
}

func (p *program) storedConversions(w *tenant, of noun, connection string, since time.Time) (list []entry) {
	p.t.Helper()
	type conversion struct{ ID, EventName string }
	filter := map[noun]string{leads: "LeadFilter", sales: "SaleFilter"}[of]
	for _, c := range everyNode[conversion](p, w.asKey(""), connection, filter, map[string]any{"startDate": since.UTC()}, "id eventName") {
		list = append(list, entry{of, c.EventName, c.ID})
	}
	return list
}

// everyNode reads a connection to its end.
func everyNode[T any](p *program, header map[string]string, connection, filterType string, filter map[string]any, fields string) (nodes []T) {
	p.t.Helper()
	document := fmt.Sprintf(`query($after: String, $filter: %s) { list: %s(first: 100, after: $after, filter: $filter) {
		pageInfo { hasNextPage endCursor } nodes { %s } } }`, filterType, connection, fields)
	for after := any(nil); ; {
		var body struct {
			Data struct {
				List struct {
					PageInfo struct {
						HasNextPage bool
						EndCursor   string
					}
					Nodes []T
				}
			}
		}
		p.decode(p.must(graphQL(header, document, map[string]any{"after": after, "filter": filter})), &body)
		nodes = append(nodes, body.Data.List.Nodes...)
		if !body.Data.List.PageInfo.HasNextPage {
			return nodes
		}
		after = body.Data.List.PageInfo.EndCursor
	}
}
