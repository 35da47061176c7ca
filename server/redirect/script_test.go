package redirect

import (
	"bytes"
	"compress/gzip"
	"strings"
	"testing"
)

// maxScript is how large a script may be on the wire, in bytes.
const maxScript = 2 << 10

func TestScriptsAreSmall(t *testing.T) {
	t.Parallel()
	script := newScript()
	embedded, err := script.embedded("https://a-rather-long-domain.example.com/"+strings.Repeat("x", 64)+"/analytics.js", strings.Repeat("token", 30))
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{"plain": script.plain, "embedded": embedded, "idle": []byte(idle)} {
		var out bytes.Buffer
		zip := gzip.NewWriter(&out)
		if _, err := zip.Write(content); err != nil {
			t.Fatal(err)
		}
		if err := zip.Close(); err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d bytes, %d compressed", name, len(content), out.Len())
		if out.Len() > maxScript {
			t.Errorf("%s: %d bytes", name, out.Len())
		}
	}
}

func TestEmbeddedScriptIsEscaped(t *testing.T) {
	t.Parallel()
	content, err := newScript().embedded("https://hoko.test/a", "</script>\u2028'\"")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(content), "</script>") || strings.Contains(string(content), "\u2028") {
		t.Errorf("script %s", content)
	}
}
