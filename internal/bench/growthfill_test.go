package bench

import (
	"database/sql"
	"fmt"
	"strings"
	"testing"
	"time"
)

// What the links of a benchmark are like: few collections and tags have most of
// them.
const (
	grownCollections = 200
	grownTags        = 500
	lastTags         = 10
	grownTenants     = 1000
	grownDays        = 730
	rareLinks        = 10 // have the word zanzibar in their title
	linksAtOnce      = 100_000
)

// grownShortID is the short id of the link with a number: they come in no order.
func grownShortID(i int) string { return fmt.Sprintf("k%d", i*48271%2147483647) }

// linkColumns are columns of links and what is put into them.
func linkColumns(w words, begin time.Time, links int) [][2]string {
	at := fmt.Sprintf("(%d + i * %d)", begin.UnixMicro(), (grownDays * 24 * time.Hour / time.Duration(links)).Microseconds())
	product := oneOf(41, "lamp", "chair", "carpet", "kettle", "bicycle", "mirror", "blanket", "backpack")
	sometimes := func(each int, text string) string {
		return fmt.Sprintf("CASE WHEN i %% %d = 0 THEN %s END", each, text)
	}
	return [][2]string{
		{"id", w.id(at+" / 1000", "i")},
		{"collection_id", folderID(w, skewed(43, grownCollections))},
		{"short_id", "'k' || (i * 48271 % 2147483647)"},
		{"url", "'https://shop.example.com/en/catalogue/' || " + product + " || '/' || i || '?colour=' || " + oneOf(45, "red", "green", "blue") + " || '&list=' || " + chance(47, 900)},
		{"title", "'A ' || " + oneOf(49, "small", "large", "handmade", "folding", "wooden") + " || ' ' || " + product + " || ' for the ' || " + oneOf(51, "kitchen", "garden", "office", "road") +
			fmt.Sprintf(" || CASE WHEN i %% %d = 0 THEN ' from Zanzibar' ELSE '' END", max(links/rareLinks, 1))},
		{"description", sometimes(3, "'Part ' || i || ' of what we showed at the fair in spring, with the prices that hold until the end of the season and the colours that are left.'")},
		{"utm_source", oneOf(53, "newsletter", "ads", "social")},
		{"utm_medium", oneOf(55, "mail", "cpc")},
		{"utm_campaign", "'campaign ' || " + skewed(57, 100)},
		{"external_id", sometimes(2, "'sku-' || i")},
		{"tenant_id", sometimes(3, "'tenant ' || "+chance(59, grownTenants))},
		{"expires_at", sometimes(50, at+" + 2592000000000")},
		{"archived_at", sometimes(20, at+" + 86400000000")},
		{"created_at", at},
		{"updated_at", at + " + " + chance(61, 1000) + " * 3600000000"},
	}
}

// fillLinks makes collections and tags, and links of two years with up to two tags
// each.
func fillLinks(b *testing.B, pool *sql.DB, w words, workspaceID string, begin time.Time, links int) {
	b.Helper()
	fillFolders(b, pool, w, workspaceID, begin)
	for from := 0; from < links; from += linksAtOnce {
		some := fmt.Sprintf("(SELECT i + %d AS i FROM %s) AS n", from, w.upTo(min(linksAtOnce, links-from)))
		execAll(b, pool, linkStatements(linkColumns(w, begin, links), w, workspaceID, some))
	}
	execAll(b, pool, []string{"INSERT INTO short_ids (short_id, link_id) SELECT short_id, id FROM links ORDER BY short_id"})
	_, err := pool.ExecContext(b.Context(), w.settle)
	must(b, err)
}

// folderID is the id of the collection and of the tag with a number from 0.
func folderID(w words, number string) string { return w.id("1750000000000", number) }

func fillFolders(b *testing.B, pool *sql.DB, w words, workspaceID string, begin time.Time) {
	b.Helper()
	id := folderID(w, "(i - 1)")
	execAll(b, pool, []string{
		fmt.Sprintf(`INSERT INTO collections (id, workspace_id, name, name_folded, search, created_at, updated_at)
			SELECT %s, '%s', 'Collection ' || i, 'collection ' || i, 'collection ' || i, %d + i, %d + i FROM %s`,
			id, workspaceID, begin.UnixMicro(), begin.UnixMicro(), w.upTo(grownCollections)),
		fmt.Sprintf(`INSERT INTO tags (id, workspace_id, name, name_folded, search, color)
			SELECT %s, '%s', 'Tag ' || i, 'tag ' || i, 'tag ' || i, 'blue' FROM %s`, id, workspaceID, w.upTo(grownTags)),
	})
}

// linkStatements insert some links with their tags: three of four links have one of
// most tags, one of four has one of the last tags as well.
func linkStatements(columns [][2]string, w words, workspaceID, some string) []string {
	names, values := make([]string, len(columns)), make([]string, len(columns))
	for i, column := range columns {
		names[i], values[i] = column[0], column[1]+" AS "+column[0]
	}
	list := strings.Join(names, ", ")
	tagged := func(position int, tag, which string) string {
		return fmt.Sprintf("INSERT INTO link_tags (link_id, tag_id, workspace_id, position) SELECT %s, %s, '%s', %d FROM %s WHERE %s",
			columns[0][1], folderID(w, tag), workspaceID, position, some, which)
	}
	return []string{
		fmt.Sprintf("INSERT INTO links (workspace_id, %s, search) SELECT '%s', %s, lower(short_id || '\n' || url || '\n' || title || coalesce('\n' || external_id, '')) FROM (SELECT %s FROM %s) AS made",
			list, workspaceID, list, strings.Join(values, ", "), some),
		tagged(0, skewed(63, grownTags-lastTags), "i % 4 <> 0"),
		tagged(1, fmt.Sprintf("(%d + %s)", grownTags-lastTags, chance(65, lastTags)), "i % 4 = 1"),
	}
}
