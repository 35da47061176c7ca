package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

const importLinks = `mutation($in: ImportLinksInput!) { importLinks(input: $in) {
	rows imported failed columns { header column } faults { line field code message } } }`

// importReport is the answer to importLinks.
type importReport struct {
	Rows, Imported, Failed int
	Columns                []struct{ Header, Column string }
	Faults                 []struct {
		Line                 int
		Field, Code, Message string
	}
}

func (d *door) importLinks(h header, in fields) importReport {
	d.t.Helper()
	var got struct{ ImportLinks importReport }
	d.post(h, importLinks, fields{"in": in}).data(&got)
	return got.ImportLinks
}

// csvPage is a part of an export.
type csvPage struct {
	CSV         string
	Rows        int
	HasNextPage bool
	EndCursor   *string
}

func (d *door) export(h header, list, arguments string) csvPage {
	d.t.Helper()
	var got map[string]csvPage
	d.post(h, `{ `+list+arguments+` { csv rows hasNextPage endCursor } }`, nil).data(&got)
	return got[list]
}

func (d *door) wantLinks(t *testing.T, h header, want int) {
	t.Helper()
	same(t, "links", d.post(h, `{ links { totalCount } }`, nil), fmt.Sprintf(`{"data":{"links":{"totalCount":%d}}}`, want))
}

// TestImportTellsOfFaultsAndImportsTheRest: the dry run before says the same, and
// writes nothing.
func TestImportTellsOfFaultsAndImportsTheRest(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, d.storedKey(owner, hoko.ScopeLinksWrite))
		in := fields{
			"csv":          "Web address;Slug;utm_source;Notes\nhttps://example.com/a;first;news;hello\nnonsense;second\nhttps://example.com/b;no spaces\n",
			"columns":      []fields{{"header": "Web address", "column": "URL"}, {"header": "utm_source", "column": "UTM_CAMPAIGN"}},
			"collectionId": d.collection(as(t, owner)),
		}
		want := `{"data":{"importLinks":{"rows":3,"imported":1,"failed":2,` +
			`"columns":[{"header":"Notes","column":"IGNORED"},{"header":"Slug","column":"SHORT_ID"},{"header":"Web address","column":"URL"},{"header":"utm_source","column":"UTM_CAMPAIGN"}],` +
			`"faults":[{"line":3,"field":"url","code":"url_invalid","message":"Give a full http or https address of at most 2048 characters."},` +
			`{"line":4,"field":"shortId","code":"short_id_invalid","message":"Use 1 to 64 letters, digits, - or _, beginning with a letter or digit."}]}}}`
		for _, dry := range []bool{true, false} {
			in["dryRun"] = dry
			same(t, fmt.Sprint("dry ", dry), d.post(h, importLinks, fields{"in": in}), want)
			d.wantLinks(t, as(t, owner), map[bool]int{true: 0, false: 1}[dry])
		}
		same(t, "made", d.post(as(t, owner), `{ links { nodes { url shortId utm { source campaign } collection { name } } } }`, nil),
			`{"data":{"links":{"nodes":[{"url":"https://example.com/a","shortId":"first","utm":{"source":null,"campaign":"news"},"collection":{"name":"Links"}}]}}}`)
	})
}

