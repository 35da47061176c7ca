package referrer

// classOfApp returns what is known of an app of Android, which names itself as
// android-app://com.example where a visitor leaves it for a browser.
func classOfApp(name string) string {
	switch name {
	case "com.google.android.gm", "com.google.android.gm.lite", "com.microsoft.office.outlook",
		"com.yahoo.mobile.client.android.mail", "ch.protonmail.android", "com.samsung.android.email.provider",
		"com.fsck.k9", "net.thunderbird.android", "ru.mail.mailapp", "ru.yandex.mail", "com.tutao.tutanota", "de.gmx.mobile.android.mail":
		return Mail
	case "com.google.android.googlequicksearchbox", "com.google.android.apps.searchlite", "com.microsoft.bing",
		"com.duckduckgo.mobile.android", "ru.yandex.searchplugin", "com.baidu.searchbox", "com.nhn.android.search", "org.ecosia.android":
		return Search
	case "com.openai.chatgpt", "com.anthropic.claude", "ai.perplexity.app.android", "com.google.android.apps.bard",
		"com.microsoft.copilot", "ai.x.grok", "com.deepseek.chat", "com.facebook.stella", "com.poe.android", "ai.mistral.chat":
		return AI
	case "com.facebook.katana", "com.facebook.lite", "com.facebook.orca", "com.facebook.mlite", "com.instagram.android",
		"com.instagram.barcelona", "com.whatsapp", "com.whatsapp.w4b", "com.twitter.android", "xyz.blueskyweb.app", "org.joinmastodon.android",
		"com.linkedin.android", "com.reddit.frontpage", "com.pinterest", "com.tumblr", "com.snapchat.android", "com.zhiliaoapp.musically",
		"com.ss.android.ugc.trill", "com.google.android.youtube", "tv.twitch.android.app", "com.vkontakte.android", "ru.ok.android",
		"org.telegram.messenger", "org.thunderdog.challegram", "org.thoughtcrime.securesms", "com.viber.voip", "jp.naver.line.android",
		"com.kakao.talk", "com.tencent.mm", "com.sina.weibo", "com.discord", "com.slack", "com.microsoft.teams", "com.quora.android":
		return Social
	}
	return ""
}
