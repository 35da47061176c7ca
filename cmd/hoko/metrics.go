package main

import (
	"context"
	"errors"
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/hoko-to/hoko/internal/journal"
)

// serveMetrics serves Prometheus metrics on a listener of their own, if one is
// configured, until stop is called.
func (p *program) serveMetrics(ctx context.Context, made *parts, own *spools, w *workers) (stop func(), err error) {
	if p.settings.MetricsListen == "" {
		return func() {}, nil
	}
	listener, err := listen(ctx, "HOKO_METRICS_LISTEN", p.settings.MetricsListen)
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(p.newRegistry(made, own, w), promhttp.HandlerOpts{}))
	srv := &http.Server{Handler: mux, ReadHeaderTimeout: headerLimit, WriteTimeout: writeLimit}
	go func() {
		if err := srv.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			p.log.ErrorContext(ctx, "metrics are not served", "err", err)
		}
	}()
	return func() {
		if err := srv.Close(); err != nil {
			p.log.WarnContext(ctx, "the metrics listener did not close", "err", err)
		}
	}, nil
}

// newRegistry makes a gauge or counter of everything that is bounded.
func (p *program) newRegistry(made *parts, own *spools, w *workers) *prometheus.Registry {
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	registry.MustRegister(newPoolCollector(made.store), made.traffic)
	m := meter{registry}
	m.registerVisits(made, own, w)
	m.registerRequestLog(own, w)
	m.registerCallers(made, w)
	m.registerWaiting(p.journal, w)
	m.registerStreams(w)
	if p.traces != nil {
		m.registerTraces(p.traces.queue)
	}
	return registry
}

// meter registers metrics by their names, which begin with hoko_.
type meter struct{ registry prometheus.Registerer }

func (m meter) gauge(name, help string, value func() float64) {
	m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Namespace: "hoko", Name: name, Help: help}, value))
}

func (m meter) counter(name, help string, value func() float64) {
	m.registry.MustRegister(prometheus.NewCounterFunc(prometheus.CounterOpts{Namespace: "hoko", Name: name, Help: help}, value))
}

// registerVisits tells of what happens between a visitor and the database.
func (m meter) registerVisits(made *parts, own *spools, w *workers) {
	m.gauge("spool_bytes", "Bytes of clicks that wait on disk for the database.", func() float64 { return float64(own.clicks.Stats().Bytes) })
	m.gauge("spool_capacity_bytes", "Bytes of clicks that may wait on disk.", func() float64 { return float64(own.clicks.Stats().Capacity) })
	m.gauge("spool_clicks", "Clicks that wait on disk for the database.", func() float64 { return float64(own.clicks.Stats().Records) })
	m.gauge("spool_age_seconds", "How long the oldest of them has waited.", func() float64 { return own.clicks.Stats().Age.Seconds() })
	m.gauge("parked_clicks", "Clicks that the database refused and that wait for somebody to look at them.", func() float64 { return float64(w.clickDrainer.Parked()) })
	m.gauge("cached_links", "Links that the redirect path remembers.", func() float64 { return float64(w.worker.Gauges().CachedLinks) })
	m.gauge("user_agents_remembered", "User agents of visitors that are remembered.", func() float64 { return float64(made.agents.Stats().Remembered) })
	m.gauge("user_agents_hit_ratio", "Which part of the user agents of visitors was remembered, since the start.", func() float64 { return made.agents.Stats().HitRatio() })
	m.gauge("visits_held", "Visits that are worked on; beyond 2,000 visitors are told to come again.", func() float64 { return float64(w.worker.Gauges().Visiting) })
	if built := made.places.Built; !built().IsZero() {
		m.gauge("geo_database_built_seconds", "When the database of places in use was made, in seconds since 1970.", func() float64 { return float64(built().Unix()) })
	}
	m.counter("clicks_recorded_total", "Clicks written to disk.", func() float64 { return float64(own.clicks.Stats().Appended) })
	m.counter("clicks_stored_total", "Clicks stored in the database.", func() float64 { return float64(w.clickDrainer.Stored()) })
	m.counter("clicks_damaged_total", "Clicks that were lost to damage of the disk.", func() float64 { return float64(own.clicks.Stats().DamagedRecords) })
	m.counter("clicks_unrecorded_total", "Visitors who were sent on without a record because the spool was full.", func() float64 { return float64(w.worker.Gauges().Unrecorded) })
	m.gauge("changes_unheard_seconds", "How long ago the changes that other processes made to links were last read.", func() float64 { return w.worker.Gauges().ChangesUnheard.Seconds() })
}

