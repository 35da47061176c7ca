package main

import (
	"context"
	"fmt"

	"github.com/hoko-to/hoko/service"
)

type workspaceCommand struct {
	Create workspaceCreateCommand `cmd:"" help:"Make a workspace and print its id."`
}

type workspaceCreateCommand struct {
	Slug string `required:"" help:"Name in addresses: lower-case letters, digits and -."`
	Name string `required:"" help:"Name that members see."`
}

// Run makes the workspace.
func (c *workspaceCreateCommand) Run(ctx context.Context, p *program, out output) error {
	return p.withNewService(ctx, func(ctx context.Context, s *service.Service) error {
		workspace, err := s.CreateWorkspace(ctx, c.Slug, c.Name)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(out, workspace.ID)
		return err
	})
}
