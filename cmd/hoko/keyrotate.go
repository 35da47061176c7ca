package main

import (
	"context"
	"fmt"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

type keyRotateCommand struct {
	Workspace string  `required:"" help:"Slug of the workspace."`
	Overlap   overlap `default:"24h" help:"How long the old key goes on: 0, 1h, 24h or 7d. It never outlives the end it had before."`
	Key       string  `arg:"" help:"Id of the key, or how it begins: hoko_ and the 12 characters after it."`
}

// Run replaces the key. Scopes and limits of the new one are those of the old.
func (c *keyRotateCommand) Run(ctx context.Context, p *program, out output) error {
	return p.inWorkspace(ctx, c.Workspace, func(ctx context.Context, s *service.Service) error {
		id, err := keyID(ctx, s, c.Key)
		if err != nil {
			return err
		}
		made, err := s.RotateAPIKey(ctx, service.KeyRotation{ID: id, Overlap: time.Duration(c.Overlap)}, "")
		if hoko.KindOf(err) == hoko.KindNotFound {
			return errKeyUnknown
		}
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(out, made.Secret.Reveal())
		return err
	})
}

// overlap is one of the times that GraphQL offers as well.
type overlap time.Duration

// UnmarshalText reads the overlap.
func (o *overlap) UnmarshalText(text []byte) error {
	switch string(text) {
	case "0":
		*o = 0
	case "1h":
		*o = overlap(time.Hour)
	case "24h":
		*o = overlap(24 * time.Hour)
	case "7d":
		*o = overlap(7 * 24 * time.Hour)
	default:
		return fmt.Errorf("%q is none of 0, 1h, 24h and 7d", text)
	}
	return nil
}
