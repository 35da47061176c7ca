package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

type userCommand struct {
	Create        userCreateCommand    `cmd:"" help:"Make an account and print its password, once."`
	List          userListCommand      `cmd:"" help:"List the members of a workspace."`
	ResetPassword resetPasswordCommand `cmd:"" help:"Give an account a new password, print it, and end its sessions."`

	ResetSecondFactor resetSecondFactorCommand `cmd:"" help:"Turn the second factor of an account off, and end its sessions."`
}

type userCreateCommand struct {
	Email     string `required:"" help:"E-mail address to sign in with."`
	Name      string `required:"" help:"Name that others see."`
	Workspace string `required:"" help:"Slug of the workspace to become a member of."`
	Role      string `help:"Role in the workspace: viewer, editor, admin or owner. If left out, owner of a workspace that has none, and editor elsewhere."`
}

// Run makes the account.
func (c *userCreateCommand) Run(ctx context.Context, p *program, out output) error {
	return p.inWorkspace(ctx, c.Workspace, func(ctx context.Context, s *service.Service) error {
		in := service.UserInput{Email: c.Email, Name: c.Name, Workspace: c.Workspace, Role: hoko.Role(c.Role)}
		_, password, err := s.CreateUser(ctx, in)
		if hoko.CodeOf(err) == hoko.CodeLastOwner {
			return errOwnerFirst
		}
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(out, password)
		return err
	})
}

var errOwnerFirst = errors.New("nobody owns this installation yet: make an owner first, with --role owner or with no --role at all")

type userListCommand struct {
	Workspace string `required:"" help:"Slug of the workspace."`
	Search    string `help:"Part of the name or the e-mail address."`
}

// Run lists the members, by when they joined.
func (c *userListCommand) Run(ctx context.Context, p *program, out output) error {
	return p.inWorkspace(ctx, c.Workspace, func(ctx context.Context, s *service.Service) error {
		page := hoko.Page{Limit: hoko.MaxTake, Field: hoko.OrderByJoinedAt, Direction: hoko.Ascending}
		members, _, err := s.Members(ctx, hoko.MemberFilter{Search: c.Search}, page)
		if err != nil {
			return err
		}
		return printMembers(out, members)
	})
}

func printMembers(out output, members []*hoko.Member) error {
	lines := []string{"EMAIL\tROLE\tJOINED\tSEEN\tSECOND FACTOR\tNAME"}
	for _, m := range members {
		seen, factor := "never", "no"
		if m.LastSeenAt != nil {
			seen = m.LastSeenAt.Format(time.RFC3339)
		}
		if m.SecondFactor {
			factor = "yes"
		}
		row := []string{m.User.Email, string(m.Role), m.JoinedAt.Format(time.RFC3339), seen, factor, m.User.Name}
		lines = append(lines, strings.Join(row, "\t"))
	}
	return printTable(out, lines)
}

type resetPasswordCommand struct {
	Email string `required:"" help:"E-mail address of the account."`
}

// Run resets the password.
func (c *resetPasswordCommand) Run(ctx context.Context, p *program, out output) error {
	return p.withService(ctx, func(ctx context.Context, s *service.Service) error {
		password, err := s.AssignPassword(ctx, c.Email)
		if hoko.KindOf(err) == hoko.KindNotFound {
			return fmt.Errorf("there is no account with the address %q", c.Email)
		}
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(out, password)
		return err
	})
}

type resetSecondFactorCommand struct {
	Email string `required:"" help:"E-mail address of the account."`
}

// Run turns the second factor off.
func (c *resetSecondFactorCommand) Run(ctx context.Context, p *program) error {
	return p.withService(ctx, func(ctx context.Context, s *service.Service) error {
		err := s.ResetSecondFactor(ctx, c.Email)
		if hoko.KindOf(err) == hoko.KindNotFound {
			return fmt.Errorf("there is no account with the address %q", c.Email)
		}
		return err
	})
}
