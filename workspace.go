package hoko

import (
	"regexp"
	"time"
)

// The names of what the first set-up makes.
const (
	DefaultWorkspaceName  = "Default Workspace"
	DefaultWorkspaceSlug  = "default"
	DefaultCollectionName = "Links"
)

// Workspace is a tenant: everything belongs to exactly one.
type Workspace struct {
	ID        string
	Slug      string // in the console's address and the Hoko-Workspace header
	Name      string
	CreatedAt time.Time
}

var workspaceSlugPattern = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$`)

// reservedWorkspaceSlugs are first segments of the console's own addresses.
var reservedWorkspaceSlugs = []string{"assets", "setup", "sign-in"}

// Validate notes every reason why the workspace cannot be stored.
func (w *Workspace) Validate(is *Issues) {
	if !workspaceSlugPattern.MatchString(w.Slug) {
		is.Add("slug", CodeSlugInvalid, nil)
	}
	for _, reserved := range reservedWorkspaceSlugs {
		if w.Slug == reserved {
			is.Add("slug", CodeSlugTaken, nil)
		}
	}
	checkText(is, "name", w.Name, MaxName)
}
