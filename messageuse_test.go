package hoko_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// codeUse is a place in the program where an error with a code is made.
type codeUse struct {
	at     token.Position
	name   string   // of the code
	params ast.Expr // what fills the blanks; nil if nothing does
	file   *ast.File
}

func TestEveryBlankIsFilled(t *testing.T) {
	t.Parallel()
	codes, filled := codeConstants(t), 0
	for _, use := range codeUses(t) {
		want := blanksOf(sentenceOf(codes[use.name], hoko.English))
		if len(want) == 0 {
			continue
		}
		filled++
		got, err := use.blanks()
		if err != nil {
			t.Errorf("%s: the blanks of %s: %v", use.at, use.name, err)
			continue
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %s is given %v, and its sentence has %v", use.at, use.name, got, want)
		}
	}
	if filled < 20 {
		t.Errorf("found %d places only", filled)
	}
}

// codeUses finds every use of a code in the program's own sources.
func codeUses(tb testing.TB) []codeUse {
	tb.Helper()
	var uses []codeUse
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains([]string{"frontend", "generated", ".git"}, entry.Name()):
			return filepath.SkipDir
		case !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err == nil {
			uses = append(uses, usesIn(files, file)...)
		}
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
	return uses
}

func usesIn(files *token.FileSet, file *ast.File) []codeUse {
	var uses []codeUse
	note := func(code, params ast.Expr) {
		if name := constantName(code); strings.HasPrefix(name, "Code") && len(name) > len("Code") {
			uses = append(uses, codeUse{files.Position(code.Pos()), name, params, file})
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			for i, arg := range n.Args[:max(len(n.Args)-1, 0)] {
				note(arg, n.Args[i+1])
			}
		case *ast.CompositeLit:
			if code := valueOf(n, "Code"); code != nil {
				note(code, valueOf(n, "Params"))
			}
		}
		return true
	})
	return uses
}

// constantName returns the name of a constant of the vocabulary, with or
// without its package, and "" for anything else.
func constantName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		if constantName(e.X) == "hoko" {
			return e.Sel.Name
		}
	}
	return ""
}

// valueOf returns what a composite literal gives for a field.
func valueOf(lit *ast.CompositeLit, field string) ast.Expr {
	for _, element := range lit.Elts {
		if pair, ok := element.(*ast.KeyValueExpr); ok && constantName(pair.Key) == field {
			return pair.Value
		}
	}
	return nil
}

// blanks returns the names that are filled, in braces and sorted.
func (u codeUse) blanks() ([]string, error) {
	lit, ok := u.literal(u.params).(*ast.CompositeLit)
	if !ok {
		return nil, fmt.Errorf("not given as a Params literal")
	}
	var names []string
	for _, element := range lit.Elts {
		key, ok := element.(*ast.KeyValueExpr).Key.(*ast.BasicLit)
		if !ok {
			return nil, fmt.Errorf("a name is not a literal")
		}
		name, err := strconv.Unquote(key.Value)
		if err != nil {
			return nil, err
		}
		names = append(names, "{"+name+"}")
	}
	slices.Sort(names)
	return names, nil
}

// literal follows a variable or a function of the same file to the literal that
// it stands for.
func (u codeUse) literal(e ast.Expr) ast.Expr {
	if call, ok := e.(*ast.CallExpr); ok {
		e = call.Fun
	}
	name, ok := e.(*ast.Ident)
	if !ok {
		return e
	}
	var found ast.Expr
	ast.Inspect(u.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if constantName(n.Lhs[0]) == name.Name {
				found = n.Rhs[0]
			}
		case *ast.FuncDecl:
			if n.Name.Name == name.Name && len(n.Body.List) == 1 {
				if result, ok := n.Body.List[0].(*ast.ReturnStmt); ok {
					found = result.Results[0]
				}
			}
		}
		return true
	})
	return found
}
