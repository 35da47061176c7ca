package db

import (
	"context"
	"database/sql"
)

// Exec runs a statement of a test that no method of Store makes.
func (s *Store) Exec(ctx context.Context, statement string, args ...any) error {
	_, err := s.write.ExecContext(ctx, statement, args...)
	return err
}

// Query runs a query of a test that no method of Store makes.
func (s *Store) Query(ctx context.Context, query string) (*sql.Rows, error) {
	return s.write.QueryContext(ctx, query)
}

// InsertTag stores a tag with nothing but what it needs.
func (s *Store) InsertTag(ctx context.Context, id, workspaceID string) error {
	return s.Exec(ctx, "INSERT INTO tags (id, workspace_id, name, color) VALUES (?, ?, 'tag', 'slate')", id, workspaceID)
}

// InsertPartner stores a partner with nothing but what it needs.
func (s *Store) InsertPartner(ctx context.Context, id, workspaceID string) error {
	return s.Exec(ctx, "INSERT INTO partners (id, workspace_id, name, created_at, updated_at) VALUES (?, ?, 'partner', 0, 0)", id, workspaceID)
}

// Again opens the database of the store once more, as another process would.
func (s *Store) Again(ctx context.Context) (*Store, error) {
	e := s.engine
	if p, ok := e.(*postgresEngine); ok {
		e = &postgresEngine{config: p.config, months: map[month]bool{}}
	}
	return open(ctx, e, Config{})
}

// IsPostgres reports whether the store is on PostgreSQL.
func (s *Store) IsPostgres() bool { return s.engine.files() == "postgres" }
