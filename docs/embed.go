// Package docs holds the guides as people write them: Markdown, which reads well
// where it lies and is made into pages by whoever serves it. It renders nothing.
package docs

import (
	"embed"
	"io/fs"
)

//go:embed guides/*.md
var guides embed.FS

// Guides returns the guides. README.md lists them all, in the order of reading;
// it holds no secret and may be served to anybody.
func Guides() fs.FS {
	files, err := fs.Sub(guides, "guides")
	if err != nil {
		// Only an invalid path fails, and this one is a constant.
		return guides
	}
	return files
}
