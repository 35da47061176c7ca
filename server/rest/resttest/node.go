package resttest

import (
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// node is a value of the document, and where it lies (RFC 6901).
type node struct {
	of      any // nil if there is no such value
	pointer string
}

// escape writes a name as part of a pointer (RFC 6901, section 3).
var escape = strings.NewReplacer("~", "~0", "/", "~1")

// at returns what lies below n at a path of names and indexes.
func (n node) at(path ...string) node {
	for _, name := range path {
		switch of := n.of.(type) {
		case map[string]any:
			n.of = of[name]
		case []any:
			n.of = nil
			if i, err := strconv.Atoi(name); err == nil && i < len(of) {
				n.of = of[i]
			}
		default:
			n.of = nil
		}
		n.pointer += "/" + url.PathEscape(escape.Replace(name))
	}
	return n
}

// index returns an element of n.
func (n node) index(i int) node { return n.at(strconv.Itoa(i)) }

func (n node) exists() bool { return n.of != nil }

// value returns a member that is no node of its own.
func (n node) value(name string) any { return n.at(name).of }

func (n node) has(name string) bool { return n.at(name).exists() }

// names lists the members of n.
func (n node) names() []string {
	members, _ := n.of.(map[string]any)
	return slices.Sorted(maps.Keys(members))
}

func (n node) length() int {
	elements, _ := n.of.([]any)
	return len(elements)
}
