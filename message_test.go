package hoko_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/hoko-to/hoko"
)

// parseFile reads the syntax of a Go file.
func parseFile(tb testing.TB, path string) *ast.File {
	tb.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
	if err != nil {
		tb.Fatal(err)
	}
	return file
}

// codeConstants returns every Code constant by name, as code.go declares it.
func codeConstants(tb testing.TB) map[string]hoko.Code {
	tb.Helper()
	codes := map[string]hoko.Code{}
	ast.Inspect(parseFile(tb, "code.go"), func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 || !strings.HasPrefix(spec.Names[0].Name, "Code") {
			return true
		}
		value, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		if err != nil {
			tb.Fatal(err)
		}
		codes[spec.Names[0].Name] = hoko.Code(value)
		return true
	})
	if len(codes) < 60 {
		tb.Fatalf("found %d codes only", len(codes))
	}
	return codes
}

var blank = regexp.MustCompile(`\{[^}]*\}`)

// blanksOf returns the names in braces of a sentence, sorted.
func blanksOf(sentence string) []string {
	found := blank.FindAllString(sentence, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

func sentenceOf(code hoko.Code, lang hoko.Language) string {
	return (&hoko.Error{Code: code}).Message(lang)
}

func isArabic(r rune) bool { return unicode.Is(unicode.Arabic, r) }

func TestEveryCodeHasASentenceInBothLanguages(t *testing.T) {
	t.Parallel()
	unknown := sentenceOf("no such code", hoko.English)
	for name, code := range codeConstants(t) {
		english, arabic := sentenceOf(code, hoko.English), sentenceOf(code, hoko.Arabic)
		if code != hoko.CodeInternal && english == unknown {
			t.Errorf("%s has no English sentence", name)
		}
		if !strings.ContainsFunc(arabic, isArabic) {
			t.Errorf("%s has no Arabic sentence: %q", name, arabic)
		}
		if strings.ContainsFunc(english, isArabic) {
			t.Errorf("%s answers %q in English", name, english)
		}
		if got, want := blanksOf(arabic), blanksOf(english); !slices.Equal(got, want) {
			t.Errorf("%s has the blanks %v in Arabic and %v in English", name, got, want)
		}
	}
}

func TestEverySentenceIsThatOfACode(t *testing.T) {
	t.Parallel()
	codes, seen := codeConstants(t), map[hoko.Code]string{}
	for name, code := range codes {
		if other, twice := seen[code]; twice {
			t.Errorf("%s and %s are both %q", name, other, code)
		}
		seen[code] = name
	}
	for _, name := range sentenceKeys(t) {
		if _, ok := codes[name]; !ok {
			t.Errorf("the catalogue has a sentence for %s, which is no code", name)
		}
	}
	if got, want := len(sentenceKeys(t)), len(codes); got != want {
		t.Errorf("%d sentences for %d codes", got, want)
	}
}

// sentenceKeys returns the names that the catalogue has sentences for.
func sentenceKeys(tb testing.TB) []string {
	tb.Helper()
	var keys []string
	for _, part := range []string{"identity", "request", "field"} {
		ast.Inspect(parseFile(tb, "message_"+part+".go"), func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || spec.Names[0].Name != part+"Sentences" {
				return true
			}
			for _, entry := range spec.Values[0].(*ast.CompositeLit).Elts {
				keys = append(keys, constantName(entry.(*ast.KeyValueExpr).Key))
			}
			return false
		})
	}
	return keys
}

func TestCodesAreSnakeCase(t *testing.T) {
	t.Parallel()
	snakeCase := regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`)
	for name, code := range codeConstants(t) {
		if !snakeCase.MatchString(string(code)) {
			t.Errorf("%s is %q", name, code)
		}
	}
}

func TestUnknownCodeRevealsNothing(t *testing.T) {
	t.Parallel()
	for _, lang := range []hoko.Language{hoko.English, hoko.Arabic} {
		got := hoko.Issue{Code: "pq: password wrong", Params: hoko.Params{"x": "y"}}.Message(lang)
		if want := sentenceOf(hoko.CodeInternal, lang); got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
}

// A value may look like a blank, since callers choose some of them.
func TestValuesAreNotFilledIn(t *testing.T) {
	t.Parallel()
	for range 50 { // maps have no order
		got := hoko.Issue{Code: hoko.CodeOutOfRange, Params: hoko.Params{"min": "{max}", "max": "{min}"}}.Message(hoko.English)
		if want := "Give a whole number from {max} to {min}."; got != want {
			t.Fatalf("got %q, want %q", got, want)
		}
	}
}
