package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestImportAndExport brings more links in from a file than fit one part, beside
// a running server, tells what is wrong with it by its lines, imports nothing
// twice, and writes the same links back.
func TestImportAndExport(t *testing.T) {
	t.Parallel()
	program := build(t)
	eachDatabase(t, func(t *testing.T, env []string) {
		const count = 10_500
		p := startProgram(t, program, env)
		owner := p.setUp()
		key, _ := owner.newKey("collectionsRead")
		collection := p.collection(key)
		var text strings.Builder
		text.WriteString("Web address,slug\n")
		for i := range count {
			fmt.Fprintf(&text, "https://example.com/%d,row-%d\n", i, i)
		}
		text.WriteString("nonsense,row-bad\n")
		file := filepath.Join(t.TempDir(), "links.csv")
		if err := os.WriteFile(file, []byte(text.String()), 0o600); err != nil {
			t.Fatal(err)
		}
		arguments := []string{"import", "links", file, "--workspace", owner.workspace, "--collection", collection, "--column", "Web address=url"}
		for _, run := range []struct {
			flags []string
			want  string
		}{
			{[]string{"--dry-run"}, "10500 of 10501 links would be imported\n"},
			{nil, "10500 of 10501 links imported\n"},
			{nil, "10500 of 10501 links imported\n"}, // as the first time, and none twice
		} {
			stdout, stderr, err := performOf(t, program, env, append(arguments, run.flags...)...)
			if err == nil || !strings.Contains(stderr, "1 row is at fault") {
				t.Errorf("the fault was not told: %v %s", err, stderr)
			}
			if want := fmt.Sprintf("line %d: url: ", count+2); !strings.HasPrefix(stdout, want) || !strings.HasSuffix(stdout, run.want) {
				t.Errorf("printed %q", stdout)
			}
		}
		table, err := csv.NewReader(strings.NewReader(mustPerform(t, env, "export", "links", "--workspace", owner.workspace))).ReadAll()
		if err != nil || len(table) != count+1 || table[1][2] != "https://example.com/0" {
			t.Errorf("%d lines were exported: %v", len(table), err)
		}
		for _, list := range []string{"customers", "leads", "sales"} {
			if out := mustPerform(t, env, "export", list, "--workspace", owner.workspace); !strings.HasPrefix(out, "id,") || strings.Contains(out, "\n") {
				t.Errorf("%s: %q", list, out)
			}
		}
	})
}
