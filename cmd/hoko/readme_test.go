package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
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

// TestReadmeCommands: the README lists each command that there is.
func TestReadmeCommands(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	parser, err := newParser(new(commands), io.Discard, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	for _, command := range parser.Model.Leaves(true) {
		if words := "`" + command.Path() + "`"; !strings.Contains(string(text), words) {
			t.Errorf("the README does not list %s", words)
		}
	}
}

// TestReadmeFirstMinute runs the commands of the README's first minute as they
// stand there, against a server and a program of the test's own.
func TestReadmeFirstMinute(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("curl"); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skip("LEFT OUT: the README's commands need curl and bash")
	}
	env := []string{"HOKO_DATA=" + t.TempDir()}
	p := start(t, env)
	blocks := readmeBlocks(t, "## A first key, link and click in a minute")
	if len(blocks) < 4 {
		t.Fatalf("there are only the commands %q", blocks)
	}
	made := p.shell(t, env, blocks[:len(blocks)-1]...)
	if !strings.Contains(made, "/hello") {
		t.Fatalf("no link was made: %s", made)
	}
	_, status := visitOnce(t.Context(), p.url+"/hello")
	if status != http.StatusFound {
		t.Fatalf("the short URL answered %d", status)
	}
	key := mustPerform(t, env, "key", "create", "--workspace", "acme", "--name", "second", "--scopes", "analyticsRead,linksRead")
	p.await("recorded", func() bool { return p.clickTotal(t, key) == 1 })
	read := p.shell(t, env, "URL="+p.url+" KEY="+key, blocks[len(blocks)-1])
	if !strings.Contains(read, `"trigger":"link"`) {
		t.Errorf("the click does not show: %s", read)
	}
	if read = p.shell(t, env, strings.Replace(readmeRequest(t), "hoko_…", key, 1)); !strings.Contains(read, `"shortId":"hello"`) {
		t.Errorf("the link does not show: %s", read)
	}
}

// readmeRequest returns what the README asks a program with a demonstration.
func readmeRequest(t *testing.T) string {
	t.Helper()
	return readmeBlocks(t, "## Run it")[1]
}

// readmeBlocks returns the shell commands of a section.
func readmeBlocks(t *testing.T, heading string) []string {
	t.Helper()
	text, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(text), heading+"\n")
	section, _, _ = strings.Cut(section, "\n## ")
	var blocks []string
	for _, part := range strings.Split(section, "```sh\n")[1:] {
		block, _, _ := strings.Cut(part, "```")
		blocks = append(blocks, block)
	}
	if len(blocks) < 2 {
		t.Fatalf("%q has %d blocks of commands", heading, len(blocks))
	}
	return blocks
}

// shell runs commands one after the other and returns what they print. The
// program and the server are those of the test.
func (p *process) shell(t *testing.T, env []string, commands ...string) string {
	t.Helper()
	script := strings.NewReplacer(
		"go run ./cmd/hoko", "'"+os.Args[0]+"'",
		"http://127.0.0.1:8080", p.url,
	).Replace("set -euo pipefail\n" + strings.Join(commands, "\n"))
	cmd := exec.CommandContext(t.Context(), "bash", "-c", script)
	cmd.Env = command(t.Context(), env).Env
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s\n%s", err, script, &errs)
	}
	return string(out)
}
