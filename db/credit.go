package db

import (
	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// creditColumns say what a lead or a sale came from.
type creditColumns struct {
	ClickID      string  `bun:"type:uuid"`
	LinkID       string  `bun:"type:uuid"`
	CollectionID string  `bun:"type:uuid"`
	PartnerID    *string `bun:"type:uuid"`
}

func newCreditColumns(c hoko.Credit) creditColumns {
	return creditColumns{c.ClickID, c.LinkID, c.CollectionID, c.PartnerID}
}

func (c *creditColumns) credit() hoko.Credit {
	return hoko.Credit{ClickID: c.ClickID, LinkID: c.LinkID, CollectionID: c.CollectionID, PartnerID: c.PartnerID}
}

// filterConversions restricts q, which reads leads or sales.
func filterConversions(q *bun.SelectQuery, a *hoko.Access, f hoko.ConversionFilter) *bun.SelectQuery {
	q = listed(q.Where("workspace_id = ?", a.WorkspaceID), f.IDs)
	q = equalsID(q, "customer_id", f.CustomerID)
	q = equalsID(q, "click_id", f.ClickID)
	q = equalsID(q, "link_id", f.LinkID)
	q = equalsID(q, "partner_id", f.PartnerID)
	return within(q, f.From, f.Until)
}
