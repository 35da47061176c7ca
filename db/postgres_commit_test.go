package db_test

import (
	"testing"

	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestCommitsWaitForTheDisk: a server whose commits do not wait for the disk, as a
// careless operator may have set it, waits for those of transactions. A setting
// that asks for something else than less stays as it is.
func TestCommitsWaitForTheDisk(t *testing.T) {
	t.Parallel()
	for given, want := range map[string]string{"off": "on", "on": "on", "local": "local"} {
		store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t) + "&synchronous_commit=" + given})
		must(t, store.InTx(t.Context(), func(tx *db.Store) error {
			rows, err := tx.Query(t.Context(), "SHOW synchronous_commit")
			if err != nil {
				return err
			}
			defer rows.Close()
			var level string
			for rows.Next() {
				must(t, rows.Scan(&level))
			}
			equal(t, "commits of "+given, level, want)
			return rows.Err()
		}))
	}
}
