package service

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// International names are kept as browsers send them.
func TestInternationalHostnames(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		in := keyInput(hoko.ScopeLinksRead)
		in.AllowedHostnames = []string{"München.example", "*.例え。テスト", "Plain.example."}
		key := want(x.CreateAPIKey(x.operator(t), in, ""))(t).APIKey
		if diff := cmp.Diff([]string{"xn--mnchen-3ya.example", "*.xn--r8jz45g.xn--zckzah", "plain.example"}, key.AllowedHostnames); diff != "" {
			t.Error(diff)
		}
		narrower := hoko.APIKeyChanges{ID: key.ID, AllowedHostnames: hoko.To([]string{"MÜNCHEN.example"})}
		must(t, second(x.UpdateAPIKey(x.operator(t), narrower)))
	})
}

// The fault of a list says which entry is wrong.
func TestWrongEntriesAreNamed(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		in := keyInput(hoko.ScopeLinksRead)
		in.AllowedHostnames = []string{"a.example", "ü b", "https://c.example"}
		in.AllowedIPs = []string{"203.0.113.7", "203.0.113.7/33"}
		_, err := x.CreateAPIKey(x.operator(t), in, "")
		expected := []hoko.Issue{
			{Field: "allowedHostnames[1]", Code: hoko.CodeHostnameInvalid},
			{Field: "allowedHostnames[2]", Code: hoko.CodeHostnameInvalid},
			{Field: "allowedIps[1]", Code: hoko.CodeNetworkInvalid},
		}
		if diff := cmp.Diff(expected, faults(err)); diff != "" {
			t.Error(diff)
		}
	})
}
