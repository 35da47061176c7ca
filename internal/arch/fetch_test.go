package arch

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// dialers are the files that connect to somebody. Nothing else of the program does,
// least of all to an address that a caller has chosen.
var dialers = map[string]string{
	"cmd/hoko/health.go":  "itself, at the address that it listens on",
	"db/postgres_dial.go": "the operator's database",
	"db/dbtest/proxy.go":  "a database of tests",
}

// fetching are the words for connecting, by package.
var fetching = map[string][]string{
	"http": {"Get", "Head", "Post", "PostForm", "Client", "DefaultClient", "Transport", "DefaultTransport", "NewRequest", "NewRequestWithContext"},
	"net":  {"Dial", "DialTimeout", "Dialer", "DialTCP", "DialUDP", "DialUnix", "DialIP", "LookupHost", "LookupIP", "LookupAddr", "Resolver", "DefaultResolver"},
	"tls":  {"Dial", "DialWithDialer", "Dialer"},
	"smtp": {"Dial", "SendMail"},
}

// TestNothingFetches: the program goes to no address that it is given (OWASP,
// Server Side Request Forgery). Letters go to the operator's mail server, by the
// library that internal/mail has to itself.
func TestNothingFetches(t *testing.T) {
	t.Parallel()
	found := map[string]bool{}
	root := filepath.Join("..", "..")
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == ".git") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		words, err := fetches(path)
		if len(words) == 0 {
			return err
		}
		name := filepath.ToSlash(strings.TrimPrefix(path, root+string(filepath.Separator)))
		found[name] = true
		if dialers[name] == "" {
			t.Errorf("%s says %v: whom does it connect to?", name, words)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name := range dialers {
		if !found[name] {
			t.Errorf("%s connects to nobody", name)
		}
	}
}

// fetches returns the words for connecting in a file.
func fetches(path string) (words []string, err error) {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if selected, ok := n.(*ast.SelectorExpr); ok {
			if of, ok := selected.X.(*ast.Ident); ok && slices.Contains(fetching[of.Name], selected.Sel.Name) {
				words = append(words, of.Name+"."+selected.Sel.Name)
			}
		}
		return true
	})
	return words, nil
}
