package hoko_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// faultsOf returns what validate finds, as field and code.
func faultsOf(validate func(*hoko.Issues)) []string {
	var told []string
	for _, issue := range issuesOf(validate) {
		told = append(told, issue.Field+" "+string(issue.Code))
	}
	return told
}

func goodLead() hoko.LeadTracking {
	return hoko.LeadTracking{
		ClickID: new(someID), EventName: "Sign up", Metadata: `{"a":1}`,
		Customer: hoko.CustomerTracking{ExternalID: "u1", Name: "Ada", Email: hoko.To(new("ada@example.com")), Avatar: hoko.To(new("https://example.com/a.png"))},
	}
}

func TestLeadTracking(t *testing.T) {
	t.Parallel()
	for want, change := range map[string]func(l *hoko.LeadTracking){
		"":                            func(*hoko.LeadTracking) {},
		"clickId required":            func(l *hoko.LeadTracking) { l.ClickID = nil },
		"clickId id_malformed":        func(l *hoko.LeadTracking) { l.ClickID = new("x") },
		"eventName required":          func(l *hoko.LeadTracking) { l.EventName = " " },
		"eventName too_long":          func(l *hoko.LeadTracking) { l.EventName = strings.Repeat("é", 256) },
		"customerExternalId required": func(l *hoko.LeadTracking) { l.Customer.ExternalID = "" },
		"customerExternalId too_long": func(l *hoko.LeadTracking) { l.Customer.ExternalID = strings.Repeat("é", 101) },
		"customerName required":       func(l *hoko.LeadTracking) { l.Customer.Name = "" },
		"customerName too_long":       func(l *hoko.LeadTracking) { l.Customer.Name = strings.Repeat("é", 101) },
		"customerEmail email_invalid": func(l *hoko.LeadTracking) { l.Customer.Email = hoko.To(new("x")) },
		"customerAvatar url_invalid":  func(l *hoko.LeadTracking) { l.Customer.Avatar = hoko.To(new("x")) },
		"metadata type_wrong":         func(l *hoko.LeadTracking) { l.Metadata = "[]" },
		"metadata too_large": func(l *hoko.LeadTracking) {
			l.Metadata = hoko.Metadata(`{"a":"` + strings.Repeat("x", hoko.MaxMetadata) + `"}`)
		},
		"eventName character_forbidden": func(l *hoko.LeadTracking) { l.EventName = "a\x00" },
		"clickId type_wrong": func(l *hoko.LeadTracking) {
			l.ClickID = nil
			*l = l.WithFaults([]hoko.Issue{{Field: "clickId", Code: hoko.CodeTypeWrong}})
		},
	} {
		l := goodLead()
		change(&l)
		if got := strings.Join(faultsOf(l.Validate), ", "); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	deferred := goodLead()
	deferred.ClickID, deferred.Metadata = new(""), ""
	deferred.EventName, deferred.Customer.ExternalID = strings.Repeat("é", 255), strings.Repeat("é", 100)
	deferred.Customer.Email, deferred.Customer.Avatar = hoko.To[*string](nil), hoko.To[*string](nil)
	if got := faultsOf(deferred.Validate); got != nil {
		t.Error(got)
	}
}

func TestSaleTracking(t *testing.T) {
	t.Parallel()
	for want, change := range map[string]func(s *hoko.SaleTracking){
		"":                          func(*hoko.SaleTracking) {},
		"amount required":           func(s *hoko.SaleTracking) { s.Amount = nil },
		"amount out_of_range":       func(s *hoko.SaleTracking) { s.Amount = new(int64(-1)) },
		"currency currency_invalid": func(s *hoko.SaleTracking) { s.Currency = "xyz" },
		"eventName too_long":        func(s *hoko.SaleTracking) { s.EventName = strings.Repeat("x", 256) },
		"leadEventName too_long":    func(s *hoko.SaleTracking) { s.LeadEventName = strings.Repeat("x", 256) },
		"clickId id_malformed":      func(s *hoko.SaleTracking) { s.ClickID = "x" },
		"invoiceId required":        func(s *hoko.SaleTracking) { s.InvoiceID = new("") },
		"invoiceId too_long":        func(s *hoko.SaleTracking) { s.InvoiceID = new(strings.Repeat("x", 256)) },
		"metadata type_wrong":       func(s *hoko.SaleTracking) { s.Metadata = `{"a":}` },
		"customerName required":     func(s *hoko.SaleTracking) { s.Customer.Name = "" },
		"amount type_wrong": func(s *hoko.SaleTracking) {
			s.Amount = nil
			*s = s.WithFaults([]hoko.Issue{{Field: "amount", Code: hoko.CodeTypeWrong}})
		},
	} {
		s := hoko.SaleTracking{Customer: goodLead().Customer, Amount: new(int64(0))}
		change(&s)
		s.Complete()
		if got := strings.Join(faultsOf(s.Validate), ", "); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestSaleIsCompleted(t *testing.T) {
	t.Parallel()
	for want, s := range map[string]hoko.SaleTracking{
		"Purchase usd": {},
		"Upgrade kwd":  {EventName: "Upgrade", Currency: "KwD"},
	} {
		if s.Complete(); s.EventName+" "+string(s.Currency) != want {
			t.Errorf("%s %s, want %s", s.EventName, s.Currency, want)
		}
	}
}

func TestRefundTracking(t *testing.T) {
	t.Parallel()
	for want, r := range map[string]hoko.RefundTracking{
		"":                    {SaleID: someID, Amount: new(int64(1)), Reason: new("")},
		"amount out_of_range": {Amount: new(int64(0))},
		"reason too_long":     {Reason: new(strings.Repeat("x", 1001))},
	} {
		if got := strings.Join(faultsOf(r.Validate), ", "); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestCustomerTrackingChangesWhatIsGiven(t *testing.T) {
	t.Parallel()
	mail, none := "ada@example.com", (*string)(nil)
	stored := hoko.Customer{ID: someID, ExternalID: "u1", Name: "Ada", Email: &mail, Phone: new("1")}
	for _, c := range []struct {
		given   hoko.CustomerTracking
		changed bool
		want    func(*hoko.Customer)
	}{
		{hoko.CustomerTracking{Name: "Ada"}, false, func(*hoko.Customer) {}},
		{hoko.CustomerTracking{Name: "Ada", Email: hoko.To(new(mail)), Avatar: hoko.To(none)}, false, func(*hoko.Customer) {}},
		{hoko.CustomerTracking{Name: "Bea"}, true, func(c *hoko.Customer) { c.Name = "Bea" }},
		{hoko.CustomerTracking{Name: "Ada", Email: hoko.To(none)}, true, func(c *hoko.Customer) { c.Email = nil }},
		{hoko.CustomerTracking{Name: "Ada", Avatar: hoko.To(new("a"))}, true, func(c *hoko.Customer) { c.Avatar = new("a") }},
	} {
		got, want := stored, stored
		c.want(&want)
		if changed := c.given.Apply(&got); changed != c.changed {
			t.Errorf("%+v: changed %v", c.given, changed)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%+v: %s", c.given, diff)
		}
	}
}

func TestNet(t *testing.T) {
	t.Parallel()
	if net := (&hoko.Sale{Amount: 100, Refunded: 30}).Net(); net != 70 {
		t.Error(net)
	}
}
