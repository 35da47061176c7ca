// Package file sends files that do not change while the program runs: each with
// its type, a tag, its caching, and compressed for whoever takes that. It does
// not know where files come from, nor which of them there are.
package file

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Caching is how long a file may be kept before it is asked for again, as a
// Cache-Control field says it.
type Caching string

// The ways of caching.
const (
	Revalidated Caching = "no-cache"
	Forever     Caching = "public, max-age=31536000, immutable" // for names that change with the content
)

// File is one file as it is sent.
type File struct {
	text       []byte
	compressed func() []byte // nil if that does not make it smaller
	tag        string        // changes with the text
	kind       string        // media type
	caching    Caching
	policy     string // Content-Security-Policy; "" for what is no page
}

// New returns a file. Its media type is that of the extension of name; policy is
// the Content-Security-Policy that it gets if it is a page.
func New(name string, text []byte, caching Caching, policy string) *File {
	f := &File{text: text, tag: Tag(text), kind: mediaType(path.Ext(name)), caching: caching}
	if strings.HasPrefix(f.kind, "text/html") {
		f.policy = policy
	}
	if compresses(f.kind) {
		f.compressed = sync.OnceValue(func() []byte { return compress(text) })
	}
	return f
}

// Tag returns a short text that changes with the content of a file.
func Tag(text []byte) string {
	sum := sha256.Sum256(text)
	return base64.RawURLEncoding.EncodeToString(sum[:12])
}

// ServeHTTP answers with the file.
func (f *File) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if refuseWriting(w, r) {
		return
	}
	f.setHeader(w.Header(), f.caching)
	content := f.encoded(w.Header(), r)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(content))
}

// ServeMissing answers with the file that it is not what was asked for.
func (f *File) ServeMissing(w http.ResponseWriter, r *http.Request) {
	if refuseWriting(w, r) {
		return
	}
	f.setHeader(w.Header(), "no-store")
	w.WriteHeader(http.StatusNotFound)
	_, _ = w.Write(f.text) // a reader who has left needs no page
}

func refuseWriting(w http.ResponseWriter, r *http.Request) (refused bool) {
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		return false
	}
	w.Header().Set("Allow", "GET, HEAD")
	http.Error(w, "files can only be read", http.StatusMethodNotAllowed)
	return true
}

func (f *File) setHeader(header http.Header, caching Caching) {
	header.Set("Content-Type", f.kind)
	header.Set("Cache-Control", string(caching))
	header.Set("X-Content-Type-Options", "nosniff")
	if f.policy != "" {
		header.Set("Content-Security-Policy", f.policy)
		header.Set("Cross-Origin-Opener-Policy", "same-origin")
		header.Set("Referrer-Policy", "same-origin")
	}
}

// encoded returns the text in the coding that suits the client, with a tag of
// its own (RFC 9110, section 8.8.3.3).
func (f *File) encoded(header http.Header, r *http.Request) []byte {
	header.Set("ETag", `"`+f.tag+`"`)
	if f.compressed == nil {
		return f.text
	}
	header.Set("Vary", "Accept-Encoding")
	if !acceptsGzip(r.Header.Get("Accept-Encoding")) {
		return f.text
	}
	header.Set("ETag", `"`+f.tag+`-gzip"`)
	header.Set("Content-Encoding", "gzip")
	return f.compressed()
}

// mediaType does without the tables of the machine, which differ.
func mediaType(extension string) string {
	switch extension {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".txt":
		return "text/plain; charset=utf-8"
	case ".md":
		return "text/markdown; charset=utf-8"
	case ".graphql":
		return "application/graphql; charset=utf-8"
	case ".json":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".woff2":
		return "font/woff2"
	default:
		return "application/octet-stream"
	}
}

// compresses reports whether gzip makes files of this type smaller.
func compresses(kind string) bool {
	return kind != "image/png" && kind != "font/woff2" && kind != "application/octet-stream"
}

func compress(text []byte) []byte {
	var out bytes.Buffer
	zip := gzip.NewWriter(&out)
	_, _ = zip.Write(text) // a buffer takes everything
	_ = zip.Close()
	return out.Bytes()
}

// acceptsGzip reads Accept-Encoding (RFC 9110, section 12.5.3).
func acceptsGzip(header string) bool {
	for coding := range strings.SplitSeq(header, ",") {
		name, weight, weighted := strings.Cut(coding, ";")
		if !strings.EqualFold(strings.TrimSpace(name), "gzip") {
			continue
		}
		if !weighted {
			return true
		}
		_, text, _ := strings.Cut(weight, "=")
		q, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
		return err == nil && q > 0
	}
	return false
}
