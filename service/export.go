package service

import (
	"context"
	"strconv"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/sheet"
)

// sheetColumn is a column of an export.
type sheetColumn[T any] struct {
	name  string
	value func(*T) string
}

// ExportLinks returns a page of the workspace's links as a table, whose columns
// an import takes as they are.
func (s *Service) ExportLinks(ctx context.Context, f hoko.LinkFilter, p hoko.Page) (*hoko.Sheet, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksRead)
	if err != nil {
		return nil, err
	}
	read := func(p hoko.Page) ([]*hoko.Link, error) {
		return inTurn(ctx, s, access, func() ([]*hoko.Link, error) { return s.store.Links(ctx, access, s.dated(f), p) })
	}
	return export(p, s.linkSheet(), read, func(l *hoko.Link) (time.Time, string) { return l.CreatedAt, l.ID })
}

// ExportCustomers returns a page of the workspace's customers as a table.
func (s *Service) ExportCustomers(ctx context.Context, f hoko.CustomerFilter, p hoko.Page) (*hoko.Sheet, error) {
	access, err := s.allow(ctx, hoko.ScopeCustomersRead)
	if err != nil {
		return nil, err
	}
	read := func(p hoko.Page) ([]*hoko.Customer, error) {
		return inTurn(ctx, s, access, func() ([]*hoko.Customer, error) { return s.store.Customers(ctx, access, f, p) })
	}
	return export(p, customerSheet(), read, func(c *hoko.Customer) (time.Time, string) { return c.CreatedAt, c.ID })
}

// ExportLeads returns a page of the workspace's leads as a table.
func (s *Service) ExportLeads(ctx context.Context, f hoko.ConversionFilter, p hoko.Page) (*hoko.Sheet, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	read := func(p hoko.Page) ([]*hoko.Lead, error) {
		return inTurn(ctx, s, access, func() ([]*hoko.Lead, error) { return s.store.Leads(ctx, access, f, p) })
	}
	return export(p, leadSheet(), read, func(l *hoko.Lead) (time.Time, string) { return l.CreatedAt, l.ID })
}

// ExportSales returns a page of the workspace's sales as a table. Amounts are in
// the major unit of their currency, as people write them.
func (s *Service) ExportSales(ctx context.Context, f hoko.ConversionFilter, p hoko.Page) (*hoko.Sheet, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	read := func(p hoko.Page) ([]*hoko.Sale, error) {
		return inTurn(ctx, s, access, func() ([]*hoko.Sale, error) { return s.store.Sales(ctx, access, f, p) })
	}
	return export(p, saleSheet(), read, func(x *hoko.Sale) (time.Time, string) { return x.CreatedAt, x.ID })
}

// export writes one page of a list, oldest first: what is added while somebody
// reads on comes at the end. A page that is too large to be read at once is a
// shorter one. keyOf returns where an item stands in that order.
func export[T any](p hoko.Page, columns []sheetColumn[T], read func(hoko.Page) ([]*T, error), keyOf func(*T) (time.Time, string)) (*hoko.Sheet, error) {
	p.Field, p.Direction = hoko.OrderByCreatedAt, hoko.Ascending
	items, more, err := pageOf(p, read)
	for hoko.CodeOf(err) == hoko.CodePageTooLarge && p.Limit > 1 {
		p.Limit /= 2
		items, more, err = pageOf(p, read)
	}
	if err != nil {
		return nil, err
	}
	out := &hoko.Sheet{Rows: len(items), More: more}
	var head [][]string
	if p.After == nil {
		head = headOf(columns)
	}
	out.CSV = sheet.Write(append(head, rowsOf(columns, items)...))
	if len(items) > 0 {
		at, id := keyOf(items[len(items)-1])
		out.Last = &hoko.Cursor{Field: p.Field, Time: at.UnixMicro(), ID: id}
	}
	return out, nil
}

// headOf returns the first row of a table, the names of its columns.
func headOf[T any](columns []sheetColumn[T]) [][]string {
	return [][]string{cellsOf(columns, func(c sheetColumn[T]) string { return c.name })}
}

