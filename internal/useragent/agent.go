package useragent

import (
	"strings"
	"unicode"

	"github.com/mileusna/useragent"
	"github.com/x-way/crawlerdetect"
)

// The kinds of device. Other is a television, a set-top box or a game console.
const (
	Desktop = "desktop"
	Mobile  = "mobile"
	Tablet  = "tablet"
	Other   = "other"
)

// The longest values of an Agent, in bytes.
const (
	MaxName    = 64
	MaxVersion = 32
)

// Agent is what a User-Agent header says about its sender. Its strings are valid
// UTF-8 without control characters, and empty where the header does not tell.
type Agent struct {
	// Device is Desktop, Mobile, Tablet, Other or empty.
	Device string
	// Browser and OS are names such as "Chrome" and "macOS", MaxName bytes at most.
	Browser, OS string
	// BrowserVersion and OSVersion begin with a digit; MaxVersion bytes at most.
	BrowserVersion, OSVersion string
	// Bot says that the sender is a crawler, a link preview, a library or a monitor.
	// A sender without a user agent counts as one, because every browser sends it.
	Bot bool
}

func parse(header string) Agent {
	header = printable(header)
	if header == "" {
		return Agent{Bot: true}
	}
	ua := useragent.Parse(header)
	ua.Bot = ua.Bot || crawlerdetect.IsCrawler(header)
	browser, version := browserOf(header, ua)
	return Agent{
		Device:         deviceOf(header, ua),
		Browser:        browser,
		BrowserVersion: version,
		OS:             cut(ua.OS, MaxName),
		OSVersion:      number(ua.OSVersion),
		Bot:            ua.Bot,
	}
}

// browserOf corrects the names and versions that the parser makes up.
func browserOf(header string, ua useragent.UserAgent) (name, version string) {
	if _, silk, found := strings.Cut(header, " Silk/"); found {
		version, _, _ = strings.Cut(silk, " ")
		return "Silk", number(version)
	}
	switch {
	case ua.Name == "Trident":
		return useragent.InternetExplorer, "11.0"
	case !ua.Bot && (ua.Version == "" || strings.HasSuffix(ua.Name, " Build")):
		// A stray word of the header, such as "X11", or the model of a phone.
		return "", ""
	case ua.Name == useragent.Safari && !strings.Contains(header, "Version/"):
		// The number behind "Safari/" is that of the engine.
		return ua.Name, ""
	}
	return cut(ua.Name, MaxName), number(ua.Version)
}

func deviceOf(header string, ua useragent.UserAgent) string {
	switch {
	case isAppliance(header):
		return Other
	case ua.Tablet, isAndroidTablet(header, ua):
		return Tablet
	case ua.Mobile:
		return Mobile
	case ua.Desktop:
		return Desktop
	}
	return ""
}

// isAppliance reports whether header names a television, a set-top box or a console.
func isAppliance(header string) bool {
	marks := [...]string{
		"SmartTV", "SMART-TV", "Smart-TV", "Smart TV", "HbbTV", "GoogleTV", "Google TV",
		"Android TV", "AppleTV", "Apple TV", "Web0S", "BRAVIA", "CrKey", "Roku", "; AFT",
		"PlayStation", "Xbox", "Nintendo",
	}
	for _, mark := range marks {
		if strings.Contains(header, mark) {
			return true
		}
	}
	return false
}

// isAndroidTablet knows the convention of Chrome and WebView for Android: a phone
// says "Mobile", a tablet does not.
func isAndroidTablet(header string, ua useragent.UserAgent) bool {
	return ua.OS == useragent.Android &&
		strings.Contains(header, "AppleWebKit/") && !strings.Contains(header, "Mobile")
}

// number returns version if it begins with a digit, and nothing otherwise.
func number(version string) string {
	if version == "" || version[0] < '0' || version[0] > '9' {
		return ""
	}
	return cut(version, MaxVersion)
}

// cut shortens s to at most size bytes without splitting a character.
func cut(s string, size int) string {
	return strings.TrimSpace(strings.ToValidUTF8(s[:min(len(s), size)], ""))
}

// printable drops what is no character, and characters that cannot be seen.
func printable(s string) string {
	seen := func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return -1
	}
	return strings.TrimSpace(strings.Map(seen, strings.ToValidUTF8(s, "")))
}
