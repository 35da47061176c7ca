package graph_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// campaign is a link with clicks, of which the first led to a lead and a sale.
type campaign struct {
	link, tag, partner, customer string
	begin                        time.Time
	around                       fields // a range that holds all of it
}

// newCampaign makes clicks at the last full hour and the minutes after it: from
// Germany, from France by a QR code, from nowhere known, and one of a bot.
func (d *door) newCampaign(h header, owner *hoko.Caller) campaign {
	d.t.Helper()
	c := campaign{tag: d.newTag(h, "Spring"), partner: d.newPartner(h, "Grace"), begin: time.Now().UTC().Add(-time.Hour).Truncate(time.Hour)}
	c.link = d.newLink(h, fields{"url": "https://example.com/", "collectionId": d.collection(h), "shortId": "spring", "tagIds": []string{c.tag}, "partnerId": c.partner})
	collection, first := d.collection(h), ""
	for i, country := range []string{"DE", "FR", "", "DE"} {
		click := &hoko.Click{
			ID: newID(), WorkspaceID: owner.Member.Workspace.ID, LinkID: c.link, CollectionID: collection, PartnerID: &c.partner, TagIDs: []string{c.tag},
			CreatedAt: c.begin.Add(time.Duration(i) * time.Minute), Device: "mobile", URL: "https://example.com/", Trigger: hoko.TriggerLink, QR: i == 1, Bot: i == 3, Visitor: []byte{byte(i)},
		}
		if country != "" {
			click.Country = &country
		}
		if _, err := d.store.InsertClicks(d.t.Context(), []*hoko.Click{click}); err != nil {
			d.t.Fatal(err)
		}
		if i == 0 {
			first = click.ID
		}
	}
	c.customer, _, _ = d.track(h, first, "c-1")
	c.around = fields{"from": c.begin.Format(time.RFC3339), "until": c.begin.Add(24 * time.Hour).Format(time.RFC3339)}
	return c
}

// with returns the range with more to ask.
func (c campaign) with(more fields) fields {
	in := fields{}
	for _, part := range []fields{c.around, more} {
		maps.Copy(in, part)
	}
	return fields{"in": in}
}

const allNumbers = `{ clicks visitors scans leads sales revenue { amount currency } clickToLead leadToSale clickToSale }`

// TestAnalytics asks for everything that there is, at once.
func TestAnalytics(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		c := d.newCampaign(h, owner)
		const everything = `{"clicks":3,"visitors":3,"scans":1,"leads":1,"sales":1,"revenue":[{"amount":1999,"currency":"usd"}],"clickToLead":0.3333333333333333,"leadToSale":1,"clickToSale":0.3333333333333333}`
		const nothing = `{"clicks":0,"visitors":0,"scans":0,"leads":0,"sales":0,"revenue":[],"clickToLead":null,"leadToSale":null,"clickToSale":null}`
		got := d.post(h, `query($in: AnalyticsInput!) { analytics(input: $in) {
			totals `+allNumbers+` series { from } previous { until totals `+allNumbers+` series { from } }
			breakdowns { dimension values { value numbers { clicks leads } link { shortId } } unknown { clicks } other { clicks leads } otherCount csv }
			funnel { clicks leads sales clickToLead { count } leadToSale { count } clickToSale { count } } } }`,
			c.with(fields{"breakdowns": []fields{{"dimension": "LINK"}, {"dimension": "COUNTRY", "limit": 1, "order": "LEADS"}}}))
		same(t, "everything", got, `{"data":{"analytics":{"totals":`+everything+`,"series":null,"previous":{"until":"`+c.around["from"].(string)+`","totals":`+nothing+`,"series":null},`+
			`"breakdowns":[{"dimension":"LINK","values":[{"value":"`+c.link+`","numbers":{"clicks":3,"leads":1},"link":{"shortId":"spring"}}],"unknown":{"clicks":0},"other":{"clicks":0,"leads":0},"otherCount":0,`+
			`"csv":"kind,value,clicks,visitors,scans,leads,sales,revenue\nvalue,`+c.link+`,3,3,1,1,1,19.99 usd\n"},`+
			`{"dimension":"COUNTRY","values":[{"value":"DE","numbers":{"clicks":1,"leads":1},"link":null}],"unknown":{"clicks":1},"other":{"clicks":1,"leads":0},"otherCount":1,`+
			`"csv":"kind,value,clicks,visitors,scans,leads,sales,revenue\nvalue,DE,1,1,0,1,1,19.99 usd\nunknown,,1,1,0,0,0,\nother,,1,1,1,0,0,\n"}],`+
			`"funnel":{"clicks":3,"leads":1,"sales":1,"clickToLead":{"count":1},"leadToSale":{"count":1},"clickToSale":{"count":1}}}}}`)
	})
}

