package db

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"slices"
	"strings"

	"github.com/lib/pq"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/hoko-to/hoko"
)

// classify turns a driver's error into one that the rest of the program can
// read. It leaves alone what is classified, and what is nobody's fault but
// ours, which is internal. Once the time is up, that is to blame: what was being
// used then is closed, and its users are told so in words of their own.
func classify(ctx context.Context, err error) error {
	switch {
	case err == nil:
		return nil
	case isClassified(err):
		return err
	case errors.Is(err, sql.ErrNoRows):
		return hoko.NotFound()
	case errors.Is(err, context.Canceled):
		return err
	case isRefusal(err):
		return violation(err)
	case errors.Is(ctx.Err(), context.Canceled):
		return context.Canceled
	case isUndone(err):
		return hoko.Unavailable(fmt.Errorf("%w: %w", ErrUndone, err))
	case isOutage(err), ctx.Err() != nil:
		return hoko.Unavailable(err)
	default:
		return err
	}
}

// ErrUndone means that the database undid a transaction, all of it, to let
// another one go on that waited for it. Tried again, it can succeed.
var ErrUndone = errors.New("the database undid the transaction")

// isUndone reports whether err is a serialization failure or a deadlock:
// SQLSTATE 40001 and 40P01.
func isUndone(err error) bool {
	e, ok := errors.AsType[*pq.Error](err)
	return ok && (e.Code == "40001" || e.Code == "40P01")
}

// ErrRefused means that the database refuses the data itself, whenever and
// however often it is offered. What is refused for a reason that a caller can
// act on is a hoko.Error instead.
var ErrRefused = errors.New("the database refuses the data")

// isRefusal reports whether the data is at fault: class 22 and 23 of the SQL
// standard.
func isRefusal(err error) bool {
	if e, ok := errors.AsType[*pq.Error](err); ok {
		return slices.Contains([]string{"22", "23"}, string(e.Code.Class()))
	}
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		return slices.Contains([]int{sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_TOOBIG}, e.Code()&0xff)
	}
	return false
}

func isClassified(err error) bool {
	_, ok := errors.AsType[*hoko.Error](err)
	return ok
}

// isOutage reports whether the database could not be reached, could not answer
// in time, or asked to try again.
func isOutage(err error) bool {
	if e, ok := errors.AsType[*pq.Error](err); ok {
		return slices.Contains([]string{"08", "40", "53", "57"}, string(e.Code.Class()))
	}
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		return slices.Contains([]int{
			sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR,
			sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_NOMEM,
		}, e.Code()&0xff)
	}
	if _, ok := errors.AsType[net.Error](err); ok {
		return true
	}
	return slices.ContainsFunc([]error{
		context.DeadlineExceeded, os.ErrDeadlineExceeded, driver.ErrBadConn, sql.ErrConnDone, sql.ErrTxDone,
		io.EOF, io.ErrUnexpectedEOF, net.ErrClosed,
	}, func(outage error) bool { return errors.Is(err, outage) })
}

// isSlow reports whether the database could not be reached or could not answer in
// time, but not because it has no room: class 53 of PostgreSQL.
func isSlow(err error) bool {
	e, ok := errors.AsType[*pq.Error](err)
	return isOutage(err) && (!ok || e.Code.Class() != "53")
}

// violation classifies a refusal by the constraint that is broken.
func violation(err error) error {
	switch name, kind := constraint(err); kind {
	case uniqueConstraint:
		return taken(name, err)
	case foreignKey:
		return &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeIDUnknown, Err: err}
	default:
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
}

// taken says that a value which must be unique is taken; name is that of the
// constraint.
func taken(name string, err error) error {
	refusal := &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeIDDuplicate}
	switch name {
	case "users_email_key":
		refusal = hoko.Invalid("email", hoko.CodeEmailTaken, nil)
	case "workspaces_slug_key":
		refusal = hoko.Invalid("slug", hoko.CodeSlugTaken, nil)
	case "second_factors_user_id_key":
		refusal.Code = hoko.CodeSecondFactorOn
	case "short_ids_short_id_key", "links_short_id_key":
		refusal = hoko.Invalid("shortId", hoko.CodeShortIDTaken, nil)
	case "links_workspace_id_external_id_key", "customers_workspace_id_external_id_key":
		refusal = hoko.Invalid("externalId", hoko.CodeExternalIDTaken, nil)
	case "sales_workspace_id_invoice_id_key":
		refusal.Code, refusal.Field = hoko.CodeInvoiceReused, "invoiceId"
	}
	refusal.Err = err
	return refusal
}

type constraintKind int

const (
	noConstraint constraintKind = iota
	uniqueConstraint
	foreignKey
)

// constraint returns which constraint err says is broken, by the name that
// PostgreSQL gives it. SQLite names no foreign key.
func constraint(err error) (string, constraintKind) {
	if e, ok := errors.AsType[*pq.Error](err); ok {
		switch e.Code {
		case "23505":
			return e.Constraint, uniqueConstraint
		case "23503":
			return e.Constraint, foreignKey
		}
	}
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		switch e.Code() {
		case sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY:
			return uniqueName(e.Error()), uniqueConstraint
		case sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
			return "", foreignKey
		}
	}
	return "", noConstraint
}

// uniqueName makes the name of a constraint, like users_email_key, from what
// SQLite says of it: "… constraint failed: users.email (2067)".
func uniqueName(message string) string {
	list := message[strings.LastIndex(message, ": ")+2:]
	list, _, _ = strings.Cut(list, " (")
	var name strings.Builder
	for i, column := range strings.Split(list, ", ") {
		table, column, _ := strings.Cut(column, ".")
		if i == 0 {
			name.WriteString(table)
		}
		name.WriteString("_" + column)
	}
	return name.String() + "_key"
}
