// Package frontend holds the web console as it was built: the files that a
// browser loads. It is not a server; it hands its files to whoever serves
// them, and knows nothing about HTTP.
package frontend

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// Files returns the built console, index.html at its root. It holds no secret
// and may be served to anybody.
func Files() fs.FS {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		// Only an invalid path fails, and this one is a constant.
		return dist
	}
	return files
}
