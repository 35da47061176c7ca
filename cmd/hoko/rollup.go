package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/hoko-to/hoko/service"
)

type rollupCommand struct {
	Rebuild rollupRebuildCommand `cmd:"" help:"Make the sums of clicks anew from the clicks, also beside a running server."`
	Verify  rollupVerifyCommand  `cmd:"" help:"Compare the sums of clicks with the clicks; exit with 1 if they differ."`
}

type rollupRebuildCommand struct {
	Workspace string `help:"Slug of the only workspace to look at."`
}

// Run rebuilds the sums.
func (c *rollupRebuildCommand) Run(ctx context.Context, p *program, out output) error {
	return p.withService(ctx, func(ctx context.Context, s *service.Service) error {
		report, err := s.RebuildSums(ctx, c.Workspace)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(out, "%s of %s, %d of them rebuilt\n", counted(report.Days, "day", "days"), counted(report.Workspaces, "workspace", "workspaces"), report.Wrong)
		return err
	})
}

type rollupVerifyCommand struct {
	Workspace string `help:"Slug of the only workspace to look at."`
}

var errSumsDiffer = errors.New("the sums differ from the clicks; hoko rollup rebuild makes them anew")

// Run compares.
func (c *rollupVerifyCommand) Run(ctx context.Context, p *program, out output) error {
	return p.withService(ctx, func(ctx context.Context, s *service.Service) error {
		report, err := s.VerifySums(ctx, c.Workspace)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(out, "%s of %s, %d of them differ\n", counted(report.Days, "day", "days"), counted(report.Workspaces, "workspace", "workspaces"), report.Wrong); err != nil {
			return err
		}
		if report.Wrong > 0 {
			return errSumsDiffer
		}
		return nil
	})
}
