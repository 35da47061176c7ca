package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/hoko-to/hoko/docs"
	"github.com/hoko-to/hoko/frontend"
	"github.com/hoko-to/hoko/graph"
	"github.com/hoko-to/hoko/server"
	"github.com/hoko-to/hoko/service"
)

// Limits of the listeners, and of the end, and how soon new places are known.
const (
	headerLimit      = 5 * time.Second
	readLimit        = 60 * time.Second // a body of 16 MB over a slow line
	writeLimit       = 60 * time.Second
	idleLimit        = 2 * time.Minute
	maxHeaderBytes   = 16 << 10
	shutdownLimit    = 10 * time.Second // for running requests
	lastRecordsLimit = 10 * time.Second // for what still waits in each spool; it is safe on disk
	placesInterval   = 5 * time.Second  // between looks whether another database of places is there
)

type serveCommand struct {
	Demo bool `help:"Fill an empty database with a demonstration, and print a sign-in and a key."`
}

// Run serves until ctx ends: then it stops listening, lets running requests
// finish, stores the clicks that wait and closes everything.
func (c *serveCommand) Run(ctx context.Context, p *program, out output) (err error) {
	own, err := p.prepareSpools()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, own.close()) }()
	if p.traces, err = openTraces(ctx, p.log, p.now); err != nil {
		return err
	}
	defer p.traces.close(ctx, p.log)
	made, err := p.assemble(ctx, own.clicks)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, made.close()) }()
	made.store.OpenAdmission(ctx)
	listener, err := listen(ctx, "HOKO_LISTEN", p.settings.Listen)
	if err != nil {
		return err
	}
	if c.Demo {
		if err := seedDemo(operator(ctx, ""), made.service, p, out); err != nil {
			return errors.Join(err, listener.Close())
		}
	}
	return p.serve(ctx, made, own, listener, out)
}

func (p *program) prepareSpools() (*spools, error) {
	if err := p.makeData(); err != nil {
		return nil, err
	}
	if err := p.journal.Prepare(); err != nil {
		return nil, err
	}
	return p.openSpools()
}

func (p *program) serve(ctx context.Context, made *parts, own *spools, listener net.Listener, out output) error {
	requests := service.NewRequestLog(made.service, own.requests, p.now, p.log)
	handler, err := p.handler(made, requests)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	if p.settings.MetricsListen != "" {
		made.traffic = newTraffic(handler, p.site.Path(), p.now)
		handler = made.traffic
	}
	defer p.log.InfoContext(ctx, "stopped")
	workers := p.startWorkers(ctx, made, own, requests)
	defer workers.finish()
	stopMetrics, err := p.serveMetrics(ctx, made, own, workers)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	defer stopMetrics()
	if err := p.greet(ctx, made.service, listener, out); err != nil {
		return errors.Join(err, listener.Close())
	}
	return serveUntil(ctx, &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: headerLimit,
		ReadTimeout:       readLimit,
		WriteTimeout:      writeLimit,
		IdleTimeout:       idleLimit,
		MaxHeaderBytes:    maxHeaderBytes,
	}, listener)
}

func (p *program) handler(made *parts, requests *service.RequestLog) (http.Handler, error) {
	proxies, err := p.settings.proxies()
	if err != nil {
		return nil, err
	}
	return server.NewHandler(server.Options{
		Service:        made.service,
		GraphQL:        graph.NewHandler(graph.Options{Service: made.service, Site: p.site, Requests: requests, Now: p.now, Log: p.log}),
		Schema:         graph.SDL(),
		Console:        frontend.Files(),
		Guides:         docs.Guides(),
		Site:           p.site,
		TrustedProxies: proxies,
		CountryHeader:  p.settings.CountryHeader,
		Turns:          &made.turns,
		Requests:       requests,
		Log:            p.log,
		Now:            p.now,
		NewRequestID:   newID,
		Tracer:         p.traces.start(),
	})
}

// greet says where the program is, and on an empty database how to set it up.
func (p *program) greet(ctx context.Context, s *service.Service, listener net.Listener, out output) error {
	p.log.InfoContext(ctx, "listening", "version", version(), "address", listener.Addr().String(), "url", p.site.URL("/"), "database", p.settings.place())
	if len(p.unknown) > 0 {
		p.log.InfoContext(ctx, "the environment names what is no setting", "unknown", p.unknown)
	}
	if p.settings.guessesURL() {
		p.log.WarnContext(ctx, "short links begin with the address of this machine: set HOKO_URL to what visitors see")
	}
	if !p.site.Secure() && !p.site.Private() {
		p.log.WarnContext(ctx, "API keys cross the network unprotected, and nobody can sign in: serve HTTPS and set HOKO_URL to it")
	}
	path, err := s.SetUpPath(operator(ctx, ""))
	if err != nil || path == "" {
		return err
	}
	_, err = fmt.Fprintf(out, "\nSet Hoko up in your browser (the address works once):\n\n  %s\n\n", p.site.URL(path))
	return err
}

// serveUntil serves until ctx ends or the server fails.
func serveUntil(ctx context.Context, srv *http.Server, listener net.Listener) error {
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownLimit)
		defer cancel()
		return srv.Shutdown(ctx)
	}
}

// workers are the goroutines beside the listener.
type workers struct {
	clickDrainer   *service.ClickDrainer
	requests       *service.RequestLog
	requestDrainer *service.RequestDrainer
	worker         *service.Worker
	finish         func()
}

// startWorkers starts the drainers and the service's worker. They outlive ctx
// until finish, so that what is recorded during the shutdown is stored as well.
func (p *program) startWorkers(ctx context.Context, made *parts, own *spools, requests *service.RequestLog) *workers {
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	w := &workers{
		clickDrainer: service.NewClickDrainer(made.store, made.agents, own.parked, p.log),
		requests:     requests,
		requestDrainer: service.NewRequestDrainer(service.RequestDrainerOptions{
			Store:      made.store,
			NewID:      newID,
			Log:        p.log,
			CountsOnly: p.settings.RequestLogDays.value == 0,
		}),
		worker: service.NewWorker(made.service),
	}
	var all sync.WaitGroup
	all.Go(func() { w.worker.Run(ctx) })
	all.Go(func() { p.journal.Run(ctx) })
	all.Go(func() { made.places.Follow(ctx, placesInterval, p.log) })
	if made.post != nil {
		all.Go(func() { made.post.Run(ctx) })
	}
	all.Go(func() { p.drain(ctx, w.clickDrainer, clicksSpool, own.clicks) })
	all.Go(func() { p.drain(ctx, w.requestDrainer, requestsSpool, own.requests) })
	all.Go(func() { p.adopt(ctx, w.clickDrainer, clicksSpool, own.slot) })
	all.Go(func() { p.adopt(ctx, w.requestDrainer, requestsSpool, own.slot) })
	w.finish = func() {
		cancel()
		all.Wait()
		p.storeLast(ctx, w.clickDrainer, clicksSpool, own.clicks)
		p.storeLast(ctx, w.requestDrainer, requestsSpool, own.requests)
	}
	return w
}
