package referrer_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko/internal/referrer"
)

func TestClassOfReferrers(t *testing.T) {
	t.Parallel()
	for class, referrers := range map[string][]string{
		referrer.Search: {
			"https://www.google.com/", "https://google.de/search?q=shoes", "https://www.google.co.uk/", "https://www.google.com.au/",
			"https://images.google.fr/", "https://www.google.cat/", "http://bing.com", "https://duckduckgo.com/", "https://search.brave.com/",
			"https://uk.search.yahoo.com/", "https://search.yahoo.co.jp/", "https://yandex.com.tr/", "https://ya.ru/", "https://www.baidu.com/link?url=x",
			"https://www.ecosia.org/", "android-app://com.google.android.googlequicksearchbox/https/www.google.com",
		},
		referrer.Social: {
			"https://www.facebook.com/", "https://l.facebook.com/l.php?u=x", "http://m.facebook.com", "https://lm.facebook.com/", "https://t.co/abc",
			"https://x.com/", "https://www.linkedin.com/feed/", "https://out.reddit.com/", "https://old.reddit.com/r/go", "https://www.pinterest.co.uk/",
			"https://web.whatsapp.com/", "https://web.telegram.org/", "https://www.youtube.com/redirect?q=x", "https://bsky.app/", "https://chat.google.com/",
			"https://news.ycombinator.com/item?id=1", "android-app://com.linkedin.android/", "android-app://org.telegram.messenger",
		},
		referrer.AI: {
			"https://chatgpt.com/", "https://chat.openai.com/", "https://www.perplexity.ai/search/x", "https://claude.ai/", "https://gemini.google.com/",
			"https://copilot.microsoft.com/", "https://edgeservices.bing.com/edgesvc/chat", "https://grok.com/", "https://chat.deepseek.com/",
			"https://yiyan.baidu.com/", "android-app://com.openai.chatgpt/",
		},
		referrer.Mail: {
			"https://mail.google.com/mail/u/0/", "https://outlook.live.com/", "https://outlook.office.com/mail/", "https://mail.yahoo.co.jp/",
			"https://mail.yahoo.com/", "https://mail.proton.me/", "https://app.fastmail.com/", "https://3c.gmx.net/mail", "https://e.mail.ru/",
			"https://webmail.example.org/roundcube/", "android-app://com.google.android.gm/", "ANDROID-APP://com.google.android.gm",
		},
		referrer.Site: {
			"https://example.com/", "https://news.example.co.uk/", "https://docs.google.com/document/d/1", "https://notgoogle.com/", "https://google.evil.test/",
			"https://google.com.evil.test/", "https://facebook.com.example/", "https://myfacebook.com/", "https://t.com/", "https://co/", "https://com.br/",
			"https://\u0445.com/", "https://faceboo\u212a.com/", "https://xn--e1awd7f.com/", "http://192.0.2.1/", "http://[2001:db8::1]:8080/x", "http://localhost:3000/",
			"android-app://com.example.app/", "https://google.info/", "https://www.google/", "https://mail.example.com/",
		},
		"": {
			"", "google.com", "about:blank", "//google.com/", "file:///etc/passwd", "javascript://google.com", "https://", "https://:80/", "https:///google.com",
			"https://./", "https://user@/", "android-app:///",
		},
	} {
		for _, r := range referrers {
			if got := referrer.Class(r, "", ""); got != class {
				t.Errorf("%q is %q, want %q", r, got, class)
			}
		}
	}
}

func TestClassOfReferrersInAnyForm(t *testing.T) {
	t.Parallel()
	for _, form := range []string{
		"https://WWW.Google.DE/", "HTTPS://www.google.de", "https://www.google.de.", "https://www.google.de./x", "https://www.google.de:443/",
		"https://user:p%40ss@www.google.de/", "https://facebook.com@www.google.de/", "https://www.google.de?q=a@facebook.com", "https://www.google.de#@facebook.com",
		`https://www.google.de\@facebook.com/`, "https://www.google.de/100%", "https://www.google.de/%zz?q=%", "https://www.google.de:port/",
	} {
		if got := referrer.Class(form, "", ""); got != referrer.Search {
			t.Errorf("%q is %q", form, got)
		}
	}
}

