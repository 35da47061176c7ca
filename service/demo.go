package service

import (
	"context"
	"encoding/binary"
	"math/rand/v2"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/geo"
)

// What a demonstration is made of.
const (
	demoWorkspaceSlug = "demo"
	demoEmail         = "demo@example.com"
	demoDays          = 90
	demoClicksPerDay  = 80
	demoBatch         = 1000
)

// Demo is how to look around in a demonstration.
type Demo struct {
	Email    string
	Password string
	Secret   hoko.KeyText // of a key with every scope
	ShortURL string
}

// SeedDemo fills an empty database with a workspace, an owner, collections,
// tags, partners, links, 90 days of clicks, leads and sales, and API keys. A
// database that was set up already is a conflict.
func (s *Service) SeedDemo(ctx context.Context) (*Demo, error) {
	if err := s.allowOperator(ctx); err != nil {
		return nil, err
	}
	required, err := s.SetUpRequired(ctx)
	if err != nil {
		return nil, err
	}
	if !required {
		return nil, &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeSetUpDone}
	}
	workspace, err := s.CreateWorkspace(ctx, WorkspaceInput{Slug: demoWorkspaceSlug, Name: "Acme (demo)"})
	if err != nil {
		return nil, err
	}
	call := hoko.CallFrom(ctx)
	ctx = hoko.WithCall(ctx, &hoko.Call{Caller: &hoko.Caller{Operator: true, Workspace: workspace.ID}, RequestID: call.RequestID})
	return s.seedWorkspace(ctx)
}

// seedWorkspace makes the account last: it ends the set-up, so nobody signs in
// to half a demonstration.
func (s *Service) seedWorkspace(ctx context.Context) (*Demo, error) {
	links, err := s.seedLinks(ctx)
	if err != nil {
		return nil, err
	}
	if err := s.seedClicks(ctx, links); err != nil {
		return nil, err
	}
	if err := s.seedConversions(ctx); err != nil {
		return nil, err
	}
	secret, err := s.seedKeys(ctx)
	if err != nil {
		return nil, err
	}
	user, password, err := s.CreateUser(ctx, UserInput{Email: demoEmail, Name: "Dana Demo", Workspace: demoWorkspaceSlug, Role: hoko.RoleOwner})
	if err != nil {
		return nil, err
	}
	return &Demo{Email: user.Email, Password: password, Secret: *secret, ShortURL: s.site.ShortURL(links[0].ShortID)}, nil
}

func (s *Service) seedKeys(ctx context.Context) (*hoko.KeyText, error) {
	full, err := s.CreateAPIKey(ctx, hoko.APIKeyInput{Name: "Demo", Scopes: hoko.AllScopes(), Environment: hoko.EnvironmentDevelopment}, "")
	if err != nil {
		return nil, err
	}
	soon := s.moment().Add(5 * 24 * time.Hour)
	for _, in := range []hoko.APIKeyInput{
		{Name: "Analytics export", Scopes: []hoko.Scope{hoko.ScopeAnalyticsRead, hoko.ScopeLinksRead}, Environment: hoko.EnvironmentProduction, ExpiresAt: &soon},
		{Name: "Newsletter bot", Scopes: []hoko.Scope{hoko.ScopeLinksWrite, hoko.ScopeCollectionsRead}, Environment: hoko.EnvironmentProduction},
	} {
		if _, err := s.CreateAPIKey(ctx, in, ""); err != nil {
			return nil, err
		}
	}
	return full.Secret, s.seedRevokedKey(ctx)
}

func (s *Service) seedRevokedKey(ctx context.Context) error {
	old, err := s.CreateAPIKey(ctx, hoko.APIKeyInput{Name: "Old laptop", Scopes: hoko.AllScopes(), Environment: hoko.EnvironmentStaging}, "")
	if err != nil {
		return err
	}
	_, err = s.RevokeAPIKey(ctx, hoko.Revocation{ID: old.APIKey.ID, Reason: hoko.RevocationUnused, Note: new("The laptop was given back.")})
	return err
}

// seedClicks stores visits as the drainer does, at moments of the last 90 days.
func (s *Service) seedClicks(ctx context.Context, links []*hoko.Link) error {
	chance, err := s.newChance()
	if err != nil {
		return err
	}
	var clicks []*hoko.Click
	for range demoDays * demoClicksPerDay {
		event, err := s.demoEvent(chance, links)
		if err != nil {
			return err
		}
		if clicks = append(clicks, event.click(s.agents)); len(clicks) == demoBatch {
			if err := insertClicks(ctx, s.store, clicks); err != nil {
				return err
			}
			clicks = clicks[:0]
		}
	}
	return insertClicks(ctx, s.store, clicks)
}

func insertClicks(ctx context.Context, store *db.Store, clicks []*hoko.Click) error {
	_, err := store.InsertClicks(ctx, clicks)
	return err
}

// newChance returns a fast source of chance, begun by the secure one.
func (s *Service) newChance() (*rand.Rand, error) {
	var seed [16]byte
	if _, err := s.random.Read(seed[:]); err != nil {
		return nil, err
	}
	return rand.New(rand.NewPCG(binary.LittleEndian.Uint64(seed[:8]), binary.LittleEndian.Uint64(seed[8:]))), nil
}

// demoEvent makes one visit up. Newer days and earlier links have more of them.
func (s *Service) demoEvent(chance *rand.Rand, links []*hoko.Link) (*clickEvent, error) {
	age := chance.Float64() * chance.Float64() * demoDays * 24
	at := s.moment().Add(-time.Duration(age * float64(time.Hour)))
	id, err := hoko.IDAt(at, s.random)
	if err != nil {
		return nil, err
	}
	link := links[int(chance.Float64()*chance.Float64()*float64(len(links)))]
	visit := hoko.Visit{UserAgent: pick(chance, demoAgents), Address: demoAddress(chance)}
	destination := hoko.Compose(link.URL, link.UTM, "", id)
	return &clickEvent{
		ID:           id,
		WorkspaceID:  link.WorkspaceID,
		LinkID:       link.ID,
		CollectionID: link.CollectionID,
		PartnerID:    link.PartnerID,
		TenantID:     link.TenantID,
		TagIDs:       link.TagIDs,
		At:           at.UnixMicro(),
		Place:        geo.Country(pick(chance, demoCountries)),
		UserAgent:    visit.UserAgent,
		Referrer:     pick(chance, demoReferrers),
		Language:     pick(chance, demoLanguages),
		URL:          link.URL,
		UTM:          destination.UTM,
		QR:           chance.IntN(8) == 0,
		Visitor:      s.visitor.of(link.WorkspaceID, visit, at),
	}, nil
}

// pick chooses one of list; earlier ones come more often.
func pick(chance *rand.Rand, list []string) string {
	return list[int(chance.Float64()*chance.Float64()*float64(len(list)))]
}
