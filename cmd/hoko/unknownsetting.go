package main

import (
	"slices"
	"strings"

	"github.com/alecthomas/kong"
)

// unknownSettings returns, in order, the names in an environment that look like
// those of settings and are none. Somebody may have misspelt one, and would not
// learn that its default holds. It is no mistake either: Kubernetes makes such
// names from those of services.
func unknownSettings(environ []string, flags []*kong.Flag) []string {
	known := map[string]bool{}
	for _, flag := range flags {
		for _, name := range flag.Envs {
			known[name] = true
		}
	}
	var unknown []string
	for _, variable := range environ {
		name, _, _ := strings.Cut(variable, "=")
		if strings.HasPrefix(name, "HOKO_") && !known[name] {
			unknown = append(unknown, name)
		}
	}
	slices.Sort(unknown)
	return unknown
}