// TestAnalyticsSeries adds up to the totals, covers the range, and says the same
// as CSV.
func TestAnalyticsSeries(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		c := d.newCampaign(h, owner)
		var got struct {
			Analytics struct {
				Totals    struct{ Clicks int }
				SeriesCSV string
				Series    []struct {
					From, Until time.Time
					Numbers     struct{ Clicks, Sales int }
				}
			}
		}
		d.post(h, `query($in: AnalyticsInput!) { analytics(input: $in) { totals { clicks } seriesCsv series { from until numbers { clicks sales } } } }`,
			c.with(fields{"interval": "HOUR", "timezone": "Asia/Kathmandu", "bots": true})).data(&got)
		series, clicks, sales := got.Analytics.Series, 0, 0
		for i, point := range series {
			clicks, sales = clicks+point.Numbers.Clicks, sales+point.Numbers.Sales
			if i > 0 && (!series[i-1].Until.Equal(point.From) || point.From.Minute() != 15) {
				t.Errorf("a point from %v follows one until %v", point.From, series[i-1].Until)
			}
		}
		if len(series) != 25 || clicks != 4 || sales != 1 || got.Analytics.Totals.Clicks != 4 {
			t.Errorf("%d points with %d clicks and %d sales, of %d clicks", len(series), clicks, sales, got.Analytics.Totals.Clicks)
		}
		lines := strings.Split(got.Analytics.SeriesCSV, "\n")
		first := c.begin.Format(time.RFC3339) + "," + c.begin.Add(15*time.Minute).Format(time.RFC3339) + ",4,4,1,"
		if len(lines) != 27 || lines[0] != "from,until,clicks,visitors,scans,leads,sales,revenue" || !strings.HasPrefix(lines[1], first) {
			t.Errorf("the series as CSV begins with %q", lines[:2])
		}
	})
}

// TestAnalyticsFilters: all of them must keep what is counted.
func TestAnalyticsFilters(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		c := d.newCampaign(h, owner)
		for name, tt := range map[string]struct {
			filters []fields
			clicks  int
		}{
			"is":             {[]fields{{"dimension": "COUNTRY", "values": []string{"DE"}}}, 1},
			"is unknown":     {[]fields{{"dimension": "COUNTRY", "values": []string{""}}}, 1},
			"is not":         {[]fields{{"dimension": "COUNTRY", "operator": "IS_NOT", "values": []string{"DE"}}}, 2},
			"one of":         {[]fields{{"dimension": "COUNTRY", "operator": "ONE_OF", "values": []string{"DE", "FR"}}}, 2},
			"contains":       {[]fields{{"dimension": "DESTINATION", "operator": "CONTAINS", "values": []string{"example"}}}, 3},
			"both":           {[]fields{{"dimension": "COUNTRY", "operator": "IS_NOT", "values": []string{"DE"}}, {"dimension": "QR", "values": []string{"true"}}}, 1},
			"bots":           {[]fields{{"dimension": "BOT", "values": []string{"true"}}}, 1},
			"a tag":          {[]fields{{"dimension": "TAG", "values": []string{strings.ToUpper(c.tag)}}}, 3},
			"a missing link": {[]fields{{"dimension": "LINK", "values": []string{newID()}}}, 0},
			"a foreign one":  {[]fields{{"dimension": "COLLECTION", "values": []string{d.foreignCollection(t)}}}, 0},
		} {
			got := d.post(h, `query($in: AnalyticsInput!) { analytics(input: $in) { totals { clicks } } }`, c.with(fields{"filters": tt.filters}))
			same(t, name, got, fmt.Sprintf(`{"data":{"analytics":{"totals":{"clicks":%d}}}}`, tt.clicks))
		}
	})
}

