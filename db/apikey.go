package db

import (
	"cmp"
	"context"
	"database/sql"
	"errors"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// apiKeyRow is how a key lies in the table.
type apiKeyRow struct {
	bun.BaseModel `bun:"table:api_keys,alias:api_key"`

	ID               string `bun:"type:uuid,pk"`
	WorkspaceID      string `bun:"type:uuid"`
	PublicID         string
	Hash             []byte
	HashVersion      int
	LastFour         string
	Name             string
	NameFolded       string
	Search           string
	Scopes           jsonText[hoko.Scopes]
	Environment      hoko.Environment
	AllowedHostnames jsonText[[]string]
	AllowedIPs       jsonText[[]string] `bun:"allowed_ips"`
	CreatedBy        *string            `bun:"type:uuid"`
	CreatedAt        int64
	ExpiresAt        *int64
	RevokedAt        *int64
	RevokedBy        *string `bun:"type:uuid"`
	RevokedReason    *hoko.RevocationReason
	RevokedNote      *string
	SuccessorID      *string `bun:"type:uuid"`
	LastUsedAt       *int64
	LastUsedAddress  *string
	LastUsedAgent    *string

	Expired bool `bun:",scanonly"` // by the database's clock
}

func newAPIKeyRow(k *hoko.APIKey) *apiKeyRow {
	row := &apiKeyRow{
		ID:               k.ID,
		WorkspaceID:      k.WorkspaceID,
		PublicID:         k.PublicID,
		LastFour:         k.LastFour,
		Name:             k.Name,
		NameFolded:       fold(k.Name),
		Search:           searchText(&k.Name, new(k.Prefix()), &k.LastFour),
		Scopes:           jsonText[hoko.Scopes]{k.Scopes},
		Environment:      k.Environment,
		AllowedHostnames: jsonText[[]string]{k.AllowedHostnames},
		AllowedIPs:       jsonText[[]string]{k.AllowedIPs},
		CreatedBy:        k.CreatedBy,
		CreatedAt:        micros(k.CreatedAt),
		ExpiresAt:        microsOf(k.ExpiresAt),
		RevokedAt:        microsOf(k.RevokedAt),
		RevokedBy:        k.RevokedBy,
		RevokedReason:    k.RevokedReason,
		RevokedNote:      k.RevokedNote,
		SuccessorID:      k.SuccessorID,
	}
	if use := k.LastUse; use != nil {
		row.LastUsedAt, row.LastUsedAddress, row.LastUsedAgent = new(micros(use.At)), &use.Address, &use.UserAgent
	}
	return row
}

func (r *apiKeyRow) apiKey() *hoko.APIKey {
	k := &hoko.APIKey{
		ID:               r.ID,
		WorkspaceID:      r.WorkspaceID,
		PublicID:         r.PublicID,
		LastFour:         r.LastFour,
		Name:             r.Name,
		Scopes:           r.Scopes.value,
		Environment:      r.Environment,
		AllowedHostnames: r.AllowedHostnames.value,
		AllowedIPs:       r.AllowedIPs.value,
		CreatedBy:        r.CreatedBy,
		CreatedAt:        moment(r.CreatedAt),
		ExpiresAt:        momentOf(r.ExpiresAt),
		RevokedAt:        momentOf(r.RevokedAt),
		RevokedBy:        r.RevokedBy,
		RevokedReason:    r.RevokedReason,
		RevokedNote:      r.RevokedNote,
		SuccessorID:      r.SuccessorID,
	}
	if r.LastUsedAt != nil {
		k.LastUse = &hoko.KeyUse{At: moment(*r.LastUsedAt)}
		if r.LastUsedAddress != nil {
			k.LastUse.Address = *r.LastUsedAddress
		}
		if r.LastUsedAgent != nil {
			k.LastUse.UserAgent = *r.LastUsedAgent
		}
	}
	return k
}

func (r *apiKeyRow) storedKey() *hoko.StoredKey {
	return &hoko.StoredKey{APIKey: *r.apiKey(), Hash: r.Hash, HashVersion: r.HashVersion, Expired: r.Expired}
}

// InsertAPIKey stores a new key.
func (s *Store) InsertAPIKey(ctx context.Context, k *hoko.StoredKey) error {
	row := newAPIKeyRow(&k.APIKey)
	row.Hash, row.HashVersion = k.Hash, k.HashVersion
	_, err := s.write.NewInsert().Model(row).Exec(ctx)
	return classify(ctx, err)
}

func expiredAt(now string) string { return "(expires_at IS NOT NULL AND expires_at <= " + now + ")" }

// apiKeyQuery reads what scanTargets takes; its condition is to follow.
func apiKeyQuery(columns []column, now string) string {
	return "SELECT " + namesOf(columns) + ", " + expiredAt(now) + " FROM api_keys WHERE "
}

func (r *apiKeyRow) scanTargets(columns []column) []any {
	return append(targets(columns, r), &r.Expired)
}

// APIKeyByPublicID returns the key with this public id, revoked or not, and
// whether it has expired by the database's clock. It is the check of every
// request that carries a key: one indexed read of what is committed, never of a
// copy, which it may share with others that ask at the same time. If the database
// does not answer within 900 ms, the wait for a connection included, or answers
// with an error, it is hoko.Unavailable.
func (s *Store) APIKeyByPublicID(ctx context.Context, publicID string) (*hoko.StoredKey, error) {
	ctx, span := s.spans.begin(ctx, "SELECT", "api_keys")
	row, err := s.hot.keys.row(ctx, cleanText(publicID))
	end(ctx, span, err)
	if err != nil {
		return nil, err
	}
	return row.storedKey(), nil
}

// apiKeyRows reads keys by their public ids. What of them does not exist is left
// out. Most reads are for one key.
func (h *hotReads) apiKeyRows(ctx context.Context, publicIDs []string) (rows map[string]*apiKeyRow, err error) {
	var found *sql.Rows
	if len(publicIDs) == 1 {
		found, err = h.apiKey.QueryContext(ctx, publicIDs[0])
	} else {
		found, err = h.apiKeys.QueryContext(ctx, h.list(publicIDs))
	}
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, found.Close()) }()
	rows = make(map[string]*apiKeyRow, len(publicIDs))
	for found.Next() {
		var row apiKeyRow
		if err := found.Scan(row.scanTargets(h.apiKeyColumns)...); err != nil {
			return nil, err
		}
		rows[row.PublicID] = &row
	}
	return rows, found.Err()
}

