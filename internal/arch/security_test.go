package arch

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	securityRow = regexp.MustCompile("(?m)^\\| `([A-Za-z0-9]+)` \\(`([a-z/.]+)`\\) \\| (.+) \\| (.+) \\|$")
	reference   = regexp.MustCompile(`^(ASVS 5\.0 V\d{1,2}\.\d{1,2}\.\d{1,2}|API\d{1,2}:2023)$`)
)

// TestSecurityTestsExist holds the list of docs/security.md to the tests that
// there are.
func TestSecurityTestsExist(t *testing.T) {
	t.Parallel()
	const atLeast = 90
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "security.md"))
	if err != nil {
		t.Fatal(err)
	}
	listed, there := map[string]bool{}, map[string]map[string]bool{}
	for _, row := range securityRow.FindAllStringSubmatch(string(text), -1) {
		name, room, of := row[1], row[2], row[4]
		if !reference.MatchString(of) {
			t.Errorf("%s refers to %q", name, of)
		}
		if there[room] == nil {
			there[room] = testsOf(t, room)
		}
		if listed[room+name] || !there[room][name] {
			t.Errorf("%s of %s is listed twice, or is no test", name, room)
		}
		listed[room+name] = true
	}
	if len(listed) < atLeast {
		t.Errorf("only %d tests are listed", len(listed))
	}
}

// testsOf returns the names of the tests and the fuzz targets of a room.
func testsOf(t *testing.T, room string) map[string]bool {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", room, "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			declared, isFunc := strings.CutPrefix(line, "func ")
			name, parameters, _ := strings.Cut(declared, "(")
			if isFunc && (strings.HasPrefix(parameters, "t *testing.T)") || strings.HasPrefix(parameters, "f *testing.F)")) {
				names[name] = true
			}
		}
	}
	return names
}

var testName = regexp.MustCompile("`((?:Test|Fuzz)[A-Za-z0-9]+)`")

// TestThreatModelNamesListedTests holds the threat model of SECURITY.md to that list.
func TestThreatModelNamesListedTests(t *testing.T) {
	t.Parallel()
	const atLeast = 25
	model, err := os.ReadFile(filepath.Join("..", "..", "SECURITY.md"))
	if err != nil {
		t.Fatal(err)
	}
	list, err := os.ReadFile(filepath.Join("..", "..", "docs", "security.md"))
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, row := range securityRow.FindAllStringSubmatch(string(list), -1) {
		listed[row[1]] = true
	}
	named := testName.FindAllStringSubmatch(string(model), -1)
	for _, name := range named {
		if !listed[name[1]] {
			t.Errorf("%s is not in docs/security.md", name[1])
		}
	}
	if len(named) < atLeast {
		t.Errorf("only %d tests are named", len(named))
	}
}