// The campaign is heard where the browser says nothing, and nowhere else.
func TestClassOfCampaigns(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ referrer, source, medium, want string }{
		{"", "chatgpt.com", "", referrer.AI},
		{"", "perplexity", "referral", referrer.AI},
		{"", "newsletter", "", referrer.Mail},
		{"", "linkedin", "Email", referrer.Mail},
		{"", "spring", "e-mail", referrer.Mail},
		{"", " Facebook ", "", referrer.Social},
		{"", "ads", "Paid Social", referrer.Social},
		{"", "l.instagram.com", "story", referrer.Social},
		{"", "google", "cpc", referrer.Search},
		{"", "www.google.co.uk", "", referrer.Search},
		{"", "partner-blog", "banner", ""},
		{"", "example.com", "", ""},
		{"nonsense", "chatgpt.com", "", referrer.AI},
		{"https://example.com/", "newsletter", "email", referrer.Site},
		{"https://www.google.com/", "newsletter", "email", referrer.Search},
	} {
		if got := referrer.Class(c.referrer, c.source, c.medium); got != c.want {
			t.Errorf("%+v is %q", c, got)
		}
	}
}

// domains are some that lie in none of their kind.
var domains = []string{"google.com", "google.co.uk", "facebook.com", "x.com", "t.co", "chatgpt.com", "claude.ai", "outlook.live.com", "gmx.de"}

// TestClassLooksAtTheDomain: what lies in a domain is of its kind, what only looks
// like it is not, and how an address is written makes no difference.
func TestClassLooksAtTheDomain(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		domain := rapid.SampledFrom(domains).Draw(t, "domain")
		label := "zzz" + rapid.StringMatching(`[a-z0-9]{0,9}`).Draw(t, "label")
		want := referrer.Class("https://"+domain+"/", "", "")
		scheme := rapid.SampledFrom([]string{"http://", "https://", "HtTpS://"}).Draw(t, "scheme")
		user := rapid.SampledFrom([]string{"", "ada@", "ada:secret@", "x.com:@"}).Draw(t, "user")
		after := rapid.SampledFrom([]string{"", ".", ":8443", ".:1"}).Draw(t, "after") +
			rapid.SampledFrom([]string{"", "/", "?", "#"}).Draw(t, "separator")
		if !strings.ContainsAny(after, "/?#") {
			after += "/"
		}
		rest := rapid.String().Draw(t, "rest")
		for _, host := range []string{domain, strings.ToUpper(domain), label + "." + domain} {
			if got := referrer.Class(scheme+user+host+after+rest, "", ""); got != want {
				t.Errorf("%q is %q, want %q", scheme+user+host+after+rest, got, want)
			}
		}
		for _, host := range []string{label + domain, domain + "." + label, domain + label, label + "-" + domain} {
			if got := referrer.Class(scheme+user+host+after+rest, "", ""); got != referrer.Site {
				t.Errorf("%q is %q", scheme+user+host+after+rest, got)
			}
		}
	})
}

func FuzzClass(f *testing.F) {
	for _, seed := range [][3]string{
		{"https://www.google.de:443/x", "chatgpt.com", "email"},
		{"android-app://com.google.android.gm/", "", ""},
		{"http://[::1", "...", " "},
		{"https://\xff.com\x00", "\xff", "\u212a"},
		{"://", ".", "-"},
		{"https://a@b@c:d:e]:f..", "co.uk", "x"},
	} {
		f.Add(seed[0], seed[1], seed[2])
	}
	f.Fuzz(func(t *testing.T, from, source, medium string) {
		got := referrer.Class(from, source, medium)
		if !slices.Contains([]string{"", referrer.Search, referrer.Social, referrer.AI, referrer.Mail, referrer.Site}, got) {
			t.Errorf("%q, %q, %q: %q", from, source, medium, got)
		}
		if again := referrer.Class(strings.ToValidUTF8(from, "\uFFFD"), source, medium); again != got {
			t.Errorf("%q is %q, and %q once it is stored", from, got, again)
		}
	})
}

func BenchmarkClass(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		referrer.Class("https://news.example.co.uk/item?id=1", "", "")
	}
}
