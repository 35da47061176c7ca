package service

import (
	"context"
	"slices"
	"strings"

	"github.com/hoko-to/hoko"
)

// noun is a kind of named thing.
type noun struct {
	of     func(*state) map[string]named
	save   func(ctx context.Context, x *tenant, items []namedItem) ([]string, error)
	remove func(ctx context.Context, x *tenant, ids []string) error
	forget func(s *state, id string) // what else a deletion changes
	blank  string                    // what stands where nothing more was given
	noNew  bool
}

type namedItem struct{ id, name, more string }

var nouns = []noun{
	{
		of: func(s *state) map[string]named { return s.Collections },
		save: func(ctx context.Context, x *tenant, items []namedItem) ([]string, error) {
			saved, err := x.SaveCollections(ctx, convert(items, func(i namedItem) hoko.CollectionChanges {
				return hoko.CollectionChanges{ID: i.id, Name: hoko.To(i.name), Description: hoko.To(textOrNil(i.more))}
			}))
			return convert(saved, func(c *hoko.Collection) string { return c.ID }), err
		},
		remove: func(ctx context.Context, x *tenant, ids []string) error { return x.DeleteCollections(ctx, ids) },
		forget: func(*state, string) {},
	},
	{
		blank: string(hoko.DefaultTagColor),
		of:    func(s *state) map[string]named { return s.Tags },
		save: func(ctx context.Context, x *tenant, items []namedItem) ([]string, error) {
			saved, err := x.SaveTags(ctx, convert(items, func(i namedItem) hoko.TagChanges {
				return hoko.TagChanges{ID: i.id, Name: hoko.To(i.name), Color: hoko.To(hoko.TagColor(i.more))}
			}))
			return convert(saved, func(c *hoko.Tag) string { return c.ID }), err
		},
		remove: func(ctx context.Context, x *tenant, ids []string) error { return x.DeleteTags(ctx, ids) },
		forget: func(s *state, id string) {
			s.eachLink(func(l *modelLink) {
				l.Tags = strings.Join(slices.DeleteFunc(strings.Fields(l.Tags), func(tag string) bool { return tag == id }), " ")
			})
		},
	},
	{
		of: func(s *state) map[string]named { return s.Partners },
		save: func(ctx context.Context, x *tenant, items []namedItem) ([]string, error) {
			saved, err := x.SavePartners(ctx, convert(items, func(i namedItem) hoko.PartnerChanges {
				return hoko.PartnerChanges{ID: i.id, Name: hoko.To(i.name), Phone: hoko.To(textOrNil(i.more))}
			}))
			return convert(saved, func(c *hoko.Partner) string { return c.ID }), err
		},
		remove: func(ctx context.Context, x *tenant, ids []string) error { return x.DeletePartners(ctx, ids) },
		forget: func(s *state, id string) {
			s.eachLink(func(l *modelLink) {
				if l.Partner == id {
					l.Partner = ""
				}
			})
		},
	},
	{
		of: func(s *state) map[string]named { return s.Customers },
		save: func(ctx context.Context, x *tenant, items []namedItem) ([]string, error) {
			saved, err := x.SaveCustomers(ctx, convert(items, func(i namedItem) hoko.CustomerChanges {
				return hoko.CustomerChanges{ID: i.id, Name: hoko.To(i.name), Phone: hoko.To(textOrNil(i.more))}
			}))
			return convert(saved, func(c *hoko.Customer) string { return c.ID }), err
		},
		remove: func(ctx context.Context, x *tenant, ids []string) error { return x.DeleteCustomers(ctx, ids) },
		forget: func(*state, string) {},
		noNew:  true,
	},
}

func convert[F, T any](list []F, to func(F) T) []T {
	out := make([]T, len(list))
	for i, item := range list {
		out[i] = to(item)
	}
	return out
}

func textOrNil(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// eachLink changes every link, deleted ones included.
func (s *state) eachLink(change func(*modelLink)) {
	for _, links := range []map[string]modelLink{s.Links, s.Bin} {
		for id, link := range links {
			change(&link)
			links[id] = link
		}
	}
}
