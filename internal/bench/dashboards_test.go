package bench

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

const (
	dashboards    = 10
	dashboardSlow = 20 // percent that they may slow redirects by
)

// dashboard is what a window asks that shows numbers, points and eight lists.
const dashboard = `query($in: AnalyticsInput!) { analytics(input: $in) {
	totals { clicks visitors } previous { totals { clicks visitors } } series { from numbers { clicks visitors } }
	breakdowns { values { value numbers { clicks visitors } } unknown { clicks } other { clicks } otherCount }
} }`

// benchmarkDashboards compares redirects beside ten open dashboards with
// redirects alone, in turns. A dashboard asks again as soon as it was answered,
// and where it was refused, when it was told to.
func benchmarkDashboards(b *testing.B, h *server) {
	b.Helper()
	var alone, beside float64
	var asked tally
	for range rounds {
		alone += measure(b, h.address)
		ctx, stop := context.WithCancel(b.Context())
		var open sync.WaitGroup
		for range dashboards {
			open.Go(func() { h.look(ctx, b, &asked) })
		}
		beside += measure(b, h.address)
		stop()
		open.Wait()
	}
	b.ReportMetric(alone/rounds, "alone-req/s")
	b.ReportMetric(beside/rounds, "beside-req/s")
	b.ReportMetric(100*beside/alone, "%-of-alone")
	b.ReportMetric(float64(asked.answered.Load())/rounds/roundLength.Seconds(), "answers/s")
	b.ReportMetric(float64(asked.refused.Load())/rounds/roundLength.Seconds(), "refusals/s")
	b.ReportMetric(0, "ns/op")
	if 100*beside < (100-dashboardSlow)*alone {
		b.Errorf("%.0f of %.0f redirects/s are left, want %d %% of them", beside/rounds, alone/rounds, 100-dashboardSlow)
	}
}

// tally counts what became of questions.
type tally struct{ answered, refused atomic.Int64 }

// look keeps a dashboard open until ctx ends.
func (h *server) look(ctx context.Context, b *testing.B, asked *tally) {
	for ctx.Err() == nil {
		wait, err := h.ask(ctx)
		switch {
		case ctx.Err() != nil:
		case err != nil:
			b.Error(err)
			return
		case wait == 0:
			asked.answered.Add(1)
		default:
			asked.refused.Add(1)
			pause(ctx, wait)
		}
	}
}

func pause(ctx context.Context, wait time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(wait):
	}
}

// ask asks what a dashboard shows of the last 30 days, and returns how long to
// wait if it was refused.
func (h *server) ask(ctx context.Context) (wait time.Duration, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+h.address+"/graphql", strings.NewReader(dashboardBody(time.Now())))
	if err != nil {
		return 0, err
	}
	req.Header.Set("Authorization", "Bearer "+h.key)
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	var answer bytes.Buffer
	if _, err := answer.ReadFrom(resp.Body); err != nil {
		return 0, err
	}
	switch text := answer.String(); {
	case strings.Contains(text, `"analytics_busy"`):
		return hoko.AnalyticsBusy().RetryAfter, nil
	case resp.StatusCode != http.StatusOK || strings.Contains(text, `"errors"`):
		return 0, fmt.Errorf("%s: %s", resp.Status, text)
	default:
		return 0, nil
	}
}

func dashboardBody(until time.Time) string {
	var lists []string
	for _, d := range []hoko.Dimension{
		hoko.DimensionLink, hoko.DimensionCountry, hoko.DimensionCity, hoko.DimensionDevice,
		hoko.DimensionBrowser, hoko.DimensionOS, hoko.DimensionReferrer, hoko.DimensionUTMSource,
	} {
		lists = append(lists, fmt.Sprintf(`{"dimension":%q,"limit":10}`, enumName(d)))
	}
	return fmt.Sprintf(`{"query":%q,"variables":{"in":{"from":%q,"until":%q,"interval":"DAY","breakdowns":[%s]}}}`,
		dashboard, until.AddDate(0, 0, -30).UTC().Format(time.RFC3339), until.UTC().Format(time.RFC3339), strings.Join(lists, ","))
}

// enumName returns a dimension as GraphQL spells it.
func enumName(d hoko.Dimension) string {
	if d == hoko.DimensionUTMSource {
		return "UTM_SOURCE"
	}
	return strings.ToUpper(string(d))
}
