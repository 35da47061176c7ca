package console

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
)

// file is one file as it is sent.
type file struct {
	text       []byte
	compressed func() []byte // nil if that does not make it smaller
	tag        string        // changes with the text
	kind       string        // media type
	caching    string
}

func newFile(name string, text []byte) *file {
	sum := sha256.Sum256(text)
	f := &file{
		text:    text,
		tag:     base64.RawURLEncoding.EncodeToString(sum[:12]),
		kind:    mediaType(path.Ext(name)),
		caching: "no-cache",
	}
	if strings.HasPrefix(name, assets) {
		f.caching = "public, max-age=31536000, immutable"
	}
	if compresses(f.kind) {
		f.compressed = sync.OnceValue(func() []byte { return compress(text) })
	}
	return f
}

func (f *file) isPage() bool { return strings.HasPrefix(f.kind, "text/html") }

func (f *file) setHeader(header http.Header) {
	header.Set("Content-Type", f.kind)
	header.Set("Cache-Control", f.caching)
	header.Set("X-Content-Type-Options", "nosniff")
	if f.isPage() {
		header.Set("Content-Security-Policy", Policy)
		header.Set("Cross-Origin-Opener-Policy", "same-origin")
		header.Set("Referrer-Policy", "same-origin")
	}
}

// encoded returns the text in the coding that suits the client, with a tag of
// its own (RFC 9110, section 8.8.3.3).
func (f *file) encoded(header http.Header, r *http.Request) []byte {
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
