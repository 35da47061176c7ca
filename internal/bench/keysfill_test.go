package bench

import (
	"database/sql"
	"fmt"
	"strings"
	"testing"
	"time"
)

// words are what the two databases spell differently when many rows are made
// from numbers.
type words struct {
	series string // counts i from 1 to the number in braces
	uuid   string // the UUIDv7 of a millisecond and a number, in braces
	bytes  string
	after  string // what is done with tables that were filled
	settle string // the same outside of a transaction, with what the database else does by itself some time later
}

func sqliteWords() words {
	return words{
		series: "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {n}) SELECT i FROM n) AS n",
		uuid:   "printf('%08x-%04x-7000-8000-%012x', ({ms}) >> 16, ({ms}) & 65535, {i})",
		bytes:  "x'01'",
		after:  "SELECT 1",
		settle: "PRAGMA wal_checkpoint(TRUNCATE)",
	}
}

func postgresWords() words {
	return words{
		series: "generate_series(1::bigint, {n}) AS n(i)",
		uuid:   "(lpad(to_hex(({ms}) >> 16), 8, '0') || '-' || lpad(to_hex(({ms}) & 65535), 4, '0') || '-7000-8000-' || lpad(to_hex({i}), 12, '0'))::uuid",
		bytes:  `'\x01'::bytea`,
		after:  "ANALYZE",
		settle: "VACUUM ANALYZE",
	}
}

func (w words) id(ms, i string) string {
	return strings.NewReplacer("{ms}", ms, "{i}", i).Replace(w.uuid)
}

func (w words) upTo(n int) string { return strings.ReplaceAll(w.series, "{n}", fmt.Sprint(n)) }

// fillKeys makes keys, and a request log of 90 days that begins at a moment. It
// returns the id of the key with half of the entries.
func fillKeys(b *testing.B, pool *sql.DB, w words, workspaceID string, begin time.Time) string {
	b.Helper()
	id := func(i string) string { return w.id("1750000000000", i) }
	step := (90 * 24 * time.Hour / manyRequests).Microseconds()
	at := fmt.Sprintf("(%d + i * %d)", begin.UnixMicro(), step)
	execAll(b, pool, []string{
		fmt.Sprintf(`INSERT INTO api_keys (id, workspace_id, public_id, hash, hash_version, last_four, name, name_folded, search, scopes, environment,
				created_at, expires_at, revoked_at, revoked_reason, last_used_at)
			SELECT %s, '%s', 'bench' || i, %s, 1, 'wxyz', 'Key ' || i, 'key ' || i, 'key ' || i,
				CASE WHEN i %% 5 = 0 THEN '["tagsRead"]' ELSE '["linksRead"]' END, 'production', %d + i * 1000,
				CASE WHEN i %% 7 = 0 THEN %d END, CASE WHEN i %% 3 = 0 THEN %d END, CASE WHEN i %% 3 = 0 THEN 'leaked' END,
				CASE WHEN i %% 2 = 0 THEN %d + i END
			FROM %s`,
			id("i"), workspaceID, w.bytes, begin.UnixMicro(), time.Now().Add(24*time.Hour).UnixMicro(), begin.UnixMicro(), begin.UnixMicro(), w.upTo(manyKeys)),
		fmt.Sprintf(`INSERT INTO key_requests (id, workspace_id, key_id, count, created_at, last_at, operation, scopes, outcome, refused, status,
				address, user_agent, request_id, latency, max_latency)
			SELECT %s, '%s', %s, 1, %s, %s, CASE WHEN i %% 250000 = 0 THEN 'DELETE /api/tags' ELSE 'GET /api/links' END, '["linksRead"]',
				CASE WHEN i %% 200000 = 0 THEN 'batch_too_large' WHEN i %% 100 < 20 THEN 'key_revoked' WHEN i %% 100 < 25 THEN 'insufficient_scope'
					WHEN i %% 100 < 30 THEN 'required' ELSE 'ok' END,
				i %% 200000 <> 0 AND i %% 100 < 25, 200,
				CASE WHEN i %% 300000 = 0 THEN '198.51.100.7' ELSE '203.0.113.' || (i %% 250) END, 'agent ' || (i %% 20), 'r' || i, 900, 900
			FROM %s`,
			w.id(at+" / 1000", "i"), workspaceID, id("CASE WHEN i % 2 = 0 THEN 1 ELSE 1 + i % 10000 END"), at, at, w.upTo(manyRequests)),
		`INSERT INTO key_days (key_id, day, outcome, workspace_id, count)
			SELECT key_id, created_at - created_at % 86400000000, outcome, workspace_id, sum(count) FROM key_requests GROUP BY 1, 2, 3, 4`,
		`INSERT INTO key_refusals (id, workspace_id, last_at, outcome, address, user_agent, late_count, late_first_at, late_last_at)
			SELECT key_id, workspace_id, max(last_at), 'key_revoked', '203.0.113.7', 'curl', sum(count), min(created_at), max(last_at)
			FROM key_requests WHERE outcome = 'key_revoked' GROUP BY key_id, workspace_id`,
		w.after,
	})
	var busy string
	if err := pool.QueryRowContext(b.Context(), "SELECT key_id FROM key_requests GROUP BY key_id ORDER BY count(*) DESC LIMIT 1").Scan(&busy); err != nil {
		b.Fatal(err)
	}
	return busy
}
