package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// saleRow is how a sale lies in the table.
type saleRow struct {
	bun.BaseModel `bun:"table:sales,alias:sale"`

	ID          string  `bun:"type:uuid,pk"`
	WorkspaceID string  `bun:"type:uuid"`
	CustomerID  string  `bun:"type:uuid"`
	LeadID      *string `bun:"type:uuid"`
	creditColumns
	EventName string
	Amount    int64
	Refunded  int64
	Currency  hoko.Currency
	InvoiceID *string
	Metadata  *string
	CreatedAt int64
}

func newSaleRow(s *hoko.Sale) *saleRow {
	return &saleRow{
		ID:            s.ID,
		WorkspaceID:   s.WorkspaceID,
		CustomerID:    s.CustomerID,
		LeadID:        s.LeadID,
		creditColumns: newCreditColumns(s.Credit),
		EventName:     s.EventName,
		Amount:        s.Amount,
		Refunded:      s.Refunded,
		Currency:      s.Currency,
		InvoiceID:     s.InvoiceID,
		Metadata:      optional(string(s.Metadata)),
		CreatedAt:     micros(s.CreatedAt),
	}
}

func (r *saleRow) sale() *hoko.Sale {
	return &hoko.Sale{
		ID:          r.ID,
		WorkspaceID: r.WorkspaceID,
		CustomerID:  r.CustomerID,
		LeadID:      r.LeadID,
		Credit:      r.credit(),
		EventName:   r.EventName,
		Amount:      r.Amount,
		Refunded:    r.Refunded,
		Currency:    r.Currency,
		InvoiceID:   r.InvoiceID,
		Metadata:    metadataOf(r.Metadata),
		CreatedAt:   moment(r.CreatedAt),
	}
}

// InsertSale stores a new sale. An invoice id that is taken is a conflict
// (CodeInvoiceReused); if another transaction is about to take it, it waits for
// that. A customer or a lead that the workspace does not have is refused
// (CodeIDUnknown).
func (s *Store) InsertSale(ctx context.Context, sale *hoko.Sale) error {
	_, err := s.write.NewInsert().Model(newSaleRow(sale)).Exec(ctx)
	return classify(ctx, err)
}

// SaleByInvoiceID returns the sale of the workspace that has the invoice id.
func (s *Store) SaleByInvoiceID(ctx context.Context, a *hoko.Access, invoiceID string) (*hoko.Sale, error) {
	var row saleRow
	err := s.read.NewSelect().Model(&row).
		Where("workspace_id = ?", a.WorkspaceID).
		Where("invoice_id = ?", invoiceID).
		Scan(ctx)
	if err != nil {
		return nil, classify(ctx, err)
	}
	return row.sale(), nil
}

// SalesByIDs returns the sales of the workspace among ids, by id.
func (s *Store) SalesByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Sale, error) {
	find := func(ids []string) *bun.SelectQuery {
		return filterConversions(s.selectSales(), a, hoko.ConversionFilter{IDs: ids})
	}
	return byIDs(ctx, ids, find, func(r *saleRow) (string, *hoko.Sale) { return r.ID, r.sale() })
}

// LockedSale returns a sale of the workspace that is to be changed: until the
// transaction ends, no other one changes it.
func (s *Store) LockedSale(ctx context.Context, a *hoko.Access, id string) (*hoko.Sale, error) {
	return s.changeSale(ctx, a, id, 0)
}

// Sales returns one page of the sales of the workspace that match f, ordered by
// createdAt.
func (s *Store) Sales(ctx context.Context, a *hoko.Access, f hoko.ConversionFilter, p hoko.Page) ([]*hoko.Sale, error) {
	return page(ctx, filterConversions(s.selectSales(), a, f), p, timeOrders(), (*saleRow).sale)
}

// CountSales returns how many sales of the workspace match f.
func (s *Store) CountSales(ctx context.Context, a *hoko.Access, f hoko.ConversionFilter) (int, error) {
	return count(ctx, filterConversions(s.selectSales(), a, f))
}

func (s *Store) selectSales() *bun.SelectQuery { return s.read.NewSelect().Model((*saleRow)(nil)) }
