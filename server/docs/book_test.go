package docs_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hoko-to/hoko/server/docs"
)

// TestGuidesMustFit refuses at the start what would be a dead end for readers.
func TestGuidesMustFit(t *testing.T) {
	t.Parallel()
	const contents = "# Hoko\n\n> Links.\n\n## Begin\n\n- [One](one.md): the first.\n"
	tests := map[string]struct {
		change func(files fstest.MapFS, o *docs.Options)
		want   string // part of the error; "" for none
	}{
		"whole":              {func(fstest.MapFS, *docs.Options) {}, ""},
		"no contents":        {func(files fstest.MapFS, _ *docs.Options) { delete(files, "README.md") }, "README.md"},
		"no page":            {func(files fstest.MapFS, _ *docs.Options) { delete(files, "one.md") }, "one.md"},
		"page not listed":    {func(files fstest.MapFS, _ *docs.Options) { files["two.md"] = &fstest.MapFile{} }, "not in the list of guides: two.md"},
		"no chapter":         {func(files fstest.MapFS, _ *docs.Options) { files["README.md"].Data = []byte("- [One](one.md): x\n") }, "before the first heading"},
		"unknown part":       {func(files fstest.MapFS, _ *docs.Options) { files["one.md"].Data = []byte("<!-- generated: x -->") }, "no generated part of this name: x"},
		"OpenAPI is no JSON": {func(_ fstest.MapFS, o *docs.Options) { o.OpenAPI = []byte("{") }, "OpenAPI"},
		"operation is no object": {func(_ fstest.MapFS, o *docs.Options) {
			o.OpenAPI = []byte(`{"tags": [{"name": "x"}], "paths": {"/x": {"get": 1}}}`)
		}, "OpenAPI"},
		"schema is none": {func(_ fstest.MapFS, o *docs.Options) { o.Schema = "type Query {" }, "GraphQL"},
	}
	for name, tt := range tests {
		files := fstest.MapFS{"README.md": {Data: []byte(contents)}, "one.md": {Data: []byte("# One\n\n<!-- generated: errors -->\n")}}
		o := options(t, "")
		o.Guides = files
		tt.change(files, &o)
		_, err := docs.NewHandler(o)
		if (err == nil) != (tt.want == "") || err != nil && !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %q", name, err, tt.want)
		}
	}
}
