package graph

import "github.com/hoko-to/hoko"

// What items of an answer refer to is announced to the loaders item by item, so
// that whatever is asked of all of them is fetched at once.

func (l *loaders) referredByAPIKey(k *hoko.APIKey) {
	l.users.want(optional(k.CreatedBy)...)
	l.users.want(optional(k.RevokedBy)...)
	l.refusals.want(k.ID)
	l.lateCallers.want(k.ID)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.keyIDs = append(l.keyIDs, k.ID)
}

// referredByListedAPIKey is for keys of a page. The keys beside them are not
// followed further, or the loaders would wait for themselves.
func (l *loaders) referredByListedAPIKey(k *hoko.APIKey) {
	l.referredByAPIKey(k)
	l.successors.want(optional(k.SuccessorID)...)
	l.predecessors.want(k.ID)
}

func (l *loaders) referredByCollection(c *hoko.Collection) { l.collectionLinks.want(c.ID) }
func (l *loaders) referredByTag(t *hoko.Tag)               { l.tagLinks.want(t.ID) }

func (l *loaders) referredByAuditEvent(e *hoko.AuditEvent) {
	l.users.want(optional(orNil(e.Actor.UserID))...)
	l.apiKeys.want(optional(orNil(e.Actor.KeyID))...)
}

func (l *loaders) referredByClick(c *hoko.Click) {
	l.links.want(c.LinkID)
	l.collections.want(c.CollectionID)
	l.partners.want(optional(c.PartnerID)...)
}

func (l *loaders) referredByCustomer(c *hoko.Customer) { l.values.want(c.ID) }

func (l *loaders) referredByEvent(e *hoko.CustomerEvent) {
	switch {
	case e.Click != nil:
		l.referredByClick(e.Click)
	case e.Lead != nil:
		l.referredByLead(e.Lead)
	case e.Sale != nil:
		l.referredBySale(e.Sale)
	}
}

func (l *loaders) referredByKeyRequest(r *hoko.KeyRequest) { l.apiKeys.want(r.KeyID) }

func (l *loaders) referredByLateUse(u *hoko.LateUse) {
	l.apiKeys.want(u.KeyID)
	l.lateCallers.want(u.KeyID)
}

func (l *loaders) referredByLead(lead *hoko.Lead) {
	l.customers.want(lead.CustomerID)
	l.referredByCredit(&lead.Credit)
}

func (l *loaders) referredByLink(link *hoko.Link) {
	l.collections.want(link.CollectionID)
	l.tags.want(link.TagIDs...)
	l.users.want(optional(link.CreatedByUserID)...)
	l.apiKeys.want(optional(link.CreatedByKeyID)...)
	l.partners.want(optional(link.PartnerID)...)
}

func (l *loaders) referredBySale(sale *hoko.Sale) {
	l.customers.want(sale.CustomerID)
	l.leads.want(optional(sale.LeadID)...)
	l.referredByCredit(&sale.Credit)
}

func (l *loaders) referredByCredit(c *hoko.Credit) {
	l.clicks.want(c.ClickID)
	l.links.want(c.LinkID)
	l.collections.want(c.CollectionID)
	l.partners.want(optional(c.PartnerID)...)
}

// nothing is announced for items that refer to nothing.
func nothing[T any](*T) {}

func optional(id *string) []string {
	if id == nil {
		return nil
	}
	return []string{*id}
}