// rowsOf returns the rows of a table below the first one.
func rowsOf[T any](columns []sheetColumn[T], items []*T) [][]string {
	rows := make([][]string, len(items))
	for i, item := range items {
		rows[i] = cellsOf(columns, func(c sheetColumn[T]) string { return c.value(item) })
	}
	return rows
}

func cellsOf[C any](columns []C, cell func(C) string) []string {
	cells := make([]string, len(columns))
	for i, column := range columns {
		cells[i] = cell(column)
	}
	return cells
}

// linkSheet are the columns that an import knows, led and followed by what only
// this server can say.
func (s *Service) linkSheet() []sheetColumn[hoko.Link] {
	columns := []sheetColumn[hoko.Link]{
		{"id", func(l *hoko.Link) string { return l.ID }},
		{"shortUrl", func(l *hoko.Link) string { return s.site.ShortURL(l.ShortID) }},
	}
	for _, column := range linkColumns() {
		columns = append(columns, sheetColumn[hoko.Link]{string(column.name), column.write})
	}
	return append(
		columns,
		sheetColumn[hoko.Link]{"createdAt", func(l *hoko.Link) string { return timeCell(&l.CreatedAt) }},
		sheetColumn[hoko.Link]{"updatedAt", func(l *hoko.Link) string { return timeCell(&l.UpdatedAt) }},
	)
}

func customerSheet() []sheetColumn[hoko.Customer] {
	type customer = hoko.Customer
	return []sheetColumn[customer]{
		{"id", func(c *customer) string { return c.ID }},
		{"externalId", func(c *customer) string { return c.ExternalID }},
		{"name", func(c *customer) string { return c.Name }},
		{"email", func(c *customer) string { return orNone(c.Email) }},
		{"phone", func(c *customer) string { return orNone(c.Phone) }},
		{"avatar", func(c *customer) string { return orNone(c.Avatar) }},
		{"createdAt", func(c *customer) string { return timeCell(&c.CreatedAt) }},
		{"updatedAt", func(c *customer) string { return timeCell(&c.UpdatedAt) }},
	}
}

func leadSheet() []sheetColumn[hoko.Lead] {
	type lead = hoko.Lead
	return []sheetColumn[lead]{
		{"id", func(l *lead) string { return l.ID }},
		{"eventName", func(l *lead) string { return l.EventName }},
		{"customerId", func(l *lead) string { return l.CustomerID }},
		{"clickId", func(l *lead) string { return l.ClickID }},
		{"linkId", func(l *lead) string { return l.LinkID }},
		{"partnerId", func(l *lead) string { return orNone(l.PartnerID) }},
		{"metadata", func(l *lead) string { return string(l.Metadata) }},
		{"createdAt", func(l *lead) string { return timeCell(&l.CreatedAt) }},
	}
}

func saleSheet() []sheetColumn[hoko.Sale] {
	type sale = hoko.Sale
	money := func(amount int64, x *sale) string { return hoko.Money{Amount: amount, Currency: x.Currency}.Major() }
	return []sheetColumn[sale]{
		{"id", func(x *sale) string { return x.ID }},
		{"eventName", func(x *sale) string { return x.EventName }},
		{"customerId", func(x *sale) string { return x.CustomerID }},
		{"leadId", func(x *sale) string { return orNone(x.LeadID) }},
		{"clickId", func(x *sale) string { return x.ClickID }},
		{"linkId", func(x *sale) string { return x.LinkID }},
		{"partnerId", func(x *sale) string { return orNone(x.PartnerID) }},
		{"currency", func(x *sale) string { return string(x.Currency) }},
		{"amount", func(x *sale) string { return money(x.Amount, x) }},
		{"refunded", func(x *sale) string { return money(x.Refunded, x) }},
		{"amountMinor", func(x *sale) string { return strconv.FormatInt(x.Amount, 10) }},
		{"invoiceId", func(x *sale) string { return orNone(x.InvoiceID) }},
		{"metadata", func(x *sale) string { return string(x.Metadata) }},
		{"createdAt", func(x *sale) string { return timeCell(&x.CreatedAt) }},
	}
}