// TestImportRefusesWhatIsNoTable, as a whole, and says where the fault is.
func TestImportRefusesWhatIsNoTable(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	for name, c := range map[string]struct {
		in            fields
		reason, field string
	}{
		"an open quotation mark": {fields{"csv": "url\n\"https://example.com/"}, "csv_invalid", "csv"},
		"too many rows":          {fields{"csv": "url\n" + strings.Repeat("x\n", hoko.MaxTake+1)}, "too_many", "csv"},
		"no destination":         {fields{"csv": "title\na"}, "column_missing", "columns"},
		"two destinations":       {fields{"csv": "url,Destination\na,b"}, "column_twice", "columns.Destination"},
		"a column of nothing":    {fields{"csv": "url\na", "columns": []fields{{"header": "x", "column": "TITLE"}}}, "field_unknown", "columns.x"},
		"a column said twice":    {fields{"csv": "a\nb", "columns": []fields{{"header": "a", "column": "URL"}, {"header": "a", "column": "TITLE"}}}, "column_twice", "columns[1].header"},
		"an unknown meaning":     {fields{"csv": "a\nb", "columns": []fields{{"header": "a", "column": "url"}}}, "choice_invalid", "columns[0].column"},
		"a long key":             {fields{"csv": "url\na", "idempotencyKey": strings.Repeat("k", 256)}, "too_long", "idempotencyKey"},
	} {
		got := d.post(h, importLinks, fields{"in": c.in})
		list, _ := got.errors()
		if len(list) != 1 || list[0].Extensions.Code != "BAD_USER_INPUT" || list[0].Extensions.Reason != c.reason || list[0].Extensions.Field != c.field {
			t.Errorf("%s: %.500s", name, got.body)
		}
	}
	d.wantLinks(t, h, 0)
}

// TestImportAgain: a retry with the same key makes no link twice.
func TestImportAgain(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		in := fields{"csv": "url\nhttps://example.com/\nnonsense\n", "collectionId": d.collection(h), "idempotencyKey": "once"}
		first := d.post(h, importLinks, fields{"in": in})
		same(t, "again", d.post(h, importLinks, fields{"in": in}), string(first.body))
		d.wantLinks(t, h, 1)
		in["csv"] = "url\nhttps://example.org/\n"
		if got := d.post(h, importLinks, fields{"in": in}); got.reason() != "CONFLICT idempotency_key_reused" {
			t.Errorf("another table with the same key: %s", got.body)
		}
	})
}

// TestImportIntoForeignCollection: one of another workspace does not exist,
// whether the call or a row names it.
func TestImportIntoForeignCollection(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h, foreign := as(t, owner), d.foreignCollection(t)
		for name, in := range map[string]fields{
			"of the call": {"csv": "url\nhttps://example.com/\n", "collectionId": foreign},
			"of a row":    {"csv": "url,collectionId\nhttps://example.com/," + foreign + "\n", "collectionId": d.collection(h)},
			"that is no":  {"csv": "url\nhttps://example.com/\n", "collectionId": newID()},
		} {
			report := d.importLinks(h, in)
			if report.Imported != 0 || len(report.Faults) != 1 || report.Faults[0].Field != "collectionId" || report.Faults[0].Code != "id_unknown" {
				t.Errorf("%s: %+v", name, report)
			}
		}
		if faults := d.importLinks(h, fields{"csv": "url\nhttps://example.com/\n"}).Faults; len(faults) != 1 || faults[0].Code != "required" {
			t.Errorf("of none: %+v", faults)
		}
		d.wantLinks(t, h, 0)
	})
}

// foreignCollection makes another workspace and returns the id of its collection.
func (d *door) foreignCollection(t *testing.T) string {
	t.Helper()
	return d.collection(as(t, d.foreigner(t)))
}

// foreigner makes another workspace and returns somebody who may do everything there.
func (d *door) foreigner(t *testing.T) *hoko.Caller {
	t.Helper()
	operator := hoko.WithCall(t.Context(), &hoko.Call{Caller: &hoko.Caller{Operator: true}})
	w, err := d.service.CreateWorkspace(operator, service.WorkspaceInput{Slug: "foreign", Name: "Foreign"})
	if err != nil {
		t.Fatal(err)
	}
	return &hoko.Caller{Operator: true, Workspace: w.ID}
}

