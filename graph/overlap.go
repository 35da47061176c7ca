package graph

import "github.com/vektah/gqlparser/v2/ast"

// overlap counts what a validator compares to find out whether fields that are
// answered under one name can be merged (GraphQL, section 5.3.2): it follows the
// validator, and compares nothing but names. What fields of types that exclude each
// other lead to can be compared once more, which is not counted.
type overlap struct {
	compared  int // pairs of fields, and of selections and fragments
	looked    int // names of fields that were looked for in another selection
	fragments map[string]*ast.FragmentDefinition
	gathered  map[*ast.Selection]*gathered
	beside    map[besidePair]bool
	between   map[betweenPair]bool
}

// gathered is what a selection holds, with what its inline fragments hold. Of those
// that lie in each other each gathers what lies within.
type gathered struct {
	fields  map[string][]*ast.Field // by the name that they are answered under
	spreads []string
}

// besidePair is a selection and a fragment that are compared once.
type besidePair struct {
	selection *gathered
	fragment  string
}

// betweenPair is two fragments that are compared once.
type betweenPair [2]string

func newOverlap(document *ast.QueryDocument) *overlap {
	o := &overlap{
		fragments: map[string]*ast.FragmentDefinition{},
		gathered:  map[*ast.Selection]*gathered{},
		beside:    map[besidePair]bool{},
		between:   map[betweenPair]bool{},
	}
	for _, fragment := range document.Fragments {
		if o.fragments[fragment.Name] == nil {
			o.fragments[fragment.Name] = fragment
		}
	}
	return o
}

func (o *overlap) tooMuch() bool { return o.compared > maxCompared || o.looked > maxLooked }

// within counts what is compared of one selection: its fields with each other, with
// those of its fragments, and those of these with each other.
func (o *overlap) within(set ast.SelectionSet) {
	g := o.gather(set)
	for _, alike := range g.fields {
		for i, a := range alike {
			for _, b := range alike[i+1:] {
				if o.fieldPair(a, b); o.tooMuch() {
					return
				}
			}
		}
	}
	for i, a := range g.spreads {
		o.fragmentBeside(g, a)
		for _, b := range g.spreads[i+1:] {
			if o.fragmentPair(a, b); o.tooMuch() {
				return
			}
		}
	}
}

func (o *overlap) fieldPair(a, b *ast.Field) {
	if o.compared++; o.tooMuch() || len(a.SelectionSet) == 0 || len(b.SelectionSet) == 0 {
		return
	}
	x, y := o.gather(a.SelectionSet), o.gather(b.SelectionSet)
	o.selectionPair(x, y)
	for _, name := range y.spreads {
		o.fragmentBeside(x, name)
	}
	for _, name := range x.spreads {
		o.fragmentBeside(y, name)
		for _, other := range y.spreads {
			if o.fragmentPair(name, other); o.tooMuch() {
				return
			}
		}
	}
}

func (o *overlap) selectionPair(a, b *gathered) {
	if o.looked += len(a.fields); o.tooMuch() {
		return
	}
	for name, alike := range a.fields {
		for _, one := range alike {
			for _, other := range b.fields[name] {
				if o.fieldPair(one, other); o.tooMuch() {
					return
				}
			}
		}
	}
}

// fragmentBeside counts what is compared of a selection and a fragment, with those
// that the fragment spreads.
func (o *overlap) fragmentBeside(g *gathered, name string) {
	pair := besidePair{g, name}
	if o.compared++; o.tooMuch() || o.beside[pair] {
		return
	}
	o.beside[pair] = true
	fragment := o.fragments[name]
	if fragment == nil {
		return
	}
	other := o.gather(fragment.SelectionSet)
	if other == g {
		return
	}
	o.selectionPair(g, other)
	for _, inner := range other.spreads {
		o.fragmentBeside(g, inner)
	}
}

// fragmentPair counts what is compared of two fragments, with those that they spread.
func (o *overlap) fragmentPair(a, b string) {
	if o.compared++; o.tooMuch() || a == b || o.between[betweenPair{a, b}] {
		return
	}
	o.between[betweenPair{a, b}], o.between[betweenPair{b, a}] = true, true
	if o.fragments[a] == nil || o.fragments[b] == nil {
		return
	}
	x, y := o.gather(o.fragments[a].SelectionSet), o.gather(o.fragments[b].SelectionSet)
	o.selectionPair(x, y)
	for _, name := range y.spreads {
		o.fragmentPair(a, name)
	}
	for _, name := range x.spreads {
		o.fragmentPair(name, b)
	}
}

// gather returns what a selection holds, the same each time.
func (o *overlap) gather(set ast.SelectionSet) *gathered {
	if len(set) == 0 {
		return &gathered{}
	}
	g, ok := o.gathered[&set[0]]
	if !ok {
		g = &gathered{fields: map[string][]*ast.Field{}}
		o.gatherInto(g, set)
		o.gathered[&set[0]] = g
	}
	return g
}

func (o *overlap) gatherInto(g *gathered, set ast.SelectionSet) {
	for _, selection := range set {
		if o.compared++; o.tooMuch() {
			return
		}
		switch s := selection.(type) {
		case *ast.Field:
			g.fields[s.Alias] = append(g.fields[s.Alias], s)
		case *ast.InlineFragment:
			o.gatherInto(g, s.SelectionSet)
		case *ast.FragmentSpread:
			g.spreads = append(g.spreads, s.Name)
		}
	}
}
