package rest

import (
	"net/http"
	"time"

	"github.com/hoko-to/hoko"
)

// customerBody is a customer as REST callers know it. Renaming a field here
// breaks them.
type customerBody struct {
	ID         string    `json:"id"`
	ExternalID string    `json:"externalId"`
	Name       string    `json:"name"`
	Email      *string   `json:"email"`
	Phone      *string   `json:"phone"`
	Avatar     *string   `json:"avatar"`
	CreatedAt  time.Time `json:"createdAt"`
	UpdatedAt  time.Time `json:"updatedAt"`
}

func newCustomerBody(c *hoko.Customer) customerBody {
	return customerBody{
		ID:         c.ID,
		ExternalID: c.ExternalID,
		Name:       c.Name,
		Email:      c.Email,
		Phone:      c.Phone,
		Avatar:     c.Avatar,
		CreatedAt:  c.CreatedAt.UTC(),
		UpdatedAt:  c.UpdatedAt.UTC(),
	}
}

// customerFields are the members of a customer that callers may give.
func customerFields() fields[hoko.CustomerChanges] {
	type customer = hoko.CustomerChanges
	return fields[customer]{
		"id":         id(func(ch *customer) *string { return &ch.ID }),
		"externalId": requiredText(func(ch *customer) *hoko.Change[string] { return &ch.ExternalID }),
		"name":       requiredText(func(ch *customer) *hoko.Change[string] { return &ch.Name }),
		"email":      text(func(ch *customer) *hoko.Change[*string] { return &ch.Email }),
		"phone":      text(func(ch *customer) *hoko.Change[*string] { return &ch.Phone }),
		"avatar":     text(func(ch *customer) *hoko.Change[*string] { return &ch.Avatar }),
	}
}

func customerFilter(q *query) hoko.CustomerFilter {
	return hoko.CustomerFilter{IDs: q.ids(), ExternalID: q.text("externalId"), Search: q.search()}
}

func (h *handlers) listCustomers(r *http.Request) (int, any, error) {
	return lister[hoko.CustomerFilter, hoko.Customer, customerBody]{
		customerFilter, h.service.Customers, h.service.CountCustomers, newCustomerBody,
	}.list(h, r)
}

func (h *handlers) saveCustomers(r *http.Request) (int, any, error) {
	return save(r, h.customers, h.service.SaveCustomers, newCustomerBody)
}

func (h *handlers) deleteCustomers(r *http.Request) (int, any, error) {
	return remove(r, h.service.DeleteCustomers)
}