// registerRequestLog tells of calls with API keys on their way into the request log.
func (m meter) registerRequestLog(own *spools, w *workers) {
	m.gauge("request_spool_bytes", "Bytes of calls with API keys that wait on disk for the database.", func() float64 { return float64(own.requests.Stats().Bytes) })
	m.gauge("request_spool_capacity_bytes", "Bytes of calls with API keys that may wait on disk.", func() float64 { return float64(own.requests.Stats().Capacity) })
	m.gauge("request_spool_calls", "Calls with API keys that wait on disk for the database.", func() float64 { return float64(own.requests.Stats().Records) })
	m.gauge("request_spool_age_seconds", "How long the oldest of them has waited.", func() float64 { return own.requests.Stats().Age.Seconds() })
	m.counter("requests_recorded_total", "Calls with API keys written to disk.", func() float64 { return float64(own.requests.Stats().Appended) })
	m.counter("requests_stored_total", "Calls with API keys stored in the database.", func() float64 { return float64(w.requestDrainer.Stored()) })
	m.counter("requests_lost_total", "Calls with API keys that are missing from the request log.", func() float64 {
		return float64(w.requests.Lost() + w.requestDrainer.Lost() + own.requests.Stats().DamagedRecords)
	})
	m.counter("request_log_deleted_total", "Entries of the request log that were deleted as their time was over.", func() float64 { return float64(w.worker.Gauges().RequestsForgotten) })
	m.gauge("request_logs_behind", "Request logs, of workspaces and that of all, which still held such entries after the last round of cleaning.", func() float64 { return float64(w.worker.Gauges().RequestLogsBehind) })
}

// registerCallers tells of who is counted, slowed down or waits for a turn.
func (m meter) registerCallers(made *parts, w *workers) {
	m.gauge("sign_in_tracked", "Accounts and addresses whose failed sign-ins are counted.", func() float64 { return float64(w.worker.Gauges().SignInTracked) })
	m.gauge("quotas_tracked", "API keys and workspaces whose requests are counted.", func() float64 { return float64(w.worker.Gauges().QuotasTracked) })
	m.gauge("bad_key_addresses_tracked", "Addresses whose bad keys and reports are counted.", func() float64 { return float64(w.worker.Gauges().AddressesTracked) })
	m.gauge("link_guesses_tracked", "Networks whose guesses at passwords of links are counted, narrow and wide ones, and those links.", func() float64 { return float64(w.worker.Gauges().GuessesTracked) })
	m.gauge("requests_held", "Requests that are worked on.", func() float64 { return float64(made.turns.Stats().Held) })
	m.gauge("requests_waiting", "Requests that wait for their callers' others.", func() float64 { return float64(made.turns.Stats().Waiting) })
	m.gauge("requests_heavy_held", "Turns that heavy requests have: of each one in the queue of the caller, of the workspace and of all.", func() float64 { return float64(made.turns.Stats().HeavyHeld) })
	m.gauge("requests_heavy_waiting", "Heavy requests that wait in one of them.", func() float64 { return float64(made.turns.Stats().HeavyWaiting) })
	m.gauge("uploads_held", "Places that large bodies have which come slowly: of each one in the queue of the caller, of the workspace and of all.", func() float64 { return float64(made.turns.Stats().UploadsHeld) })
	m.gauge("answers_held", "Places that large answers have which are read slowly: of each one in the queue of the caller, of the workspace and of all.", func() float64 { return float64(made.turns.Stats().AnswersHeld) })
	m.gauge("analytics_running", "Places of questions to analytics that are taken, or rest while visitors come in numbers.", func() float64 { return float64(w.worker.Gauges().AnalyticsRunning) })
	m.gauge("lists_waiting", "Lists that wait for the turn of their workspace to be read.", func() float64 { return float64(w.worker.Gauges().ListsWaiting) })
	m.gauge("batches_waiting", "Large batches that wait for the turn of their workspace to be written.", func() float64 { return float64(w.worker.Gauges().BatchesWaiting) })
	m.gauge("writes_waiting", "Writes that wait for the turn of their workspace, or of the customer whose conversion they record.", func() float64 { return float64(w.worker.Gauges().WritesWaiting) })
	m.gauge("analytics_waiting", "Questions to analytics that wait for their turn.", func() float64 { return float64(w.worker.Gauges().AnalyticsWaiting) })
	m.gauge("passwords_waiting", "Passwords that wait to be hashed or compared.", func() float64 { return float64(w.worker.Gauges().PasswordsWaiting) })
	m.gauge("keys_waiting", "Requests whose API key waits to be read.", func() float64 { return float64(w.worker.Gauges().KeysWaiting) })
	m.gauge("sessions_waiting", "Requests whose session, or place in a workspace, waits to be read.", func() float64 { return float64(w.worker.Gauges().SessionsWaiting) })
}