// TestExportedLinksComeBack: the table of an export is one for an import.
func TestExportedLinksComeBack(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		collection, tag := d.collection(h), d.newTag(h, "Spring")
		id := d.newLink(h, fields{
			"url": "https://example.com/?a=1,2", "collectionId": collection, "shortId": "spring", "tagIds": []string{tag}, "title": "=1+1", "description": "two\nlines, \"quoted\"",
			"utm": fields{"source": "'+news"}, "expiresAt": "2031-05-06T07:08:09Z", "geo": fields{"DE": "https://example.de/"}, "cloaked": true, "archived": true,
		})
		page := d.export(h, "exportLinks", `(filter: {archived: true})`)
		if page.Rows != 1 || page.HasNextPage || page.EndCursor == nil || !strings.Contains(page.CSV, ",'=1+1,") {
			t.Fatalf("exported: %+v", page)
		}
		const all = `{ links { nodes { url title description tagIds utm { source } expiresAt geo cloaked archived collectionId } } }`
		before := d.post(h, all, nil)
		d.post(h, deleteLinks, fields{"ids": []string{id}}).data(new(any))
		report := d.importLinks(h, fields{"csv": page.CSV, "columns": []fields{{"header": "shortId", "column": "IGNORED"}}})
		if report.Imported != 1 {
			t.Fatalf("imported: %+v", report)
		}
		same(t, "what came back", d.post(h, all, nil), string(before.body))
	})
}

// TestExportIsNoList: a page has more rows than a list has items.
func TestExportIsNoList(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		d.importLinks(h, fields{"csv": "url\n" + strings.Repeat("https://example.com/\n", 500), "collectionId": d.collection(h)})
		if page := d.export(h, "exportLinks", ""); page.Rows != 500 || page.HasNextPage || strings.Count(page.CSV, "\n") != 501 {
			t.Errorf("%d rows: %.300s", page.Rows, page.CSV)
		}
	})
}

// TestExportReadsOn: part by part, each row once, as one table.
func TestExportReadsOn(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		var table strings.Builder
		table.WriteString("url\n")
		for i := range 25 {
			fmt.Fprintf(&table, "https://example.com/%d\n", i)
		}
		d.importLinks(h, fields{"csv": table.String(), "collectionId": d.collection(h)})
		whole := d.export(h, "exportLinks", "")
		var parts strings.Builder
		var sizes []int
		for arguments := `(first: 10)`; arguments != ""; {
			page := d.export(h, "exportLinks", arguments)
			parts.WriteString(page.CSV)
			sizes = append(sizes, page.Rows)
			arguments = ""
			if page.HasNextPage {
				arguments = `(first: 10, after: "` + *page.EndCursor + `")`
			}
		}
		if diff := cmp.Diff(whole.CSV, parts.String()) + cmp.Diff([]int{10, 10, 5}, sizes); diff != "" || whole.Rows != 25 {
			t.Errorf("the whole has %d rows (-whole +parts):\n%s", whole.Rows, diff)
		}
		beyond := d.export(h, "exportLinks", `(after: "`+*whole.EndCursor+`")`)
		if diff := cmp.Diff(csvPage{}, beyond); diff != "" {
			t.Errorf("beyond the end: %s", diff)
		}
	})
}

// TestExportOfConversions: customers, leads and sales, as the filter has them.
func TestExportOfConversions(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		link, click := d.linkAndClick(h)
		customer, lead, sale := d.track(h, click, "c-1")
		for list, c := range map[string]struct{ filter, header, id string }{
			"exportCustomers": {`{externalId: "c-1"}`, "id,externalId,name,email,phone,avatar,createdAt,updatedAt\n", customer},
			"exportLeads":     {`{customerId: "` + customer + `"}`, "id,eventName,customerId,clickId,linkId,partnerId,metadata,createdAt\n", lead},
			"exportSales":     {`{linkId: "` + link + `"}`, "id,eventName,customerId,leadId,clickId,linkId,partnerId,currency,amount,refunded,amountMinor,invoiceId,metadata,createdAt\n", sale},
		} {
			page := d.export(h, list, `(filter: `+c.filter+`)`)
			if row, ok := strings.CutPrefix(page.CSV, c.header); !ok || !strings.HasPrefix(row, c.id+",") || page.Rows != 1 {
				t.Errorf("%s: %+v", list, page)
			}
		}
		if page := d.export(h, "exportSales", `(filter: {endDate: "2020-01-01T00:00:00Z"})`); page.Rows != 0 {
			t.Errorf("sales of long ago: %+v", page)
		}
	})
}

