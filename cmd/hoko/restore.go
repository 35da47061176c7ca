package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/folder"
	"github.com/hoko-to/hoko/internal/journal"
)

type restoreCommand struct {
	Backup         string   `arg:"" optional:"" help:"File that hoko backup wrote, with its checksum beside it. On PostgreSQL leave it out: restore with its own tools first."`
	Journals       []string `name:"from-journal" sep:"none" help:"Folder of another process's journal, or a file of one; may be repeated. That of HOKO_JOURNAL is read anyway."`
	WithoutJournal bool     `help:"Do without the journal of HOKO_JOURNAL, because it is lost: keys that were revoked since the backup work again."`
	SkipDamaged    bool     `help:"Leave out lines of journals that are damaged: what they ended comes back."`
}

var (
	errBackupMissing   = errors.New("say which backup to restore")
	errBackupForeign   = errors.New("on PostgreSQL restore the database with pg_restore or from its base backup, then run hoko restore without a file: it ends again what has ended since")
	errJournalMissing  = errors.New("without the journal, keys that were revoked since the backup would work again: name its folder with HOKO_JOURNAL, or say --without-journal if it is lost")
	errJournalDamaged  = errors.New("lines of the journal are damaged, and what they ended would come back: mend the file, or say --skip-damaged")
	errBackupDamaged   = errors.New("the backup does not have the checksum that is written beside it")
	errDatabaseInPlace = errors.New("a database is in place: stop the server and move it away, with the files beside it that begin with its name")
)

// Run restores. The journals are read first: a database that could not be made safe
// does not appear.
func (c *restoreCommand) Run(ctx context.Context, p *program, out output) error {
	ctx, cancel := context.WithTimeout(ctx, commandLimit)
	defer cancel()
	endings, err := c.endings(p)
	if err != nil {
		return err
	}
	ended, err := c.restore(ctx, p, endings)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "%s is restored. The journals hold %s; %d of them were not in the backup, and have ended again.\nEverybody signs in again. Invitations and letters for forgotten passwords must be sent again.\n", p.settings.place(), counted(len(endings), "ending", "endings"), ended)
	return err
}

func (c *restoreCommand) restore(ctx context.Context, p *program, endings []hoko.Ending) (ended int, err error) {
	switch {
	case p.settings.usesPostgres() && c.Backup != "":
		return 0, errBackupForeign
	case p.settings.usesPostgres():
		return endAgain(ctx, db.Config{URL: p.settings.Database, Logger: p.log}, endings)
	case c.Backup == "":
		return 0, errBackupMissing
	}
	if err := p.makeData(); err != nil {
		return 0, err
	}
	return c.restoreFile(ctx, p, endings)
}

// restoreFile prepares a copy of the backup and then, only then, puts it in place.
func (c *restoreCommand) restoreFile(ctx context.Context, p *program, endings []hoko.Ending) (ended int, err error) {
	path := p.settings.sqlitePath()
	if err := refuseExisting(path, path+"-wal", path+"-shm"); err != nil {
		return 0, errors.Join(errDatabaseInPlace, err)
	}
	draft, err := draftBeside(path)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, removeDraft(draft)) }()
	if err := copyChecked(c.Backup, draft); err != nil {
		return 0, err
	}
	if ended, err = endAgain(ctx, db.Config{Path: draft, Logger: p.log}, endings); err != nil {
		return 0, err
	}
	if _, err := syncedSum(draft); err != nil {
		return 0, err
	}
	if err := publish(draft, path); err != nil {
		return 0, err
	}
	return ended, folder.Sync(filepath.Dir(path))
}

// copyChecked copies a backup if it is what its checksum says.
func copyChecked(from, to string) (err error) {
	text, err := os.ReadFile(from + sumSuffix)
	if err != nil {
		return err
	}
	want, _, _ := strings.Cut(string(text), " ")
	if err := copyFile(from, to); err != nil {
		return err
	}
	sum, err := syncedSum(to)
	if err == nil && sum != want {
		err = errBackupDamaged
	}
	return err
}

func copyFile(from, to string) (err error) {
	source, err := os.Open(from)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, source.Close()) }()
	target, err := os.OpenFile(to, os.O_WRONLY|os.O_TRUNC, secretFile)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, target.Close()) }()
	_, err = io.Copy(target, source)
	return err
}

// endAgain ends in a database what a restore has brought back, and returns how much
// that was.
func endAgain(ctx context.Context, c db.Config, endings []hoko.Ending) (ended int, err error) {
	store, err := db.Open(ctx, c)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	newer, err := store.NewerMigrations(ctx)
	if err != nil {
		return 0, err
	}
	if len(newer) > 0 {
		return 0, fmt.Errorf("a newer program made this database: this one does not know %s", strings.Join(newer, ", "))
	}
	if err := store.EndTokens(ctx); err != nil {
		return 0, err
	}
	return store.Reapply(ctx, endings)
}

// endings reads all journals.
func (c *restoreCommand) endings(p *program) ([]hoko.Ending, error) {
	paths := append([]string{p.settings.journalPath()}, c.Journals...)
	if c.WithoutJournal {
		paths = c.Journals
	}
	records, faults, err := journal.Read(paths...)
	if errors.Is(err, fs.ErrNotExist) {
		err = errors.Join(errJournalMissing, err)
	}
	if err != nil {
		return nil, err
	}
	if err := c.judge(p, faults); err != nil {
		return nil, err
	}
	endings := make([]hoko.Ending, len(records))
	for i, record := range records {
		if err := json.Unmarshal(record.Data, &endings[i]); err != nil {
			return nil, fmt.Errorf("journal: %w", err)
		}
	}
	return endings, nil
}

// judge tells of the lines that cannot be read, and refuses those whose loss would
// bring something back.
func (c *restoreCommand) judge(p *program, faults []journal.Fault) error {
	damaged := false
	for _, fault := range faults {
		p.log.Warn("a line of a journal is left out", "line", fault.String())
		damaged = damaged || !fault.Torn
	}
	if damaged && !c.SkipDamaged {
		return errJournalDamaged
	}
	return nil
}
