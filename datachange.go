package hoko

// DataChange says that what a cache may hold of the named thing is stale.
type DataChange struct {
	Kind string // ChangeLink or ChangeWorkspace
	ID   string // for a link its short id
}

// The kinds of changes. The strings are stored.
const (
	ChangeLink      = "link"      // changed, deleted or renamed
	ChangeWorkspace = "workspace" // deleted, with all of its links
)
