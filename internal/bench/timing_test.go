package bench

import (
	"bufio"
	"bytes"
	"crypto/rand"
	"fmt"
	"io"
	"math"
	mathrand "math/rand/v2"
	"net"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// timingTurns is how often each kind of key is shown.
const timingTurns = 20_000

// shownKey is a kind of key that somebody may show, and how long the answers took.
type shownKey struct {
	name   string
	status int
	sent   []byte
	took   []float64 // microseconds
}

// BenchmarkTimingOfKeys shows keys that are known, unknown and none, in random
// order over one connection, and tells how long the answers take and whether one
// kind can be told from an unknown key by that. It judges nothing: a machine that
// is busy with other things shows differences that are not the program's.
func BenchmarkTimingOfKeys(b *testing.B) {
	h := startHoko(b, "HOKO_BAD_KEY_RATE=0")
	kinds := h.shownKeys(b)
	connection, err := net.Dial("tcp", h.address)
	if err != nil {
		b.Fatal(err)
	}
	defer connection.Close()
	reader := bufio.NewReader(connection)
	for turn := range timingTurns + timingTurns/10 { // the first tenth is not counted
		for _, i := range mathrand.Perm(len(kinds)) {
			k := &kinds[i]
			begin := time.Now()
			k.show(b, connection, reader)
			if took := time.Since(begin); turn >= timingTurns/10 {
				k.took = append(k.took, float64(took.Nanoseconds())/1000)
			}
		}
	}
	b.ReportMetric(0, "ns/op")
	b.Log(timingTable(kinds))
}

// shownKeys returns the kinds of keys. The second is the one that others are
// compared with.
func (h *server) shownKeys(b *testing.B) []shownKey {
	b.Helper()
	revoked := h.newKey(b, "bench")
	h.tool(b, "key", "revoke", "--workspace", "bench", "hoko_"+publicID(revoked))
	unknown := keyOf(b, "")
	kinds := []shownKey{
		{name: "good", status: http.StatusOK, sent: []byte(h.key)},
		{name: "unknown", status: http.StatusUnauthorized, sent: []byte(unknown)},
		{name: "unknown, another one", status: http.StatusUnauthorized, sent: []byte(keyOf(b, ""))},
		{name: "known, with a wrong secret", status: http.StatusUnauthorized, sent: []byte(keyOf(b, publicID(h.key)))},
		{name: "revoked, with a wrong secret", status: http.StatusUnauthorized, sent: []byte(keyOf(b, publicID(revoked)))},
		{name: "revoked, with its secret", status: http.StatusUnauthorized, sent: []byte(revoked)},
		{name: "of a wrong checksum", status: http.StatusUnauthorized, sent: []byte(mistyped(unknown))},
		{name: "no key", status: http.StatusUnauthorized, sent: []byte("nonsense")},
	}
	for i := range kinds {
		kinds[i].sent = fmt.Appendf(nil, "GET /api/key HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n\r\n", h.address, kinds[i].sent)
	}
	return kinds
}

// mistyped returns a key with another last digit.
func mistyped(key string) string {
	last := strings.IndexByte(base62, key[len(key)-1])
	return key[:len(key)-1] + string(base62[(last+1)%len(base62)])
}

func publicID(key string) string { return strings.Split(key, "_")[1] }

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

// keyOf returns a key that nobody made, with a public id or with one of its own.
func keyOf(b *testing.B, id string) string {
	b.Helper()
	drawn := make([]byte, 64)
	if _, err := rand.Read(drawn); err != nil {
		b.Fatal(err)
	}
	for i := range drawn {
		drawn[i] %= byte(len(base62))
	}
	for i := range id {
		drawn[i] = byte(strings.IndexByte(base62, id[i]))
	}
	key, err := hoko.NewKeyText(bytes.NewReader(drawn))
	if err != nil {
		b.Fatal(err)
	}
	return key.Reveal()
}

func (k *shownKey) show(b *testing.B, connection io.Writer, reader *bufio.Reader) {
	b.Helper()
	if _, err := connection.Write(k.sent); err != nil {
		b.Fatal(err)
	}
	got, err := http.ReadResponse(reader, nil)
	if err != nil {
		b.Fatal(err)
	}
	defer got.Body.Close()
	if _, err := io.Copy(io.Discard, got.Body); err != nil || got.StatusCode != k.status {
		b.Fatalf("%s: %s, %v", k.name, got.Status, err)
	}
}

// timingTable compares each kind with the second one: the chance that one answer
// took longer than one to an unknown key, half of which is no difference, how many
// standard errors that is from a half, and how many tries it takes to tell the two
// apart with an error of one in twenty.
func timingTable(kinds []shownKey) string {
	var out strings.Builder
	fmt.Fprintf(&out, "%d answers each, in microseconds\n%-30s %8s %8s %8s %10s %8s %12s\n", timingTurns, "key", "10 %", "median", "90 %", "longer", "z", "tries")
	for i, k := range kinds {
		took := slices.Sorted(slices.Values(k.took))
		chance := exceeds(k.took, kinds[1].took)
		n := float64(len(took))
		z := (chance - 0.5) / math.Sqrt((2*n+1)/(12*n*n)) // Mann and Whitney's
		fmt.Fprintf(&out, "%-30s %8.1f %8.1f %8.1f", k.name, took[len(took)/10], took[len(took)/2], took[len(took)*9/10])
		if i != 1 {
			fmt.Fprintf(&out, " %10.4f %8.1f %12s", chance, z, triesFor(chance))
		}
		out.WriteString("\n")
	}
	return out.String()
}

// exceeds returns the chance that one of a is more than one of b.
func exceeds(a, b []float64) float64 {
	a, b = slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b))
	var wins float64
	less, most := 0, 0
	for _, x := range a {
		for less < len(b) && b[less] < x {
			less++
		}
		for most < len(b) && b[most] <= x {
			most++
		}
		wins += float64(less+most) / 2
	}
	return wins / float64(len(a)) / float64(len(b))
}

// triesFor returns how many answers of each kind somebody needs who tells them apart
// by their ranks (Noether's formula).
func triesFor(chance float64) string {
	const quantile = 1.645
	off := math.Abs(chance - 0.5)
	if off < 1e-4 {
		return "–"
	}
	return fmt.Sprintf("%.0f", math.Ceil(4*quantile*quantile/(6*off*off)))
}
