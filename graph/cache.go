package graph

import (
	"context"

	"github.com/maypok86/otter/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// maxCachedDocuments bounds the text of all parsed documents that are kept, in
// bytes. What a document is parsed into can be a hundred times as large.
const maxCachedDocuments = 256 << 10

// documentCache keeps parsed and validated documents by their text. They are
// read only.
type documentCache struct {
	documents *otter.Cache[string, *ast.QueryDocument]
}

func newDocumentCache() *documentCache {
	return &documentCache{otter.Must(&otter.Options[string, *ast.QueryDocument]{
		MaximumWeight: maxCachedDocuments,
		Weigher:       func(text string, _ *ast.QueryDocument) uint32 { return uint32(len(text)) },
	})}
}

// Get implements graphql.Cache.
func (c *documentCache) Get(_ context.Context, text string) (*ast.QueryDocument, bool) {
	return c.documents.GetIfPresent(text)
}

// Add implements graphql.Cache.
func (c *documentCache) Add(_ context.Context, text string, document *ast.QueryDocument) {
	c.documents.Set(text, document)
}
