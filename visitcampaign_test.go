package hoko_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

// campaignValues are texts of any kind and length.
func campaignValues() *rapid.Generator[string] {
	return rapid.OneOf(
		rapid.String(),
		rapid.StringN(250, 260, -1),
		rapid.Map(rapid.SliceOfN(rapid.Byte(), 0, 20), func(b []byte) string { return string(b) }),
		rapid.SampledFrom([]string{"", "a+b c", "50% off", "%41", "%zz", "a&b=c#d?e", "\r\n\t", "\x00\x7f\u0085", strings.Repeat("م", 256)}),
	)
}

// campaigns are those that a link may have.
func campaigns() *rapid.Generator[hoko.UTM] {
	return rapid.Custom(func(t *rapid.T) (utm hoko.UTM) {
		for _, f := range utm.Fields() {
			if rapid.Bool().Draw(t, f.Name+" given") {
				value := campaignValues().Filter(isCampaignText).Draw(t, f.Name)
				*f.Value = &value
			}
		}
		return utm
	})
}

// isCampaignText reports whether a link may have a text as campaign parameter.
func isCampaignText(s string) bool {
	forbidden := func(r rune) bool { return unicode.IsControl(r) && !strings.ContainsRune("\r\n\t", r) }
	return utf8.ValidString(s) && utf8.RuneCountInString(s) <= 255 && !strings.ContainsFunc(s, forbidden)
}

// rawQueries are queries in which campaign parameters come in each way that there
// is to write them, repeated, in other cases, broken and cut.
func rawQueries() *rapid.Generator[string] {
	names := rapid.SampledFrom([]string{
		"utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "ref", "referral", "UTM_SOURCE", "Ref", "utm%5fsource", "r%65f",
		"hoko_id", "qr", "", "a", "%", "utm_source%",
	})
	values := rapid.OneOf(rapid.StringMatching(`([a-cA-C+;=]|%[0-9a-fA-F]{2}|%[0-9a-fg-z]?){0,12}`), rapid.StringN(0, 300, -1).Filter(func(s string) bool { return !strings.ContainsAny(s, "#&") }))
	pair := rapid.Custom(func(t *rapid.T) string {
		return names.Draw(t, "name") + rapid.SampledFrom([]string{"=", "=", "=", ""}).Draw(t, "equals") + values.Draw(t, "value")
	})
	return rapid.Map(rapid.SliceOfN(pair, 0, 8), func(pairs []string) string { return strings.Join(pairs, "&") })
}

// TestCampaignOfALinkIsRecordedAsItIs, whatever the visitor sends along: nobody can
// claim a click for another campaign.
func TestCampaignOfALinkIsRecordedAsItIs(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		link, visitor := campaigns().Draw(t, "link"), rawQueries().Draw(t, "visitor")
		got := hoko.Compose("https://d.test/?a=1", link, visitor, "7").UTM
		want := hoko.UTMOf(visitor)
		fields, known := link.Fields(), want.Fields()
		for i, f := range fields {
			if *f.Value != nil {
				*known[i].Value = *f.Value
			}
			if *known[i].Value != nil && **known[i].Value == "" {
				*known[i].Value = nil
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("with %q: %s", visitor, diff)
		}
	})
}

// TestCampaignIsWhatTheDestinationReads in its query: the first of each name, the
// referral by its second name where there is none of the first; and what is
// recorded can be stored.
func TestCampaignIsWhatTheDestinationReads(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		target := "https://d.test/?" + rawQueries().Draw(t, "target")
		got := hoko.Compose(target, campaigns().Draw(t, "link"), rawQueries().Draw(t, "visitor"), "7")
		_, query, _ := strings.Cut(strings.SplitN(got.URL, "#", 2)[0], "?")
		list := parameters(query)
		for _, f := range got.UTM.Fields() {
			read, ok := firstOf(list, f.Parameter)
			if !ok && f.Parameter == "ref" {
				read, _ = firstOf(list, "referral")
			}
			recorded := ""
			if *f.Value != nil {
				recorded = **f.Value
			}
			if !isCampaignText(recorded) || isCampaignText(read) && read != recorded {
				t.Errorf("%s: the destination reads %q, recorded is %q", f.Parameter, read, recorded)
			}
		}
		if diff := cmp.Diff(got.UTM, hoko.UTMOf(query)); diff != "" {
			t.Errorf("a script on the page would record something else: %s", diff)
		}
	})
}

func firstOf(list []parameter, name string) (string, bool) {
	for _, p := range list {
		if p.name == name {
			return p.value, true
		}
	}
	return "", false
}

// TestCampaignOfTheDestinationWins over link and visitor, a referral by either name.
func TestCampaignOfTheDestinationWins(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		own, link, visitor := rawQueries().Draw(t, "own"), campaigns().Draw(t, "link"), rawQueries().Draw(t, "visitor")
		got, of := hoko.Compose("https://d.test/?"+own, link, visitor, "7").UTM, hoko.UTMOf(own)
		list := parameters(own)
		for i, f := range of.Fields() {
			if tells(list, f.Parameter) && !cmp.Equal(*f.Value, *got.Fields()[i].Value) {
				t.Errorf("%s of %q becomes another", f.Parameter, own)
			}
		}
	})
}
