package service

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/hoko-to/hoko"
)

// lines joins the lines of a table.
func lines(rows ...string) string { return strings.Join(rows, "\n") + "\n" }

// rowFault is a fault of a row, without what fills its sentence.
func rowFault(line, index int, field string, code hoko.Code) hoko.RowFault {
	return hoko.RowFault{Line: line, Issue: hoko.Issue{Index: index, Field: field, Code: code}}
}

func bare(faults []hoko.RowFault) []hoko.RowFault {
	out := slices.Clone(faults)
	for i := range out {
		out[i].Params = nil
	}
	return out
}

func (x *tenant) importLinks(t testing.TB, in hoko.LinkImport) *hoko.ImportReport {
	t.Helper()
	return want(x.ImportLinks(x.operator(t), in, ""))(t)
}

// TestImportLinks imports the good rows of a table and tells what is wrong with
// the others; the dry run before says the same and writes nothing.
func TestImportLinks(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		x.insertLink(t, func(ch *hoko.LinkChanges) { ch.ShortID = hoko.To("taken") })
		in := hoko.LinkImport{
			CSV: lines(
				"Destination,Slug,utm_source,Expires,Notes",
				"https://a.test/,first,news,2030-01-02,hello",
				"",
				"nonsense,second,,,",
				"https://b.test/,taken,,,",
				`https://c.test/,,"a`,
				`b",soon,`,
				"https://d.test/,first,,,",
				"https://e.test/,,,,,beyond",
				"https://f.test/",
			),
			CollectionID: x.collection,
			DryRun:       true,
		}
		wanted := []hoko.RowFault{
			rowFault(4, 1, "url", hoko.CodeURLInvalid),
			rowFault(5, 2, "shortId", hoko.CodeShortIDTaken),
			rowFault(6, 3, "expiresAt", hoko.CodeTimeInvalid),
			rowFault(8, 4, "shortId", hoko.CodeShortIDTaken),
			rowFault(9, 5, "", hoko.CodeTooMany),
		}
		for _, dry := range []bool{true, false} {
			in.DryRun = dry
			report := x.importLinks(t, in)
			if diff := cmp.Diff(wanted, bare(report.Faults)); diff != "" {
				t.Errorf("dry %v: faults (-want +got):\n%s", dry, diff)
			}
			if report.Rows != 7 || report.Imported != 2 || report.Failed != 5 {
				t.Errorf("dry %v: %+v", dry, report)
			}
			if made := x.countLinks(t) - 1; dry && made != 0 || !dry && made != 2 {
				t.Errorf("dry %v: %d links were made", dry, made)
			}
		}
		columns := map[string]hoko.LinkColumn{"Destination": "url", "Slug": "shortId", "utm_source": "utmSource", "Expires": "expiresAt", "Notes": hoko.IgnoredColumn}
		if diff := cmp.Diff(columns, x.importLinks(t, in).Columns); diff != "" {
			t.Errorf("columns (-want +got):\n%s", diff)
		}
	})
}

// TestImportRefuses what is no table of links, as a whole.
func TestImportRefuses(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		for name, c := range map[string]struct {
			in    hoko.LinkImport
			field string
			code  hoko.Code
		}{
			"nothing":                {hoko.LinkImport{}, "columns", hoko.CodeColumnMissing},
			"an open quotation mark": {hoko.LinkImport{CSV: lines("url", `"https://a.test`)}, "csv", hoko.CodeCSVInvalid},
			"no destination":         {hoko.LinkImport{CSV: lines("title", "a")}, "columns", hoko.CodeColumnMissing},
			"two destinations":       {hoko.LinkImport{CSV: lines("url,destination", "a,b")}, "columns.destination", hoko.CodeColumnTwice},
			"a column of nothing": {
				hoko.LinkImport{CSV: lines("url"), Columns: map[string]hoko.LinkColumn{"address": "url"}}, "columns.address", hoko.CodeFieldUnknown,
			},
			"too many rows": {hoko.LinkImport{CSV: "url\n" + strings.Repeat("https://a.test/\n", hoko.MaxTake+1)}, "csv", hoko.CodeTooMany},
		} {
			_, err := x.ImportLinks(x.operator(t), c.in, "")
			if own := hoko.ErrorOf(err); own == nil || own.Kind != hoko.KindInvalid || own.Code != c.code || own.Field != c.field {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

// TestImportAgain holds that a retry with the same key makes no link twice.
func TestImportAgain(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		in := hoko.LinkImport{CSV: lines("url", "https://a.test/", "nonsense"), CollectionID: x.collection}
		first := want(x.ImportLinks(x.operator(t), in, "key"))(t)
		again := want(x.ImportLinks(x.operator(t), in, "key"))(t)
		if diff := cmp.Diff(first, again); diff != "" || x.countLinks(t) != 1 {
			t.Errorf("%d links, (-first +again):\n%s", x.countLinks(t), diff)
		}
		in.CSV = lines("url", "https://b.test/")
		_, err := x.ImportLinks(x.operator(t), in, "key")
		refused(t, err, hoko.CodeIdempotencyReused)
	})
}

// TestImportTellsOfEveryRow holds that rows beyond those that are described are
// not imported either.
func TestImportTellsOfEveryRow(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		report := x.importLinks(t, hoko.LinkImport{CSV: "url\n" + strings.Repeat("nonsense\n", hoko.MaxTake), CollectionID: x.collection})
		if report.Failed != hoko.MaxTake || len(report.Faults) != hoko.MaxFaultyRows || x.countLinks(t) != 0 {
			t.Errorf("%d failed, %d faults", report.Failed, len(report.Faults))
		}
	})
}

