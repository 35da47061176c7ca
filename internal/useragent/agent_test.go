package useragent_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko/internal/useragent"
)

func TestParseFlagsBots(t *testing.T) {
	t.Parallel()
	parser := useragent.New(100)
	for name, header := range bots {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := parser.Parse(header); !got.Bot {
				t.Errorf("Parse(%q) = %+v, want a bot", header, got)
			}
		})
	}
}

func TestParseTellsBrowsers(t *testing.T) {
	t.Parallel()
	parser := useragent.New(100)
	for name, tt := range browsers {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, parser.Parse(tt.header)); diff != "" {
				t.Errorf("Parse(%q): (-want +got)\n%s", tt.header, diff)
			}
		})
	}
}

var bots = map[string]string{
	"Googlebot":          "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
	"Googlebot phone":    "Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.6478.126 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
	"Google AdsBot":      "AdsBot-Google (+http://www.google.com/adsbot.html)",
	"bingbot":            "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0.1938.76 Safari/537.36",
	"DuckDuckBot":        "DuckDuckBot/1.1; (+http://duckduckgo.com/duckduckbot.html)",
	"Applebot":           "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/13.1.1 Safari/605.1.15 (Applebot/0.1; +http://www.apple.com/go/applebot)",
	"YandexBot":          "Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)",
	"Baiduspider":        "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)",
	"Slackbot preview":   "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
	"Slackbot":           "Slackbot 1.0 (+https://api.slack.com/robots)",
	"Twitterbot":         "Twitterbot/1.0",
	"Facebook preview":   "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
	"Meta agent":         "meta-externalagent/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)",
	"WhatsApp preview":   "WhatsApp/2.23.20.0 A",
	"TelegramBot":        "TelegramBot (like TwitterBot)",
	"LinkedInBot":        "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
	"Discordbot":         "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
	"Skype preview":      "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com",
	"Pinterestbot":       "Mozilla/5.0 (compatible; Pinterestbot/1.0; +http://www.pinterest.com/bot.html)",
	"Embedly":            "Mozilla/5.0 (compatible; Embedly/0.2; +http://support.embed.ly/)",
	"AhrefsBot":          "Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)",
	"SemrushBot":         "Mozilla/5.0 (compatible; SemrushBot/7~bl; +http://www.semrush.com/bot.html)",
	"MJ12bot":            "Mozilla/5.0 (compatible; MJ12bot/v1.4.8; http://mj12bot.com/)",
	"PetalBot":           "Mozilla/5.0 (compatible;PetalBot;+https://webmaster.petalsearch.com/site/petalbot)",
	"Bytespider":         "Mozilla/5.0 (Linux; Android 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; Bytespider; spider-feedback@bytedance.com)",
	"GPTBot":             "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)",
	"ChatGPT-User":       "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ChatGPT-User/1.0; +https://openai.com/bot",
	"ClaudeBot":          "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ClaudeBot/1.0; +claudebot@anthropic.com)",
	"PerplexityBot":      "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; PerplexityBot/1.0; +https://perplexity.ai/perplexitybot)",
	"CCBot":              "CCBot/2.0 (https://commoncrawl.org/faq/)",
	"archive.org":        "Mozilla/5.0 (compatible; archive.org_bot +http://archive.org/details/archive.org_bot)",
	"UptimeRobot":        "Mozilla/5.0+(compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)",
	"curl":               "curl/8.7.1",
	"Wget":               "Wget/1.21.4",
	"HTTPie":             "HTTPie/3.2.2",
	"Postman":            "PostmanRuntime/7.39.0",
	"python-requests":    "python-requests/2.32.3",
	"aiohttp":            "Python/3.11 aiohttp/3.9.5",
	"Go":                 "Go-http-client/2.0",
	"Java":               "Java/17.0.11",
	"OkHttp":             "okhttp/4.12.0",
	"axios":              "axios/1.7.2",
	"node-fetch":         "node-fetch/1.0 (+https://github.com/bitinn/node-fetch)",
	"Ruby":               "Ruby",
	"Headless Chrome":    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.0.0 Safari/537.36",
	"Lighthouse":         "Mozilla/5.0 (Linux; Android 11; moto g power (2022)) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/119.0.0.0 Mobile Safari/537.36 Chrome-Lighthouse",
	"scanner":            "Mozilla/5.0 zgrab/0.x",
	"nothing":            "",
	"blanks":             " \t ",
	"control characters": "\x00\x1b",
	"no character":       "\xff\xfe",
}
