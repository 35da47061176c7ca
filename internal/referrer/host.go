package referrer

import "strings"

// maxHost is how long the name of a host can be, in bytes (RFC 1035, section 2.3.4).
const maxHost = 253

// classOfHost returns what is known of a host, or of the closest of the domains
// that it lies in.
func classOfHost(host string) string {
	if len(host) > maxHost {
		return ""
	}
	if strings.HasPrefix(host, "webmail.") {
		return Mail
	}
	for name := host; name != ""; _, name, _ = strings.Cut(name, ".") {
		if class := classOfName(name); class != "" {
			return class
		}
		if class := classOfName(anyCountry(name)); class != "" {
			return class
		}
	}
	return ""
}

// anyCountry writes a domain as those who have one in each country are listed:
// google.com, google.de and google.co.uk are all google.*.
func anyCountry(name string) string {
	rest, top := cutLast(name)
	if top == "com" {
		return rest + ".*"
	}
	if len(top) != 2 {
		return name
	}
	if shorter, second := cutLast(rest); shorter != "" && (second == "co" || second == "com") {
		rest = shorter
	}
	return rest + ".*"
}

// cutLast cuts the last label off a name.
func cutLast(name string) (rest, label string) {
	dot := strings.LastIndexByte(name, '.')
	return name[:max(dot, 0)], name[dot+1:]
}

func classOfName(name string) string {
	switch {
	case isOther(name):
		return Site
	case isAssistant(name):
		return AI
	case isMail(name):
		return Mail
	case isSearch(name):
		return Search
	case isSocial(name):
		return Social
	}
	return ""
}

// isOther knows what lies in the domains of others without being of their kind.
func isOther(name string) bool {
	switch name {
	case "accounts.google.*", "aistudio.google.*", "calendar.google.*", "classroom.google.*", "cloud.google.*",
		"developers.google.*", "docs.google.*", "drive.google.*", "groups.google.*", "keep.google.*", "meet.google.*",
		"play.google.*", "policies.google.*", "sites.google.*", "support.google.*", "translate.google.*",
		"disk.yandex.*", "market.yandex.*", "metrika.yandex.*", "translate.yandex.*",
		"blog.naver.com", "cafe.naver.com", "map.naver.com", "shopping.naver.com",
		"baike.baidu.com", "pan.baidu.com", "blog.duckduckgo.com", "help.kagi.com",
		"about.fb.com", "developers.facebook.com", "business.linkedin.com", "learn.microsoft.com":
		return true
	}
	return false
}

func isAssistant(name string) bool {
	switch name {
	case "chatgpt.com", "chat.openai.com", "operator.chatgpt.com",
		"claude.ai", "perplexity.ai", "pplx.ai",
		"gemini.google.*", "bard.google.*", "notebooklm.google.*",
		"copilot.microsoft.com", "copilot.com", "copilot.cloud.microsoft", "m365.cloud.microsoft", "edgeservices.bing.com",
		"grok.com", "x.ai", "grok.x.com", "meta.ai", "pi.ai", "poe.com", "you.com", "phind.com", "duck.ai", "character.ai",
		"chat.mistral.ai", "deepseek.com", "kimi.com", "kimi.moonshot.cn", "doubao.com", "chat.qwen.ai", "tongyi.aliyun.com",
		"yiyan.baidu.com", "chatglm.cn", "chat.z.ai", "yuanbao.tencent.com", "genspark.ai", "felo.ai", "iask.ai",
		"andisearch.com", "komo.ai", "alice.yandex.*", "alisa.yandex.*", "clova-x.naver.com":
		return true
	}
	return false
}

func isMail(name string) bool {
	switch name {
	case "mail.google.*", "inbox.google.*",
		"outlook.live.com", "outlook.com", "outlook.office.com", "outlook.office365.com", "outlook.cloud.microsoft", "mail.live.com",
		"mail.yahoo.*", "mail.aol.*", "mail.proton.me", "mail.protonmail.com", "protonmail.com", "fastmail.com",
		"mail.zoho.*", "mail.zoho.eu", "gmx.*", "gmx.net", "navigator.web.de", "email.t-online.de", "posteo.de", "mailbox.org",
		"tuta.com", "mail.tutanota.com", "hey.com", "e.mail.ru", "light.mail.ru", "mail.yandex.*", "mail.rambler.ru",
		"mail.qq.com", "mail.163.com", "mail.126.com", "mail.sina.*", "mail.naver.com", "mail.daum.net", "mail.kakao.com",
		"mail.rediff.com", "mail.orange.fr", "mail.libero.it", "email.seznam.cz", "poczta.onet.pl", "poczta.wp.pl", "mail.ukr.net":
		return true
	}
	return false
}

func isSearch(name string) bool {
	switch name {
	case "google.*", "google.cat", "bing.com", "duckduckgo.com", "search.yahoo.*", "search.yahoo.net", "yandex.*", "ya.ru",
		"search.brave.com", "ecosia.org", "startpage.com", "qwant.com", "kagi.com", "mojeek.com", "swisscows.com",
		"metager.de", "metager.org", "presearch.com", "ask.com", "search.aol.*", "search.lycos.com", "dogpile.com",
		"baidu.com", "sogou.com", "so.com", "sm.cn", "naver.com", "search.daum.net", "goo.ne.jp", "coccoc.com", "petalsearch.com",
		"seznam.cz", "go.mail.ru", "nova.rambler.ru", "search.marginalia.nu", "searx.be", "gibiru.com", "karmasearch.org", "lilo.org":
		return true
	}
	return false
}

func isSocial(name string) bool {
	switch name {
	case "facebook.com", "fb.com", "fb.me", "messenger.com", "m.me", "instagram.com", "ig.me", "threads.com", "threads.net",
		"whatsapp.com", "wa.me", "t.co", "twitter.com", "x.com", "bsky.app", "mastodon.social", "mastodon.online", "mstdn.social",
		"linkedin.com", "lnkd.in", "xing.com", "reddit.com", "redd.it", "pinterest.*", "pin.it", "tumblr.com", "t.umblr.com",
		"tiktok.com", "snapchat.com", "youtube.com", "youtu.be", "youtube-nocookie.com", "vimeo.com", "dailymotion.com", "twitch.tv",
		"rumble.com", "bilibili.com", "b23.tv", "douyin.com", "kuaishou.com", "xiaohongshu.com", "weibo.com", "weibo.cn", "zhihu.com",
		"douban.com", "qzone.qq.com", "weixin.qq.com", "wx.qq.com", "tieba.baidu.com",
		"vk.com", "vk.ru", "ok.ru", "dzen.ru", "telegram.org", "telegram.me", "t.me", "signal.org", "viber.com", "line.me",
		"story.kakao.com", "band.us", "discord.com", "discord.gg", "discordapp.com", "slack.com", "teams.microsoft.com", "teams.live.com",
		"chat.google.*", "plus.google.*", "quora.com", "news.ycombinator.com", "lobste.rs", "lemmy.world", "flipboard.com", "medium.com",
		"substack.com", "stackoverflow.com", "stackexchange.com", "github.com", "producthunt.com", "nextdoor.com", "gab.com",
		"truthsocial.com", "goodreads.com", "meetup.com", "disqus.com":
		return true
	}
	return false
}
