package main

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/hoko-to/hoko/db"
)

// poolCollector shows how the database's connection pools are used.
type poolCollector struct {
	store  *db.Store
	inUse  *prometheus.Desc
	most   *prometheus.Desc
	waits  *prometheus.Desc
	waited *prometheus.Desc
}

func newPoolCollector(store *db.Store) *poolCollector {
	describe := func(name, help string) *prometheus.Desc {
		return prometheus.NewDesc("hoko_database_"+name, help, []string{"pool"}, nil)
	}
	return &poolCollector{
		store:  store,
		inUse:  describe("connections_in_use", "Connections that are working."),
		most:   describe("connections_max", "Connections that there may be."),
		waits:  describe("connection_waits_total", "How often somebody had to wait for a connection."),
		waited: describe("connection_wait_seconds_total", "How long they waited altogether."),
	}
}

// Describe lists the metrics.
func (c *poolCollector) Describe(out chan<- *prometheus.Desc) {
	out <- c.inUse
	out <- c.most
	out <- c.waits
	out <- c.waited
}

// Collect reads the pools.
func (c *poolCollector) Collect(out chan<- prometheus.Metric) {
	for _, pool := range c.store.Stats() {
		out <- prometheus.MustNewConstMetric(c.inUse, prometheus.GaugeValue, float64(pool.InUse), pool.Name)
		out <- prometheus.MustNewConstMetric(c.most, prometheus.GaugeValue, float64(pool.Max), pool.Name)
		out <- prometheus.MustNewConstMetric(c.waits, prometheus.CounterValue, float64(pool.Waits), pool.Name)
		out <- prometheus.MustNewConstMetric(c.waited, prometheus.CounterValue, pool.Waiting.Seconds(), pool.Name)
	}
}
