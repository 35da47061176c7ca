package hoko_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestCustomerFaults(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		customer hoko.Customer
		want     map[string]hoko.Code
	}{
		{hoko.Customer{ExternalID: "c1", Name: "Grace"}, map[string]hoko.Code{}},
		{
			hoko.Customer{
				ExternalID: strings.Repeat("é", hoko.MaxCustomerID), Name: strings.Repeat("é", hoko.MaxName),
				Email: new("grace@example.test"), Phone: new(""), Avatar: new("https://example.test/a.png"),
			}, map[string]hoko.Code{},
		},
		{hoko.Customer{}, map[string]hoko.Code{"externalId": hoko.CodeRequired, "name": hoko.CodeRequired}},
		{
			hoko.Customer{
				ExternalID: strings.Repeat("é", hoko.MaxCustomerID+1), Name: strings.Repeat("é", hoko.MaxName+1),
				Email: new("grace"), Phone: new(strings.Repeat("1", hoko.MaxPhone+1)), Avatar: new("javascript:alert(1)"),
			},
			map[string]hoko.Code{
				"externalId": hoko.CodeTooLong, "name": hoko.CodeTooLong,
				"email": hoko.CodeEmailInvalid, "phone": hoko.CodeTooLong, "avatar": hoko.CodeURLInvalid,
			},
		},
	} {
		if diff := cmp.Diff(c.want, codesOf(c.customer.Validate)); diff != "" {
			t.Errorf("%+v: %s", c.customer, diff)
		}
	}
}

func TestCustomerChangesReachEveryField(t *testing.T) {
	t.Parallel()
	old := hoko.Customer{ExternalID: "old", Name: "old", Email: new("old"), Phone: new("old"), Avatar: new("old")}
	customer := old
	for _, step := range []struct {
		change hoko.CustomerChanges
		want   hoko.Customer
	}{
		{hoko.CustomerChanges{}, old},
		{
			hoko.CustomerChanges{
				ExternalID: hoko.To("new"), Name: hoko.To("new"),
				Email: hoko.To(new("new")), Phone: hoko.To(new("new")), Avatar: hoko.To(new("new")),
			},
			hoko.Customer{ExternalID: "new", Name: "new", Email: new("new"), Phone: new("new"), Avatar: new("new")},
		},
		{
			hoko.CustomerChanges{Email: hoko.To[*string](nil), Phone: hoko.To[*string](nil), Avatar: hoko.To[*string](nil)},
			hoko.Customer{ExternalID: "new", Name: "new"},
		},
	} {
		step.change.Apply(&customer)
		if diff := cmp.Diff(step.want, customer); diff != "" {
			t.Error(diff)
		}
	}
}
