package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestGuides runs every command of the guides, page by page and in order, as
// the program itself serves them: the addresses in them are its own. Where an
// answer is printed below a command, the real one must have the same shape.
func TestGuides(t *testing.T) {
	t.Parallel()
	needPrograms(t, "curl", "bash", "jq", "node")
	env := []string{"HOKO_DATA=" + t.TempDir()}
	p := start(t, env)
	mustPerform(t, env, "workspace", "create", "--slug", "acme", "--name", "Acme")
	key := strings.TrimSpace(mustPerform(t, env, "key", "create", "--workspace", "acme", "--name", "guides", "--scopes", "all"))
	run := 0
	for _, page := range p.guidePages(t) {
		t.Run(page, func(t *testing.T) {
			r := newReader(t, env, key)
			for _, block := range p.guideBlocks(t, page) {
				r.follow(t, block)
				run++
			}
		})
	}
	if run < 50 {
		t.Errorf("only %d blocks of commands were found", run)
	}
	for _, block := range blocksOf(t, analyticsPage) { // beside a running server
		newReader(t, env, key).follow(t, guideBlock{language: block[1], text: block[2]})
	}
}

const analyticsPage = "../../docs/analytics.md"

// blocksOf returns the fenced blocks of a file, each as a whole, its language and its
// text.
func blocksOf(t *testing.T, path string) [][]string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	blocks := fencedBlock.FindAllStringSubmatch(string(text), -1)
	if len(blocks) == 0 {
		t.Fatalf("%s has no commands", path)
	}
	return blocks
}

// needPrograms leaves the test out where a program is missing that it runs,
// except where nothing may be left out.
func needPrograms(t *testing.T, names ...string) {
	t.Helper()
	for _, name := range names {
		if _, err := exec.LookPath(name); err != nil {
			if os.Getenv("CI") == "true" {
				t.Fatal(err)
			}
			t.Skipf("LEFT OUT: the guides' commands need %s", strings.Join(names, ", "))
		}
	}
}

var guideLink = regexp.MustCompile(`/docs/([a-z-]+)\.md\)`)

// guidePages returns the pages that the program lists.
func (p *process) guidePages(t *testing.T) (pages []string) {
	t.Helper()
	for _, match := range guideLink.FindAllStringSubmatch(p.document(t, "/llms.txt"), -1) {
		pages = append(pages, match[1])
	}
	if len(pages) < 15 {
		t.Fatalf("only the pages %v are listed", pages)
	}
	return pages
}

func (p *process) document(t *testing.T, path string) string {
	t.Helper()
	status, _, text := p.request(http.MethodGet, path, "")
	if status != http.StatusOK {
		t.Fatalf("%s answered %d", path, status)
	}
	return string(text)
}

// guideBlock is a block of commands, and the answer that the guide prints.
type guideBlock struct {
	language string
	text     string
	answer   string // JSON; "" for none
}

var fencedBlock = regexp.MustCompile("(?ms)^```(\\w+)\n(.*?)^```$")

// guideBlocks returns the blocks of a page that can be run.
func (p *process) guideBlocks(t *testing.T, page string) (blocks []guideBlock) {
	t.Helper()
	text := p.document(t, "/docs/"+page+".md")
	end := -1
	for _, at := range fencedBlock.FindAllStringSubmatchIndex(text, -1) {
		language, block := text[at[2]:at[3]], text[at[4]:at[5]]
		switch {
		case language == "sh" || language == "js":
			blocks = append(blocks, guideBlock{language: language, text: block})
			end = at[1]
		case language == "json" && end >= 0 && strings.TrimSpace(text[end:at[0]]) == "":
			blocks[len(blocks)-1].answer = block
		}
	}
	return blocks
}

// mayRefuse reports whether the guide shows a refusal.
func (b guideBlock) mayRefuse() bool {
	var refusal struct{ Code string }
	return json.Unmarshal([]byte(b.answer), &refusal) == nil && refusal.Code != ""
}

// onlyReads reports whether running the block twice does no more than once.
func (b guideBlock) onlyReads() bool {
	return !strings.Contains(b.text, " -X ") && !strings.Contains(b.text, "mutation") && !strings.Contains(b.text, "hoko ")
}

// reader is somebody who follows a guide in a shell.
type reader struct {
	env    []string
	key    string
	folder string // where the shell is
}

