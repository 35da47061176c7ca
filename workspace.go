package hoko

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// The names of what the first set-up makes.
const (
	DefaultWorkspaceSlug  = "default"
	DefaultCollectionName = "Links"
)

// DefaultTimezone is the time zone of a workspace for which none was named.
const DefaultTimezone = "UTC"

// MaxSlug is the length of the longest slug of a workspace.
const MaxSlug = 40

// Workspace is a tenant: everything belongs to exactly one.
type Workspace struct {
	ID        string
	Slug      string // in the console's address and the Hoko-Workspace header
	Name      string
	Timezone  string // IANA name of the zone in which its days begin, for everybody
	CreatedAt time.Time

	// RetentionDays is for how many days clicks are kept; nil for ever.
	RetentionDays *int

	// RequestLogDays is for how many days entries of the request log are kept; nil
	// for as long as the server keeps them.
	RequestLogDays *int
}

// WorkspaceChanges is what an admin gives to change a workspace.
type WorkspaceChanges struct {
	Name     Change[string]
	Slug     Change[string]
	Timezone Change[string]
}

// Apply changes w.
func (ch WorkspaceChanges) Apply(w *Workspace) {
	ch.Name.Apply(&w.Name)
	ch.Slug.Apply(&w.Slug)
	ch.Timezone.Apply(&w.Timezone)
}

// MaxRetentionDays is the longest time for which clicks are kept, other than for
// ever.
const MaxRetentionDays = 3650

// CheckRetention notes the faults of a number of days for which clicks are to be
// kept; nil is for ever.
func CheckRetention(is *Issues, days *int) {
	if days != nil && (*days < 1 || *days > MaxRetentionDays) {
		is.Add("retentionDays", CodeOutOfRange, Params{"min": "1", "max": strconv.Itoa(MaxRetentionDays)})
	}
}

// CheckRequestLogDays notes the faults of a number of days for which entries of
// the request log are to be kept on a server that keeps them for at most so many;
// nil is for as long as that.
func CheckRequestLogDays(is *Issues, days *int, most int) {
	if days != nil && (*days < 1 || *days > most) {
		is.Add("requestLogDays", CodeOutOfRange, Params{"min": "1", "max": strconv.Itoa(most)})
	}
}

var workspaceSlugPattern = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$`)

// reservedWorkspaceSlugs returns first segments of the console's own addresses.
func reservedWorkspaceSlugs() []string {
	return []string{"assets", "forgot-password", "invitation", "reset-password", "setup", "sign-in"}
}

// WorkspaceSlug returns a slug that reminds of name, or the default one where
// nothing of name fits into an address.
func WorkspaceSlug(name string) string {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	slug := strings.Join(words, "-")
	slug = strings.Trim(slug[:min(len(slug), MaxSlug)], "-")
	if len(slug) < 2 || slices.Contains(reservedWorkspaceSlugs(), slug) {
		return DefaultWorkspaceSlug
	}
	return slug
}

// Validate notes every reason why the workspace cannot be stored.
func (w *Workspace) Validate(is *Issues) {
	if !workspaceSlugPattern.MatchString(w.Slug) {
		is.Add("slug", CodeSlugInvalid, nil)
	}
	if slices.Contains(reservedWorkspaceSlugs(), w.Slug) {
		is.Add("slug", CodeSlugTaken, nil)
	}
	CheckName(is, "name", w.Name)
	CheckZone(is, "timezone", w.Timezone)
}
