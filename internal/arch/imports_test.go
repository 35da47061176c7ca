// Package arch proves what the layout promises: who may import whom, that every
// operation asks for permission first, and that no tenant's data is read
// without saying whose.
package arch

import (
	"bufio"
	"bytes"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/hoko-to/hoko"

// mayImport is the whole rule: a room, and the rooms of this module that it may
// know. What is not listed is forbidden. "." is the root package. A new room
// declares itself here.
var mayImport = map[string][]string{
	".":                      {},
	"internal/folder":        {},
	"internal/spool":         {"internal/folder"},
	"internal/journal":       {"internal/folder"},
	"internal/geo":           {},
	"internal/useragent":     {},
	"internal/referrer":      {},
	"internal/limit":         {},
	"internal/turn":          {},
	"internal/logtest":       {},
	"internal/quota":         {".", "db"},
	"internal/secret":        {},
	"internal/sheet":         {},
	"internal/mail":          {},
	"internal/mail/mailtest": {},
	"internal/arch":          {},
	"internal/check":         {},
	"internal/bench":         {},
	"internal/chaos":         {},
	"internal/release":       {},
	"db":                     {"."},
	"db/dbtest":              {"db"},
	"service":                {".", "db", "internal/mail", "internal/spool", "internal/geo", "internal/useragent", "internal/referrer", "internal/limit", "internal/quota", "internal/turn", "internal/secret", "internal/sheet"},
	"graph":                  {".", "service", "internal/turn", "graph/generated", "graph/model"},
	"graph/generated":        {".", "service", "graph/model"},
	"graph/model":            {".", "service"},
	"server":                 {".", "service", "server/rest", "server/redirect", "server/console", "server/docs", "server/proxy"},
	"server/rest":            {".", "service", "server/rest/openapi"},
	"server/rest/openapi":    {},
	"server/rest/resttest":   {".", "server/rest"},
	"server/redirect":        {".", "service", "internal/turn", "server/proxy"},
	"server/console":         {"server/file"},
	"server/docs":            {".", "server/file"},
	"server/file":            {},
	"server/proxy":           {},
	"docs":                   {},
	"docs/doctest":           {},
	"frontend":               {},
	"cmd/hoko":               {".", "db", "service", "graph", "server", "docs", "frontend", "internal/folder", "internal/spool", "internal/journal", "internal/geo", "internal/mail", "internal/useragent", "internal/sheet"},
}

// onlyIn names the modules and packages that some rooms have to themselves.
var onlyIn = map[string][]string{
	"github.com/uptrace/bun":              {"db"},
	"github.com/lib/pq":                   {"db"},
	"modernc.org/sqlite":                  {"db"},
	"database/sql":                        {"db"},
	"github.com/99designs/gqlgen":         {"graph"},
	"github.com/vektah/gqlparser":         {"graph", "server/docs"},
	"github.com/rs/cors":                  {"server"},
	"net/http":                            {"server", "graph", "cmd"},
	"github.com/alecthomas/kong":          {"cmd"},
	"github.com/wneessen/go-mail":         {"internal/mail"},
	"github.com/prometheus/client_golang": {"cmd"},
	"go.opentelemetry.io/otel":            {"cmd", "server", "graph", "db"},
	"go.opentelemetry.io/otel/sdk":        {"cmd"},
	"go.opentelemetry.io/otel/exporters":  {"cmd"},
}

func TestImports(t *testing.T) {
	t.Parallel()
	for room, imports := range goList(t) {
		allowed, listed := mayImport[room]
		if !listed {
			t.Errorf("package %s is not in mayImport: say what it may know", room)
			continue
		}
		for _, path := range imports {
			if own, ok := ownRoom(path); ok && !slices.Contains(allowed, own) {
				t.Errorf("%s imports %s", room, own)
			}
			checkOwner(t, room, path)
		}
	}
}

// TestRootImportsStandardLibraryOnly keeps the vocabulary free of everything.
func TestRootImportsStandardLibraryOnly(t *testing.T) {
	t.Parallel()
	for _, path := range goList(t)["."] {
		if first, _, _ := strings.Cut(path, "/"); strings.Contains(first, ".") {
			t.Errorf("the root package imports %s", path)
		}
	}
}

func checkOwner(t *testing.T, room, path string) {
	t.Helper()
	for prefix, owners := range onlyIn {
		if path != prefix && !strings.HasPrefix(path, prefix+"/") {
			continue
		}
		if !slices.ContainsFunc(owners, func(owner string) bool { return room == owner || strings.HasPrefix(room, owner+"/") }) {
			t.Errorf("%s imports %s, which belongs to %s", room, path, strings.Join(owners, ", "))
		}
	}
}

// goList returns the imports of every package of the module, without tests.
func goList(t *testing.T) map[string][]string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./...")
	cmd.Dir = filepath.Join("..", "..")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	imports := map[string][]string{}
	for lines := bufio.NewScanner(bytes.NewReader(out)); lines.Scan(); {
		fields := strings.Fields(lines.Text())
		room, _ := ownRoom(fields[0])
		imports[room] = fields[1:]
	}
	return imports
}

func ownRoom(path string) (string, bool) {
	if path == module {
		return ".", true
	}
	return strings.CutPrefix(path, module+"/")
}
