package rest

import (
	"cmp"
	"errors"
	"net/http"
	"slices"
	"time"

	"github.com/hoko-to/hoko"
)

// How much the answers of analytics hold.
const (
	defaultRange  = 30 // days
	maxSeries     = 20 // values that have a series each
	defaultSeries = 10
)

// analyticsBody is a row of analytics as REST callers know it. Renaming a field
// here breaks them.
type analyticsBody struct {
	Kind        hoko.RowKind `json:"kind"`
	Value       *string      `json:"value"`
	From        *time.Time   `json:"from"`
	Until       *time.Time   `json:"until"`
	Clicks      int          `json:"clicks"`
	Visitors    int          `json:"visitors"`
	Scans       int          `json:"scans"`
	Leads       int          `json:"leads"`
	Sales       int          `json:"sales"`
	Revenue     []moneyBody  `json:"revenue"`
	ClickToLead *float64     `json:"clickToLead"`
	LeadToSale  *float64     `json:"leadToSale"`
	ClickToSale *float64     `json:"clickToSale"`
}

type moneyBody struct {
	Amount   int64         `json:"amount"`
	Currency hoko.Currency `json:"currency"`
}

func newAnalyticsBody(r *hoko.AnalyticsRow) analyticsBody {
	body := analyticsBody{
		Kind: r.Kind, From: r.From, Until: r.Until,
		Clicks: r.Clicks, Visitors: r.Visitors, Scans: r.Scans, Leads: r.Leads, Sales: r.Sales,
		Revenue:     make([]moneyBody, len(r.Revenue)),
		ClickToLead: r.ClickToLead(), LeadToSale: r.LeadToSale(), ClickToSale: r.ClickToSale(),
	}
	if r.Kind == hoko.RowValue {
		body.Value = &r.Value
	}
	for i, money := range r.Revenue {
		body.Revenue[i] = moneyBody(money)
	}
	return body
}

// readAnalytics answers with clicks one by one, unless it is asked for sums.
func (h *handlers) readAnalytics(r *http.Request) (int, any, error) {
	if asked := r.URL.Query(); asked.Has("groupBy") || asked.Has("interval") {
		return h.sumUp(r)
	}
	return h.listClicks(r)
}

func (h *handlers) sumUp(r *http.Request) (int, any, error) {
	q := newQuery(r)
	question := h.question(q)
	question.Interval = oneOf(q, "interval", hoko.Intervals())
	if by := oneOf(q, "groupBy", hoko.Dimensions()); by != "" {
		question.Breakdowns = []hoko.BreakdownQuery{{Dimension: by, Limit: q.rowLimit(question.Interval)}}
	}
	if err := q.err(); err != nil {
		return 0, nil, err
	}
	rows, err := h.service.AnalyticsRows(r.Context(), question)
	if err != nil {
		return 0, nil, renamedFields(err)
	}
	return http.StatusOK, page{items: bodies(rows, newAnalyticsBody), total: len(rows)}, nil
}

// rowLimit returns how many values are wanted: fewer if each has a series.
func (q *query) rowLimit(interval hoko.Interval) int {
	if interval != "" {
		return q.number("take", 1, maxSeries, defaultSeries)
	}
	return q.number("take", 1, hoko.MaxBreakdownValues, defaultTake)
}

// question returns what sums are asked for: of the last days unless the query
// says otherwise.
func (h *handlers) question(q *query) hoko.AnalyticsQuery {
	zone := q.zone()
	filters := append(q.filter("linkId", hoko.DimensionLink), q.filter("partnerId", hoko.DimensionPartner)...)
	begin, last := q.moment("startDate", zone), q.lastMoment("endDate", zone)
	until := h.now()
	if last != nil {
		until = last.Add(time.Microsecond) // which ends before the moment that it names
	}
	from := until.In(zone).AddDate(0, 0, -defaultRange)
	if begin != nil {
		from = *begin
	}
	return hoko.AnalyticsQuery{From: from, Until: until, Zone: zone.String(), Filters: filters, Bots: q.flag("bots"), Conversions: true}
}

// filter returns a parameter as a filter for an id, none if it is not there.
func (q *query) filter(name string, d hoko.Dimension) []hoko.AnalyticsFilter {
	id := q.id(name)
	if id == nil {
		return nil
	}
	return []hoko.AnalyticsFilter{{Dimension: d, Operator: hoko.OperatorIs, Values: []string{*id}}}
}

// renamedFields tells the faults of a question by the names of the parameters.
func renamedFields(err error) error {
	failure, ok := errors.AsType[*hoko.Error](err)
	if !ok {
		return err
	}
	names := map[string]string{"until": "endDate"}
	renamed := *failure
	renamed.Field = cmp.Or(names[failure.Field], failure.Field)
	renamed.Issues = slices.Clone(failure.Issues)
	for i := range renamed.Issues {
		renamed.Issues[i].Field = cmp.Or(names[renamed.Issues[i].Field], renamed.Issues[i].Field)
	}
	return &renamed
}
