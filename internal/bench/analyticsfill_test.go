package bench

import (
	"database/sql"
	"fmt"
	"strings"
	"testing"
	"time"
)

// What the clicks of a benchmark are of: few links get most of them.
const (
	clickedLinks  = 1000
	clickDays     = 90
	clicksAtOnce  = 500_000
	clicksForLead = 500
	clicksForSale = 1500
)

// chance is a number below n, drawn from the number i of a row; of two draws with
// other salts neither tells the other.
func chance(salt, n int) string {
	return fmt.Sprintf("(((i * 2654435761 + %d) %% 1000003 * 7919) %% 1000003 %% %d)", salt*104729, n)
}

// skewed is chance that draws small numbers more often.
func skewed(salt, n int) string {
	u := chance(salt, 1_000_000)
	return fmt.Sprintf("(%s * %s / 1000000 * %s / 1000000 * %d / 1000000)", u, u, chance(salt+1, 1_000_000), n)
}

// oneOf is one of some words, of which the first are drawn more often.
func oneOf(salt int, words ...string) string {
	var cases strings.Builder
	for i, word := range words {
		fmt.Fprintf(&cases, " WHEN %d THEN '%s'", i, word)
	}
	return "CASE " + skewed(salt, len(words)) + cases.String() + " END"
}

// clickColumns are the columns of clicks and what is put into them.
func clickColumns(w words, workspaceID string, begin time.Time, clicks int) [][2]string {
	at := fmt.Sprintf("(%d + i * %d)", begin.UnixMicro(), (clickDays * 24 * time.Hour / time.Duration(clicks)).Microseconds())
	link, place := skewed(1, clickedLinks), skewed(3, 2000)
	fixed := func(i string) string { return w.id("1750000000000", i) }
	text := func(id string) string { return "CAST(" + id + " AS text)" }
	return [][2]string{
		{"id", w.id(at+" / 1000", "i")},
		{"workspace_id", "'" + workspaceID + "'"},
		{"link_id", fixed(link)},
		{"collection_id", fixed("(" + link + " % 20)")},
		{"partner_id", "CASE WHEN " + link + " % 3 = 0 THEN " + fixed("("+link+" % 60)") + " END"},
		{"tenant_id", "CASE WHEN " + link + " % 2 = 0 THEN 'tenant ' || (" + link + " % 40) END"},
		{"tag_ids", "CASE WHEN " + link + " % 4 = 0 THEN '[\"' || " + text(fixed("("+link+" % 30)")) + " || '\",\"' || " + text(fixed("(30 + "+link+" % 5)")) + " || '\"]' END"},
		{"created_at", at},
		{"country", oneOf(5, "US", "DE", "SA", "GB", "FR", "EG", "IN", "AE", "BR", "JP", "NL", "CA", "ES", "MA", "ID", "NG", "NP", "AU", "IT", "PL")},
		{"region", "'region ' || (" + place + " / 10)"},
		{"city", "'city ' || " + place},
		{"continent", oneOf(7, "NA", "EU", "AS", "AF", "SA", "OC")},
		{"device", oneOf(9, "mobile", "desktop", "tablet", "other", "other")},
		{"browser", oneOf(11, "Chrome", "Safari", "Firefox", "Edge", "Opera")},
		{"browser_version", "'141'"},
		{"os", oneOf(13, "iOS", "Windows", "Android", "macOS", "Linux")},
		{"os_version", "'18'"},
		{"language", oneOf(15, "en-US", "de-DE", "ar-SA", "fr-FR", "hi-IN", "ja-JP")},
		{"referrer", "CASE WHEN i % 3 = 0 THEN 'https://site' || " + skewed(17, 300) + " || '.example/page' END"},
		{"referrer_host", "CASE WHEN i % 3 = 0 THEN 'site' || " + skewed(17, 300) + " || '.example' END"},
		{"referrer_class", "CASE WHEN i % 3 = 0 THEN " + oneOf(19, "search", "social", "mail") + " END"},
		{"url", "'https://example.com/products/' || " + link + " || '?utm_source=newsletter&utm_campaign=spring'"},
		{"utm_source", oneOf(21, "newsletter", "ads", "social")},
		{"utm_medium", oneOf(23, "mail", "cpc")},
		{"utm_campaign", "'campaign ' || (" + link + " % 100)"},
		{"utm_term", "CASE WHEN i % 5 = 0 THEN 'term ' || " + skewed(25, 500) + " END"},
		{"utm_content", "CASE WHEN i % 7 = 0 THEN 'content ' || " + skewed(27, 50) + " END"},
		{"qr", "i % 12 = 0"},
		{"bot", chance(29, 9) + " = 0"},
		{"trigger", "CASE WHEN i % 12 = 0 THEN 'qr' ELSE 'link' END"},
		{"visitor", w.bytes},
		{"first_visit", chance(31, 3) + " = 0"},
	}
}

// fillClicks makes clicks of 90 days, with some leads and sales. The sums of them
// are left to be made.
func fillClicks(b *testing.B, pool *sql.DB, w words, workspaceID string, begin time.Time, clicks int) {
	b.Helper()
	columns := clickColumns(w, workspaceID, begin, clicks)
	names, values := make([]string, len(columns)), make([]string, len(columns))
	for i, column := range columns {
		names[i], values[i] = column[0], column[1]
	}
	for from := 0; from < clicks; from += clicksAtOnce {
		execAll(b, pool, []string{fmt.Sprintf("INSERT INTO clicks (%s) SELECT %s FROM (SELECT i + %d AS i FROM %s) AS n",
			strings.Join(names, ", "), strings.Join(values, ", "), from, w.upTo(min(clicksAtOnce, clicks-from)))})
	}
	customer := w.id("1750000000000", "1")
	credited := "workspace_id, " + customer + ", id, link_id, collection_id, partner_id"
	execAll(b, pool, []string{
		fmt.Sprintf("INSERT INTO customers (id, workspace_id, external_id, name, name_folded, search, created_at, updated_at) VALUES (%s, '%s', 'x', 'x', 'x', '', 0, 0)", customer, workspaceID),
		fmt.Sprintf(`INSERT INTO leads (id, workspace_id, customer_id, click_id, link_id, collection_id, partner_id, event_name, created_at)
			SELECT id, %s, 'Sign-up', created_at + 60000000 FROM clicks WHERE created_at / 1000 %% %d = 0 AND NOT bot AND workspace_id = '%s'`, credited, clicksForLead, workspaceID),
		fmt.Sprintf(`INSERT INTO sales (id, workspace_id, customer_id, click_id, link_id, collection_id, partner_id, event_name, amount, refunded, currency, created_at)
			SELECT id, %s, 'Purchase', 4900, 0, 'usd', created_at + 90000000 FROM clicks WHERE created_at / 1000 %% %d = 0 AND NOT bot AND workspace_id = '%s'`, credited, clicksForSale, workspaceID),
		w.after,
	})
}
