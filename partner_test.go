package hoko_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestPartnerFaults(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		partner hoko.Partner
		want    map[string]hoko.Code
	}{
		{hoko.Partner{Name: "Grace"}, map[string]hoko.Code{}},
		{hoko.Partner{Name: "Grace", Email: new("grace@example.test"), Phone: new("+49 30 123456")}, map[string]hoko.Code{}},
		{hoko.Partner{Phone: new(strings.Repeat("٣", hoko.MaxPhone))}, map[string]hoko.Code{"name": hoko.CodeRequired}},
		{
			hoko.Partner{Name: strings.Repeat("a", hoko.MaxTitle+1), Email: new(""), Phone: new(strings.Repeat("1", hoko.MaxPhone+1))},
			map[string]hoko.Code{"name": hoko.CodeTooLong, "email": hoko.CodeEmailInvalid, "phone": hoko.CodeTooLong},
		},
	} {
		if diff := cmp.Diff(c.want, codesOf(c.partner.Validate)); diff != "" {
			t.Errorf("%+v: %s", c.partner, diff)
		}
	}
}

func TestPartnerChangesReachEveryField(t *testing.T) {
	t.Parallel()
	partner := hoko.Partner{Name: "old", Email: new("old"), Phone: new("old")}
	for _, step := range []struct {
		change hoko.PartnerChanges
		want   hoko.Partner
	}{
		{hoko.PartnerChanges{}, hoko.Partner{Name: "old", Email: new("old"), Phone: new("old")}},
		{
			hoko.PartnerChanges{Name: hoko.To("new"), Email: hoko.To(new("new")), Phone: hoko.To(new("new"))},
			hoko.Partner{Name: "new", Email: new("new"), Phone: new("new")},
		},
		{hoko.PartnerChanges{Email: hoko.To[*string](nil), Phone: hoko.To[*string](nil)}, hoko.Partner{Name: "new"}},
	} {
		step.change.Apply(&partner)
		if diff := cmp.Diff(step.want, partner); diff != "" {
			t.Error(diff)
		}
	}
}
