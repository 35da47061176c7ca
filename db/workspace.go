package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// workspaceRow is how a workspace lies in the table.
type workspaceRow struct {
	bun.BaseModel `bun:"table:workspaces,alias:workspace"`

	ID         string `bun:"type:uuid,pk"`
	Slug       string
	Name       string
	NameFolded string
	Timezone   string
	CreatedAt  int64

	RetentionDays  *int
	ClicksFrom     *int64
	DividedUntil   *int64
	RequestLogDays *int

	DeletedAt *int64
}

func (r *workspaceRow) workspace() *hoko.Workspace {
	return &hoko.Workspace{
		ID:             r.ID,
		Slug:           r.Slug,
		Name:           r.Name,
		Timezone:       r.Timezone,
		CreatedAt:      moment(r.CreatedAt),
		RetentionDays:  r.RetentionDays,
		RequestLogDays: r.RequestLogDays,
	}
}

// InsertWorkspace stores a new workspace. A slug that is taken is a fault of the
// field slug (CodeSlugTaken).
func (s *Store) InsertWorkspace(ctx context.Context, w *hoko.Workspace) error {
	row := &workspaceRow{
		ID:         w.ID,
		Slug:       w.Slug,
		Name:       w.Name,
		NameFolded: fold(w.Name),
		Timezone:   w.Timezone,
		CreatedAt:  micros(w.CreatedAt),
	}
	_, err := s.write.NewInsert().Model(row).Exec(ctx)
	return classify(ctx, err)
}

// UpdateWorkspace stores what a workspace is called and its time zone. A slug that
// is taken is a fault of the field slug (CodeSlugTaken).
func (s *Store) UpdateWorkspace(ctx context.Context, a *hoko.Access, w *hoko.Workspace) error {
	res, err := s.write.NewUpdate().Model((*workspaceRow)(nil)).
		Set("slug = ?", w.Slug).
		Set("name = ?", w.Name).
		Set("name_folded = ?", fold(w.Name)).
		Set("timezone = ?", w.Timezone).
		Where("id = ?", a.WorkspaceID).
		Exec(ctx)
	return one(ctx, res, err, hoko.NotFound())
}

// Workspace returns the workspace of an access. One that was deleted is not found.
func (s *Store) Workspace(ctx context.Context, a *hoko.Access) (*hoko.Workspace, error) {
	return s.workspaceWhere(ctx, "id = ?", a.WorkspaceID)
}

// WorkspaceBySlug returns the workspace with this slug. One that was deleted is not
// found.
func (s *Store) WorkspaceBySlug(ctx context.Context, slug string) (*hoko.Workspace, error) {
	return s.workspaceWhere(ctx, "slug = ?", slug)
}

func (s *Store) workspaceWhere(ctx context.Context, condition, value string) (*hoko.Workspace, error) {
	var row workspaceRow
	if err := s.read.NewSelect().Model(&row).Where(condition, value).Where("deleted_at IS NULL").Scan(ctx); err != nil {
		return nil, classify(ctx, err)
	}
	return row.workspace(), nil
}

// SlugTaken reports whether a workspace has this slug, or had it when it was
// deleted.
func (s *Store) SlugTaken(ctx context.Context, slug string) (bool, error) {
	taken, err := s.read.NewSelect().Model((*workspaceRow)(nil)).Where("slug = ?", slug).Exists(ctx)
	return taken, classify(ctx, err)
}

// Workspaces lists the first workspaces behind a slug, in the order of slugs; ""
// is before all. It returns at most limit, and none that was deleted.
func (s *Store) Workspaces(ctx context.Context, after string, limit int) ([]*hoko.Workspace, error) {
	var rows []*workspaceRow
	err := s.read.NewSelect().Model(&rows).Where("slug > ?", after).Where("deleted_at IS NULL").Order("slug").Limit(int64(limit)).Scan(ctx)
	if err != nil {
		return nil, classify(ctx, err)
	}
	list := make([]*hoko.Workspace, len(rows))
	for i, row := range rows {
		list[i] = row.workspace()
	}
	return list, nil
}