// registerWaiting tells of what waits to be written, removed or sent behind the answers.
func (m meter) registerWaiting(written *journal.Journal, w *workers) {
	m.gauge("journal_waiting", "Records of what ended for good that wait for the journal's disk: until they are written, a restore brings it back.", func() float64 { return float64(written.Stats().Waiting) })
	m.counter("journal_written_total", "Records of what ended for good that were written to the journal.", func() float64 { return float64(written.Stats().Written) })
	m.counter("journal_failures_total", "How often the journal's disk refused records.", func() float64 { return float64(written.Stats().Failures) })
	m.gauge("pending_key_uses", "API keys whose last use waits to be written.", func() float64 { return float64(w.worker.Gauges().PendingKeyUses) })
	m.gauge("pending_session_uses", "Sessions whose last use waits to be written.", func() float64 { return float64(w.worker.Gauges().PendingSessionUses) })
	m.gauge("pending_sign_in_failures", "Accounts whose failed sign-ins wait to be recorded.", func() float64 { return float64(w.worker.Gauges().PendingFailures) })
	m.gauge("pending_password_resets", "Requests for a new password that wait for their letter.", func() float64 { return float64(w.worker.Gauges().PendingResets) })
	m.gauge("workspaces_unerased", "Deleted workspaces of which something is still to be removed.", func() float64 { return float64(w.worker.Gauges().WorkspacesUnerased) })
	m.gauge("letters_waiting", "Letters that wait for the mail server.", func() float64 { return float64(w.worker.Gauges().LettersWaiting) })
	m.counter("letters_dropped_total", "Letters that were given up, or not taken because too many waited.", func() float64 { return float64(w.worker.Gauges().LettersDropped) })
}

// registerStreams tells of what stays open, and what is handed over there.
func (m meter) registerStreams(w *workers) {
	m.gauge("streams_open", "Subscriptions, exports and connections that are open.", func() float64 { return float64(w.worker.Gauges().Streams) })
	m.counter("streamed_clicks_total", "Clicks handed to subscriptions and exports.", func() float64 { return float64(w.worker.Gauges().StreamedClicks) })
	m.counter("streamed_leads_total", "Leads handed to subscriptions.", func() float64 { return float64(w.worker.Gauges().StreamedLeads) })
	m.counter("streamed_sales_total", "Sales handed to subscriptions.", func() float64 { return float64(w.worker.Gauges().StreamedSales) })
	m.gauge("live_feeds", "Kinds of events that are followed in the workspaces, each read once for all its followers.", func() float64 { return float64(w.worker.Gauges().Feeds) })
	m.counter("slow_readers_total", "Subscriptions that were ended because they were read too slowly.", func() float64 { return float64(w.worker.Gauges().SlowReaders) })
	m.gauge("streams_unjudged_seconds", "How long ago it was last known whether the streams that are open may go on, as of revoked keys; 0 without streams.", func() float64 { return w.worker.Gauges().StreamsUnjudged.Seconds() })
}

// registerTraces tells of spans on their way to the collector.
func (m meter) registerTraces(queue *spanQueue) {
	m.gauge("spans_waiting", "Spans of traces that wait for the collector.", func() float64 { return float64(queue.Waiting()) })
	m.counter("spans_sent_total", "Spans of traces that the collector has taken.", func() float64 { return float64(queue.Sent()) })
	m.counter("spans_lost_total", "Spans of traces that were given up, as too many waited or the collector did not take them.", func() float64 { return float64(queue.Lost()) })
}
