package server

import (
	"net/http"
	"net/url"
	"strings"
)

// consolePath is where the console lies below the site.
const consolePath = "/admin/"

// ServeHTTP hands the request to the door that its first segment names. A
// ServeMux could not: it refuses a short id beside the other paths.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	endAfterChunks(w.Header(), r)
	r = s.below(withoutRanges(r))
	segment, _, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	if door, ok := s.doors[segment]; ok {
		door.ServeHTTP(w, r)
		return
	}
	s.visitors.ServeHTTP(w, r)
}

// endAfterChunks ends the connection with the answer to a body that came in chunks.
// Where it was announced with a length as well, a proxy that believes the length
// takes what follows for a part of it, and net/http for the next request (RFC 9112,
// section 6.1): nothing that follows is read.
func endAfterChunks(header http.Header, r *http.Request) {
	if len(r.TransferEncoding) > 0 {
		header.Set("Connection", "close")
	}
}

// withoutRanges returns the request without a wish for several parts of what it
// asks for, which may be ignored (RFC 9110, section 14.2): thousands of them ask for
// many times the whole.
func withoutRanges(r *http.Request) *http.Request {
	if !strings.Contains(r.Header.Get("Range"), ",") {
		return r
	}
	whole := new(http.Request)
	*whole = *r
	whole.Header = r.Header.Clone()
	whole.Header.Del("Range")
	return whole
}

// below returns the request as it would be if the site had no path. A proxy may
// have stripped it already.
func (s *server) below(r *http.Request) *http.Request {
	path, inside := strings.CutPrefix(r.URL.Path, s.base)
	if s.base == "" || !inside || path != "" && path[0] != '/' {
		return r
	}
	if path == "" {
		path = "/"
	}
	stripped := new(http.Request)
	*stripped = *r
	stripped.URL = new(url.URL)
	*stripped.URL = *r.URL
	stripped.URL.Path, stripped.URL.RawPath = path, ""
	return stripped
}

// exactly lets only one path through to a door. Others are no page at all.
func (s *server) exactly(path string, door http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != path {
			s.visitors.ServeHTTP(w, r)
			return
		}
		door.ServeHTTP(w, r)
	})
}

// readOnly is exactly, for what can only be read.
func (s *server) readOnly(path string, door http.Handler) http.Handler {
	return s.exactly(path, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			writeText(w, http.StatusMethodNotAllowed, "this can only be read\n")
			return
		}
		door.ServeHTTP(w, r)
	}))
}

// console serves the console's files, and redirects to them from the path without
// the slash.
func (s *server) console(files http.Handler) http.Handler {
	files = http.StripPrefix(consolePath, files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasPrefix(r.URL.Path, consolePath) {
			s.toConsole(w, r)
			return
		}
		files.ServeHTTP(w, r)
	})
}

func (s *server) toConsole(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, s.base+consolePath, http.StatusFound)
}

// toGuide leads a person who opens the address of GraphQL in a browser to what is
// to be read about it. No client of the API asks for a page.
func (s *server) toGuide(door http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet && r.URL.RawQuery == "" && r.Header.Values("Authorization") == nil && strings.Contains(r.Header.Get("Accept"), "text/html") {
			w.Header().Set("Vary", "Accept") // as what GraphQL answers
			http.Redirect(w, r, s.base+"/docs/graphql", http.StatusFound)
			return
		}
		door.ServeHTTP(w, r)
	})
}

// icon redirects to the console's icon from the path that browsers try by
// themselves.
func (s *server) icon(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "public, max-age=86400")
	http.Redirect(w, r, s.base+consolePath+"favicon.svg", http.StatusFound)
}

// robots keeps crawlers away from what is not meant for them. Short URLs are
// left to the rules of where they lead (RFC 9309).
func (s *server) robots(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Cache-Control", "public, max-age=86400")
	var rules strings.Builder
	rules.WriteString("User-agent: *\n")
	for _, path := range []string{consolePath, "/api/", "/graphql"} {
		rules.WriteString("Disallow: " + s.base + path + "\n")
	}
	writeText(w, http.StatusOK, rules.String())
}