// TestExportRefuses pages and cursors that are none.
func TestExportRefuses(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	for _, list := range []string{"exportLinks", "exportCustomers", "exportLeads", "exportSales"} {
		for arguments, reason := range map[string]string{
			`first: 0`:      "out_of_range",
			`first: 10001`:  "out_of_range",
			`after: "here"`: "cursor_invalid",
		} {
			if got := d.post(h, `{ `+list+`(`+arguments+`) { rows } }`, nil); got.reason() != "BAD_USER_INPUT "+reason {
				t.Errorf("%s(%s): %s", list, arguments, got.body)
			}
		}
	}
	if got := d.post(h, `{ exportLinks(filter: {collectionId: "x"}) { rows } }`, nil); got.reason() != "BAD_USER_INPUT id_malformed" {
		t.Errorf("a malformed filter: %s", got.body)
	}
}

// TestSheetsArePricedByTheirRows: two whole pages and what a console asks beside
// them pass, and so does an import; more in one request is more at once than one
// caller should have.
func TestSheetsArePricedByTheirRows(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	const whole = ` { csv rows hasNextPage endCursor } `
	long := fields{"csv": "url\n" + strings.Repeat("nonsense\n", hoko.MaxTake), "dryRun": true}
	for name, c := range map[string]struct {
		document  string
		variables fields
		refused   bool
	}{
		"two pages":         {`{ exportLinks` + whole + `exportSales` + whole + `links { totalCount nodes { id url title } } }`, nil, false},
		"three pages":       {`{ exportLinks` + whole + `exportSales` + whole + `exportLeads` + whole + `}`, nil, true},
		"twenty short ones": {`{ ` + numbered(20, `a%d: exportLinks(first: 500)`+whole) + `}`, nil, false},
		"an import":         {importLinks, fields{"in": long}, false},
		"twenty imports":    {`mutation($in: ImportLinksInput!) { ` + numbered(20, `a%d: importLinks(input: $in) { faults { line field code message } } `) + `}`, fields{"in": long}, true},
	} {
		got := d.post(h, c.document, c.variables)
		if refused := got.reason() == "BAD_USER_INPUT document_too_complex"; refused != c.refused || !refused && got.reason() != "" {
			t.Errorf("%s: %.300s", name, got.body)
		}
	}
}

// TestTenThousandRows: a table of several megabytes is one text of a body, and is
// judged to its last row.
func TestTenThousandRows(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	row := "https://example.com/" + strings.Repeat("a", 400) + ",\"A title, " + strings.Repeat("ü", 100) + "\"\n"
	table := "url,title\n" + strings.Repeat(row, hoko.MaxTake-1) + "nonsense\n"
	report := d.importLinks(h, fields{"csv": table, "collectionId": d.collection(h), "dryRun": true})
	if report.Imported != hoko.MaxTake-1 || len(report.Faults) != 1 || report.Faults[0].Line != hoko.MaxTake+1 {
		t.Errorf("%d imported, %d failed: %+v", report.Imported, report.Failed, report.Faults)
	}
}

// TestFaultsOfRowsAreBounded: a table with a fault in every cell of every row
// earns an answer that is not larger than itself.
func TestFaultsOfRowsAreBounded(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	geo := `"{` + strings.TrimSuffix(numbered(100, `""%d"":""x"",`), ",") + "}\"\n"
	got := d.importLinks(h, fields{"csv": "url,geo\n" + strings.Repeat("x,"+geo, 200), "collectionId": d.collection(h), "dryRun": true})
	if got.Failed != 200 || len(got.Faults) != 200*hoko.MaxRowFaults {
		t.Errorf("%d rows at fault, %d faults", got.Failed, len(got.Faults))
	}
}

