package rest

import (
	"context"
	"net/http"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

// The media types of exports.
const (
	linesMedia = "application/x-ndjson" // one JSON value a line
	tableMedia = "text/csv"             // RFC 4180
)

// The formats of exports.
const (
	formatLines = "ndjson"
	formatTable = "csv"
)

// exporter sends all of one kind of thing, of any number.
type exporter[T, B any] struct {
	name string // of the things, as the trailer and the file have it
	open func(*handlers, context.Context, *query) (*service.RowStream[T], error)
	body func(*T) B
}

// export answers a GET. It fails where it can before anything is sent.
func (e exporter[T, B]) export(h *handlers, r *http.Request) (int, any, error) {
	q := newQuery(r)
	format := q.format()
	rows, err := e.open(h, r.Context(), q)
	if err != nil {
		return 0, nil, err
	}
	s := stream{pages: e.pages(rows, format), file: e.name + "." + format, media: linesMedia}
	if format == formatTable {
		s.media = tableMedia + "; charset=utf-8"
	}
	if s.first, err = s.next(); err != nil {
		s.Close()
		return 0, nil, renamedFields(err)
	}
	return http.StatusOK, s, nil
}

func (q *query) format() string { return q.choice("format", formatLines, formatTable) }

func (e exporter[T, B]) pages(rows *service.RowStream[T], format string) pages {
	encode := func(page []*T) ([]byte, error) { return encodeLines(page, e.body) }
	if format == formatTable {
		encode = func(page []*T) ([]byte, error) { return []byte(rows.CSV(page)), nil }
	}
	return rowPages[T]{rows, encode, e.name}
}

// rowPages are the pages of a list in some format.
type rowPages[T any] struct {
	*service.RowStream[T]
	encode func([]*T) ([]byte, error)
	name   string
}

func (p rowPages[T]) noun() string { return p.name }

func (p rowPages[T]) next() (part, error) {
	page, err := p.Next()
	if err != nil {
		return part{}, err
	}
	text, err := p.encode(page)
	return part{text, len(page)}, err
}

func (h *handlers) exportClicks(r *http.Request) (int, any, error) {
	return exporter[hoko.Click, exportedClick]{"clicks", (*handlers).openClicks, newExportedClick}.export(h, r)
}

func (h *handlers) openClicks(ctx context.Context, q *query) (*service.RowStream[hoko.Click], error) {
	filter, after, direction := clickFilter(q), q.place(), q.direction()
	if err := q.err(); err != nil {
		return nil, err
	}
	return h.service.StreamClicks(ctx, filter, direction, after)
}

func (h *handlers) exportLeads(r *http.Request) (int, any, error) {
	return exporter[hoko.Lead, leadRow]{"leads", (*handlers).openLeads, newLeadRow}.export(h, r)
}

func (h *handlers) openLeads(ctx context.Context, q *query) (*service.RowStream[hoko.Lead], error) {
	filter, after, direction := conversionFilter(q), q.place(), q.direction()
	if err := q.err(); err != nil {
		return nil, err
	}
	return h.service.StreamLeads(ctx, filter, direction, after)
}

func (h *handlers) exportSales(r *http.Request) (int, any, error) {
	return exporter[hoko.Sale, saleRow]{"sales", (*handlers).openSales, newSaleRow}.export(h, r)
}

func (h *handlers) openSales(ctx context.Context, q *query) (*service.RowStream[hoko.Sale], error) {
	filter, after, direction := conversionFilter(q), q.place(), q.direction()
	if err := q.err(); err != nil {
		return nil, err
	}
	return h.service.StreamSales(ctx, filter, direction, after)
}

func conversionFilter(q *query) hoko.ConversionFilter {
	zone := q.zone()
	return hoko.ConversionFilter{
		CustomerID: q.id("customerId"),
		LinkID:     q.id("linkId"),
		PartnerID:  q.id("partnerId"),
		From:       q.moment("startDate", zone),
		Until:      q.lastMoment("endDate", zone),
	}
}

func (h *handlers) exportValues(r *http.Request) (int, any, error) {
	return exporter[hoko.AnalyticsRow, analyticsBody]{"values", (*handlers).openValues, newAnalyticsBody}.export(h, r)
}

func (h *handlers) openValues(ctx context.Context, q *query) (*service.RowStream[hoko.AnalyticsRow], error) {
	question := readValues(h, q)
	if err := q.err(); err != nil {
		return nil, err
	}
	return h.service.StreamValues(ctx, question)
}

func readValues(h *handlers, q *query) hoko.ValuesQuery {
	by := oneOf(q, "groupBy", hoko.Dimensions())
	if !q.values.Has("groupBy") {
		q.issues.Add("groupBy", hoko.CodeRequired, nil)
	}
	return hoko.ValuesQuery{Dimension: by, AnalyticsQuery: h.question(q), After: q.verbatim("after")}
}

// leadRow is a lead in an export. Renaming a field here breaks its readers.
type leadRow struct {
	ID         string        `json:"id"`
	EventName  string        `json:"eventName"`
	CustomerID string        `json:"customerId"`
	ClickID    string        `json:"clickId"`
	LinkID     string        `json:"linkId"`
	PartnerID  *string       `json:"partnerId"`
	Metadata   hoko.Metadata `json:"metadata"`
	CreatedAt  time.Time     `json:"createdAt"`
}

func newLeadRow(l *hoko.Lead) leadRow {
	return leadRow{l.ID, l.EventName, l.CustomerID, l.ClickID, l.LinkID, l.PartnerID, l.Metadata, l.CreatedAt.UTC()}
}

// saleRow is a sale in an export, with amounts in the minor unit of its
// currency. Renaming a field here breaks its readers.
type saleRow struct {
	ID         string        `json:"id"`
	EventName  string        `json:"eventName"`
	CustomerID string        `json:"customerId"`
	LeadID     *string       `json:"leadId"`
	ClickID    string        `json:"clickId"`
	LinkID     string        `json:"linkId"`
	PartnerID  *string       `json:"partnerId"`
	Currency   hoko.Currency `json:"currency"`
	Amount     int64         `json:"amount"`
	Refunded   int64         `json:"refunded"`
	InvoiceID  *string       `json:"invoiceId"`
	Metadata   hoko.Metadata `json:"metadata"`
	CreatedAt  time.Time     `json:"createdAt"`
}

func newSaleRow(s *hoko.Sale) saleRow {
	return saleRow{
		s.ID, s.EventName, s.CustomerID, s.LeadID, s.ClickID, s.LinkID, s.PartnerID,
		s.Currency, s.Amount, s.Refunded, s.InvoiceID, s.Metadata, s.CreatedAt.UTC(),
	}
}
