package server

import (
	"io/fs"
	"net/http"

	"github.com/hoko-to/hoko/server/docs"
	"github.com/hoko-to/hoko/server/rest"
)

// newDocs returns the handler of the documentation, in the console's font if the
// console brings one.
func (s *server) newDocs(o Options) (http.Handler, error) {
	document, err := rest.Document(o.Site)
	if err != nil {
		return nil, err
	}
	fonts, err := fs.Glob(o.Console, "assets/inter-latin-wght-normal-*.woff2")
	if err != nil {
		return nil, err
	}
	options := docs.Options{Guides: o.Guides, OpenAPI: document, Schema: o.Schema, Site: o.Site}
	if len(fonts) > 0 {
		options.Font = s.base + consolePath + fonts[0]
	}
	return docs.NewHandler(options)
}
