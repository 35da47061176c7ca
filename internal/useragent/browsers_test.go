package useragent_test

import "github.com/hoko-to/hoko/internal/useragent"

type example struct {
	header string
	want   useragent.Agent
}

// person is the answer for a person's browser.
func person(device, browser, version, os, osVersion string) useragent.Agent {
	return useragent.Agent{Device: device, Browser: browser, BrowserVersion: version, OS: os, OSVersion: osVersion}
}

var browsers = map[string]example{
	"Chrome on Windows": {
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
		person("desktop", "Chrome", "126.0.0.0", "Windows", "10.0"),
	},
	"Chrome on macOS": {
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
		person("desktop", "Chrome", "126.0.0.0", "macOS", "10.15.7"),
	},
	"Chrome on Linux": {
		"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36",
		person("desktop", "Chrome", "125.0.0.0", "Linux", ""),
	},
	"Chrome on ChromeOS": {
		"Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36",
		person("desktop", "Chrome", "124.0.0.0", "ChromeOS", ""),
	},
	"Chrome on an Android phone": {
		"Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
		person("mobile", "Chrome", "126.0.0.0", "Android", "10"),
	},
	"Chrome on an Android tablet": {
		"Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
		person("tablet", "Chrome", "126.0.0.0", "Android", "10"),
	},
	"Chrome on a phone called bot": {
		"Mozilla/5.0 (Linux; Android 7.0; CUBOT_NOTE_S Build/NRD90M) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.137 Mobile Safari/537.36",
		person("mobile", "Chrome", "64.0.3282.137", "Android", "7.0"),
	},
	"Chrome on an iPhone": {
		"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1",
		person("mobile", "Chrome", "126.0.6478.54", "iOS", "17.5"),
	},
	"Safari on macOS": {
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15",
		person("desktop", "Safari", "17.5", "macOS", "10.15.7"),
	},
	"Safari on an iPhone": {
		"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
		person("mobile", "Safari", "17.5", "iOS", "17.5.1"),
	},
	"Safari on an iPad": {
		"Mozilla/5.0 (iPad; CPU OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1",
		person("tablet", "Safari", "16.6", "iOS", "16.7"),
	},
	"Safari that does not tell its version": {
		"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) GSA/320.0.640702834 Mobile/15E148 Safari/604.1",
		person("mobile", "Safari", "", "iOS", "17.5"),
	},
	"Firefox on Windows": {
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0",
		person("desktop", "Firefox", "127.0", "Windows", "10.0"),
	},
	"Firefox on macOS": {
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:127.0) Gecko/20100101 Firefox/127.0",
		person("desktop", "Firefox", "127.0", "macOS", "10.15"),
	},
	"Firefox on Ubuntu": {
		"Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0",
		person("desktop", "Firefox", "127.0", "Linux", ""),
	},
	"Firefox on an Android phone": {
		"Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0",
		person("mobile", "Firefox", "127.0", "Android", "14"),
	},
	"Firefox on an Android tablet": {
		"Mozilla/5.0 (Android 14; Tablet; rv:127.0) Gecko/127.0 Firefox/127.0",
		person("tablet", "Firefox", "127.0", "Android", "14"),
	},
	"Firefox on an iPhone": {
		"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/127.0 Mobile/15E148 Safari/605.1.15",
		person("mobile", "Firefox", "127.0", "iOS", "17.5"),
	},
	"Edge on Windows": {
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.2592.56",
		person("desktop", "Edge", "126.0.2592.56", "Windows", "10.0"),
	},
	"Edge on an Android phone": {
		"Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36 EdgA/126.0.2592.56",
		person("mobile", "Edge", "126.0.2592.56", "Android", "10"),
	},
	"Opera on Windows": {
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36 OPR/111.0.0.0",
		person("desktop", "Opera", "111.0.0.0", "Windows", "10.0"),
	},
	"Opera Mini": {
		"Opera/9.80 (Android; Opera Mini/36.2.2254/119.132; U; id) Presto/2.12.423 Version/12.16",
		person("mobile", "Opera Mini", "36.2.2254/119.132", "Android", ""),
	},
	"Samsung Internet": {
		"Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
		person("mobile", "Samsung Browser", "25.0", "Android", "13"),
	},
	"Vivaldi on Linux": {
		"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Vivaldi/6.8.3381.44",
		person("desktop", "Vivaldi", "6.8.3381.44", "Linux", ""),
	},
	"Yandex Browser": {
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 YaBrowser/24.6.0.0 Safari/537.36",
		person("desktop", "YaBrowser", "24.6.0.0", "Windows", "10.0"),
	},
	"Silk on a Fire tablet": {
		"Mozilla/5.0 (Linux; Android 9; KFMAWI) AppleWebKit/537.36 (KHTML, like Gecko) Silk/119.3.1 like Chrome/119.0.6045.193 Safari/537.36",
		person("tablet", "Silk", "119.3.1", "Android", "9"),
	},
	"Internet Explorer 11": {
		"Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
		person("desktop", "Internet Explorer", "11.0", "Windows", "10.0"),
	},
	"Facebook on Android": {
		"Mozilla/5.0 (Linux; Android 14; SM-S918B Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.71 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/468.0.0.53.84;]",
		person("mobile", "Facebook App", "468.0.0.53.84", "Android", "14"),
	},
	"Instagram on an iPhone": {
		"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 336.0.0.24.90 (iPhone15,2; iOS 17_5_1; en_US; en; scale=3.00; 1179x2556; 611998163)",
		person("mobile", "Instagram App", "336.0.0.24.90", "iOS", "17.5.1"),
	},
	"app on an iPhone": {
		"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
		person("mobile", "", "", "iOS", "17.5"),
	},
	"LG television": {
		"Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/94.0.4606.128 Safari/537.36 WebAppManager",
		person("other", "Chrome", "94.0.4606.128", "Linux", ""),
	},
	"Xbox": {
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64; Xbox; Xbox One) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0",
		person("other", "Edge", "126.0.0.0", "Windows", "10.0"),
	},
	"a browser that hides": {
		"Mozilla/5.0 (X11; Linux x86_64)",
		person("desktop", "", "", "Linux", ""),
	},
}
