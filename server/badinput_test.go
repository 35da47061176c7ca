package server_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

const noSuchID = "00000000-0000-7000-8000-000000000000"

// badInput is a call that must be refused: its path may, and its body does,
// name {collection} and {link}, which exist, and {none}, which does not.
type badInput struct {
	method, path, body string
	status             int
	code               hoko.Code
	issues             []string // index field code
}

func bad(method, path, body string, code hoko.Code, issues ...string) badInput {
	return badInput{method, path, body, http.StatusBadRequest, code, issues}
}

// badLink is a POST of one link that would be good without the given fields.
func badLink(fields string, code hoko.Code, issues ...string) badInput {
	return bad(http.MethodPost, "/api/links", `[{"url":"https://example.com/","collectionId":"{collection}",`+fields+`}]`, code, issues...)
}

// manyCountries are the members of an object, more than there are countries.
func manyCountries() string {
	members := make([]string, hoko.MaxCountries+1)
	for i := range members {
		members[i] = fmt.Sprintf(`"%d":""`, i)
	}
	return strings.Join(members, ",")
}

func badInputs() map[string]badInput {
	long := strings.Repeat("x", 256)
	many := "[" + strings.Repeat(`"{none}",`, 10_000) + `"{none}"]`
	return map[string]badInput{
		"no JSON":                bad(http.MethodPost, "/api/links", `[{`, hoko.CodeJSONInvalid),
		"no body":                bad(http.MethodPost, "/api/links", ``, hoko.CodeJSONInvalid),
		"trailing data":          bad(http.MethodPost, "/api/collections", `[{"name":"a"}] []`, hoko.CodeJSONInvalid),
		"not UTF-8":              bad(http.MethodPost, "/api/collections", "[{\"name\":\"\xff\"}]", hoko.CodeJSONInvalid),
		"one object":             bad(http.MethodPost, "/api/links", `{"url":"https://example.com/"}`, hoko.CodeBatchExpected),
		"a word":                 bad(http.MethodPut, "/api/links", `null`, hoko.CodeBatchExpected),
		"nothing to make":        bad(http.MethodPost, "/api/links", `[]`, hoko.CodeBatchEmpty),
		"nothing to save":        bad(http.MethodPut, "/api/collections", ` [ ] `, hoko.CodeBatchEmpty),
		"nothing to delete":      bad(http.MethodDelete, "/api/links", `[]`, hoko.CodeBatchEmpty),
		"too many":               bad(http.MethodDelete, "/api/links", many, hoko.CodeBatchTooLarge),
		"a key twice":            badLink(`"title":"a","title":"b"`, hoko.CodeJSONInvalid, "0 title json_invalid"),
		"a key twice inside":     badLink(`"utm":{"source":"a","source":"b"}`, hoko.CodeJSONInvalid, "0 utm.source json_invalid"),
		"a country twice":        badLink(`"geo":{"DE":"https://a.de/","DE":"https://b.de/"}`, hoko.CodeJSONInvalid, "0 geo.DE json_invalid"),
		"an id for a new link":   badLink(`"id":"{link}"`, hoko.CodeFieldUnknown, "0 id field_unknown"),
		"an unknown field":       badLink(`"colour":"red"`, hoko.CodeFieldUnknown, "0 colour field_unknown"),
		"a short password":       badLink(`"password":"abc"`, hoko.CodeTooShort, "0 password too_short"),
		"a number for a truth":   badLink(`"cloaked":1`, hoko.CodeTypeWrong, "0 cloaked type_wrong"),
		"archived over REST":     badLink(`"archived":true`, hoko.CodeFieldUnknown, "0 archived field_unknown"),
		"an unknown parameter":   badLink(`"utm":{"id":"x"}`, hoko.CodeFieldUnknown, "0 utm.id field_unknown"),
		"a number for a text":    badLink(`"title":7`, hoko.CodeTypeWrong, "0 title type_wrong"),
		"a text for utm":         badLink(`"utm":"source"`, hoko.CodeTypeWrong, "0 utm type_wrong"),
		"a list for geo":         badLink(`"geo":[]`, hoko.CodeTypeWrong, "0 geo type_wrong"),
		"null in geo":            badLink(`"geo":{"DE":null}`, hoko.CodeTypeWrong, "0 geo.DE type_wrong"),
		"a number in tagIds":     badLink(`"tagIds":[1]`, hoko.CodeTypeWrong, "0 tagIds type_wrong"),
		"a number for a time":    badLink(`"expiresAt":1767225600`, hoko.CodeTypeWrong, "0 expiresAt type_wrong"),
		"a date for a time":      badLink(`"expiresAt":"2026-01-01"`, hoko.CodeTimeInvalid, "0 expiresAt time_invalid"),
		"no such day":            badLink(`"expiresAt":"2026-02-30T00:00:00Z"`, hoko.CodeTimeInvalid, "0 expiresAt time_invalid"),
		"a year of five digits":  badLink(`"expiresAt":"9999-12-31T23:59:59-12:00"`, hoko.CodeTimeInvalid, "0 expiresAt time_invalid"),
		"a year before all":      badLink(`"expiresAt":"0000-01-01T00:00:00+12:00"`, hoko.CodeTimeInvalid, "0 expiresAt time_invalid"),
		"another domain":         badLink(`"domain":"elsewhere.test"`, hoko.CodeDomainUnknown, "0 domain domain_unknown"),
		"a short id with spaces": badLink(`"shortId":"a b"`, hoko.CodeShortIDInvalid, "0 shortId short_id_invalid"),
		"a reserved short id":    badLink(`"shortId":"Admin"`, hoko.CodeShortIDReserved, "0 shortId short_id_reserved"),
		"a taken short id":       badLink(`"shortId":"taken"`, hoko.CodeShortIDTaken, "0 shortId short_id_taken"),
		"a taken external id":    badLink(`"externalId":"taken"`, hoko.CodeExternalIDTaken, "0 externalId external_id_taken"),
		"a long title":           badLink(`"title":"`+long+`"`, hoko.CodeTooLong, "0 title too_long"),
		"NUL":                    badLink(`"title":"a\u0000b"`, hoko.CodeCharacterForbidden, "0 title character_forbidden"),
		"too many tags":          badLink(`"tagIds":[`+strings.Repeat(`"",`, hoko.MaxLinkTags)+`""]`, hoko.CodeTooMany, "0 tagIds too_many"),
		"too many countries":     badLink(`"geo":{`+manyCountries()+`}`, hoko.CodeTooMany, "0 geo too_many"),
		"a tag that is none":     badLink(`"tagIds":["red"]`, hoko.CodeIDMalformed, "0 tagIds id_malformed"),
		"no such tag":            badLink(`"tagIds":["{none}"]`, hoko.CodeIDUnknown, "0 tagIds id_unknown"),
		"no such partner":        badLink(`"partnerId":"{none}"`, hoko.CodeIDUnknown, "0 partnerId id_unknown"),
		"no such country":        badLink(`"geo":{"XX":"https://example.com/"}`, hoko.CodeCountryInvalid, "0 geo country_invalid"),
		"an image that is none":  badLink(`"image":"data:image/png,"`, hoko.CodeURLInvalid, "0 image url_invalid"),
		"a circle in disguise":   badLink(`"iosUrl":"https://ｈｏｋｏ.test/taken"`, hoko.CodeURLOwn, "0 iosUrl url_own"),
		"a circle":               badLink(`"iosUrl":"https://hoko.test/taken"`, hoko.CodeURLOwn, "0 iosUrl url_own"),
		"no url":                 bad(http.MethodPost, "/api/links", `[{"collectionId":"{collection}"}]`, hoko.CodeRequired, "0 url required"),
		"null for url":           bad(http.MethodPut, "/api/links", `[{"id":"{link}","url":null}]`, hoko.CodeRequired, "0 url required"),
		"a script":               bad(http.MethodPut, "/api/links", `[{"id":"{link}","url":"javascript:alert(1)"}]`, hoko.CodeURLInvalid, "0 url url_invalid"),
		"no collection":          bad(http.MethodPost, "/api/links", `[{"url":"https://example.com/"}]`, hoko.CodeRequired, "0 collectionId required"),
		"no such collection":     bad(http.MethodPost, "/api/links", `[{"url":"https://example.com/","collectionId":"{none}"}]`, hoko.CodeIDUnknown, "0 collectionId id_unknown"),
		"an upsert lacks fields": bad(http.MethodPut, "/api/links", `[{"title":"new"}]`, hoko.CodeRequired, "0 url required", "0 collectionId required"),
		"an empty id":            bad(http.MethodPut, "/api/links", `[{"id":"","title":"a"}]`, hoko.CodeIDMalformed, "0 id id_malformed"),
		"null for an id":         bad(http.MethodPut, "/api/links", `[{"id":null,"title":"a"}]`, hoko.CodeTypeWrong, "0 id type_wrong"),
		"a malformed id":         bad(http.MethodPut, "/api/collections", `[{"id":"x","name":"a"}]`, hoko.CodeIDMalformed, "0 id id_malformed"),
		"an unknown id":          bad(http.MethodPut, "/api/collections", `[{"name":"good"},{"id":"{none}","name":"a"}]`, hoko.CodeIDUnknown, "1 id id_unknown"),
		"an id twice":            bad(http.MethodPut, "/api/collections", `[{"id":"{collection}","name":"a"},{"id":"{collection}","name":"b"}]`, hoko.CodeIDDuplicate, "1 id id_duplicate"),
		"items of a wrong kind":  bad(http.MethodPost, "/api/collections", `[{"name":"good"},1,null,"a",[]]`, hoko.CodeTypeWrong, "1  type_wrong", "2  type_wrong", "3  type_wrong", "4  type_wrong"),
		"several bad items":      bad(http.MethodPost, "/api/collections", `[{"name":1},{"name":"good"},{"name":"a","x":1,"y":2}]`, hoko.CodeTypeWrong, "0 name type_wrong", "2 x field_unknown", "2 y field_unknown"),
		"a blank name":           bad(http.MethodPost, "/api/collections", `[{"name":" "}]`, hoko.CodeRequired, "0 name required"),
		"faults of form and of rule together": bad(http.MethodPost, "/api/links", `[{"url":"example.com","collectionId":"abc","slug":"x"},{"url":12}]`,
			hoko.CodeFieldUnknown, "0 slug field_unknown", "0 url url_invalid", "0 collectionId id_malformed", "1 url type_wrong", "1 collectionId required"),
		"an unknown link hides nothing": bad(http.MethodPut, "/api/links", `[{"id":"{none}"},{"id":"{link}","url":"x"}]`,
			hoko.CodeIDUnknown, "0 id id_unknown", "1 url url_invalid"),
		"no text to delete":     bad(http.MethodDelete, "/api/links", `["{link}",{"id":"{link}"}]`, hoko.CodeTypeWrong, "1 id type_wrong"),
		"an unknown one":        bad(http.MethodDelete, "/api/links", `["{link}","{none}"]`, hoko.CodeIDUnknown, "1 id id_unknown"),
		"one twice":             bad(http.MethodDelete, "/api/links", `["{link}","{link}"]`, hoko.CodeIDDuplicate, "1 id id_duplicate"),
		"one malformed":         bad(http.MethodDelete, "/api/collections", `["{collection}","x"]`, hoko.CodeIDMalformed, "1 id id_malformed"),
		"take 0":                bad(http.MethodGet, "/api/links?take=0", "", hoko.CodeOutOfRange, "0 take out_of_range"),
		"take too much":         bad(http.MethodGet, "/api/links?take=10001", "", hoko.CodeOutOfRange, "0 take out_of_range"),
		"take some":             bad(http.MethodGet, "/api/links?take=some", "", hoko.CodeOutOfRange, "0 take out_of_range"),
		"skip backwards":        bad(http.MethodGet, "/api/collections?skip=-1", "", hoko.CodeOutOfRange, "0 skip out_of_range"),
		"sort by colour":        bad(http.MethodGet, "/api/links?sort=colour", "", hoko.CodeChoiceInvalid, "0 sort choice_invalid"),
		"a malformed filter":    bad(http.MethodGet, "/api/links?collectionId=x&take=0", "", hoko.CodeIDMalformed, "0 collectionId id_malformed", "0 take out_of_range"),
		"an unknown filter":     bad(http.MethodGet, "/api/links?colour=red", "", hoko.CodeParameterUnknown, "0 colour parameter_unknown"),
		"a filter of a write":   bad(http.MethodPost, "/api/tags?take=5", `[{"name":"a"}]`, hoko.CodeParameterUnknown, "0 take parameter_unknown"),
		"a filter twice":        bad(http.MethodGet, "/api/links?tenantId=a&tenantId=b", "", hoko.CodeTypeWrong, "0 tenantId type_wrong"),
		"NUL in a filter":       bad(http.MethodGet, "/api/links?search=a%00b", "", hoko.CodeCharacterForbidden, "0 search character_forbidden"),
		"a filter not in UTF-8": bad(http.MethodGet, "/api/links?externalId=%ff", "", hoko.CodeCharacterForbidden, "0 externalId character_forbidden"),
		"a malformed query":     bad(http.MethodGet, "/api/links?search=%zz", "", hoko.CodeTypeWrong, "0  type_wrong"),
		"a time that is none":   bad(http.MethodGet, "/api/analytics?startDate=yesterday", "", hoko.CodeTimeInvalid, "0 startDate time_invalid"),
		"a day before all":      bad(http.MethodGet, "/api/analytics?startDate=0000-01-01&endDate=0001-02-01&interval=day&timezone=Asia/Tokyo", "", hoko.CodeTimeInvalid, "0 startDate time_invalid"),
		"a day beyond all":      bad(http.MethodGet, "/api/analytics?startDate=9999-12-31&endDate=9999-12-31&interval=hour&timezone=America/New_York", "", hoko.CodeTimeInvalid, "0 startDate time_invalid", "0 endDate time_invalid"),
		"neither yes nor no":    bad(http.MethodGet, "/api/analytics?bots=maybe", "", hoko.CodeChoiceInvalid, "0 bots choice_invalid"),
	}
}