// writingKey reads the key of a write in its transaction.
func (s *Store) writingKey(ctx context.Context, a *hoko.Access) (k *hoko.StoredKey, err error) {
	ctx, span := s.spans.begin(ctx, "SELECT", "api_keys")
	defer func() { end(ctx, span, err) }()
	stmt := s.tx.StmtContext(ctx, s.hot.writer)
	defer func() { err = classify(ctx, cmp.Or(err, stmt.Close())) }()
	var row apiKeyRow
	if err := stmt.QueryRowContext(ctx, a.WorkspaceID, a.Actor.KeyID).Scan(row.scanTargets(s.hot.apiKeyColumns)...); err != nil {
		return nil, err
	}
	return row.storedKey(), nil
}

// APIKeyByID returns a key of the workspace.
func (s *Store) APIKeyByID(ctx context.Context, a *hoko.Access, id string) (*hoko.APIKey, error) {
	var row apiKeyRow
	q := owned[apiKeyRow](s, a).Model(&row)
	if err := listed(q, []string{id}).Scan(ctx); err != nil {
		return nil, classify(ctx, err)
	}
	return row.apiKey(), nil
}

// APIKeysByIDs returns the keys of the workspace among ids, by id.
func (s *Store) APIKeysByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.APIKey, error) {
	return byIDs(ctx, ids, func(ids []string) *bun.SelectQuery {
		return ownedAmong[apiKeyRow](s, a, ids)
	}, func(r *apiKeyRow) (string, *hoko.APIKey) { return r.ID, r.apiKey() })
}
