package service

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/hoko-to/hoko"
)

// Every tag and every partner of the demonstration is on a link, and the clicks
// say so.
func demoHasTagsAndPartners(t *testing.T, w *world, workspace *hoko.Workspace) {
	t.Helper()
	ctx, all := as(t, operator(workspace.ID)), hoko.Page{Limit: hoko.MaxTake}
	tags, _, err := w.Tags(ctx, hoko.TagFilter{}, all)
	must(t, err)
	partners, _, err := w.Partners(ctx, hoko.PartnerFilter{}, all)
	must(t, err)
	if len(tags) == 0 || len(partners) == 0 {
		t.Errorf("%d tags, %d partners", len(tags), len(partners))
	}
	for _, tag := range tags {
		if want(w.CountLinks(ctx, hoko.LinkFilter{TagID: &tag.ID}))(t) == 0 {
			t.Errorf("no link has the tag %s", tag.Name)
		}
	}
	for _, partner := range partners {
		if want(w.CountLinks(ctx, hoko.LinkFilter{PartnerID: &partner.ID}))(t) == 0 {
			t.Errorf("no link is of %s", partner.Name)
		}
	}
	links, _, err := w.Links(ctx, hoko.LinkFilter{}, all)
	must(t, err)
	for _, link := range links {
		clicks, _, err := w.Clicks(ctx, hoko.ClickFilter{LinkID: &link.ID, Bots: true}, hoko.Page{Limit: 1})
		must(t, err)
		for _, click := range clicks {
			if diff := cmp.Diff([]any{link.PartnerID, link.TagIDs}, []any{click.PartnerID, click.TagIDs}, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%s: %s", link.ShortID, diff)
			}
		}
	}
}