// TestExportedLinksComeBack exports links with everything a link can have, and
// imports the table into another workspace.
func TestExportedLinksComeBack(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, y := newTenant(t, w, "one"), newTenant(t, w, "two")
		link := x.insertLink(t, func(ch *hoko.LinkChanges) {
			ch.Title, ch.Description = hoko.To(new("=1+1")), hoko.To(new("two\nlines, \"quoted\""))
			ch.UTM.Source, ch.UTM.Referral = hoko.To(new("'+news")), hoko.To(new("ref"))
			ch.ExternalID, ch.TenantID = hoko.To(new("-7")), hoko.To(new("@acme"))
			ch.ExpiresAt = hoko.To(new(time.Date(2031, 5, 6, 7, 8, 9, 10_000, time.UTC)))
			ch.ExpiredURL, ch.IOSURL, ch.AndroidURL = hoko.To(new("https://b.test/")), hoko.To(new("https://c.test/")), hoko.To(new("https://d.test/"))
			ch.Geo = hoko.To(map[string]string{"DE": "https://e.test/?a=1,2"})
			ch.Image, ch.Cloaked, ch.Archived = hoko.To(new("https://f.test/g.png")), hoko.To(true), hoko.To(true)
		})
		table := want(x.ExportLinks(x.operator(t), hoko.LinkFilter{}, hoko.Page{Limit: 10}))(t)
		columns := map[string]hoko.LinkColumn{"shortId": hoko.IgnoredColumn, "collectionId": hoko.IgnoredColumn}
		report := y.importLinks(t, hoko.LinkImport{CSV: table.CSV, Columns: columns, CollectionID: y.collection})
		if report.Imported != 1 {
			t.Fatalf("%+v\n%s", report, table.CSV)
		}
		got := all(y.Links(y.operator(t), hoko.LinkFilter{}, hoko.Page{Limit: 10}))(t)[0]
		for _, l := range []*hoko.Link{link, got} {
			l.ID, l.WorkspaceID, l.CollectionID, l.ShortID, l.CreatedAt, l.UpdatedAt = "", "", "", "", time.Time{}, time.Time{}
			*l.ArchivedAt = time.Time{}
		}
		if diff := cmp.Diff(link, got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("(-exported +imported):\n%s", diff)
		}
	})
}

// TestExportReadsOn reads a list page by page: each item once, one header.
func TestExportReadsOn(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		var text strings.Builder
		text.WriteString("url\n")
		for i := range 25 {
			fmt.Fprintf(&text, "https://a.test/%d\n", i)
		}
		x.importLinks(t, hoko.LinkImport{CSV: text.String(), CollectionID: x.collection})
		var whole strings.Builder
		page := hoko.Page{Limit: 10}
		for more := true; more; {
			sheet := want(x.ExportLinks(x.operator(t), hoko.LinkFilter{}, page))(t)
			whole.WriteString(sheet.CSV)
			page.After, more = sheet.Last, sheet.More
		}
		table := strings.Split(strings.TrimSpace(whole.String()), "\n")
		if len(table) != 26 || !strings.HasPrefix(table[0], "id,shortUrl,url,") || strings.Count(whole.String(), "shortUrl") != 1 {
			t.Errorf("%d lines, the first is %s", len(table), table[0])
		}
		for i := range 25 {
			if strings.Count(whole.String(), fmt.Sprintf("https://a.test/%d,", i)) != 1 {
				t.Errorf("link %d is not there once", i)
			}
		}
	})
}

// TestExportOfLargeLinks reads more than one read may bring: the pages are
// shorter, and nothing is left out.
func TestExportOfLargeLinks(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := *x.insertLink(t, func(*hoko.LinkChanges) {})
		const size, links = 4 << 20, hoko.MaxPageBytes/(4<<20) + 1
		large := strings.Repeat("a", size)
		for i := range links {
			link.ID, link.ShortID = newID(), newID()
			link.Description, link.Geo = &large, nil
			if i%4 == 0 {
				link.Description, link.Geo = nil, map[string]string{"DE": large}
			}
			must(t, w.store.InsertLinks(t.Context(), []*hoko.Link{&link}))
		}
		rows, page := 0, hoko.Page{Limit: links}
		for more := true; more; {
			sheet := x.exportPatiently(t, page)
			if sheet.Rows >= links {
				t.Errorf("%d large rows at once", sheet.Rows)
			}
			rows += sheet.Rows
			page.After, more = sheet.Last, sheet.More
		}
		if rows != links+1 {
			t.Errorf("%d rows, want %d", rows, links+1)
		}
	})
}

// exportPatiently tries again where the machine is too busy to read so much in the
// time that a statement may take, as callers are told to.
func (x *tenant) exportPatiently(t testing.TB, page hoko.Page) (sheet *hoko.Sheet) {
	t.Helper()
	eventually(t, 3*patience, func() bool {
		var err error
		if sheet, err = x.ExportLinks(x.operator(t), hoko.LinkFilter{}, page); hoko.CodeOf(err) == hoko.CodeUnavailable {
			return false
		}
		must(t, err)
		return true
	})
	return sheet
}

// TestLinkColumnsAgree holds that the columns that are named are those that are
// known.
func TestLinkColumnsAgree(t *testing.T) {
	t.Parallel()
	var known []hoko.LinkColumn
	for _, column := range linkColumns() {
		known = append(known, column.name)
	}
	if diff := cmp.Diff(hoko.LinkColumns(), known); diff != "" {
		t.Errorf("(-named +known):\n%s", diff)
	}
}