// TestBadInputChangesNothing sends each bad call and compares everything that
// can be read before and after.
func TestBadInputChangesNothing(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		link, _ := h.link(`"shortId":"taken","externalId":"taken"`)
		names := strings.NewReplacer("{collection}", h.collection(), "{link}", link, "{none}", noSuchID)
		before := h.everything()
		for name, tt := range badInputs() {
			got := h.send(tt.method, tt.path, names.Replace(tt.body))
			if got.StatusCode != tt.status {
				t.Errorf("%s: status %d, want %d: %s", name, got.StatusCode, tt.status, got.body)
				continue
			}
			checkFailure(t, name, tt, got.failure())
		}
		if diff := cmp.Diff(before, h.everything()); diff != "" {
			t.Errorf("bad input changed the database (-before +after):\n%s", diff)
		}
	})
}

func checkFailure(t *testing.T, name string, want badInput, got failure) {
	t.Helper()
	if got.Code != want.code || got.Issues == nil {
		t.Errorf("%s: code %s with issues %v, want %s", name, got.Code, got.Issues, want.code)
	}
	issues := []string{}
	for _, is := range got.Issues {
		issues = append(issues, fmt.Sprintf("%d %s %s", is.Index, is.Field, is.Code))
		checkBilingual(t, name, is.En, is.Ar)
	}
	if diff := cmp.Diff(append([]string{}, want.issues...), issues); diff != "" {
		t.Errorf("%s: issues (-want +got):\n%s", name, diff)
	}
	checkBilingual(t, name, got.Error.En, got.Error.Ar)
}

