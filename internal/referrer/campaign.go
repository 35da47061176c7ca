package referrer

import "strings"

// classOfCampaign reads what campaigns say of themselves. The medium is the kind
// of place already; a source names the place, as a host or in short.
func classOfCampaign(source, medium string) string {
	if class := classOfMedium(word(medium)); class != "" {
		return class
	}
	source = word(source)
	if class := classOfSource(source); class != "" {
		return class
	}
	return classOfHost(source)
}

// word writes a parameter as its known values are listed.
func word(value string) string {
	return strings.ReplaceAll(strings.TrimSpace(lower(value)), " ", "-")
}

func classOfMedium(medium string) string {
	switch medium {
	case "email", "e-mail", "e_mail", "mail", "newsletter":
		return Mail
	case "social", "social-network", "social-media", "social_network", "social_media", "socialnetwork", "socialmedia",
		"sm", "paid-social", "paid_social", "paidsocial":
		return Social
	case "organic", "search", "paid-search", "paid_search", "paidsearch", "sem", "seo":
		return Search
	case "ai", "llm", "ai-assistant", "ai_assistant", "chatbot":
		return AI
	}
	return ""
}

func classOfSource(source string) string {
	switch source {
	case "email", "e-mail", "mail", "newsletter", "gmail", "outlook", "mailchimp", "sendgrid", "klaviyo", "brevo":
		return Mail
	case "facebook", "fb", "instagram", "ig", "meta", "threads", "whatsapp", "twitter", "x", "bluesky", "mastodon", "linkedin",
		"reddit", "pinterest", "tumblr", "tiktok", "snapchat", "youtube", "vimeo", "twitch", "telegram", "discord", "slack",
		"vk", "weibo", "wechat", "quora", "hackernews":
		return Social
	case "google", "bing", "duckduckgo", "yahoo", "yandex", "baidu", "ecosia", "qwant", "brave", "kagi", "naver":
		return Search
	case "chatgpt", "openai", "perplexity", "claude", "anthropic", "gemini", "copilot", "grok", "deepseek", "mistral":
		return AI
	}
	return ""
}
