// Package console serves the console's built files: each with its type, its
// caching and the policy that lets the page load nothing from elsewhere. It
// knows files only; what the console can do is asked for at /graphql.
package console

import (
	"bytes"
	"errors"
	"html"
	"io/fs"
	"net/http"
	"path"
	"strings"

	"github.com/hoko-to/hoko/server/file"
)

// Policy is the Content-Security-Policy of the console's pages.
const Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
	"connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'"

const (
	index  = "index.html"
	assets = "assets/" // files whose names change with their content
)

// errNoIndex means that the console was not built.
var errNoIndex = errors.New("console: the files have no " + index)

// NewHandler serves files, which are read once. The path of a request is that
// of a file, without a slash before it; base is where the files lie for the
// browser, with a slash at both ends, and is written into index.html.
func NewHandler(files fs.FS, base string) (http.Handler, error) {
	h := handler{}
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(files, name)
		if name == index {
			text = withBase(text, base)
		}
		h[name] = file.New(name, text, caching(name), Policy)
		return err
	})
	if err == nil && h[index] == nil {
		err = errNoIndex
	}
	return h, err
}

// withBase tells the page where it lies, so that one build serves any path.
func withBase(page []byte, base string) []byte {
	element := `<head><base href="` + html.EscapeString(base) + `">`
	return bytes.Replace(page, []byte("<head>"), []byte(element), 1)
}

func caching(name string) file.Caching {
	if strings.HasPrefix(name, assets) {
		return file.Forever
	}
	return file.Revalidated
}

type handler map[string]*file.File

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f := h.find(r.URL.Path)
	if f == nil {
		w.Header().Set("Cache-Control", "no-store")
		http.Error(w, "no such file", http.StatusNotFound)
		return
	}
	f.ServeHTTP(w, r)
}

// find returns the file of a path, and the page itself for the addresses that
// the page makes up. A file that is missing stays so: a tab that asks for a
// part of an older build must not be given a page.
func (h handler) find(name string) *file.File {
	f := h[name]
	if f == nil && path.Ext(name) == "" && !strings.HasPrefix(name, assets) {
		f = h[index]
	}
	return f
}
