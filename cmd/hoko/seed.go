package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

type seedCommand struct {
	Demo bool `required:"" help:"Fill the database with a demonstration, and print a sign-in and a key."`
}

// Run seeds the database.
func (c *seedCommand) Run(ctx context.Context, p *program, out output) error {
	return p.withNewService(ctx, func(ctx context.Context, s *service.Service) error {
		err := printDemo(ctx, s, p, out)
		if hoko.CodeOf(err) == hoko.CodeSetUpDone {
			return fmt.Errorf("%s is not empty: a demonstration needs an empty database", p.settings.place())
		}
		return err
	})
}

// seedDemo seeds an empty database and leaves any other as it is.
func seedDemo(ctx context.Context, s *service.Service, p *program, out output) error {
	err := printDemo(ctx, s, p, out)
	if hoko.CodeOf(err) == hoko.CodeSetUpDone {
		p.log.InfoContext(ctx, "the database is not empty, so it stays as it is; hoko user reset-password makes a new password")
		return nil
	}
	return err
}

var errHalfSeeded = errors.New("an earlier demonstration was cut short: begin with an empty database")

func printDemo(ctx context.Context, s *service.Service, p *program, out output) error {
	demo, err := s.SeedDemo(ctx)
	if hoko.CodeOf(err) == hoko.CodeSlugTaken {
		return errHalfSeeded
	}
	if err != nil {
		return err
	}
	key := demo.Secret.Reveal()
	_, err = fmt.Fprintf(out, `
A demonstration is ready. Its secrets are shown here only.

  Console     %s
  Sign in     %s
  Password    %s
  API key     %s
  Short link  %s

  Try         curl -X GET "%s" -H "Authorization: Bearer %s" -H "Content-Type: application/json"

`, p.site.URL("/admin/"), demo.Email, demo.Password, key, demo.ShortURL, p.site.URL("/api/links"), key)
	return err
}
