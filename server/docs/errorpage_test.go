package docs_test

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/docs"
)

// TestEveryCodeHasAPage: whoever meets a code finds what it means in both
// languages, and what to do about it.
func TestEveryCodeHasAPage(t *testing.T) {
	t.Parallel()
	r := newReader(t, "/go")
	for _, code := range hoko.Codes() {
		page := "/go/docs/errors/" + string(code)
		text := r.text(page + ".md")
		_, advice, _ := strings.Cut(text, "## What to do\n\n")
		advice, _, _ = strings.Cut(advice, "\n")
		if len(advice) < 10 || !strings.HasSuffix(advice, ".") || strings.ContainsAny(text, "{}") && !strings.Contains(text, "```json") {
			t.Errorf("%s: %s", code, text)
		}
		for _, blank := range regexp.MustCompile(`\{\w+\}`).FindAllString(text, -1) {
			t.Errorf("%s: %s is not filled in", code, blank)
		}
		if !regexp.MustCompile(`[؀-ۿ]`).MatchString(text) {
			t.Errorf("%s says nothing in Arabic", code)
		}
		if !regexp.MustCompile(`<p lang="ar" dir="rtl">[؀-ۿ]`).MatchString(r.text(page)) {
			t.Errorf("%s: what is said in Arabic is not marked as that", code)
		}
		_, article, _ := strings.Cut(r.text(page), "<article>")
		article, _, _ = strings.Cut(article, "</article>")
		if !strings.Contains(article, ">"+string(code)+"<") || len(linksOf(article)) > 3 {
			t.Errorf("%s: %s", page, article)
		}
	}
	if r.do(http.MethodGet, "/go/docs/errors/nothing").status != http.StatusNotFound {
		t.Error("a code that there is not has a page")
	}
}

var failurePattern = regexp.MustCompile(`Kind: hoko\.(Kind\w+), Code: hoko\.(Code\w+)[,}]`)

// TestPagesSayTheKindsOfTheCode reads from the source what kind of failure each
// code is, and holds the pages to it.
func TestPagesSayTheKindsOfTheCode(t *testing.T) {
	t.Parallel()
	kinds := kindsInSource(t)
	if len(kinds) < 30 {
		t.Fatalf("only %d codes were found", len(kinds))
	}
	r := newReader(t, "")
	for code, answers := range kinds {
		text := r.text("/docs/errors/" + code + ".md")
		if !slices.ContainsFunc(answers, func(answer [2]string) bool {
			return strings.Contains(text, "| HTTP | "+answer[0]+" |") || strings.Contains(text, "`"+answer[1]+"` in `extensions.code`")
		}) {
			t.Errorf("%s is %v, and the page says\n%s", code, answers, text)
		}
	}
}

// kindsInSource returns status and GraphQL code of each code, as the source has it.
func kindsInSource(t *testing.T) map[string][][2]string {
	t.Helper()
	values, kinds := constants(t, "../../code.go"), constants(t, "../../error.go")
	found := map[string][][2]string{}
	for _, room := range []string{"../../service", "../../graph", "../../server", "../rest"} {
		files, err := filepath.Glob(room + "/*.go")
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, match := range failurePattern.FindAllStringSubmatch(string(text), -1) {
				answer := docs.Answers()[hoko.Kind(kinds[match[1]])]
				said := [2]string{fmt.Sprint(answer.Status, " ", http.StatusText(answer.Status)), answer.Code}
				found[values[match[2]]] = append(found[values[match[2]]], said)
			}
		}
	}
	return found
}

var constantPattern = regexp.MustCompile(`(?m)^\s+((?:Code|Kind)\w+)\s+(?:Code|Kind) = "(\w+)"`)

func constants(t *testing.T, file string) map[string]string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	values := map[string]string{}
	for _, match := range constantPattern.FindAllStringSubmatch(string(text), -1) {
		values[match[1]] = match[2]
	}
	return values
}
