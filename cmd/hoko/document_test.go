package main

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"

	"github.com/hoko-to/hoko/docs/doctest"
)

const root = "../.."

// notRun are the blocks of commands which no test runs, by their document and their
// first line, and why.
var notRun = map[string]string{
	"README.md: go run ./cmd/hoko serve --demo":                                                                        "goes on until it is stopped; TestDemo starts and stops it",
	"README.md: go run ./internal/check":                                                                               "runs this test",
	"README.md: docker run -p 8080:8080 -v hoko:/data -e HOKO_URL=https://go.example.com hoko":                         "needs a container engine",
	"README.md: export HOKO_DATABASE='postgres://hoko:secret@db.example.com/hoko?sslmode=verify-full' HOKO_PEPPER='…'": "needs the reader's own database, and goes on until it is stopped",
	"deploy/README.md: systemd-run --pipe --wait --property=DynamicUser=yes --property=User=hoko \\":                   "needs systemd as the first process",
	"deploy/README.md: docker compose up -d --build":                                                                   "needs a container engine",
	"deploy/README.md: docker compose run --rm -v hoko_hoko-2:/other:ro hoko-1 restore --from-journal /other/journal":  "needs a container engine",
}

func documents(t *testing.T) map[string]string {
	t.Helper()
	return doctest.Texts(t, root)
}

var (
	anyFence      = regexp.MustCompile("(?ms)^ *```([^\n]*)\n(.*?)^ *```$")
	indentedBlock = regexp.MustCompile(`\n\n {4}\S.*`)
	shells        = []string{"sh", "bash", "shell", "console", "zsh"}
)

// TestDocumentCommands: a test runs each block of commands that a document has, or
// notRun says why none can.
func TestDocumentCommands(t *testing.T) {
	t.Parallel()
	run, excused := commandsRun(t), map[string]bool{}
	for name, text := range documents(t) {
		for _, fence := range anyFence.FindAllStringSubmatch(text, -1) {
			if !slices.Contains(shells, fence[1]) {
				continue
			}
			first, _, _ := strings.Cut(strings.TrimSpace(fence[2]), "\n")
			first = name + ": " + first
			switch {
			case notRun[first] != "":
				excused[first] = true
			case !run[name+": "+strings.TrimSpace(fence[2])]:
				t.Errorf("nothing runs %s", first)
			}
		}
	}
	for first := range notRun {
		if !excused[first] {
			t.Errorf("no document says %s", first)
		}
	}
}

// commandsRun returns what TestReadmeFirstMinute, TestOperations and TestGuides run,
// each block behind the path of its document.
func commandsRun(t *testing.T) map[string]bool {
	t.Helper()
	run := map[string]bool{}
	add := func(document, block string) { run[document+": "+strings.TrimSpace(block)] = true }
	for _, block := range append(readmeBlocks(t, "## A first key, link and click in a minute"), readmeRequest(t)) {
		add("README.md", block)
	}
	for _, blocks := range operationsSections(t) { // whose test fails for one that is left
		for _, block := range blocks {
			add("docs/operations.md", block.text)
		}
	}
	for _, block := range blocksOf(t, analyticsPage) {
		add("docs/analytics.md", block[2])
	}
	for name, text := range documents(t) {
		if !strings.HasPrefix(name, "docs/guides/") || name == "docs/guides/README.md" { // which lists the others, as the program needs it
			continue
		}
		for _, block := range fencedBlock.FindAllStringSubmatch(text, -1) {
			if block[1] == "sh" {
				add(name, block[2])
			}
		}
	}
	return run
}

// TestDocumentFences: each block says what it is, or commands could hide in it.
func TestDocumentFences(t *testing.T) {
	t.Parallel()
	for name, text := range documents(t) {
		for _, fence := range anyFence.FindAllStringSubmatch(text, -1) {
			if fence[1] == "" {
				t.Errorf("%s does not say what this is:\n%s", name, fence[2])
			}
		}
		if block := indentedBlock.FindString(anyFence.ReplaceAllString(text, "")); block != "" {
			t.Errorf("%s does not say what this is: %s", name, block)
		}
	}
}

var (
	inlineCommand = regexp.MustCompile("`(hoko|bin/hoko|go run \\./cmd/hoko) ([^`]+)`")
	flagName      = regexp.MustCompile(`--([a-z-]+)`)
)

// TestDocumentNames: the program has the commands and flags that the documents speak of,
// and somebody reads the settings.
func TestDocumentNames(t *testing.T) {
	t.Parallel()
	parser, err := newParser(new(commands), os.Stdout, os.Stderr)
	if err != nil {
		t.Fatal(err)
	}
	known, said := settingsRead(t), 0
	for name, text := range documents(t) {
		for _, command := range inlineCommand.FindAllStringSubmatch(text, -1) {
			said++
			if fault := commandFault(parser.Model.Node, command[2]); fault != "" {
				t.Errorf("%s says %s: there is no %s", name, command[0], fault)
			}
		}
		for _, setting := range settingName.FindAllString(text, -1) {
			if !known[setting] {
				t.Errorf("%s: nobody reads %s", name, setting)
			}
		}
	}
	if said < 30 {
		t.Errorf("only %d commands are named", said)
	}
}

// settingsRead returns the program's settings, and what tests, benchmarks and guides
// read from the environment besides.
func settingsRead(t *testing.T) map[string]bool {
	t.Helper()
	read := map[string]bool{
		"HOKO_DOMAIN":              true, // by the Compose file
		"HOKO_KEY":                 true, // by the guides' own commands
		"HOKO_ANALYTICS_QUESTIONS": true, // by TestAnalyticsAgree
	}
	for name := range settingDefaults(t) {
		read[name] = true
	}
	for _, name := range settingName.FindAllString(doctest.Read(t, root, "Makefile"), -1) {
		read[name] = true
	}
	return read
}

// commandFault returns the word of a command line that the program does not know, or "".
func commandFault(node *kong.Node, line string) string {
	words := strings.Fields(line)
	for len(words) > 0 && len(node.Children) > 0 && !strings.HasPrefix(words[0], "-") {
		at := slices.IndexFunc(node.Children, func(child *kong.Node) bool { return child.Name == words[0] })
		if at < 0 {
			return words[0]
		}
		node, words = node.Children[at], words[1:]
	}
	for _, flag := range flagName.FindAllStringSubmatch(line, -1) {
		if !slices.ContainsFunc(slices.Concat(node.AllFlags(false)...), func(f *kong.Flag) bool { return f.Name == flag[1] }) {
			return flag[0]
		}
	}
	return ""
}

// TestCommandFault makes sure that TestDocumentNames can fail.
func TestCommandFault(t *testing.T) {
	t.Parallel()
	parser, err := newParser(new(commands), os.Stdout, os.Stderr)
	if err != nil {
		t.Fatal(err)
	}
	for line, want := range map[string]string{
		"key revoke --workspace … --reason leaked": "", "--help": "", "restore copy.db": "", "serve --demo": "", "key": "", "user create --role owner --listen x": "",
		"kay revoke": "kay", "key remove": "remove", "key revoke --why leaked": "--why", "serve --reason x": "--reason",
	} {
		if got := commandFault(parser.Model.Node, line); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}