func newReader(t *testing.T, env []string, key string) *reader {
	t.Helper()
	r := &reader{env: env, key: key, folder: t.TempDir()}
	if err := os.WriteFile(filepath.Join(r.folder, "variables"), []byte("export HOKO_KEY="+key+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return r
}

// follow runs a block, and compares its answer with the printed one. What has
// been written shows a moment later: reading is tried again until it does.
func (r *reader) follow(t *testing.T, block guideBlock) {
	t.Helper()
	deadline := time.Now().Add(15 * time.Second)
	for {
		err := r.attempt(t.Context(), block)
		if err == nil {
			return
		}
		if !block.onlyReads() || time.Now().After(deadline) {
			t.Fatalf("%v\n%s", err, block.text)
		}
	}
}

func (r *reader) attempt(ctx context.Context, block guideBlock) error {
	out, err := r.run(ctx, block)
	if err != nil || block.answer == "" {
		return err
	}
	var printed, given any
	if err := json.Unmarshal([]byte(block.answer), &printed); err != nil {
		return fmt.Errorf("the printed answer: %w", err)
	}
	if err := json.Unmarshal(out, &given); err != nil {
		return fmt.Errorf("the real answer: %w: %s", err, out)
	}
	if fault := shapeFault("", printed, given); fault != "" {
		return fmt.Errorf("%s; the real answer is %s", fault, out)
	}
	return nil
}

// shellBegin makes a shell of its own go on where the last one stopped. A
// refusal fails the command, unless the guide is about it.
const shellBegin = `set -euo pipefail
hoko() { "$PROGRAM" "$@"; }
curl() { command curl -S $FAIL "$@"; }
source ./variables
set -o allexport
`

const shellEnd = "\nexport -p | grep -v -e ' PROGRAM=' -e ' FAIL=' >./variables\n"

func (r *reader) run(ctx context.Context, block guideBlock) ([]byte, error) {
	text := strings.ReplaceAll(block.text, "hoko_…", r.key)
	cmd := exec.CommandContext(ctx, "bash", "-c", shellBegin+text+shellEnd)
	if block.language == "js" {
		cmd = exec.CommandContext(ctx, "node", "--input-type=module", "-e", text)
	}
	fail := "--fail-with-body"
	if block.mayRefuse() {
		fail = ""
	}
	cmd.Dir = r.folder
	cmd.Env = append(command(ctx, r.env).Env, "PROGRAM="+os.Args[0], "HOKO_KEY="+r.key, "FAIL="+fail)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		return nil, errors.Join(err, errors.New(errs.String()), errors.New(string(out)))
	}
	return out, nil
}

// shapeFault says where two JSON values differ in more than their plain values,
// or "".
func shapeFault(at string, printed, given any) string {
	if fmt.Sprintf("%T", printed) != fmt.Sprintf("%T", given) {
		return fmt.Sprintf("%s is %v, the guide prints %v", at, given, printed)
	}
	switch want := printed.(type) {
	case map[string]any:
		got, _ := given.(map[string]any)
		if names, have := slices.Sorted(maps.Keys(want)), slices.Sorted(maps.Keys(got)); !slices.Equal(names, have) {
			return fmt.Sprintf("%s has the fields %v, the guide prints %v", at, have, names)
		}
		for name := range want {
			if fault := shapeFault(at+"."+name, want[name], got[name]); fault != "" {
				return fault
			}
		}
	case []any:
		got, _ := given.([]any)
		if len(got) != len(want) {
			return fmt.Sprintf("%s has %d items, the guide prints %d", at, len(got), len(want))
		}
		for i := range want {
			if fault := shapeFault(fmt.Sprintf("%s[%d]", at, i), want[i], got[i]); fault != "" {
				return fault
			}
		}
	}
	return ""
}

// TestShapeFault makes sure that the comparison of answers can fail.
func TestShapeFault(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		printed, given string
		same           bool
	}{
		{`{"a": 1, "b": [{"c": null}]}`, `{"b": [{"c": null}], "a": 2}`, true},
		{`{"a": 1}`, `{"a": "1"}`, false},
		{`{"a": 1}`, `{"a": null}`, false},
		{`{"a": null}`, `{"a": 1}`, false},
		{`{"a": 1}`, `{"a": 1, "b": 2}`, false},
		{`{"a": 1, "b": 2}`, `{"a": 1}`, false},
		{`[1]`, `[]`, false},
		{`[{"a": 1}]`, `[{"a": true}]`, false},
		{`{}`, `[]`, false},
		{`{"a": {}}`, `{"a": {"b": 1}}`, false},
	} {
		var printed, given any
		if err := errors.Join(json.Unmarshal([]byte(tt.printed), &printed), json.Unmarshal([]byte(tt.given), &given)); err != nil {
			t.Fatal(err)
		}
		if fault := shapeFault("", printed, given); (fault == "") != tt.same {
			t.Errorf("%s and %s: %q", tt.printed, tt.given, fault)
		}
	}
}