// checkBilingual expects two sentences without blanks that nobody filled in.
func checkBilingual(t *testing.T, name, english, arabic string) {
	t.Helper()
	if english == "" || arabic == "" || english == arabic || strings.ContainsAny(english+arabic, "{}") {
		t.Errorf("%s: messages %q and %q", name, english, arabic)
	}
}

// everything returns all that can be read of the workspace.
func (h *house) everything() []string {
	h.t.Helper()
	return []string{h.get("/api/links?take=10000").is(http.StatusOK).body, h.get("/api/collections?take=10000").is(http.StatusOK).body}
}

func TestBodiesThatAreNotRead(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	key := []string{"Authorization", "Bearer " + h.key}
	for _, media := range []string{"", "text/plain", "application/x-www-form-urlencoded", "application/json5"} {
		got := h.do(http.MethodPost, "/api/links", "[]", append(key, "Content-Type", media)...).is(http.StatusUnsupportedMediaType)
		if code := got.failure().Code; code != hoko.CodeMediaType {
			t.Errorf("%q: %s", media, code)
		}
	}
	h.do(http.MethodPost, "/api/collections", `[{"name":"a"}]`, append(key, "Content-Type", "application/json; charset=utf-8")...).is(http.StatusCreated)
	for coding, status := range map[string]int{"identity": http.StatusCreated, "gzip": http.StatusUnsupportedMediaType, "gzip, identity": http.StatusUnsupportedMediaType} {
		h.send(http.MethodPost, "/api/tags", `[{"name":"a"}]`, "Content-Encoding", coding).is(status)
	}
	large := strings.Repeat(" ", 16<<20) + "[]"
	if got := h.post("/api/links", large).is(http.StatusRequestEntityTooLarge).failure(); got.Code != hoko.CodeBodyTooLarge {
		t.Errorf("code %s", got.Code)
	}
}

// TestParametersAreNamed: who writes one wrong is told those that there are.
func TestParametersAreNamed(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	got := h.get("/api/tags?limit=5").is(http.StatusBadRequest).failure()
	if want := "limit: There is no parameter of this name here. Parameters: id, search, skip, sort, take."; got.Error.En != want {
		t.Errorf("%q, want %q", got.Error.En, want)
	}
}

func TestIssuesAreBounded(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	body := "[" + strings.Repeat(`{"name":1},`, 999) + `{"name":1}]`
	if got := len(h.post("/api/collections", body).is(http.StatusBadRequest).failure().Issues); got != hoko.MaxIssues {
		t.Errorf("%d issues, want %d", got, hoko.MaxIssues)
	}
}
