package hoko_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestWorkspaceSlug(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"Acme":                                 "acme",
		"  Acme & Sons, Ltd. ":                 "acme-sons-ltd",
		"Default Workspace":                    "default-workspace",
		"Müller":                               "m-ller",
		"مرحبا":                                "default",
		"":                                     "default",
		"a":                                    "default",
		"--":                                   "default",
		"Sign in":                              "default",
		"SETUP":                                "default",
		strings.Repeat("a", 50):                strings.Repeat("a", 40),
		strings.Repeat("a", 39) + " " + "bcde": strings.Repeat("a", 39),
	} {
		if got := hoko.WorkspaceSlug(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

// Whatever somebody calls a workspace, it can be stored and addressed.
func FuzzWorkspaceSlug(f *testing.F) {
	shape := regexp.MustCompile(`^[a-z0-9][a-z0-9-]*[a-z0-9]$`)
	for _, seed := range []string{"Acme", "sign-in", "İ", strings.Repeat("-a", 60), "\xff", "a/../b", "assets"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, name string) {
		slug := hoko.WorkspaceSlug(name)
		workspace := hoko.Workspace{Slug: slug, Name: "any", Timezone: "UTC"}
		if got := codesOf(workspace.Validate); len(got) > 0 || !shape.MatchString(slug) || len(slug) > 40 {
			t.Errorf("%q: %q, %v", name, slug, got)
		}
		if again := hoko.WorkspaceSlug(slug); again != slug {
			t.Errorf("%q becomes %q", slug, again)
		}
	})
}

func TestWorkspaceValidate(t *testing.T) {
	t.Parallel()
	for slug, want := range map[string]hoko.Code{
		"ab": "", "a-b": "", "a--b": "", "01": "", strings.Repeat("a", 40): "", "default": "",
		"": hoko.CodeSlugInvalid, "a": hoko.CodeSlugInvalid, "A-b": hoko.CodeSlugInvalid, "-ab": hoko.CodeSlugInvalid, "ab-": hoko.CodeSlugInvalid,
		"a_b": hoko.CodeSlugInvalid, "a b": hoko.CodeSlugInvalid, "ab\n": hoko.CodeSlugInvalid, "é1": hoko.CodeSlugInvalid, strings.Repeat("a", 41): hoko.CodeSlugInvalid,
		"assets": hoko.CodeSlugTaken, "setup": hoko.CodeSlugTaken, "sign-in": hoko.CodeSlugTaken,
		"invitation": hoko.CodeSlugTaken, "forgot-password": hoko.CodeSlugTaken, "reset-password": hoko.CodeSlugTaken,
	} {
		workspace := hoko.Workspace{Slug: slug, Name: "Acme", Timezone: "UTC"}
		if got := codesOf(workspace.Validate)["slug"]; got != want {
			t.Errorf("%q: %q, want %q", slug, got, want)
		}
	}
	nameless := hoko.Workspace{Slug: "ab", Timezone: "UTC"}
	if diff := cmp.Diff(map[string]hoko.Code{"name": hoko.CodeRequired}, codesOf(nameless.Validate)); diff != "" {
		t.Error(diff)
	}
}

// TestWorkspaceTimezone is one that analytics can be asked in, and never that of
// the machine.
func TestWorkspaceTimezone(t *testing.T) {
	t.Parallel()
	for zone, want := range map[string]hoko.Code{
		"UTC": "", "Europe/Berlin": "", "Asia/Kathmandu": "", "America/Argentina/ComodRivadavia": "",
		"": hoko.CodeZoneUnknown, "Local": hoko.CodeZoneUnknown, "CEST": hoko.CodeZoneUnknown, "+01:00": hoko.CodeZoneUnknown,
		"Europe/Berlin ": hoko.CodeZoneUnknown, "../UTC": hoko.CodeZoneUnknown, strings.Repeat("A", 65): hoko.CodeZoneUnknown,
	} {
		workspace := hoko.Workspace{Slug: "acme", Name: "Acme", Timezone: zone}
		if got := codesOf(workspace.Validate)["timezone"]; got != want {
			t.Errorf("%q: %q, want %q", zone, got, want)
		}
	}
}