// TestAnalyticsValuesLeadToWhatTheyAre, each edge with its own scope.
func TestAnalyticsValuesLeadToWhatTheyAre(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		c := d.newCampaign(h, owner)
		for _, noun := range []struct{ dimension, field, id string }{
			{"LINK", "link", c.link}, {"COLLECTION", "collection", d.collection(h)}, {"TAG", "tag", c.tag}, {"PARTNER", "partner", c.partner}, {"CUSTOMER", "customer", c.customer},
		} {
			document := `query($in: AnalyticsInput!) { analytics(input: $in) { breakdowns { values { value link { id } collection { id } tag { id } partner { id } customer { id } } } } }`
			var got struct {
				Analytics struct {
					Breakdowns []struct{ Values []map[string]any }
				}
			}
			d.post(h, document, c.with(fields{"breakdowns": []fields{{"dimension": noun.dimension, "order": "SALES"}}})).data(&got)
			want := map[string]any{"value": noun.id, "link": nil, "collection": nil, "tag": nil, "partner": nil, "customer": nil}
			want[noun.field] = map[string]any{"id": noun.id}
			if diff := cmp.Diff([]map[string]any{want}, got.Analytics.Breakdowns[0].Values); diff != "" {
				t.Errorf("%s (-want +got):\n%s", noun.dimension, diff)
			}
			refused := d.post(as(t, keyWith(owner, hoko.ScopeAnalyticsRead)), `query($in: AnalyticsInput!) { analytics(input: $in) { breakdowns { values { `+noun.field+` { id } } } } }`,
				c.with(fields{"breakdowns": []fields{{"dimension": noun.dimension, "order": "SALES"}}}))
			list, _ := refused.errors()
			if len(list) != 1 || list[0].Extensions.Reason != "insufficient_scope" || hoko.JoinScopes(list[0].Extensions.MissingScopes) != noun.field+"sRead" {
				t.Errorf("%s without its scope: %s", noun.field, refused.body)
			}
		}
	})
}

// TestAnalyticsValuesPageByPage reads every value of a dimension.
func TestAnalyticsValuesPageByPage(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		c := d.newCampaign(h, owner)
		var values []string
		after, filter := (*string)(nil), c.with(fields{"dimension": "COUNTRY"})["in"]
		for {
			var got struct {
				AnalyticsValues struct {
					TotalCount int
					PageInfo   struct {
						HasNextPage, HasPreviousPage bool
						EndCursor                    *string
					}
					Nodes []struct {
						Value   string
						Numbers struct{ Clicks, Leads int }
					}
				}
			}
			d.post(h, `query($after: String, $filter: AnalyticsValuesFilter!) { analyticsValues(first: 1, after: $after, filter: $filter) {
				totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { value numbers { clicks leads } } } }`, fields{"after": after, "filter": filter}).data(&got)
			page := got.AnalyticsValues
			values = append(values, fmt.Sprint(page.Nodes[0].Value, page.Nodes[0].Numbers))
			if page.TotalCount != 3 || page.PageInfo.HasPreviousPage != (after != nil) {
				t.Errorf("a page is %+v", page)
			}
			if after = page.PageInfo.EndCursor; !page.PageInfo.HasNextPage {
				break
			}
		}
		if want := []string{"{1 0}", "DE{1 1}", "FR{1 0}"}; !slices.Equal(values, want) {
			t.Errorf("the values are %v, want %v", values, want)
		}
	})
}

