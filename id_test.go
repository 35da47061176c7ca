package hoko_test

import (
	"bytes"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

func TestParseID(t *testing.T) {
	t.Parallel()
	for given, want := range map[string]string{
		"0190a7c0-0000-7000-8000-0000000000aa":    "0190a7c0-0000-7000-8000-0000000000aa",
		"0190A7C0-0000-7000-8000-0000000000Aa":    "0190a7c0-0000-7000-8000-0000000000aa",
		"00000000-0000-0000-0000-000000000000":    "00000000-0000-0000-0000-000000000000",
		"":                                        "",
		"0190a7c0000070008000000000000000aa":      "",
		"0190a7c00000-7000-8000-0000000000aa-":    "",
		"{0190a7c0-0000-7000-8000-00000000aa}":    "",
		"urn:uuid:0190a7c0-0000-7000-8000-000":    "",
		"0190a7c0-0000-7000-8000-0000000000ag":    "",
		"0190a7c0_0000_7000_8000_0000000000aa":    "",
		"0190a7c0-0000-7000-8000-0000000000aa ":   "",
		"0190a7c0-0000-7000-8000-0000000000a\x00": "",
		"0190a7c0-0000-7000-8000-00000000００":      "",
	} {
		got, ok := hoko.ParseID(given)
		if got != want || ok != (want != "") {
			t.Errorf("%q: %q, %v", given, got, ok)
		}
	}
}

func FuzzParseID(f *testing.F) {
	for _, seed := range []string{"0190A7C0-0000-7000-8000-0000000000aa", "", "0190a7c0-0000-7000-8000-0000000000a'"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, given string) {
		id, ok := hoko.ParseID(given)
		other, err := uuid.Parse(given)
		if ok != (err == nil && len(given) == 36) {
			t.Fatalf("%q: %v, and another parser says %v", given, ok, err)
		}
		if ok && (id != other.String() || !strings.EqualFold(id, given)) {
			t.Errorf("%q gives %q", given, id)
		}
	})
}

func TestIDAt(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		micros := rapid.Int64Range(0, 1<<48*1000-1).Draw(t, "microseconds")
		random := rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, "random")
		text, err := hoko.IDAt(time.UnixMicro(micros), bytes.NewReader(random))
		if err != nil {
			t.Fatal(err)
		}
		id, err := uuid.Parse(text)
		if err != nil || id.String() != text || id.Version() != 7 || id.Variant() != uuid.RFC4122 {
			t.Fatalf("%s: version %d, variant %s, %v", text, id.Version(), id.Variant(), err)
		}
		if got := int64(id[0])<<40 | int64(id[1])<<32 | int64(id[2])<<24 | int64(id[3])<<16 | int64(id[4])<<8 | int64(id[5]); got != micros/1000 {
			t.Fatalf("%s: millisecond %d, want %d", text, got, micros/1000)
		}
		if id[6]&0x0f != random[6]&0x0f || id[7] != random[7] || id[8]&0x3f != random[8]&0x3f || !bytes.Equal(id[9:], random[9:]) {
			t.Fatalf("%s does not hold what was drawn, %x", text, random)
		}
	})
}

// Ids sort as the moments do, whatever is drawn, since clicks are found by
// ranges of them.
func TestIDAtIsInTheOrderOfTime(t *testing.T) {
	t.Parallel()
	moment := rapid.Int64Range(0, 1<<48-2)
	rapid.Check(t, func(t *rapid.T) {
		first := moment.Draw(t, "first")
		second := rapid.Int64Range(first+1, 1<<48-1).Draw(t, "second")
		random := randomFrom(rapid.Byte().Draw(t, "seed"))
		early, err := hoko.IDAt(time.UnixMilli(first), random)
		if err != nil {
			t.Fatal(err)
		}
		late, err := hoko.IDAt(time.UnixMilli(second), random)
		if err != nil {
			t.Fatal(err)
		}
		if early >= late {
			t.Fatalf("%s of %d, %s of %d", early, first, late, second)
		}
	})
}

func TestIDAtPassesFailureOn(t *testing.T) {
	t.Parallel()
	if id, err := hoko.IDAt(monday, iotest.ErrReader(iotest.ErrTimeout)); err == nil || id != "" {
		t.Errorf("drew %q: %v", id, err)
	}
}

func TestTimeOfID(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		at := time.UnixMilli(rapid.Int64Range(0, 1<<48-1).Draw(t, "ms")).UTC()
		id, err := hoko.IDAt(at, randomFrom(1))
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range []string{id, strings.ToUpper(id)} {
			if got, ok := hoko.TimeOfID(id); !ok || !got.Equal(at) {
				t.Fatalf("%s is of %v, %v, want %v", id, got, ok, at)
			}
		}
	})
	for _, id := range []string{"", "nonsense", "0190a7c0-0000-4000-8000-0000000000aa", "0190a7c0-0000-7000-c000-0000000000aa", "0190a7c0-0000-7000-0000-0000000000aa"} {
		if at, ok := hoko.TimeOfID(id); ok {
			t.Errorf("%q is of %v", id, at)
		}
	}
}
