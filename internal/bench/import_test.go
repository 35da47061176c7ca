package bench

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hoko-to/hoko/db/dbtest"
)

// importSize is how many links the bar is about: 60 seconds at most.
const importSize = 100_000

// BenchmarkImportLinks measures how long the command line takes to bring a table
// of 100,000 links in, beside a running server.
func BenchmarkImportLinks(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) { benchmarkImportLinks(b, "HOKO_DATA="+b.TempDir()) })
	b.Run("postgres", func(b *testing.B) {
		benchmarkImportLinks(b, "HOKO_DATA="+b.TempDir(), "HOKO_DATABASE="+database(b, dbtest.Postgres(b), "own"))
	})
}

func benchmarkImportLinks(b *testing.B, env ...string) {
	h := startHoko(b, env...)
	var text strings.Builder
	text.WriteString("url,title,externalId,utm_source,expiresAt\n")
	for i := range importSize {
		fmt.Fprintf(&text, "https://example.com/products/%d?ref=import,Product %d,product-%d,newsletter,2040-01-01\n", i, i, i)
	}
	file := filepath.Join(b.TempDir(), "links.csv")
	if err := os.WriteFile(file, []byte(text.String()), 0o600); err != nil {
		b.Fatal(err)
	}
	cmd := exec.CommandContext(b.Context(), program(b), "import", "links", file, "--workspace", "bench", "--collection", h.collection)
	cmd.Env = append(os.Environ(), append(env, "HOKO_LOG_LEVEL=warn")...)
	var out []byte
	var err error
	took := timed(func() { out, err = cmd.CombinedOutput() })
	if want := fmt.Sprintf("%d of %d links imported\n", importSize, importSize); err != nil || string(out) != want {
		b.Fatalf("%v %s", err, out)
	}
	b.ReportMetric(took.Seconds(), "s/100,000")
	b.ReportMetric(0, "ns/op")
}
