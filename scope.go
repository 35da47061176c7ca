package hoko

import (
	"slices"
	"strings"
)

// Scope is a right that an API key carries. Scopes are independent: write does
// not include read.
type Scope string

// The twelve scopes. The strings are stored and public: never change one, only
// add.
const (
	ScopeLinksRead        Scope = "linksRead"
	ScopeLinksWrite       Scope = "linksWrite"
	ScopeCollectionsRead  Scope = "collectionsRead"
	ScopeCollectionsWrite Scope = "collectionsWrite"
	ScopeTagsRead         Scope = "tagsRead"
	ScopeTagsWrite        Scope = "tagsWrite"
	ScopeAnalyticsRead    Scope = "analyticsRead"
	ScopeConversionsWrite Scope = "conversionsWrite"
	ScopeCustomersRead    Scope = "customersRead"
	ScopeCustomersWrite   Scope = "customersWrite"
	ScopePartnersRead     Scope = "partnersRead"
	ScopePartnersWrite    Scope = "partnersWrite"
)

// Scopes is a set of scopes: without duplicates, in the order of AllScopes.
type Scopes []Scope

// AllScopes lists every scope in its documented order.
func AllScopes() Scopes {
	return Scopes{
		ScopeLinksRead, ScopeLinksWrite, ScopeCollectionsRead, ScopeCollectionsWrite,
		ScopeTagsRead, ScopeTagsWrite, ScopeAnalyticsRead, ScopeConversionsWrite,
		ScopeCustomersRead, ScopeCustomersWrite, ScopePartnersRead, ScopePartnersWrite,
	}
}

// NewScopes returns the known ones of list as a set.
func NewScopes(list ...Scope) Scopes {
	set := AllScopes()
	return slices.DeleteFunc(set, func(s Scope) bool { return !slices.Contains(list, s) })
}

// Known reports whether s is one of the twelve.
func (s Scope) Known() bool { return slices.Contains(AllScopes(), s) }

// Has reports whether the set holds scope.
func (ss Scopes) Has(scope Scope) bool { return slices.Contains(ss, scope) }

// Without returns the scopes of ss that other lacks.
func (ss Scopes) Without(other Scopes) Scopes {
	return slices.DeleteFunc(slices.Clone(ss), other.Has)
}

// JoinScopes writes scopes in a row, as RFC 6750 does.
func JoinScopes(scopes []Scope) string {
	names := make([]string, len(scopes))
	for i, scope := range scopes {
		names[i] = string(scope)
	}
	return strings.Join(names, " ")
}
