package hoko_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

// The strings are stored and public: this list may only grow.
func TestScopesAreThose(t *testing.T) {
	t.Parallel()
	want := "linksRead linksWrite collectionsRead collectionsWrite tagsRead tagsWrite analyticsRead conversionsWrite " +
		"customersRead customersWrite partnersRead partnersWrite"
	if diff := cmp.Diff(want, hoko.JoinScopes(hoko.AllScopes())); diff != "" {
		t.Error(diff)
	}
}

func TestAllScopesIsACopy(t *testing.T) {
	t.Parallel()
	all := hoko.AllScopes()
	all[0] = "everything"
	if hoko.AllScopes()[0] != hoko.ScopeLinksRead {
		t.Error("a caller changed the list of scopes")
	}
}

func drawScopes(t *rapid.T, label string) []hoko.Scope {
	known := append(hoko.AllScopes(), "", "*", "LinksRead", "linksread", "links")
	return rapid.SliceOf(rapid.SampledFrom(known)).Draw(t, label)
}

func TestNewScopesMakesASet(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		list := drawScopes(t, "list")
		set := hoko.NewScopes(list...)
		for _, scope := range append(hoko.AllScopes(), list...) {
			if got, want := set.Has(scope), slices.Contains(list, scope) && scope.Known(); got != want {
				t.Fatalf("%q in %v: %v", scope, set, got)
			}
		}
		inOrder := slices.IsSortedFunc(set, func(a, b hoko.Scope) int {
			return slices.Index(hoko.AllScopes(), a) - slices.Index(hoko.AllScopes(), b)
		})
		if !inOrder || len(slices.Compact(slices.Clone(set))) != len(set) {
			t.Fatalf("%v is no set in order", set)
		}
	})
}

func TestWithoutIsTheDifference(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := hoko.NewScopes(drawScopes(t, "a")...), hoko.NewScopes(drawScopes(t, "b")...)
		before := slices.Clone(a)
		rest := a.Without(b)
		for _, scope := range hoko.AllScopes() {
			if got, want := rest.Has(scope), a.Has(scope) && !b.Has(scope); got != want {
				t.Fatalf("%v without %v has %s: %v", a, b, scope, got)
			}
		}
		if !slices.Equal(a, before) {
			t.Fatalf("%v was changed into %v", before, a)
		}
	})
}

// FuzzScopes holds that a set holds the scopes that there are, each once, and
// those only that were given by their whole names.
func FuzzScopes(f *testing.F) {
	for _, seed := range []string{"", "linksRead", "linksRead linksRead tagsWrite", "linksread LINKSREAD", "* all links* ", "linksRead,linksWrite", "linksRead\x00", "linksWrite\u200b tagsRead"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		words := strings.Split(text, " ")
		given := make([]hoko.Scope, len(words))
		for i, word := range words {
			given[i] = hoko.Scope(word)
		}
		got := hoko.NewScopes(given...)
		for _, scope := range hoko.AllScopes() {
			if got.Has(scope) != slices.Contains(words, string(scope)) {
				t.Errorf("%q gives %v", text, got)
			}
		}
		if len(got) > len(hoko.AllScopes()) || len(got.Without(hoko.AllScopes())) > 0 || len(slices.Compact(slices.Clone(got))) != len(got) {
			t.Errorf("%q gives %v", text, got)
		}
	})
}
