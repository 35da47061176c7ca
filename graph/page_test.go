package graph

import (
	"context"
	"fmt"
	"strconv"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/hoko-to/hoko"
)

// answering returns the context of a field whose answer will have what a document
// selects.
func answering(t *testing.T, document string) context.Context {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: document})
	if err != nil {
		t.Fatal(err)
	}
	ctx := graphql.WithOperationContext(t.Context(), &graphql.OperationContext{Doc: doc})
	return graphql.WithFieldContext(ctx, &graphql.FieldContext{Field: graphql.CollectedField{Selections: doc.Operations[0].SelectionSet}})
}

// TestWhatIsOnlyCountedIsNotRead: a page is read if something of it is selected,
// and only then.
func TestWhatIsOnlyCountedIsNotRead(t *testing.T) {
	t.Parallel()
	for document, want := range map[string]int{
		"{ totalCount }": 0,
		"{ __typename many: totalCount ...c } fragment c on C { totalCount }": 0,
		"{ totalCount nodes { id } }":                                         1,
		"{ count: nodes { totalCount } }":                                     1,
		"{ totalCount ... on C { edges { cursor } } }":                        1,
		"{ totalCount ...c } fragment c on C { pageInfo { hasNextPage } }":    1,
	} {
		reads := 0
		l := list[hoko.TagFilter, hoko.Tag]{
			read: func(context.Context, hoko.TagFilter, hoko.Page) ([]*hoko.Tag, bool, error) {
				reads++
				return []*hoko.Tag{{ID: "1"}}, false, nil
			},
			count:    func(context.Context, hoko.TagFilter) (int, error) { return 7, nil },
			cursor:   tagCursor,
			announce: nothing[hoko.Tag],
		}
		ctx := answering(t, document)
		page, err := l.page(ctx, paging{first: 1})
		if err != nil {
			t.Fatal(err)
		}
		if n, err := page.TotalCount(ctx); n != 7 || err != nil || reads != want || len(page.Edges) != want {
			t.Errorf("%s: %d read, %d of %d there, %v", document, reads, len(page.Edges), n, err)
		}
		if _, err := l.page(ctx, paging{first: maxFirst + 1}); err == nil {
			t.Errorf("%s: a page that is too large is not refused", document)
		}
	}
}

// TestLinksOfAPageAreCountedOnce: a hundred tags and collections, and how many
// links each has, make one query for the tags and one for the collections.
func TestLinksOfAPageAreCountedOnce(t *testing.T) {
	t.Parallel()
	l := newLoaders(nil)
	var queries []string
	counting := func(noun string) func(context.Context, []string) (map[string]int, error) {
		return func(_ context.Context, ids []string) (map[string]int, error) {
			queries = append(queries, fmt.Sprint(len(ids), " ", noun))
			return map[string]int{"42": 42}, nil
		}
	}
	l.tagLinks.fetch, l.collectionLinks.fetch = counting("tags"), counting("collections")
	for i := range 100 {
		l.referredByTag(&hoko.Tag{ID: strconv.Itoa(i)})
		l.referredByCollection(&hoko.Collection{ID: strconv.Itoa(i)})
	}
	ctx := context.WithValue(answering(t, "{ totalCount }"), loadersKey{}, l)
	for i := range 100 {
		id := strconv.Itoa(i)
		ofTag, err := (&tagResolver{&Resolver{}}).Links(ctx, &hoko.Tag{ID: id}, 1, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		ofCollection, err := (&collectionResolver{&Resolver{}}).Links(ctx, &hoko.Collection{ID: id}, 1, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		tagged, _ := ofTag.TotalCount(ctx)
		collected, _ := ofCollection.TotalCount(ctx)
		if want := map[string]int{"42": 42}[id]; tagged != want || collected != want {
			t.Errorf("%s: %d and %d links, want %d", id, tagged, collected, want)
		}
	}
	if diff := cmp.Diff([]string{"100 tags", "100 collections"}, queries); diff != "" {
		t.Error(diff)
	}
}
