package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// leadRow is how a lead lies in the table.
type leadRow struct {
	bun.BaseModel `bun:"table:leads,alias:lead"`

	ID          string `bun:"type:uuid,pk"`
	WorkspaceID string `bun:"type:uuid"`
	CustomerID  string `bun:"type:uuid"`
	creditColumns
	EventName string
	Metadata  *string
	CreatedAt int64
}

func newLeadRow(l *hoko.Lead) *leadRow {
	return &leadRow{
		ID:            l.ID,
		WorkspaceID:   l.WorkspaceID,
		CustomerID:    l.CustomerID,
		creditColumns: newCreditColumns(l.Credit),
		EventName:     l.EventName,
		Metadata:      optional(string(l.Metadata)),
		CreatedAt:     micros(l.CreatedAt),
	}
}

func (r *leadRow) lead() *hoko.Lead {
	return &hoko.Lead{
		ID:          r.ID,
		WorkspaceID: r.WorkspaceID,
		CustomerID:  r.CustomerID,
		Credit:      r.credit(),
		EventName:   r.EventName,
		Metadata:    metadataOf(r.Metadata),
		CreatedAt:   moment(r.CreatedAt),
	}
}

func metadataOf(text *string) hoko.Metadata {
	if text == nil {
		return ""
	}
	return hoko.Metadata(*text)
}

// InsertLead stores a new lead. A customer that the workspace does not have is
// refused (CodeIDUnknown).
func (s *Store) InsertLead(ctx context.Context, l *hoko.Lead) error {
	_, err := s.write.NewInsert().Model(newLeadRow(l)).Exec(ctx)
	return classify(ctx, err)
}

// LeadMatch says which leads of a customer are meant.
type LeadMatch struct {
	CustomerID string
	EventName  string // "" for any
	ClickID    string // that is credited; "" for any
}

// LatestLead returns the most recent of the leads that are meant.
func (s *Store) LatestLead(ctx context.Context, a *hoko.Access, m LeadMatch) (*hoko.Lead, error) {
	var row leadRow
	q := filterConversions(s.read.NewSelect().Model(&row), a, hoko.ConversionFilter{CustomerID: &m.CustomerID})
	q = equals(q, "event_name", optional(m.EventName))
	q = equalsID(q, "click_id", optional(m.ClickID))
	if err := q.OrderExpr("created_at DESC, id DESC").Limit(1).Scan(ctx); err != nil {
		return nil, classify(ctx, err)
	}
	return row.lead(), nil
}

// LeadsByIDs returns the leads of the workspace among ids, by id.
func (s *Store) LeadsByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Lead, error) {
	find := func(ids []string) *bun.SelectQuery {
		return filterConversions(s.selectLeads(), a, hoko.ConversionFilter{IDs: ids})
	}
	return byIDs(ctx, ids, find, func(r *leadRow) (string, *hoko.Lead) { return r.ID, r.lead() })
}

// Leads returns one page of the leads of the workspace that match f, ordered by
// createdAt.
func (s *Store) Leads(ctx context.Context, a *hoko.Access, f hoko.ConversionFilter, p hoko.Page) ([]*hoko.Lead, error) {
	return page(ctx, filterConversions(s.selectLeads(), a, f), p, timeOrders(), (*leadRow).lead)
}

// CountLeads returns how many leads of the workspace match f.
func (s *Store) CountLeads(ctx context.Context, a *hoko.Access, f hoko.ConversionFilter) (int, error) {
	return count(ctx, filterConversions(s.selectLeads(), a, f))
}

func (s *Store) selectLeads() *bun.SelectQuery { return s.read.NewSelect().Model((*leadRow)(nil)) }
