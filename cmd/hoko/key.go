package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

type keyCommand struct {
	Create  keyCreateCommand  `cmd:"" help:"Make an API key and print its secret alone on standard output."`
	List    keyListCommand    `cmd:"" help:"List the API keys of a workspace."`
	Rotate  keyRotateCommand  `cmd:"" help:"Replace an API key by a new one and print the new secret alone on standard output."`
	Revoke  keyRevokeCommand  `cmd:"" help:"End API keys at once and for ever, all or none."`
	Inspect keyInspectCommand `cmd:"" help:"Explain the text of an API key, without a database."`
}

type keyCreateCommand struct {
	Workspace   string   `required:"" help:"Slug of the workspace."`
	Name        string   `required:"" help:"Name that people know the key by."`
	Scopes      []string `required:"" help:"What the key may do, separated by commas: linksRead,linksWrite,… or all."`
	Environment string   `default:"production" enum:"development,staging,production" help:"What the key is used for: development, staging or production."`
	ExpiresIn   lifetime `help:"When the key ends, like 30d or 12h; never if left out."`

	AllowedHostname []string `help:"Host whose pages may call, like example.com or *.example.com; any if left out. Repeatable."`
	AllowedIP       []string `name:"allowed-ip" help:"Address or network that may call, like 203.0.113.7 or 2001:db8::/32; any if left out. Repeatable."`
}

// Run makes the key.
func (c *keyCreateCommand) Run(ctx context.Context, p *program, out output) error {
	in, err := c.input(p.now())
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

func (c *keyCreateCommand) input(now time.Time) (hoko.APIKeyInput, error) {
	in := hoko.APIKeyInput{
		Name:             c.Name,
		Environment:      hoko.Environment(c.Environment),
		AllowedHostnames: c.AllowedHostname,
		AllowedIPs:       c.AllowedIP,
	}
	if c.ExpiresIn != 0 {
		in.ExpiresAt = new(now.Add(time.Duration(c.ExpiresIn)))
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

// lifetime is a duration that may also be given in days, like 30d.
type lifetime time.Duration

// UnmarshalText reads the duration.
func (l *lifetime) UnmarshalText(text []byte) error {
	duration, err := time.ParseDuration(string(text))
	if days, ok := strings.CutSuffix(string(text), "d"); ok {
		var count uint64
		count, err = strconv.ParseUint(days, 10, 16)
		duration = time.Duration(count) * 24 * time.Hour
	}
	if err != nil || duration <= 0 {
		return errLifetime
	}
	*l = lifetime(duration)
	return nil
}

var errLifetime = errors.New("give days or hours, like 30d or 12h, or leave it out for ever")

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
		return printKeys(out, keys, p.now())
	})
}

func printKeys(out output, keys []*hoko.APIKey, now time.Time) error {
	lines := []string{"ID\tKEY\tSTATE\tNAME\tSCOPES"}
	for _, k := range keys {
		lines = append(lines, strings.Join([]string{k.ID, k.Hint(), string(k.State(now)), k.Name, scopesText(k.Scopes)}, "\t"))
	}
	return printTable(out, lines)
}

// scopesText names scopes in the form that key create takes.
func scopesText(scopes []hoko.Scope) string {
	if len(scopes) == len(hoko.AllScopes()) {
		return "all"
	}
	return strings.ReplaceAll(hoko.JoinScopes(scopes), " ", ",")
}

type keyRevokeCommand struct {
	Workspace string   `required:"" help:"Slug of the workspace."`
	Keys      []string `arg:"" name:"key" help:"Ids of keys, or how they begin: hoko_ and the 12 characters after it."`
	Reason    string   `default:"other" enum:"unused,rotated,leaked,owner_left,other" help:"Why: unused, rotated, leaked, owner_left or other."`
	Note      string   `help:"Words for those who read this later."`
}

// Run revokes the keys.
func (c *keyRevokeCommand) Run(ctx context.Context, p *program, out output) error {
	return p.inWorkspace(ctx, c.Workspace, func(ctx context.Context, s *service.Service) error {
		revocation := hoko.BulkRevocation{Reason: hoko.RevocationReason(c.Reason)}
		if c.Note != "" {
			revocation.Note = &c.Note
		}
		for _, named := range c.Keys {
			id, err := keyID(ctx, s, named)
			if err != nil {
				return err
			}
			revocation.IDs = append(revocation.IDs, id)
		}
		keys, err := s.RevokeAPIKeys(ctx, revocation)
		if code := hoko.CodeOf(err); err != nil && (code == hoko.CodeIDUnknown || code == hoko.CodeIDMalformed) {
			return errKeyUnknown
		}
		if err != nil {
			return err
		}
		return printRevoked(out, keys)
	})
}

func printRevoked(out output, keys []*hoko.APIKey) error {
	for _, k := range keys {
		if _, err := fmt.Fprintf(out, "%s %s revoked at %s\n", k.Hint(), k.Name, k.RevokedAt.Format(time.RFC3339)); err != nil {
			return err
		}
	}
	return nil
}

// prefixLen is how many characters of a key are not secret.
const prefixLen = len("hoko_") + 12

var errKeyUnknown = errors.New("there is no such key in this workspace; hoko key list shows those that there are")

// keyID returns the id of the key that the operator named: a leaked key is
// known by its text, of which only the public part is looked at.
func keyID(ctx context.Context, s *service.Service, named string) (string, error) {
	if len(named) < prefixLen || !strings.HasPrefix(named, "hoko_") {
		return named, nil
	}
	prefix := named[:prefixLen]
	keys, _, err := s.APIKeys(ctx, hoko.APIKeyFilter{Search: prefix}, hoko.Page{Limit: hoko.MaxTake, Field: hoko.OrderByCreatedAt})
	if err != nil {
		return "", err
	}
	for _, k := range keys {
		if k.Prefix() == prefix {
			return k.ID, nil
		}
	}
	return "", errKeyUnknown
}
