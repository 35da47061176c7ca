package service

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// How often the visitors of a demonstration become customers.
const (
	demoClicksPerLead  = 30
	demoLeadsPerSale   = 2
	demoSalesPerRefund = 15
	demoLeadsAtOnce    = 25 // in a transaction, whose time is limited
)

// The customers of a demonstration and what they buy, the frequent ones first.
var (
	demoGivenNames  = []string{"Ada", "Omar", "Mia", "Layla", "Noah", "Yuki", "Fatima", "Lucas", "Priya", "Jonas", "Salma", "Elodie"}
	demoFamilyNames = []string{"Weber", "Haddad", "Smith", "Rossi", "Tanaka", "Okafor", "Silva", "Novak", "Khan", "Dubois"}
	demoCurrencies  = []string{"usd", "eur", "sar"}
	demoPlans       = []string{"Starter", "Team", "Business"}
	demoPrices      = map[string]int64{"Starter": 1_900, "Team": 4_900, "Business": 19_900}
)

// seedConversions lets some visitors sign up and buy, each after the click, and
// pays a sale back now and then.
func (s *Service) seedConversions(ctx context.Context) error {
	access, err := s.allow(ctx, hoko.ScopeConversionsWrite)
	if err != nil {
		return err
	}
	clicks, err := s.store.Clicks(ctx, access, hoko.ClickFilter{}, hoko.Page{Limit: hoko.MaxTake, Direction: hoko.Ascending})
	if err != nil {
		return err
	}
	chance, err := s.newChance()
	if err != nil {
		return err
	}
	var leading []*hoko.Click
	for i := chance.IntN(demoClicksPerLead); i < len(clicks); i += 1 + chance.IntN(2*demoClicksPerLead) {
		leading = append(leading, clicks[i])
	}
	seed := &demoCustomers{Service: s, chance: chance, access: access}
	for some := range slices.Chunk(leading, demoLeadsAtOnce) {
		if err := s.store.InTx(ctx, func(tx *db.Store) error { return seed.signUpAll(ctx, tx, some) }); err != nil {
			return err
		}
	}
	return nil
}

// demoCustomers makes customers up.
type demoCustomers struct {
	*Service
	chance    *rand.Rand
	access    *hoko.Access
	tx        *db.Store
	customers int
	sales     int
}

// soon returns a moment in the days after at, and whether it has come: what is
// still ahead has not happened yet.
func (d *demoCustomers) soon(at time.Time, days float64) (later time.Time, come bool) {
	later = stored(at.Add(time.Duration(d.chance.Float64() * d.chance.Float64() * days * 24 * float64(time.Hour))))
	return later, later.Before(d.moment())
}

func (d *demoCustomers) signUpAll(ctx context.Context, tx *db.Store, clicks []*hoko.Click) error {
	d.tx = tx
	for _, click := range clicks {
		if err := d.signUp(ctx, click); err != nil {
			return err
		}
	}
	return nil
}

func (d *demoCustomers) signUp(ctx context.Context, click *hoko.Click) error {
	at, come := d.soon(click.CreatedAt.Add(time.Minute), 0.05)
	if !come {
		return nil
	}
	customer, err := d.tx.EnsureCustomer(ctx, d.customer(at))
	if err != nil {
		return err
	}
	id, err := hoko.IDAt(at, d.random)
	if err != nil {
		return err
	}
	lead := &hoko.Lead{
		ID: id, WorkspaceID: click.WorkspaceID, CustomerID: customer.ID, Credit: creditFor(click), EventName: "Sign up", CreatedAt: at,
	}
	if err := d.tx.InsertLead(ctx, lead); err != nil || d.chance.IntN(demoLeadsPerSale) > 0 {
		return err
	}
	return d.buy(ctx, lead)
}

func (d *demoCustomers) customer(at time.Time) *hoko.Customer {
	d.customers++
	given, family := pick(d.chance, demoGivenNames), pick(d.chance, demoFamilyNames)
	return &hoko.Customer{
		ID: d.newID(), WorkspaceID: d.access.WorkspaceID, ExternalID: fmt.Sprintf("user_%04d", d.customers), Name: given + " " + family,
		Email: new(fmt.Sprintf("%s%d@example.com", strings.ToLower(given), d.customers)), CreatedAt: at, UpdatedAt: at,
	}
}

func (d *demoCustomers) buy(ctx context.Context, lead *hoko.Lead) error {
	at, come := d.soon(lead.CreatedAt, 14)
	if !come {
		return nil
	}
	id, err := hoko.IDAt(at, d.random)
	if err != nil {
		return err
	}
	d.sales++
	plan := pick(d.chance, demoPlans)
	sale := &hoko.Sale{
		ID: id, WorkspaceID: lead.WorkspaceID, CustomerID: lead.CustomerID, LeadID: &lead.ID, Credit: lead.Credit,
		EventName: hoko.DefaultSaleEvent, Amount: demoPrices[plan], Currency: hoko.Currency(pick(d.chance, demoCurrencies)),
		InvoiceID: new(fmt.Sprintf("INV-%04d", d.sales)), Metadata: hoko.NewMetadata(fmt.Appendf(nil, `{"plan":%q}`, plan)), CreatedAt: at,
	}
	if err := d.tx.InsertSale(ctx, sale); err != nil || d.sales%demoSalesPerRefund != 1 {
		return err
	}
	return d.payBack(ctx, sale)
}

func (d *demoCustomers) payBack(ctx context.Context, sale *hoko.Sale) error {
	at, come := d.soon(sale.CreatedAt, 3)
	if !come {
		return nil
	}
	_, err := d.tx.InsertRefund(ctx, d.access, &hoko.Refund{
		ID: d.newID(), WorkspaceID: sale.WorkspaceID, SaleID: sale.ID, Amount: sale.Amount / 2,
		Reason: new("Cancelled early"), CreatedAt: at,
	})
	return err
}