// TestAnalyticsRefusals name what is at fault by its place in the input.
func TestAnalyticsRefusals(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	in := func(more fields) fields {
		return campaign{around: fields{"from": "2026-01-01T00:00:00Z", "until": "2026-06-01T00:00:00Z"}}.with(more)
	}
	filters := func(n int, f fields) []fields { return slices.Repeat([]fields{f}, n) }
	for name, tt := range map[string]struct {
		in            fields
		reason, field string
	}{
		"an unknown zone":        {in(fields{"timezone": "Mars/Olympus"}), "zone_unknown", "timezone"},
		"no zone":                {in(fields{"timezone": "Local"}), "zone_unknown", "timezone"},
		"a range that ends":      {in(fields{"until": "2026-01-01T00:00:00Z"}), "range_invalid", "until"},
		"a long range":           {in(fields{"until": "2031-01-02T00:00:00Z"}), "range_too_long", "until"},
		"too many points":        {in(fields{"interval": "HOUR"}), "buckets_too_many", "interval"},
		"too many filters":       {in(fields{"filters": filters(21, fields{"dimension": "OS", "values": []string{"x"}})}), "too_many", "filters"},
		"a filter without value": {in(fields{"filters": filters(1, fields{"dimension": "OS", "values": []string{}})}), "required", "filters[0].values"},
		"a malformed id":         {in(fields{"filters": filters(1, fields{"dimension": "LINK", "values": []string{"x"}})}), "id_malformed", "filters[0].values"},
		"a part of an id":        {in(fields{"filters": filters(1, fields{"dimension": "TAG", "operator": "CONTAINS", "values": []string{newID()}})}), "choice_invalid", "filters[0].operator"},
		"a flag of three":        {in(fields{"filters": filters(1, fields{"dimension": "QR", "values": []string{"maybe"}})}), "choice_invalid", "filters[0].values"},
		"many values":            {in(fields{"breakdowns": []fields{{"dimension": "OS", "limit": 101}}}), "out_of_range", "breakdowns[0].limit"},
		"no values":              {in(fields{"breakdowns": []fields{{"dimension": "OS", "limit": 0}}}), "out_of_range", "breakdowns[0].limit"},
		"many breakdowns":        {in(fields{"breakdowns": filters(27, fields{"dimension": "OS", "limit": 1})}), "too_many", "breakdowns"},
		"an unknown dimension":   {in(fields{"breakdowns": []fields{{"dimension": "os"}}}), "choice_invalid", "breakdowns[0].dimension"},
	} {
		got := d.post(h, `query($in: AnalyticsInput!) { analytics(input: $in) { series { from } breakdowns { otherCount } } }`, tt.in)
		list, _ := got.errors()
		if len(list) != 1 || list[0].Extensions.Code != "BAD_USER_INPUT" || list[0].Extensions.Reason != tt.reason || list[0].Extensions.Field != tt.field {
			t.Errorf("%s: %.500s", name, got.body)
		}
	}
	for arguments, reason := range map[string]string{`first: 0`: "out_of_range", `first: 101`: "out_of_range", `after: "*"`: "cursor_invalid", `after: "AA"`: "cursor_invalid"} {
		got := d.post(h, `{ analyticsValues(`+arguments+`, filter: {dimension: OS, from: "2026-01-01T00:00:00Z", until: "2026-01-02T00:00:00Z"}) { totalCount } }`, nil)
		if got.reason() != "BAD_USER_INPUT "+reason {
			t.Errorf("%s: %s", arguments, got.body)
		}
	}
}

// TestAnalyticsAnswersWhatIsSelected: what is not is not judged either, whatever
// leaves it out.
func TestAnalyticsAnswersWhatIsSelected(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	const ask = `{ analytics(input: {from: "2026-01-01T00:00:00Z", until: "2027-01-01T00:00:00Z", interval: HOUR, breakdowns: {dimension: OS, limit: 0}}) `
	for selection, reason := range map[string]string{
		`{ totals { clicks } }`: "",
		`{ totals { clicks } series @skip(if: true) { from } ... @include(if: false) { series { from } } }`: "",
		`{ series { from } }`: "BAD_USER_INPUT buckets_too_many",
		`{ seriesCsv }`:       "BAD_USER_INPUT buckets_too_many",
		`{ ... { previous { ... on AnalyticsPeriod { series { from } } } } }`: "BAD_USER_INPUT buckets_too_many",
		`{ breakdowns { otherCount } }`:                                       "BAD_USER_INPUT out_of_range",
	} {
		if got := d.post(h, ask+selection+` }`, nil); got.reason() != reason {
			t.Errorf("%s: %s", selection, got.body)
		}
	}
}

// TestDimensionsAreThoseOfTheVocabulary: enums and Go lists agree, in order.
func TestDimensionsAreThoseOfTheVocabulary(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	for _, dimension := range schema().Types["AnalyticsDimension"].EnumValues {
		document := `{ analytics(input: {from: "2026-01-01T00:00:00Z", until: "2026-01-02T00:00:00Z", breakdowns: [{dimension: ` + dimension.Name + `}]}) { breakdowns { dimension } } }`
		same(t, dimension.Name, d.post(h, document, nil), `{"data":{"analytics":{"breakdowns":[{"dimension":"`+dimension.Name+`"}]}}}`)
	}
	for name, words := range map[string][]string{
		"AnalyticsDimension": texts(hoko.Dimensions()), "AnalyticsMetric": texts(hoko.Metrics()), "AnalyticsOperator": texts(hoko.Operators()), "AnalyticsInterval": texts(hoko.Intervals()),
	} {
		var names []string
		for _, value := range schema().Types[name].EnumValues {
			names = append(names, strings.ToLower(strings.ReplaceAll(value.Name, "_", "")))
		}
		if diff := cmp.Diff(words, names); diff != "" {
			t.Errorf("%s (-vocabulary +schema):\n%s", name, diff)
		}
	}
}

func texts[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, word := range list {
		out[i] = strings.ToLower(string(word))
	}
	return out
}
