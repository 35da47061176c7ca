package server

import (
	"io/fs"
	"log/slog"
	"net/http"
	"sync"

	"github.com/hoko-to/hoko/server/docs"
)

// newDocs returns the handler of the documentation. It is rendered when its
// first reader comes, since that takes longer than all else at the start and
// most programs that start have none. All that could keep it from being
// rendered is in the program itself, where tests find it.
func (s *server) newDocs(o Options, openAPI []byte) http.Handler {
	rendered := sync.OnceValue(func() http.Handler {
		documentation, err := s.renderDocs(o, openAPI)
		if err != nil {
			s.log.Error("cannot render the documentation", slog.Any("cause", err))
			return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
			})
		}
		return documentation
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { rendered().ServeHTTP(w, r) })
}

// renderDocs uses the console's font if the console brings one.
func (s *server) renderDocs(o Options, openAPI []byte) (http.Handler, error) {
	fonts, err := fs.Glob(o.Console, "assets/inter-latin-wght-normal-*.woff2")
	if err != nil {
		return nil, err
	}
	options := docs.Options{Guides: o.Guides, OpenAPI: openAPI, Schema: o.Schema, Site: o.Site}
	if len(fonts) > 0 {
		options.Font = s.base + consolePath + fonts[0]
	}
	return docs.NewHandler(options)
}