// TestLinkColumnsAreThoseOfTheVocabulary: the enum and the Go list agree, in
// order, whether a caller names them or the table does.
func TestLinkColumnsAreThoseOfTheVocabulary(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	values := schema().Types["LinkColumn"].EnumValues
	names, numbers, said, want := make([]string, len(values)), make([]string, len(values)), make([]fields, len(values)), map[string]string{}
	for i, column := range append(hoko.LinkColumns(), hoko.IgnoredColumn) {
		names[i], numbers[i] = string(column), fmt.Sprint(i)
		want[names[i]], want[numbers[i]] = values[i].Name, values[i].Name
		said[i] = fields{"header": numbers[i], "column": values[i].Name}
	}
	got := map[string]string{}
	for _, in := range []fields{{"csv": strings.Join(names, ","), "dryRun": true}, {"csv": strings.Join(numbers, ","), "columns": said, "dryRun": true}} {
		for _, column := range d.importLinks(h, in).Columns {
			got[column.Header] = column.Column
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestOneOfALog is read by its id, and the audit log as a table; by admins only.
func TestOneOfALog(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		d.post(h, `mutation { setRetention(input: {retentionDays: 9}) { retentionDays } }`, nil).data(new(any))
		page := d.export(h, "exportAuditEvents", `(filter: {action: "workspace.retention"})`)
		if page.Rows != 1 || !strings.Contains(page.CSV, `""days"":""9""`) {
			t.Fatalf("exported: %+v", page)
		}
		var list struct {
			AuditEvents struct{ Nodes []struct{ ID string } }
		}
		d.post(h, `{ auditEvents(first: 1, filter: {action: "workspace.retention"}) { nodes { id } } }`, nil).data(&list)
		one := fields{"id": list.AuditEvents.Nodes[0].ID}
		same(t, "the record", d.post(h, `query($id: ID!) { auditEvent(id: $id) { action detail actor { kind } } }`, one),
			`{"data":{"auditEvent":{"action":"workspace.retention","detail":{"days":"9"},"actor":{"kind":"USER"}}}}`)
		for _, field := range []string{"auditEvent", "apiKeyRequest"} {
			if got := d.post(h, `query($id: ID!) { `+field+`(id: $id) { id } }`, fields{"id": newID()}); got.reason() != "NOT_FOUND not_found" {
				t.Errorf("no %s: %s", field, got.body)
			}
		}
	})
}

// TestClickTellsWhatCameOfIt, and a link who made it.
func TestClickTellsWhatCameOfIt(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		_, click := d.linkAndClick(h)
		_, lead, sale := d.track(h, click, "c-1")
		same(t, "the click", d.post(h, `query($id: ID!) { click(id: $id) { leads { totalCount nodes { id } } sales { nodes { id } } } }`, fields{"id": click}),
			`{"data":{"click":{"leads":{"totalCount":1,"nodes":[{"id":"`+lead+`"}]},"sales":{"nodes":[{"id":"`+sale+`"}]}}}}`)
		same(t, "the maker", d.post(h, `query($id: ID!) { links(filter: {createdBy: $id}) { totalCount nodes { createdBy { kind actorId } } } }`, fields{"id": owner.User.ID}),
			`{"data":{"links":{"totalCount":1,"nodes":[{"createdBy":{"kind":"USER","actorId":"`+owner.User.ID+`"}}]}}}`)
		same(t, "not the maker", d.post(h, `query($id: ID!) { links(filter: {createdBy: $id}) { totalCount } }`, fields{"id": newID()}), `{"data":{"links":{"totalCount":0}}}`)
	})
}
