package main

import (
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/hoko-to/hoko/db/dbtest"
)

const operations = "../../docs/operations.md"

// operationsSections returns the blocks of commands of the page, by their headings.
func operationsSections(t *testing.T) map[string][]guideBlock {
	t.Helper()
	text, err := os.ReadFile(operations)
	if err != nil {
		t.Fatal(err)
	}
	sections := map[string][]guideBlock{}
	for part := range strings.SplitSeq(string(text), "\n#") {
		heading, _, _ := strings.Cut(part, "\n")
		for _, block := range fencedBlock.FindAllStringSubmatch(part, -1) {
			name := strings.Trim(heading, "# ")
			sections[name] = append(sections[name], guideBlock{language: block[1], text: block[2]})
		}
	}
	return sections
}

// pageOperator follows the page on a database of the test's own.
type pageOperator struct {
	*reader

	t        *testing.T
	sections map[string][]guideBlock
	change   []string // of the page's folders and addresses, to those of the test, in pairs
}

// newOperator makes a database with a workspace, an account and a key.
func newOperator(t *testing.T, env ...string) *pageOperator {
	t.Helper()
	data, copies := t.TempDir(), t.TempDir()
	env = append(env, "HOKO_DATA="+data)
	mustPerform(t, env, "workspace", "create", "--slug", "acme", "--name", "Acme")
	mustPerform(t, env, "user", "create", "--email", "ada@example.com", "--name", "Ada", "--workspace", "acme")
	o := &pageOperator{reader: &reader{env: env}, t: t, sections: operationsSections(t)}
	o.reader = newReader(t, env, o.newKey())
	o.change = []string{"/var/lib/hoko", data, "/var/backups/hoko", copies}
	return o
}

func (o *pageOperator) newKey() string {
	o.t.Helper()
	return mustPerform(o.t, o.env, "key", "create", "--workspace", "acme", "--name", "x", "--scopes", "linksRead")
}

func (o *pageOperator) follow(headings ...string) {
	o.t.Helper()
	for _, heading := range headings {
		blocks := o.sections[heading]
		if len(blocks) == 0 {
			o.t.Fatalf("there are no commands under %q", heading)
		}
		delete(o.sections, heading)
		for _, block := range blocks {
			block.text = strings.NewReplacer(o.change...).Replace(block.text)
			o.reader.follow(o.t, block)
		}
	}
}

// leaves fails if the commands which nobody followed are under other headings.
func (o *pageOperator) leaves(headings ...string) {
	o.t.Helper()
	if left := slices.Sorted(maps.Keys(o.sections)); !slices.Equal(left, headings) {
		o.t.Errorf("nobody follows %q", left)
	}
}

// TestOperations follows the page on both databases, command by command: backup,
// revocation and restore, and with a server, which SQLite has here, the runbooks.
func TestOperations(t *testing.T) {
	t.Parallel()
	needPrograms(t, "curl", "bash", "pg_dump", "pg_restore", "pg_basebackup", "sha256sum")
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		o := newOperator(t)
		gone := o.newKey()
		o.follow("Back up", "With SQLite")
		mustPerform(t, o.env, "key", "revoke", "--workspace", "acme", gone[:prefixLen])
		o.follow("SQLite from a backup")

		metrics := freeAddress(t)
		p := start(t, append(o.env, "HOKO_METRICS_LISTEN="+metrics))
		o.change = append(o.change, "http://127.0.0.1:8080", p.url, "127.0.0.1:9090", metrics)
		if lists(p, o.key) != http.StatusOK || lists(p, gone) != http.StatusUnauthorized {
			t.Errorf("the good key is answered %d, the revoked one %d", lists(p, o.key), lists(p, gone))
		}
		o.follow("The database is away", "Hoko fails", "The disk is full", "Analytics are slow", "Somebody has lost the second factor", "A key has leaked")
		if status := lists(p, o.key); status != http.StatusUnauthorized {
			t.Errorf("the leaked key is answered %d", status)
		}
		o.leaves("PostgreSQL from a dump", "With PostgreSQL")
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		o := newOperator(t, "HOKO_DATABASE="+dbtest.Postgres(t).URL())
		gone := o.newKey()
		o.follow("Back up", "With PostgreSQL")
		mustPerform(t, o.env, "key", "revoke", "--workspace", "acme", gone[:prefixLen])
		o.follow("PostgreSQL from a dump")
		if list := mustPerform(t, o.env, "key", "list", "--workspace", "acme"); strings.Count(list, "revoked") != 1 {
			t.Errorf("one key is revoked, and the list says\n%s", list)
		}
	})
}

var (
	limitRow    = regexp.MustCompile("(?m)^\\| `(HOKO_[A-Z_]+)` \\| `([^`]*)` \\|")
	settingName = regexp.MustCompile(`\bHOKO_[A-Z_]+\b`)
)

// settingDefaults returns the settings that there are, with their defaults.
func settingDefaults(t *testing.T) map[string]string {
	t.Helper()
	parser, err := newParser(new(commands), os.Stdout, os.Stderr)
	if err != nil {
		t.Fatal(err)
	}
	defaults := map[string]string{}
	for _, flag := range parser.Model.Flags {
		for _, name := range flag.Envs {
			defaults[name] = flag.Default
		}
	}
	return defaults
}

// TestOperationsLimits holds the page's limits to the settings: each that is a number
// is there with its default, and no setting is made up.
func TestOperationsLimits(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(operations)
	if err != nil {
		t.Fatal(err)
	}
	defaults, listed := settingDefaults(t), map[string]string{}
	for _, row := range limitRow.FindAllStringSubmatch(string(text), -1) {
		listed[row[1]] = row[2]
	}
	number := regexp.MustCompile(`^\d+$`)
	for name, value := range defaults {
		if number.MatchString(value) && listed[name] != value {
			t.Errorf("the page says %q of %s, which is %s", listed[name], name, value)
		}
	}
	for _, name := range settingName.FindAllString(string(text), -1) {
		if _, known := defaults[name]; !known {
			t.Errorf("there is no setting %s", name)
		}
	}
}

var (
	measuredRow = regexp.MustCompile(`(?m)^\| [^|]+ \| ([^|]+) \| ([^|]+) \| (\[ADR [^|]+) \|$`)
	figure      = regexp.MustCompile(`\d[\d,]*`)
)

// TestOperationsFigures: the page says nothing of speed that no decision says.
func TestOperationsFigures(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(operations)
	if err != nil {
		t.Fatal(err)
	}
	rows := measuredRow.FindAllStringSubmatch(string(text), -1)
	for _, row := range rows {
		var decisions string
		for _, link := range pageLink.FindAllStringSubmatch(row[3], -1) {
			decision, err := os.ReadFile(filepath.Join(filepath.Dir(operations), link[1]))
			if err != nil {
				t.Fatal(err)
			}
			decisions += string(decision)
		}
		said := figure.FindAllString(decisions, -1)
		for _, number := range figure.FindAllString(row[1]+" "+row[2], -1) {
			if !slices.Contains(said, number) {
				t.Errorf("%s is not in %s", number, row[3])
			}
		}
	}
	if len(rows) < 8 {
		t.Errorf("only %d rows are measured", len(rows))
	}
}

var pageLink = regexp.MustCompile(`\]\(([^)#:]+)(?:#[^)]*)?\)`)
