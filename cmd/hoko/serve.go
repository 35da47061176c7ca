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

// Limits of the listeners, and of the end.
const (
	headerLimit     = 5 * time.Second
	readLimit       = 60 * time.Second // a body of 16 MB over a slow line
	writeLimit      = 60 * time.Second
	idleLimit       = 2 * time.Minute
	maxHeaderBytes  = 16 << 10
	shutdownLimit   = 10 * time.Second // for running requests
	lastClicksLimit = 10 * time.Second // for clicks that still wait; they are safe on disk
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
	made, err := p.assemble(ctx, own.clicks)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, made.close()) }()
	if c.Demo {
		if err := seedDemo(operator(ctx, ""), made.service, p, out); err != nil {
			return err
		}
	}
	return p.serve(ctx, made, own, out)
}

func (p *program) prepareSpools() (*spools, error) {
	if err := makeFolder(p.settings.Data); err != nil {
		return nil, err
	}
	return p.openSpools()
}

func (p *program) serve(ctx context.Context, made *parts, own *spools, out output) error {
	handler, err := p.handler(made)
	if err != nil {
		return err
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", p.settings.Listen)
	if err != nil {
		return err
	}
	defer p.log.InfoContext(ctx, "stopped")
	workers := p.startWorkers(ctx, made, own)
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

func (p *program) handler(made *parts) (http.Handler, error) {
	proxies, err := p.settings.proxies()
	if err != nil {
		return nil, err
	}
	return server.NewHandler(server.Options{
		Service:        made.service,
		GraphQL:        graph.NewHandler(graph.Options{Service: made.service, Site: p.site, Now: p.now, Log: p.log}),
		Schema:         graph.SDL(),
		Console:        frontend.Files(),
		Guides:         docs.Guides(),
		Site:           p.site,
		TrustedProxies: proxies,
		CountryHeader:  p.settings.CountryHeader,
		Log:            p.log,
		Now:            p.now,
		NewRequestID:   newID,
	})
}

// greet says where the program is, and on an empty database how to set it up.
func (p *program) greet(ctx context.Context, s *service.Service, listener net.Listener, out output) error {
	p.log.InfoContext(ctx, "listening", "version", version(), "address", listener.Addr().String(), "url", p.site.URL("/"), "database", p.settings.place())
	if p.settings.guessesURL() {
		p.log.WarnContext(ctx, "short links begin with the address of this machine: set HOKO_URL to what visitors see")
	}
	if !p.site.Secure() && !p.site.Private() {
		p.log.WarnContext(ctx, "passwords, sessions and API keys cross the network unprotected: serve HTTPS and set HOKO_URL to it")
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
	drainer *service.Drainer
	worker  *service.Worker
	finish  func()
}

// startWorkers starts the drainer and the service's worker. They outlive ctx
// until finish, so that clicks recorded during the shutdown are stored as well.
func (p *program) startWorkers(ctx context.Context, made *parts, own *spools) *workers {
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	w := &workers{
		drainer: service.NewDrainer(made.store, made.agents, own.parked, p.log),
		worker:  service.NewWorker(made.service),
	}
	var all sync.WaitGroup
	all.Go(func() { w.worker.Run(ctx) })
	all.Go(func() { p.drain(ctx, w.drainer, own) })
	all.Go(func() { p.adopt(ctx, own.slot, w.drainer) })
	w.finish = func() {
		cancel()
		all.Wait()
		p.storeLastClicks(ctx, w.drainer, own)
	}
	return w
}

// drain keeps draining: an error of the disk is logged and tried again.
func (p *program) drain(ctx context.Context, drainer *service.Drainer, own *spools) {
	for ctx.Err() == nil {
		err := drainer.Run(ctx, own.clicks)
		if err == nil {
			return
		}
		p.log.ErrorContext(ctx, "clicks cannot be read from the spool", "err", err)
		select {
		case <-ctx.Done():
		case <-time.After(time.Second):
		}
	}
}

func (p *program) storeLastClicks(ctx context.Context, drainer *service.Drainer, own *spools) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), lastClicksLimit)
	defer cancel()
	if err := drainer.Empty(ctx, own.clicks); err != nil || ctx.Err() != nil {
		p.log.WarnContext(ctx, "some clicks wait on disk for the next start", "clicks", own.clicks.Stats().Records, "err", err)
	}
}
