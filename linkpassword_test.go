package hoko_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

func TestLinkPasswordBounds(t *testing.T) {
	t.Parallel()
	for password, code := range map[string]hoko.Code{
		"": hoko.CodeTooShort, "abc": hoko.CodeTooShort, "ééé": hoko.CodeTooShort, "abcd": "", "كلمة سر": "", "    ": "",
		strings.Repeat("é", hoko.MaxLinkPassword): "", strings.Repeat("é", hoko.MaxLinkPassword+1): hoko.CodeTooLong,
		"abcd\x00": hoko.CodeCharacterForbidden, "abcd\xff": hoko.CodeCharacterForbidden,
	} {
		got := codesOf(hoko.LinkChanges{Password: hoko.To(&password)}.CheckPassword)["password"]
		if got != code {
			t.Errorf("%q: %q, want %q", password, got, code)
		}
	}
	for name, ch := range map[string]hoko.LinkChanges{"none": {}, "taken away": {Password: hoko.To[*string](nil)}} {
		if got := codesOf(ch.CheckPassword); len(got) > 0 {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// A hash shows itself nowhere, but that there is one survives.
func TestPasswordHashIsNotWrittenDown(t *testing.T) {
	t.Parallel()
	link := validLink()
	link.PasswordHash = new(hoko.PasswordHash("$argon2id$secret"))
	var log strings.Builder
	logger := slog.New(slog.NewJSONHandler(&log, nil))
	logger.Info("link", "link", link, "hash", link.PasswordHash, "value", *link.PasswordHash)
	text, err := json.Marshal(link)
	if err != nil {
		t.Fatal(err)
	}
	hash := *link.PasswordHash
	for name, written := range map[string]string{
		"log": log.String(), "JSON": string(text), "words": fmt.Sprintf("%v %s %q %+v %#v", hash, hash, hash, []any{hash}, hash),
	} {
		if strings.Contains(written, "secret") {
			t.Errorf("%s: %s", name, written)
		}
	}
	var back hoko.Link
	if err := json.Unmarshal(text, &back); err != nil || back.PasswordHash == nil {
		t.Errorf("%v: the link has lost its password", err)
	}
	link.PasswordHash, back = nil, hoko.Link{}
	if text, err = json.Marshal(link); err != nil || json.Unmarshal(text, &back) != nil || back.PasswordHash != nil {
		t.Errorf("%v: the link has got a password", err)
	}
}
