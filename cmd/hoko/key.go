package main

import (
	"context"
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

type keyCommand struct {
	Create keyCreateCommand `cmd:"" help:"Make an API key and print its secret alone on standard output."`
	List   keyListCommand   `cmd:"" help:"List the API keys of a workspace."`
	Revoke keyRevokeCommand `cmd:"" help:"End an API key at once and for ever."`
}

type keyCreateCommand struct {
	Workspace   string        `required:"" help:"Slug of the workspace."`
	Name        string        `required:"" help:"Name that people know the key by."`
	Scopes      []string      `required:"" help:"What the key may do, separated by commas: linksRead,linksWrite,… or all."`
	Environment string        `default:"production" enum:"development,staging,production" help:"What the key is used for: development, staging or production."`
	ExpiresIn   time.Duration `help:"When the key ends, like 720h; never if left out."`
}

// Run makes the key.
func (c *keyCreateCommand) Run(ctx context.Context, p *program, out output) error {
	in, err := c.input()
	if err != nil {
		return err
	}
	return p.inWorkspace(ctx, c.Workspace, func(ctx context.Context, s *service.Service) error {
		made, err := s.CreateAPIKey(ctx, in, "")
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(out, made.Secret.Reveal())
		return err
	})
}

func (c *keyCreateCommand) input() (hoko.APIKeyInput, error) {
	in := hoko.APIKeyInput{Name: c.Name, Environment: hoko.Environment(c.Environment)}
	if c.ExpiresIn != 0 {
		in.ExpiresAt = new(time.Now().Add(c.ExpiresIn))
	}
	for _, name := range c.Scopes {
		scope := hoko.Scope(strings.TrimSpace(name))
		switch {
		case name == "all":
			in.Scopes = append(in.Scopes, hoko.AllScopes()...)
		case scope.Known():
			in.Scopes = append(in.Scopes, scope)
		default:
			return in, fmt.Errorf("there is no scope %q; choose from %s", name, hoko.JoinScopes(hoko.AllScopes()))
		}
	}
	return in, nil
}

type keyListCommand struct {
	Workspace string `required:"" help:"Slug of the workspace."`
	Search    string `help:"Part of the name or the key."`
}

// Run lists the keys, newest first.
func (c *keyListCommand) Run(ctx context.Context, p *program, out output) error {
	return p.inWorkspace(ctx, c.Workspace, func(ctx context.Context, s *service.Service) error {
		page := hoko.Page{Limit: hoko.MaxTake, Field: hoko.OrderByCreatedAt, Direction: hoko.Descending}
		keys, _, err := s.APIKeys(ctx, hoko.APIKeyFilter{Search: c.Search}, page)
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
		for _, k := range keys {
			if _, err := fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", k.ID, k.Hint(), k.State(time.Now()), k.Name, hoko.JoinScopes(k.Scopes)); err != nil {
				return err
			}
		}
		return table.Flush()
	})
}

type keyRevokeCommand struct {
	Workspace string `required:"" help:"Slug of the workspace."`
	ID        string `arg:"" help:"Id of the key, as listed."`
	Reason    string `default:"other" enum:"unused,rotated,leaked,owner_left,other" help:"Why: unused, rotated, leaked, owner_left or other."`
	Note      string `help:"Words for those who read this later."`
}

// Run revokes the key.
func (c *keyRevokeCommand) Run(ctx context.Context, p *program, out output) error {
	return p.inWorkspace(ctx, c.Workspace, func(ctx context.Context, s *service.Service) error {
		revocation := hoko.Revocation{ID: c.ID, Reason: hoko.RevocationReason(c.Reason)}
		if c.Note != "" {
			revocation.Note = &c.Note
		}
		key, err := s.RevokeAPIKey(ctx, revocation)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(out, "%s %s revoked at %s\n", key.Hint(), key.Name, key.RevokedAt.Format(time.RFC3339))
		return err
	})
}
