package rest

import (
	"net/http"
	"time"

	"github.com/hoko-to/hoko"
)

// partnerBody is a partner as REST callers know it. Renaming a field here breaks
// them.
type partnerBody struct {
	ID        string    `json:"id"`
	Name      string    `json:"name"`
	Email     *string   `json:"email"`
	Phone     *string   `json:"phone"`
	CreatedAt time.Time `json:"createdAt"`
	UpdatedAt time.Time `json:"updatedAt"`
}

func newPartnerBody(p *hoko.Partner) partnerBody {
	return partnerBody{
		ID:        p.ID,
		Name:      p.Name,
		Email:     p.Email,
		Phone:     p.Phone,
		CreatedAt: p.CreatedAt.UTC(),
		UpdatedAt: p.UpdatedAt.UTC(),
	}
}

// partnerFields are the members of a partner that callers may give.
func partnerFields() fields[hoko.PartnerChanges] {
	type partner = hoko.PartnerChanges
	return fields[partner]{
		"id":    id(func(ch *partner) *string { return &ch.ID }),
		"name":  requiredText(func(ch *partner) *hoko.Change[string] { return &ch.Name }),
		"email": text(func(ch *partner) *hoko.Change[*string] { return &ch.Email }),
		"phone": text(func(ch *partner) *hoko.Change[*string] { return &ch.Phone }),
	}
}

func partnerFilter(q *query) hoko.PartnerFilter {
	return hoko.PartnerFilter{IDs: q.ids(), Search: q.search()}
}

func (h *handlers) listPartners(r *http.Request) (int, any, error) {
	return lister[hoko.PartnerFilter, hoko.Partner, partnerBody]{
		partnerFilter, h.service.Partners, h.service.CountPartners, newPartnerBody,
	}.list(h, r)
}

func (h *handlers) createPartners(r *http.Request) (int, any, error) {
	return create(r, h.partners, h.service.CreatePartners, newPartnerBody)
}

func (h *handlers) savePartners(r *http.Request) (int, any, error) {
	return save(r, h.partners, h.service.SavePartners, newPartnerBody)
}

func (h *handlers) deletePartners(r *http.Request) (int, any, error) {
	return remove(r, h.service.DeletePartners)
}
