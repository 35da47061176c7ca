package main

import (
	"context"
	"fmt"
	"net/http"
	"time"
)

// healthLimit is how long a healthy server may take to answer.
const healthLimit = 2 * time.Second

type healthCommand struct{}

// Run asks the server on this machine whether it is ready. It is what a
// container's health check runs, where there is no curl, and where the name
// localhost may be unknown.
func (c *healthCommand) Run(ctx context.Context, p *program) error {
	ctx, cancel := context.WithTimeout(ctx, healthLimit)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+localHost(p.settings.Listen, "127.0.0.1")+"/readyz", http.NoBody)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return fmt.Errorf("the server does not answer: %w", err)
	}
	if err := resp.Body.Close(); err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("the server is not ready: %s", resp.Status)
	}
	return nil
}
