package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write generated texts instead of comparing them")

const (
	readme        = "../../README.md"
	settingsBegin = "<!-- settings: generated from cmd/hoko/settings.go by `make generate` -->\n"
	settingsEnd   = "<!-- /settings -->\n"
)

// TestReadmeSettings keeps the README's table the one that the program has.
func TestReadmeSettings(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, found := strings.Cut(string(text), settingsBegin)
	_, after, ended := strings.Cut(rest, settingsEnd)
	if !found || !ended {
		t.Fatal("the README has no place for the settings")
	}
	want := before + settingsBegin + settingsTable(t) + settingsEnd + after
	if want == string(text) {
		return
	}
	if !*update {
		t.Fatal("the README's settings are stale: run make generate")
	}
	if err := os.WriteFile(readme, []byte(want), 0o600); err != nil {
		t.Fatal(err)
	}
}

func settingsTable(t *testing.T) string {
	t.Helper()
	parser, err := newParser(new(commands), io.Discard, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString("\n| setting | default | meaning |\n| --- | --- | --- |\n")
	for _, flag := range parser.Model.Flags {
		if len(flag.Envs) == 0 {
			continue
		}
		fallback := ""
		if flag.Default != "" {
			fallback = "`" + flag.Default + "`"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", flag.Envs[0], fallback, flag.Help)
	}
	b.WriteString("\n")
	return b.String()
}
