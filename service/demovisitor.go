package service

import (
	"math/rand/v2"
	"net/netip"
)

// The visitors of a demonstration, the frequent ones first.
var (
	demoCountries = []string{"US", "DE", "SA", "GB", "FR", "EG", "IN", "AE", "BR", "JP", "NL", "CA", "ES", "MA", "ID", "NG"}
	demoLanguages = []string{"en-US", "de-DE", "ar-SA", "en-GB", "fr-FR", "ar-EG", "hi-IN", "pt-BR", "ja-JP"}
	demoReferrers = []string{
		"", "https://www.google.com/", "https://news.ycombinator.com/", "https://www.linkedin.com/", "https://x.com/",
		"https://www.reddit.com/r/programming/", "https://duckduckgo.com/", "https://mail.example.com/",
	}
	demoAgents = []string{
		"Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
		"Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36",
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
		"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
		"Mozilla/5.0 (iPad; CPU OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1",
		"Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
	}
)

// demoAddress draws an address from the range that RFC 2544 keeps for tests.
func demoAddress(chance *rand.Rand) netip.Addr {
	return netip.AddrFrom4([4]byte{198, 18, byte(chance.IntN(256)), byte(chance.IntN(256))})
}
