package hoko

import (
	"math"
	"slices"
	"strings"
	"time"
)

// Metric is a number that analytics tells. docs/analytics.md defines each.
type Metric string

// The metrics that are counted. The strings are public.
const (
	MetricClicks   Metric = "clicks"
	MetricVisitors Metric = "visitors"
	MetricScans    Metric = "scans"
	MetricLeads    Metric = "leads"
	MetricSales    Metric = "sales"
)

// Metrics lists what values of a breakdown can be ordered by.
func Metrics() []Metric {
	return []Metric{MetricClicks, MetricVisitors, MetricScans, MetricLeads, MetricSales}
}

// AnalyticsQuery is a question to the analytics of a workspace. Everything in its
// answer is of one moment and agrees with everything else in it.
type AnalyticsQuery struct {
	From        time.Time // on or after, exact to the microsecond
	Until       time.Time // before
	Zone        string    // an IANA time zone, in which days begin; "" for UTC
	Totals      bool      // whether totals are asked for; a series brings them with it
	Interval    Interval  // of the series; "" for none
	Filters     []AnalyticsFilter
	Bots        bool // whether clicks of bots count; a filter on bots decides it as well
	Conversions bool // whether leads, sales and revenue are asked for
	Previous    bool // whether what is asked for of totals and series is compared with the period before
	Breakdowns  []BreakdownQuery
	Funnel      bool
}

// BreakdownQuery asks for the values of a dimension with the most of a metric.
type BreakdownQuery struct {
	Dimension Dimension
	Order     Metric // "" for MetricClicks
	Limit     int    // how many values, besides the unknown and the other ones
}

// AnalyticsAnswer is what is known about a question.
type AnalyticsAnswer struct {
	Totals     Numbers         // zero if neither they nor a series were asked for
	Series     []Bucket        // nil if none was asked for
	Previous   *PreviousPeriod // nil if it was not asked for
	Breakdowns []*Breakdown    // in the order in which they were asked for
	Funnel     *Funnel         // nil if it was not asked for
}

// PreviousPeriod is what a period is compared with: the one of the same length
// that ends where it begins.
type PreviousPeriod struct {
	From   time.Time
	Until  time.Time
	Totals Numbers
	Series []Bucket
}

// Bucket is one interval of a series. The first and the last one may be cut by
// the range that was asked for.
type Bucket struct {
	From  time.Time
	Until time.Time
	Numbers
}

// Breakdown is the numbers of each value of a dimension, most first. Listed,
// unknown and other ones are all there is: on a dimension that is not many-valued
// their sum is that of the question.
type Breakdown struct {
	Dimension Dimension
	Values    []ValueNumbers
	Unknown   Numbers
	Other     Numbers
	Others    int // how many values the other ones are
}

// ValueNumbers are the numbers of one value of a dimension.
type ValueNumbers struct {
	Value string
	Numbers
}

// Numbers are the metrics of some clicks, leads and sales.
type Numbers struct {
	Clicks   int
	Visitors int // visitors of a UTC day, by their first click that was stored
	Scans    int // clicks that came from a QR code
	Leads    int
	Sales    int
	Revenue  []Money // what is left of the sales after refunds, in order of the currencies
}

// Add adds the numbers of others.
func (n *Numbers) Add(other Numbers) {
	n.Clicks += other.Clicks
	n.Visitors += other.Visitors
	n.Scans += other.Scans
	n.Leads += other.Leads
	n.Sales += other.Sales
	for _, money := range other.Revenue {
		n.AddRevenue(money)
	}
}

// AddRevenue adds money of a currency. A sum that no int64 holds is the largest
// one.
func (n *Numbers) AddRevenue(money Money) {
	at, found := slices.BinarySearchFunc(n.Revenue, money, func(a, b Money) int {
		return strings.Compare(string(a.Currency), string(b.Currency))
	})
	if !found {
		n.Revenue = slices.Insert(slices.Clone(n.Revenue), at, money)
		return
	}
	n.Revenue = slices.Clone(n.Revenue) // which others may hold as well
	n.Revenue[at].Amount = addMoney(n.Revenue[at].Amount, money.Amount)
}

func addMoney(a, b int64) int64 {
	if b > 0 && a > math.MaxInt64-b {
		return math.MaxInt64
	}
	return a + b
}

// Of returns the number of a metric.
func (n *Numbers) Of(m Metric) int {
	switch m {
	case MetricVisitors:
		return n.Visitors
	case MetricScans:
		return n.Scans
	case MetricLeads:
		return n.Leads
	case MetricSales:
		return n.Sales
	default:
		return n.Clicks
	}
}

// ClickToLead returns how many leads there are for each click; nil without
// clicks.
func (n *Numbers) ClickToLead() *float64 { return rate(n.Leads, n.Clicks) }

// LeadToSale returns how many sales there are for each lead; nil without leads.
func (n *Numbers) LeadToSale() *float64 { return rate(n.Sales, n.Leads) }

// ClickToSale returns how many sales there are for each click; nil without
// clicks.
func (n *Numbers) ClickToSale() *float64 { return rate(n.Sales, n.Clicks) }

func rate(part, whole int) *float64 {
	if whole == 0 {
		return nil
	}
	return new(float64(part) / float64(whole))
}

// Funnel follows the clicks of the period to what came of them, whenever that
// was.
type Funnel struct {
	Clicks int // of the period
	Leads  int // of the clicks, those that led to a lead
	Sales  int // of the clicks, those that led to a sale

	ClickToLead Delay // from each such click to its first lead
	LeadToSale  Delay // from each lead of such a click to its first sale
	ClickToSale Delay // from each such click to its first sale
}

// Delay is how long something took. The median and the 90th percentile are the
// least duration that so many did not exceed; nil if there is none.
type Delay struct {
	Count  int
	Median *time.Duration
	P90    *time.Duration
}

// ValuesQuery asks for the numbers of every value of a dimension, a page at a
// time, in order of the values. Pages are not of one moment.
type ValuesQuery struct {
	AnalyticsQuery // its breakdowns, series, comparison and funnel are not looked at
	Dimension      Dimension
	After          *string // the last value of the page before; nil to begin
	UpTo           *string // the last value that the page may have; nil for any
	Limit          int
}
