package service

import (
	"context"
	"maps"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// byID lists every operation that takes the id of something in a workspace. An
// operation of another workspace is given the id of nothing and the id of
// something that is not its own.
func byID(w *world) map[string]func(ctx context.Context, id string) (any, error) {
	key := hoko.Revocation{Reason: hoko.RevocationOther}
	return map[string]func(context.Context, string) (any, error){
		"Link":       func(ctx context.Context, id string) (any, error) { return w.Link(ctx, id) },
		"LinksByIDs": func(ctx context.Context, id string) (any, error) { return w.LinksByIDs(ctx, []string{id}) },
		"Links": func(ctx context.Context, id string) (any, error) {
			return pageFor(w.Links(ctx, hoko.LinkFilter{IDs: []string{id}}, hoko.Page{Limit: 9}))
		},
		"CountLinks": func(ctx context.Context, id string) (any, error) {
			return w.CountLinks(ctx, hoko.LinkFilter{IDs: []string{id}})
		},
		"CountLinksOfTags":        func(ctx context.Context, id string) (any, error) { return w.CountLinksOfTags(ctx, []string{id}) },
		"CountLinksOfCollections": func(ctx context.Context, id string) (any, error) { return w.CountLinksOfCollections(ctx, []string{id}) },
		"links of a collection": func(ctx context.Context, id string) (any, error) {
			return w.CountLinks(ctx, hoko.LinkFilter{CollectionID: &id})
		},
		"CreateLinks": func(ctx context.Context, id string) (any, error) {
			return w.CreateLinks(ctx, []hoko.LinkChanges{{URL: hoko.To("https://example.test"), CollectionID: hoko.To(id)}}, "")
		},
		"CreateLinks with a tag": func(ctx context.Context, id string) (any, error) {
			return w.CreateLinks(ctx, []hoko.LinkChanges{{URL: hoko.To("https://example.test"), CollectionID: hoko.To(id), TagIDs: hoko.To([]string{id}), PartnerID: hoko.To(&id)}}, "")
		},
		"SaveLinks": func(ctx context.Context, id string) (any, error) {
			return w.SaveLinks(ctx, []hoko.LinkChanges{{ID: id, Title: hoko.To(new("mine"))}})
		},
		"UpdateLink": func(ctx context.Context, id string) (any, error) {
			return w.UpdateLink(ctx, hoko.LinkChanges{ID: id, Title: hoko.To(new("mine"))})
		},
		"UpdateLinks": func(ctx context.Context, id string) (any, error) {
			return w.UpdateLinks(ctx, []hoko.LinkChanges{{ID: id, Title: hoko.To(new("mine"))}})
		},
		"RestoreLink":  func(ctx context.Context, id string) (any, error) { return w.RestoreLink(ctx, id) },
		"RestoreLinks": func(ctx context.Context, id string) (any, error) { return w.RestoreLinks(ctx, []string{id}) },
		"DuplicateLink": func(ctx context.Context, id string) (any, error) {
			return w.DuplicateLink(ctx, hoko.LinkCopy{ID: id}, "")
		},
		"deleted Links": func(ctx context.Context, id string) (any, error) {
			return pageFor(w.Links(ctx, hoko.LinkFilter{IDs: []string{id}, Deleted: true}, hoko.Page{Limit: 9}))
		},
		"DeleteLinks":      func(ctx context.Context, id string) (any, error) { return nil, w.DeleteLinks(ctx, []string{id}) },
		"DeleteLink":       func(ctx context.Context, id string) (any, error) { return nil, w.DeleteLink(ctx, id) },
		"Collection":       func(ctx context.Context, id string) (any, error) { return w.Collection(ctx, id) },
		"CollectionsByIDs": func(ctx context.Context, id string) (any, error) { return w.CollectionsByIDs(ctx, []string{id}) },
		"Collections": func(ctx context.Context, id string) (any, error) {
			return pageFor(w.Collections(ctx, hoko.CollectionFilter{IDs: []string{id}}, hoko.Page{Limit: 9}))
		},
		"CountCollections": func(ctx context.Context, id string) (any, error) {
			return w.CountCollections(ctx, hoko.CollectionFilter{IDs: []string{id}})
		},
		"SaveCollections": func(ctx context.Context, id string) (any, error) {
			return w.SaveCollections(ctx, []hoko.CollectionChanges{{ID: id, Name: hoko.To("mine")}})
		},
		"UpdateCollections": func(ctx context.Context, id string) (any, error) {
			return w.UpdateCollections(ctx, []hoko.CollectionChanges{{ID: id, Name: hoko.To("mine")}})
		},
		"UpdateCollection": func(ctx context.Context, id string) (any, error) {
			return w.UpdateCollection(ctx, hoko.CollectionChanges{ID: id, Name: hoko.To("mine")})
		},
		"DeleteCollections": func(ctx context.Context, id string) (any, error) { return nil, w.DeleteCollections(ctx, []string{id}) },
		"DeleteCollection":  func(ctx context.Context, id string) (any, error) { return nil, w.DeleteCollection(ctx, id) },
		"Clicks": func(ctx context.Context, id string) (any, error) {
			return pageFor(w.Clicks(ctx, hoko.ClickFilter{LinkID: &id}, hoko.Page{Limit: 9}))
		},
		"CountClicks": func(ctx context.Context, id string) (any, error) {
			return w.CountClicks(ctx, hoko.ClickFilter{LinkID: &id})
		},
		"APIKey": func(ctx context.Context, id string) (any, error) { return w.APIKey(ctx, id) },
		"UpdateAPIKey": func(ctx context.Context, id string) (any, error) {
			return w.UpdateAPIKey(ctx, hoko.APIKeyChanges{ID: id, Name: hoko.To("mine")})
		},
		"RotateAPIKey": func(ctx context.Context, id string) (any, error) {
			return w.RotateAPIKey(ctx, KeyRotation{id, 0}, "")
		},
		"RevokeAPIKey": func(ctx context.Context, id string) (any, error) {
			revocation := key
			revocation.ID = id
			return w.RevokeAPIKey(ctx, revocation)
		},
	}
}

// conversionsByID lists those that tell of what customers did. An id stands for
// whatever it may be of.
func conversionsByID(w *world) map[string]func(ctx context.Context, id string) (any, error) {
	page := hoko.Page{Limit: 9}
	filters := func(id string) []hoko.ConversionFilter {
		return []hoko.ConversionFilter{{IDs: []string{id}}, {CustomerID: &id}, {LinkID: &id}, {PartnerID: &id}}
	}
	return map[string]func(context.Context, string) (any, error){
		"ClicksByIDs": func(ctx context.Context, id string) (any, error) { return w.ClicksByIDs(ctx, []string{id}) },
		"Lead":        func(ctx context.Context, id string) (any, error) { return w.Lead(ctx, id) },
		"LeadsByIDs":  func(ctx context.Context, id string) (any, error) { return w.LeadsByIDs(ctx, []string{id}) },
		"Leads": func(ctx context.Context, id string) (any, error) {
			return forEach(filters(id), func(f hoko.ConversionFilter) (any, error) { return pageFor(w.Leads(ctx, f, page)) })
		},
		"CountLeads": func(ctx context.Context, id string) (any, error) {
			return forEach(filters(id), func(f hoko.ConversionFilter) (any, error) { return w.CountLeads(ctx, f) })
		},
		"Sale":       func(ctx context.Context, id string) (any, error) { return w.Sale(ctx, id) },
		"SalesByIDs": func(ctx context.Context, id string) (any, error) { return w.SalesByIDs(ctx, []string{id}) },
		"Sales": func(ctx context.Context, id string) (any, error) {
			return forEach(filters(id), func(f hoko.ConversionFilter) (any, error) { return pageFor(w.Sales(ctx, f, page)) })
		},
		"CountSales": func(ctx context.Context, id string) (any, error) {
			return forEach(filters(id), func(f hoko.ConversionFilter) (any, error) { return w.CountSales(ctx, f) })
		},
		"RefundSale": func(ctx context.Context, id string) (any, error) {
			return w.RefundSale(ctx, hoko.RefundTracking{SaleID: id}, "")
		},
		"Refunds":      func(ctx context.Context, id string) (any, error) { return pageFor(w.Refunds(ctx, id, page)) },
		"CountRefunds": func(ctx context.Context, id string) (any, error) { return w.CountRefunds(ctx, id) },
		"CustomerTimeline": func(ctx context.Context, id string) (any, error) {
			return pageFor(w.CustomerTimeline(ctx, id, page))
		},
		"CountCustomerTimeline": func(ctx context.Context, id string) (any, error) { return w.CountCustomerTimeline(ctx, id) },
		"CustomerValues":        func(ctx context.Context, id string) (any, error) { return w.CustomerValues(ctx, []string{id}) },
	}
}

// nounsByID lists those of tags, partners and customers.
func nounsByID(w *world) map[string]func(ctx context.Context, id string) (any, error) {
	all := map[string]func(context.Context, string) (any, error){}
	kinds := (&tenant{world: w}).kinds()
	addNoun(all, "tags", kinds["tags"], w.Tag, w.TagsByIDs, w.Tags, w.CountTags, func(id string) []hoko.TagFilter {
		return []hoko.TagFilter{{IDs: []string{id}}}
	})
	addNoun(all, "partners", kinds["partners"], w.Partner, w.PartnersByIDs, w.Partners, w.CountPartners, func(id string) []hoko.PartnerFilter {
		return []hoko.PartnerFilter{{IDs: []string{id}}}
	})
	addNoun(all, "customers", kinds["customers"], w.Customer, w.CustomersByIDs, w.Customers, w.CountCustomers, func(id string) []hoko.CustomerFilter {
		return []hoko.CustomerFilter{{IDs: []string{id}}, {ExternalID: &id}}
	})
	return all
}

func addNoun[T, F any](
	all map[string]func(context.Context, string) (any, error), name string, k kind,
	one func(context.Context, string) (*T, error), byIDs func(context.Context, []string) (map[string]*T, error),
	page func(context.Context, F, hoko.Page) ([]*T, bool, error), count func(context.Context, F) (int, error), filters func(id string) []F,
) {
	add := func(operation string, ask func(context.Context, string) (any, error)) {
		all[operation+" of "+name] = ask
	}
	add("one", func(ctx context.Context, id string) (any, error) { return one(ctx, id) })
	add("by ids", func(ctx context.Context, id string) (any, error) { return byIDs(ctx, []string{id}) })
	add("page", func(ctx context.Context, id string) (any, error) {
		return forEach(filters(id), func(f F) (any, error) { return pageFor(page(ctx, f, hoko.Page{Limit: 9})) })
	})
	add("count", func(ctx context.Context, id string) (any, error) {
		return forEach(filters(id), func(f F) (any, error) { return count(ctx, f) })
	})
	add("save", func(ctx context.Context, id string) (any, error) { return k.save(ctx, []item{{id, "mine"}}) })
	add("update all", func(ctx context.Context, id string) (any, error) { return k.updateAll(ctx, []item{{id, "mine"}}) })
	add("update", func(ctx context.Context, id string) (any, error) { return k.update(ctx, item{id, "mine"}) })
	add("delete", func(ctx context.Context, id string) (any, error) { return nil, k.deleteOne(ctx, id) })
	add("delete all", func(ctx context.Context, id string) (any, error) { return nil, k.deleteAll(ctx, []string{id}) })
}

// forEach returns the answers to several questions.
func forEach[T any](list []T, ask func(T) (any, error)) (any, error) {
	var answers []any
	for _, item := range list {
		answer, err := ask(item)
		if err != nil {
			return nil, err
		}
		answers = append(answers, answer)
	}
	return answers, nil
}

func pageFor[T any](items []T, more bool, err error) (any, error) {
	return [2]any{len(items), more}, err
}

// everything tells all that a workspace holds.
func (x *tenant) everything(t testing.TB) []any {
	t.Helper()
	page := hoko.Page{Limit: 100}
	links, _, err := x.Links(x.operator(t), hoko.LinkFilter{}, page)
	must(t, err)
	collections, _, err := x.Collections(x.operator(t), hoko.CollectionFilter{}, page)
	must(t, err)
	keys, _, err := x.APIKeys(x.operator(t), hoko.APIKeyFilter{}, page)
	must(t, err)
	clicks := want(x.CountClicks(x.operator(t), hoko.ClickFilter{Bots: true}))(t)
	all := []any{links, x.bin(t), collections, keys, clicks, x.written(t)}
	tags, _, err := x.Tags(x.operator(t), hoko.TagFilter{}, page)
	must(t, err)
	partners, _, err := x.Partners(x.operator(t), hoko.PartnerFilter{}, page)
	must(t, err)
	customers, _, err := x.Customers(x.operator(t), hoko.CustomerFilter{}, page)
	must(t, err)
	return append(all, tags, partners, customers)
}

// What belongs to another workspace is answered exactly as what does not exist,
// and nothing happens to it.
func TestForeignIsAsMissing(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		mine, foreign := newTenant(t, w, "mine"), newTenant(t, w, "foreign")
		deleted := foreign.insertLink(t, func(*hoko.LinkChanges) {}).ID
		must(t, foreign.DeleteLink(foreign.operator(t), deleted))
		sale := foreign.trackSale(t, saleOf("ada", foreign.newClick(t), 5))
		lead := foreign.trackLead(t, leadOf("ada", foreign.newClick(t)))
		ids := []string{sale.ID, sale.CustomerID, sale.ClickID, lead.ID, foreign.insertLink(t, func(*hoko.LinkChanges) {}).ID, deleted, foreign.collection, foreign.newKey(t, hoko.ScopeLinksRead).APIKey.ID, foreign.workspace.ID}
		tag, partner := foreign.newTags(t, "tag")[0], foreign.newPartner(t, "partner")
		foreign.insertLink(t, func(ch *hoko.LinkChanges) {
			ch.TagIDs, ch.PartnerID = hoko.To([]string{tag.ID}), hoko.To(&partner.ID)
		})
		ids = append(ids, tag.ID, partner.ID)
		before, own := foreign.everything(t), mine.everything(t)
		operations := byID(w)
		maps.Copy(operations, conversionsByID(w))
		maps.Copy(operations, nounsByID(w))
		for name, operation := range operations {
			missing, missingErr := operation(mine.operator(t), newID())
			for _, id := range append(ids, strings.ToUpper(ids[0])) {
				got, err := operation(mine.operator(t), id)
				if diff := cmp.Diff([]any{missing, missingErr}, []any{got, err}); diff != "" {
					t.Errorf("%s: %s", name, diff)
				}
			}
		}
		if diff := cmp.Diff(before, foreign.everything(t)); diff != "" {
			t.Errorf("the other workspace changed: %s", diff)
		}
		if diff := cmp.Diff(own, mine.everything(t)); diff != "" {
			t.Errorf("this workspace changed: %s", diff)
		}
	})
}

// A person reaches the workspaces that the person is a member of, and no other.
func TestPersonReachesOwnWorkspacesOnly(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		mine, _ := newTenant(t, w, "mine"), newTenant(t, w, "foreign")
		email, password := mine.signUp(t, hoko.RoleOwner)
		token := w.signIn(t, email, password)
		for slug, code := range map[string]hoko.Code{"foreign": hoko.CodeWorkspaceRequired, "missing": hoko.CodeWorkspaceRequired, "": hoko.CodeWorkspaceRequired} {
			_, err := w.Link(as(t, w.whoIs(t, token, slug)), newID())
			refused(t, err, code)
		}
		_, err := w.Link(as(t, w.whoIs(t, token, "mine")), newID())
		refused(t, err, hoko.CodeNotFound)
	})
}
