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

// version returns what the build knows of itself.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}
