package graph

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

// TestLoaderFetchesWhatIsWantedAtOnce: a hundred items ask, concurrently, and
// one query is made.
func TestLoaderFetchesWhatIsWantedAtOnce(t *testing.T) {
	t.Parallel()
	var queries [][]string
	l := newLoader(func(_ context.Context, ids []string) (map[string]*hoko.Collection, error) {
		queries = append(queries, ids)
		return map[string]*hoko.Collection{"1": {ID: "1"}, "2": {ID: "2"}}, nil
	})
	for i := range 100 {
		l.want(strconv.Itoa(i % 3))
	}
	var wg sync.WaitGroup
	for i := range 100 {
		wg.Go(func() {
			id := strconv.Itoa(i % 3)
			got, err := l.load(t.Context(), id)
			if err != nil || (got == nil) != (id == "0") || got != nil && got.ID != id {
				t.Errorf("load(%s) = %v, %v", id, got, err)
			}
		})
	}
	wg.Wait()
	if diff := cmp.Diff([][]string{{"0", "1", "2"}}, queries); diff != "" {
		t.Error(diff)
	}
}

// TestLoaderMeetsAnOutageOnce: not once for each item.
func TestLoaderMeetsAnOutageOnce(t *testing.T) {
	t.Parallel()
	down, queries := errors.New("down"), 0
	l := newLoader(func(context.Context, []string) (map[string]*hoko.Link, error) {
		queries++
		return nil, down
	})
	l.want("1")
	l.want("2")
	for _, id := range []string{"1", "2", "1"} {
		if _, err := l.load(t.Context(), id); !errors.Is(err, down) {
			t.Errorf("load(%s): %v", id, err)
		}
	}
	if queries != 1 {
		t.Errorf("%d queries", queries)
	}
}

// TestAPageAsksOncePerNoun: a hundred sales, and all that they and what they
// refer to are asked for, make one query for each noun.
func TestAPageAsksOncePerNoun(t *testing.T) {
	t.Parallel()
	l, queries := countingLoaders()
	sales := make([]*hoko.Sale, 100)
	for i := range sales {
		id := strconv.Itoa(i)
		sales[i] = &hoko.Sale{CustomerID: id, LeadID: &id, Credit: hoko.Credit{ClickID: id, LinkID: id, CollectionID: id, PartnerID: &id}}
		l.referredBySale(sales[i])
	}
	ctx := context.WithValue(t.Context(), loadersKey{}, l)
	var wg sync.WaitGroup
	for _, sale := range sales {
		wg.Go(func() { askAll(ctx, t, sale) })
	}
	wg.Wait()
	want := map[string]int{"clicks": 1, "collections": 1, "customers": 1, "leads": 1, "links": 1, "partners": 1, "tags": 1, "values": 1}
	if diff := cmp.Diff(want, queries()); diff != "" {
		t.Error(diff)
	}
}

// askAll asks for everything that a sale and its link refer to.
func askAll(ctx context.Context, t *testing.T, s *hoko.Sale) {
	t.Helper()
	r := &saleResolver{}
	lead, err := r.Lead(ctx, s)
	click, err2 := r.Click(ctx, s)
	collection, err3 := r.Collection(ctx, s)
	partner, err4 := r.Partner(ctx, s)
	customer, err5 := r.Customer(ctx, s)
	link, err6 := r.Link(ctx, s)
	if err := errors.Join(err, err2, err3, err4, err5, err6); err != nil {
		t.Error(err)
		return
	}
	tags, err := (&linkResolver{}).Tags(ctx, link)
	home, err2 := (&linkResolver{}).Collection(ctx, link)
	values, err3 := (&customerResolver{}).LifetimeValue(ctx, customer)
	again, err4 := (&leadResolver{}).Click(ctx, lead)
	if err := errors.Join(err, err2, err3, err4); err != nil || len(tags) != 1 || tags[0].ID != s.LinkID || home != collection || len(values) != 1 || again != click || partner.ID != *s.PartnerID {
		t.Errorf("sale of customer %s: %v %v %v %v %v", s.CustomerID, tags, home, values, partner, err)
	}
}

