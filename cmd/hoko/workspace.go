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

type workspaceCommand struct {
	Create workspaceCreateCommand `cmd:"" help:"Make a workspace and print its id."`
	List   workspaceListCommand   `cmd:"" help:"List the workspaces of the installation."`
	Delete workspaceDeleteCommand `cmd:"" help:"Delete a workspace for ever, with its keys, members and links."`
}

type workspaceCreateCommand struct {
	Slug     string `required:"" help:"Name in addresses: lower-case letters, digits and -."`
	Name     string `required:"" help:"Name that members see."`
	Timezone string `default:"UTC" help:"IANA time zone in which its days begin, like Europe/Berlin."`
}

// Run makes the workspace.
func (c *workspaceCreateCommand) Run(ctx context.Context, p *program, out output) error {
	return p.withNewService(ctx, func(ctx context.Context, s *service.Service) error {
		workspace, err := s.CreateWorkspace(ctx, service.WorkspaceInput{Slug: c.Slug, Name: c.Name, Timezone: c.Timezone})
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(out, workspace.ID)
		return err
	})
}

type workspaceDeleteCommand struct {
	Slug    string `required:"" help:"Slug of the workspace."`
	Confirm string `required:"" help:"The slug once more, because nothing brings the workspace back."`
}

// Run deletes the workspace.
func (c *workspaceDeleteCommand) Run(ctx context.Context, p *program, out output) error {
	return p.inWorkspace(ctx, c.Slug, func(ctx context.Context, s *service.Service) error {
		deleted, err := s.DeleteWorkspace(ctx, c.Confirm)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(out, "%s is deleted: %s revoked, %s removed. What it held is erased while a server runs.\n", c.Slug,
			counted(deleted.APIKeys, "API key", "API keys"), counted(deleted.Members, "member", "members"))
		return err
	})
}

type workspaceListCommand struct{}

// Run lists the workspaces by their slugs.
func (*workspaceListCommand) Run(ctx context.Context, p *program, out output) error {
	return p.withService(ctx, func(ctx context.Context, s *service.Service) error {
		table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
		if _, err := fmt.Fprintln(table, "ID\tSLUG\tCREATED\tTIMEZONE\tNAME"); err != nil {
			return err
		}
		if err := printWorkspaces(ctx, table, s); err != nil {
			return err
		}
		return table.Flush()
	})
}

func printWorkspaces(ctx context.Context, table *tabwriter.Writer, s *service.Service) error {
	for after := ""; ; {
		page, err := s.Workspaces(ctx, after)
		if err != nil {
			return err
		}
		for _, w := range page {
			row := []string{w.ID, w.Slug, w.CreatedAt.Format(time.RFC3339), w.Timezone, w.Name}
			if _, err := fmt.Fprintln(table, strings.Join(row, "\t")); err != nil {
				return err
			}
			after = w.Slug
		}
		if len(page) < hoko.MaxTake {
			return nil
		}
	}
}
