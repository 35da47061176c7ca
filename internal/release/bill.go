package main

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/url"
	"runtime/debug"
	"slices"
	"strings"
)

// bill is a software bill of materials in the form of CycloneDX 1.6. It holds no time
// and no serial number, so that it is the same for each build.
type bill struct {
	Format      string `json:"bomFormat"`
	SpecVersion string `json:"specVersion"`
	Version     int    `json:"version"`
	Metadata    struct {
		Component component `json:"component"`
	} `json:"metadata"`
	Components []component `json:"components"`
}

type component struct {
	Type     string    `json:"type"`
	Ref      string    `json:"bom-ref"`
	Name     string    `json:"name"`
	Version  string    `json:"version"`
	URL      string    `json:"purl"`
	Hashes   []hash    `json:"hashes,omitempty"`
	Licenses []license `json:"licenses,omitempty"`
}

type hash struct {
	Algorithm string `json:"alg"`
	Content   string `json:"content"`
}

type license struct {
	Expression string `json:"expression"` // of SPDX
}

// billOf returns the bill of a version.
func billOf(version string, of []component) ([]byte, error) {
	b := bill{Format: "CycloneDX", SpecVersion: "1.6", Version: 1, Components: of}
	b.Metadata.Component = componentOf("application", "golang", "github.com/hoko-to/hoko", version)
	b.Metadata.Component.Licenses = []license{{"Apache-2.0"}}
	var text bytes.Buffer
	lines := json.NewEncoder(&text)
	lines.SetEscapeHTML(false)
	lines.SetIndent("", "  ")
	err := lines.Encode(b)
	return text.Bytes(), err
}

func componentOf(kind, ecosystem, name, version string) component {
	address := "pkg:" + ecosystem + "/" + strings.Replace(name, "@", "%40", 1) + "@" + url.PathEscape(version)
	return component{Type: kind, Ref: address, Name: name, Version: version, URL: address}
}

// goComponents returns the modules that are in at least one of the builds, and Go's own
// library, sorted and each once.
func goComponents(builds []*debug.BuildInfo) (list []component) {
	for _, info := range builds {
		list = append(list, componentOf("library", "golang", "std", strings.TrimPrefix(info.GoVersion, "go")))
		for _, module := range info.Deps {
			if module.Replace != nil {
				module = module.Replace
			}
			list = append(list, componentOf("library", "golang", module.Path, module.Version))
		}
	}
	return sorted(list)
}

func sorted(list []component) []component {
	slices.SortFunc(list, func(a, b component) int { return cmp.Compare(a.Ref, b.Ref) })
	return slices.CompactFunc(list, func(a, b component) bool { return a.Ref == b.Ref })
}

// npmComponents returns the packages of a package-lock.json that are more than tools for
// the build.
func npmComponents(lock []byte) (list []component, err error) {
	var file struct {
		Packages map[string]struct {
			Version, Integrity, License string

			Dev, DevOptional bool
		}
	}
	if err := json.Unmarshal(lock, &file); err != nil {
		return nil, err
	}
	for path, of := range file.Packages {
		_, name, found := strings.Cut(path, "node_modules/")
		if !found || of.Dev || of.DevOptional {
			continue
		}
		if at := strings.LastIndex(name, "node_modules/"); at >= 0 { // of a package within another
			name = name[at+len("node_modules/"):]
		}
		made := componentOf("library", "npm", name, of.Version)
		made.Licenses = []license{{of.License}}
		if made.Hashes, err = hashesOf(of.Integrity); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		list = append(list, made)
	}
	return sorted(list), nil
}

// hashesOf translates what npm calls integrity.
func hashesOf(integrity string) ([]hash, error) {
	sum, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(integrity, "sha512-"))
	if err != nil || len(sum) != 64 {
		return nil, fmt.Errorf("%q is no SHA-512", integrity)
	}
	return []hash{{"SHA-512", hex.EncodeToString(sum)}}, nil
}