// countingLoaders load things that are made up, and count their queries by noun.
func countingLoaders() (l *loaders, queries func() map[string]int) {
	var mu sync.Mutex
	counts := map[string]int{}
	l = newLoaders(nil)
	count := func(noun string) {
		mu.Lock()
		defer mu.Unlock()
		counts[noun]++
	}
	l.clicks.fetch = counted(count, "clicks", func(id string) *hoko.Click { return &hoko.Click{ID: id, LinkID: id, CollectionID: id, PartnerID: &id} })
	l.collections.fetch = counted(count, "collections", func(id string) *hoko.Collection { return &hoko.Collection{ID: id} })
	l.customers.fetch = counted(count, "customers", func(id string) *hoko.Customer { return &hoko.Customer{ID: id} })
	l.leads.fetch = counted(count, "leads", func(id string) *hoko.Lead {
		return &hoko.Lead{ID: id, CustomerID: id, Credit: hoko.Credit{ClickID: id, LinkID: id, CollectionID: id}}
	})
	l.links.fetch = counted(count, "links", func(id string) *hoko.Link { return &hoko.Link{ID: id, CollectionID: id, TagIDs: []string{id}} })
	l.partners.fetch = counted(count, "partners", func(id string) *hoko.Partner { return &hoko.Partner{ID: id} })
	l.tags.fetch = counted(count, "tags", func(id string) *hoko.Tag { return &hoko.Tag{ID: id} })
	l.values.fetch = counted(count, "values", func(string) []hoko.Money { return []hoko.Money{{Amount: 1, Currency: "usd"}} })
	return l, func() map[string]int { return counts }
}

func counted[T any](count func(string), noun string, thing func(id string) T) func(context.Context, []string) (map[string]T, error) {
	return func(_ context.Context, ids []string) (map[string]T, error) {
		count(noun)
		found := map[string]T{}
		for _, id := range ids {
			found[id] = thing(id)
		}
		return found, nil
	}
}

// listInAnswer is a list of a noun that refers to others, as it was returned.
var listInAnswer = regexp.MustCompile(`Payload\{(Links|Collections|Tags|Customers|APIKeys): \w+[,}]`)

// TestListsInAnswersAreAnnounced, or each thing in them would ask for itself.
func TestListsInAnswersAreAnnounced(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("*.resolvers.go")
	if err != nil || len(files) == 0 {
		t.Fatal(err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range listInAnswer.FindAllString(string(text), -1) {
			t.Errorf("%s: the loaders are not told of %s", name, found)
		}
	}
}

// TestABreakdownAsksOncePerNoun: a hundred values of each dimension that is one of
// ids make one query for each noun.
func TestABreakdownAsksOncePerNoun(t *testing.T) {
	t.Parallel()
	l, queries := countingLoaders()
	ctx := context.WithValue(t.Context(), loadersKey{}, l)
	for _, d := range hoko.Dimensions() {
		values := make([]hoko.ValueNumbers, 100)
		for i := range values {
			values[i].Value = strconv.Itoa(i)
		}
		l.referredByValues(d, values)
		for _, v := range model.NewAnalyticsValues(d, values) {
			askAllOfValue(ctx, t, v)
		}
	}
	want := map[string]int{"collections": 1, "customers": 1, "links": 1, "partners": 1, "tags": 1}
	if diff := cmp.Diff(want, queries()); diff != "" {
		t.Error(diff)
	}
}

// askAllOfValue asks for all things that a value of a dimension can be.
func askAllOfValue(ctx context.Context, t *testing.T, v *model.AnalyticsValue) {
	t.Helper()
	r := &analyticsValueResolver{}
	link, err := r.Link(ctx, v)
	collection, err2 := r.Collection(ctx, v)
	tag, err3 := r.Tag(ctx, v)
	partner, err4 := r.Partner(ctx, v)
	customer, err5 := r.Customer(ctx, v)
	if err := errors.Join(err, err2, err3, err4, err5); err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, is := range []bool{link != nil, collection != nil, tag != nil, partner != nil, customer != nil} {
		if is {
			found++
		}
	}
	if v.Dimension.IsID() != (found == 1) || found > 1 {
		t.Errorf("the value %s of %s is %d things", v.Value, v.Dimension, found)
	}
}

// TestLoadAllLeavesOutWhatDoesNotExist, and keeps the order.
func TestLoadAllLeavesOutWhatDoesNotExist(t *testing.T) {
	t.Parallel()
	l := newLoader(func(context.Context, []string) (map[string]*hoko.Tag, error) {
		return map[string]*hoko.Tag{"1": {ID: "1"}, "3": {ID: "3"}}, nil
	})
	got, err := l.loadAll(t.Context(), []string{"3", "2", "1"})
	if diff := cmp.Diff([]*hoko.Tag{{ID: "3"}, {ID: "1"}}, got); diff != "" || err != nil {
		t.Error(err, diff)
	}
	if none, err := l.loadAll(t.Context(), nil); none == nil || len(none) != 0 || err != nil {
		t.Errorf("no ids: %v, %v", none, err)
	}
	if none, err := l.loadOptional(t.Context(), nil); none != nil || err != nil {
		t.Errorf("no id: %v, %v", none, err)
	}
}
