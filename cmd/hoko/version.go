package main

import (
	"fmt"
	"runtime/debug"
)

type versionCommand struct{}

// Run prints the version.
func (c *versionCommand) Run(out output) error {
	_, err := fmt.Fprintln(out, "hoko", version())
	return err
}

// release is set by the linker where the build cannot see the repository, as in
// a container.
var release string

// version returns what the build knows of itself.
func version() string {
	if release != "" {
		return release
	}
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}
