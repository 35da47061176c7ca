package service

import (
	"context"
	"strings"

	"github.com/hoko-to/hoko"
)

// demoLink is a link of the demonstration; its collection, tags and partner go
// by their names.
type demoLink struct {
	collection, shortID, url, title string
	tags                            string // with spaces between
	partner                         string // "" for none
}

var demoLinks = []demoLink{
	{"Launch", "launch", "https://example.com/launch", "Product launch", "social paid", "Grace Films"},
	{"Launch", "waitlist", "https://example.com/waitlist", "Join the waiting list", "social", ""},
	{"Launch", "keynote", "https://example.com/keynote/watch", "Watch the keynote", "video", "Grace Films"},
	{"Newsletter", "issue-42", "https://example.com/news/42", "Newsletter, issue 42", "email", ""},
	{"Newsletter", "issue-43", "https://example.com/news/43", "Newsletter, issue 43", "email", ""},
	{"Newsletter", "subscribe", "https://example.com/subscribe?plan=free", "Subscribe", "email social", "Lin Weekly"},
	{"Print", "poster", "https://example.com/poster", "Poster in the station", "offline paid", ""},
	{"Print", "menu", "https://example.com/menu#today", "Menu of the day", "offline", "Café Samir"},
	{"Documentation", "quickstart", "https://example.com/docs/quickstart", "Quick start", "", ""},
	{"Documentation", "api-guide", "https://example.com/docs/api", "API guide", "", ""},
	{"Documentation", "pricing", "https://example.com/pricing", "Pricing", "paid", "Lin Weekly"},
	{"Documentation", "changelog", "https://example.com/changelog", "What is new", "", ""},
}

func (s *Service) seedLinks(ctx context.Context) ([]*hoko.Link, error) {
	collections, err := s.seedCollections(ctx)
	if err != nil {
		return nil, err
	}
	tags, err := s.seedTags(ctx)
	if err != nil {
		return nil, err
	}
	partners, err := s.seedPartners(ctx)
	if err != nil {
		return nil, err
	}
	var list []hoko.LinkChanges
	for _, demo := range demoLinks {
		ch := hoko.LinkChanges{
			CollectionID: hoko.To(collections[demo.collection]),
			ShortID:      hoko.To(demo.shortID),
			URL:          hoko.To(demo.url),
			Title:        hoko.To(&demo.title),
			TagIDs:       hoko.To(tagged(tags, strings.Fields(demo.tags))),
			UTM:          hoko.UTMChanges{Source: hoko.To(new("hoko")), Campaign: hoko.To(new(demo.collection))},
		}
		if demo.partner != "" {
			ch.PartnerID = hoko.To(new(partners[demo.partner]))
		}
		list = append(list, ch)
	}
	return s.CreateLinks(ctx, list, "")
}

// tagged returns the ids of tags by their names.
func tagged(ids map[string]string, names []string) []string {
	var found []string
	for _, name := range names {
		found = append(found, ids[name])
	}
	return found
}

// seedCollections returns the ids of the demonstration's collections by name.
func (s *Service) seedCollections(ctx context.Context) (map[string]string, error) {
	var list []hoko.CollectionChanges
	for _, name := range []string{"Launch", "Newsletter", "Print", "Documentation"} {
		list = append(list, hoko.CollectionChanges{Name: hoko.To(name)})
	}
	made, err := s.CreateCollections(ctx, list, "")
	ids := map[string]string{}
	for _, c := range made {
		ids[c.Name] = c.ID
	}
	return ids, err
}

// seedTags returns the ids of the demonstration's tags by name.
func (s *Service) seedTags(ctx context.Context) (map[string]string, error) {
	made, err := s.CreateTags(ctx, []hoko.TagChanges{
		{Name: hoko.To("social"), Color: hoko.To[hoko.TagColor]("sky")},
		{Name: hoko.To("email"), Color: hoko.To[hoko.TagColor]("violet")},
		{Name: hoko.To("video"), Color: hoko.To[hoko.TagColor]("rose")},
		{Name: hoko.To("offline"), Color: hoko.To[hoko.TagColor]("lime")},
		{Name: hoko.To("paid"), Color: hoko.To[hoko.TagColor]("amber")},
	}, "")
	ids := map[string]string{}
	for _, tag := range made {
		ids[tag.Name] = tag.ID
	}
	return ids, err
}

// seedPartners returns the ids of the demonstration's partners by name.
func (s *Service) seedPartners(ctx context.Context) (map[string]string, error) {
	made, err := s.CreatePartners(ctx, []hoko.PartnerChanges{
		{Name: hoko.To("Grace Films"), Email: hoko.To(new("grace@example.com")), Phone: hoko.To(new("+1 555 0100"))},
		{Name: hoko.To("Lin Weekly"), Email: hoko.To(new("lin@example.com"))},
		{Name: hoko.To("Café Samir"), Phone: hoko.To(new("+1 555 0101"))},
	}, "")
	ids := map[string]string{}
	for _, partner := range made {
		ids[partner.Name] = partner.ID
	}
	return ids, err
}
