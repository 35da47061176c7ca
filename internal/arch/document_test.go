package arch

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/hoko-to/hoko/docs/doctest"
)

var (
	quoted       = regexp.MustCompile("`([^`\n]+)`")
	makeTarget   = regexp.MustCompile(`^make ([a-z-]+)`)
	target       = regexp.MustCompile(`(?m)^([a-z-]+):`)
	link         = regexp.MustCompile(`\]\(([^)\s:]*)\)`)
	heading      = regexp.MustCompile(`(?m)^#+ (.+)$`)
	fenced       = regexp.MustCompile("(?ms)^ *```.*?^ *```$")
	declaredTest = regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)\w+)\((?:t \*testing\.T|f \*testing\.F)\)`)
	bareFile     = regexp.MustCompile(`^[a-z][A-Za-z0-9_]*\.(go|ts|tsx|graphqls|sql|yml)$`)
)

// top is the folder of the repository, as the tests see it.
const top = "../.."

// house is what lies below the top of the repository.
type house struct {
	documents map[string]string // texts, by path
	files     map[string]bool   // names, without folders
	tops      map[string]bool   // names of what lies at the top
	tests     map[string]bool   // names of tests and fuzz targets
}

func walkHouse(t *testing.T) house {
	t.Helper()
	h := house{documents: doctest.Texts(t, top), files: map[string]bool{}, tops: map[string]bool{}, tests: map[string]bool{}}
	for _, file := range doctest.Files(t, top) {
		h.files[path.Base(file)] = true
		first, _, _ := strings.Cut(file, "/")
		h.tops[first] = true
		if !strings.HasSuffix(file, "_test.go") {
			continue
		}
		for _, test := range declaredTest.FindAllStringSubmatch(doctest.Read(t, top, file), -1) {
			h.tests[test[1]] = true
		}
	}
	return h
}

// exists reports whether there is something at a path, as seen from the top or from a
// document's folder.
func exists(document, named string) bool {
	for _, from := range []string{".", filepath.Dir(document)} {
		if found, err := filepath.Glob(filepath.Join(top, from, named)); err == nil && len(found) > 0 {
			return true
		}
	}
	return false
}

// TestDocumentPaths: what documents name is there: files, folders, tests and targets of
// make. The changelog may speak of what is gone.
func TestDocumentPaths(t *testing.T) {
	t.Parallel()
	h, named := walkHouse(t), 0
	for document, text := range h.documents {
		if document == "CHANGELOG.md" {
			continue
		}
		for _, span := range quoted.FindAllStringSubmatch(fenced.ReplaceAllString(text, ""), -1) {
			known, is := h.knows(t, document, span[1])
			if is {
				named++
			}
			if is && !known {
				t.Errorf("%s names %s, which there is not", document, span[0])
			}
		}
	}
	if named < 200 {
		t.Errorf("only %d names", named)
	}
}

// knows reports whether a span names something of the house, and whether that is there.
func (h house) knows(t *testing.T, document, span string) (known, names bool) {
	t.Helper()
	first, rest, below := strings.Cut(span, "/")
	switch {
	case makeTarget.MatchString(span):
		return slices.Contains(makeTargets(t), makeTarget.FindStringSubmatch(span)[1]), true
	case testName.MatchString("`" + span + "`"):
		return h.tests[span], true
	case bareFile.MatchString(span) && !strings.HasPrefix(span, "x."): // which stands for any
		return h.files[span], true
	case below && rest != "" && first != "" && first != "." && !strings.ContainsAny(span, " …{") && h.tops[first]:
		return exists(document, span), true
	default:
		return false, false
	}
}

func makeTargets(t *testing.T) (targets []string) {
	t.Helper()
	for _, name := range target.FindAllStringSubmatch(doctest.Read(t, top, "Makefile"), -1) {
		targets = append(targets, name[1])
	}
	return targets
}

// TestDocumentLinks: what documents point to is there, down to the heading.
func TestDocumentLinks(t *testing.T) {
	t.Parallel()
	h, followed := walkHouse(t), 0
	for document, text := range h.documents {
		for _, to := range link.FindAllStringSubmatch(fenced.ReplaceAllString(text, ""), -1) {
			file, anchor, _ := strings.Cut(to[1], "#")
			at := document
			if file != "" {
				at = filepath.Join(filepath.Dir(document), file)
			}
			followed++
			if _, err := os.Stat(filepath.Join(top, at)); err != nil {
				t.Errorf("%s points to %s: %v", document, to[1], err)
			} else if anchor != "" && filepath.Ext(at) == ".md" && !slices.Contains(anchors(h.documents[at]), anchor) {
				t.Errorf("%s points to %s, and there is no such heading", document, to[1])
			}
		}
	}
	if followed < 100 {
		t.Errorf("only %d links", followed)
	}
}

// anchors returns what the headings of a text are called in addresses.
func anchors(text string) (names []string) {
	for _, match := range heading.FindAllStringSubmatch(fenced.ReplaceAllString(text, ""), -1) {
		names = append(names, strings.Map(func(r rune) rune {
			switch {
			case r == ' ':
				return '-'
			case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '_':
				return unicode.ToLower(r)
			default:
				return -1
			}
		}, match[1]))
	}
	return names
}
