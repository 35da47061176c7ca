package hoko

// DataChange says that what a cache may hold of the named thing is stale.
type DataChange struct {
	Kind string // ChangeLink
	ID   string // for a link its short id
}

// ChangeLink is the kind of a changed, deleted or renamed link.
const ChangeLink = "link"
