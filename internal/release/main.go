// Command release builds what is given to others: the program for each system, a list
// of what it is made of, and the checksums of both. The same commit, version and Go
// give the same bytes wherever it runs, so that anybody can check a release.
//
// What it is not: it signs nothing and publishes nothing.
package main

import (
	"context"
	"crypto/sha256"
	"debug/buildinfo"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
)

// target is a system that the program is built for.
type target struct{ os, arch string }

func targets() []target {
	return []target{{"darwin", "amd64"}, {"darwin", "arm64"}, {"linux", "amd64"}, {"linux", "arm64"}}
}

func main() {
	version := flag.String("version", "", "version of the release, like v1.2.3")
	folder := flag.String("out", "", "folder for its files, which is made anew")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := release(ctx, *version, *folder); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

// release makes the files of a version in a folder, which must not exist.
func release(ctx context.Context, version, folder string) error {
	if version == "" || folder == "" {
		return errors.New("say -version and -out")
	}
	if err := os.Mkdir(folder, 0o755); err != nil {
		return err
	}
	var builds []*debug.BuildInfo
	for _, of := range targets() {
		path := filepath.Join(folder, fmt.Sprintf("hoko_%s_%s_%s", version, of.os, of.arch))
		info, err := build(ctx, of, version, path)
		if err != nil {
			return err
		}
		builds = append(builds, info)
	}
	if err := writeBill(filepath.Join(folder, "hoko_"+version+".cdx.json"), version, builds); err != nil {
		return err
	}
	return writeSums(folder)
}

// build builds the program, and returns what Go says that it is made of.
func build(ctx context.Context, of target, version, path string) (*debug.BuildInfo, error) {
	fmt.Println(path)
	cmd := exec.CommandContext(ctx, "go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid= -X main.release="+version, "-o", path, "./cmd/hoko")
	// What else in the environment changes the bytes is set to its default.
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+of.os, "GOARCH="+of.arch, "GOAMD64=v1", "GOARM64=v8.0", "GOFLAGS=", "GOEXPERIMENT=", "GOFIPS140=off")
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("%s on %s: %w", of.os, of.arch, err)
	}
	return buildinfo.ReadFile(path)
}

// writeSums writes the checksums of the files in a folder, as sha256sum does.
func writeSums(folder string) error {
	files, err := os.ReadDir(folder) // sorted by name
	if err != nil {
		return err
	}
	var sums strings.Builder
	for _, file := range files {
		text, err := os.ReadFile(filepath.Join(folder, file.Name()))
		if err != nil {
			return err
		}
		fmt.Fprintf(&sums, "%x  %s\n", sha256.Sum256(text), file.Name())
	}
	return os.WriteFile(filepath.Join(folder, "SHA256SUMS"), []byte(sums.String()), 0o644)
}

// writeBill writes the list of what the builds and the console in them are made of.
func writeBill(path, version string, builds []*debug.BuildInfo) error {
	lock, err := os.ReadFile("frontend/package-lock.json")
	if err != nil {
		return err
	}
	packages, err := npmComponents(lock)
	if err != nil {
		return err
	}
	text, err := billOf(version, slices.Concat(goComponents(builds), packages))
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o644)
}
