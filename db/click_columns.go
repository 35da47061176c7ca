package db

import "strings"

// clickColumn is one column of clicks.
type clickColumn struct {
	name  string
	array string                // its type on PostgreSQL, as an array
	value func(r *clickRow) any // nil, a string, an integer, a truth value or bytes
}

// clickColumns are the columns of clicks. Clicks are the one noun that is not
// stored by bun: they come in thousands, and each engine has a faster way.
func clickColumns() []clickColumn {
	return []clickColumn{
		{"id", "uuid[]", func(r *clickRow) any { return r.ID }},
		{"workspace_id", "uuid[]", func(r *clickRow) any { return r.WorkspaceID }},
		{"link_id", "uuid[]", func(r *clickRow) any { return r.LinkID }},
		{"collection_id", "uuid[]", func(r *clickRow) any { return r.CollectionID }},
		{"partner_id", "uuid[]", func(r *clickRow) any { return text(r.PartnerID) }},
		{"tag_ids", "text[]", func(r *clickRow) any { return text(r.TagIDs.text()) }},
		{"created_at", "bigint[]", func(r *clickRow) any { return r.CreatedAt }},
		{"country", "text[]", func(r *clickRow) any { return text(r.Country) }},
		{"region", "text[]", func(r *clickRow) any { return text(r.Region) }},
		{"city", "text[]", func(r *clickRow) any { return text(r.City) }},
		{"continent", "text[]", func(r *clickRow) any { return text(r.Continent) }},
		{"device", "text[]", func(r *clickRow) any { return cleanText(r.Device) }},
		{"browser", "text[]", func(r *clickRow) any { return text(r.Browser) }},
		{"browser_version", "text[]", func(r *clickRow) any { return text(r.BrowserVersion) }},
		{"os", "text[]", func(r *clickRow) any { return text(r.OS) }},
		{"os_version", "text[]", func(r *clickRow) any { return text(r.OSVersion) }},
		{"language", "text[]", func(r *clickRow) any { return text(r.Language) }},
		{"referrer", "text[]", func(r *clickRow) any { return text(r.Referrer) }},
		{"referrer_host", "text[]", func(r *clickRow) any { return text(r.ReferrerHost) }},
		{"url", "text[]", func(r *clickRow) any { return cleanText(r.URL) }},
		{"utm_source", "text[]", func(r *clickRow) any { return text(r.UTMSource) }},
		{"utm_medium", "text[]", func(r *clickRow) any { return text(r.UTMMedium) }},
		{"utm_campaign", "text[]", func(r *clickRow) any { return text(r.UTMCampaign) }},
		{"utm_term", "text[]", func(r *clickRow) any { return text(r.UTMTerm) }},
		{"utm_content", "text[]", func(r *clickRow) any { return text(r.UTMContent) }},
		{"utm_referral", "text[]", func(r *clickRow) any { return text(r.UTMReferral) }},
		{"qr", "boolean[]", func(r *clickRow) any { return r.QR }},
		{"bot", "boolean[]", func(r *clickRow) any { return r.Bot }},
		{"trigger", "text[]", func(r *clickRow) any { return cleanText(string(r.Trigger)) }},
		{"visitor", "bytea[]", (*clickRow).visitor},
	}
}

// namesOf lists columns as a statement names them.
func namesOf(columns []clickColumn) string {
	return strings.Join(convert(columns, func(c clickColumn) string { return c.name }), ", ")
}

// text returns a string that can be stored, or nil.
func text(s *string) any {
	if s == nil {
		return nil
	}
	return cleanText(*s)
}

func (r *clickRow) visitor() any {
	if r.Visitor == nil {
		return nil
	}
	return r.Visitor
}
