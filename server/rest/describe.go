package rest

import (
	"encoding/json"
	"net/http"

	"github.com/hoko-to/hoko/server/rest/openapi"
)

// noun describes what lies at one path, for the OpenAPI document. How it is
// read and written follows from the routes of the path.
type noun struct {
	path    string
	name    string // of one, as schemas are named
	tag     string // the group of operations that it belongs to
	about   string
	members []member // in the order of answers
	filters []*openapi.Parameter
	order   string   // what lists are in the order of
	single  bool     // whether a call is about one, rather than a batch
	paging  []string // the parameters of lists that say which part is wanted
	stream  bool     // whether lists are answered whole, one item a line
	other   string   // what else an item of a list may be; "" for nothing
	table   string   // an item as a row of a table, with the names of the columns
	methods map[string]words
	example example
}

// words are what is said of an operation.
type words struct {
	id      string // how generated clients name it
	summary string
	text    string
}

// example is a noun as it is written and as it is answered, in JSON. The tests
// send the one and are answered the other.
type example struct {
	create string // what a POST sends
	change string // what a PUT sends, with the id of the answer
	answer string
}

// member is one member of a noun: what it is in answers, and what in requests.
type member struct {
	name     string
	answer   *openapi.Schema // nil if it is never answered
	request  *openapi.Schema // nil if it cannot be given
	required bool            // to make a new one
	names    bool            // whether it says which one is changed
}

// answered is a member that callers cannot give.
func answered(name string, s *openapi.Schema) member { return member{name: name, answer: s} }

// givable is a member that callers may give.
func givable(name string, s *openapi.Schema) member {
	return member{name: name, answer: s, request: s}
}

// secret is a member that is given and never answered.
func secret(name string, s *openapi.Schema) member { return member{name: name, request: s.Nullable()} }

// naming is the member that says which one is changed.
func naming(s *openapi.Schema) member {
	return member{name: "id", answer: s, request: s, names: true}
}

// asked is a member of a request that is answered elsewhere or not at all.
func asked(name string, s *openapi.Schema) member { return member{name: name, request: s} }

// needed returns m as one that a new noun must have.
func (m member) needed() member {
	m.required = true
	return m
}

// nullable returns m as one that may be absent, and that null clears.
func (m member) nullable() member {
	if m.answer != nil {
		m.answer = m.answer.Nullable()
	}
	m.request = m.request.Nullable()
	return m
}

// clearable returns m as one that null empties, though it is never answered as
// null.
func (m member) clearable() member {
	m.request = m.request.Nullable()
	return m
}

// changedBy returns m as one that is given in another form than it is answered.
func (m member) changedBy(s *openapi.Schema) member {
	m.request = s
	return m
}

// schemas returns the components that the noun's operations refer to.
func (n noun) schemas() openapi.Ordered[*openapi.Schema] {
	list := openapi.Ordered[*openapi.Schema]{{Name: n.name, Value: n.answerSchema()}}
	if _, ok := n.methods[http.MethodPost]; ok {
		list = append(list, openapi.Entry[*openapi.Schema]{Name: n.createName(), Value: n.createSchema()})
	}
	if _, ok := n.methods[http.MethodPut]; ok {
		list = append(list, openapi.Entry[*openapi.Schema]{Name: n.changeName(), Value: n.changeSchema()})
	}
	return list
}

func (n noun) createName() string { return "New" + n.name }

func (n noun) changeName() string { return n.name + "Change" }

func (n noun) answerSchema() *openapi.Schema {
	s := &openapi.Schema{Types: openapi.Types{"object"}, Description: n.about}
	for _, m := range n.members {
		if m.answer != nil {
			s.Properties = append(s.Properties, openapi.Entry[*openapi.Schema]{Name: m.name, Value: m.answer})
			s.Required = append(s.Required, m.name) // absent values are null, never left out
		}
	}
	return s
}

func (n noun) createSchema() *openapi.Schema {
	s := n.requestSchema(func(m member) bool { return !m.names })
	s.Required = n.required()
	return s
}

// changeSchema is that of an item of a PUT, which says what it changes or what
// a new one needs.
func (n noun) changeSchema() *openapi.Schema {
	s := n.requestSchema(func(member) bool { return true })
	if _, inserts := n.methods[http.MethodPost]; !inserts {
		s.Required = []string{"id"}
		return s
	}
	s.AnyOf = []*openapi.Schema{{Required: []string{"id"}}, {Required: n.required()}}
	return s
}

func (n noun) requestSchema(has func(member) bool) *openapi.Schema {
	s := &openapi.Schema{Types: openapi.Types{"object"}, Additional: false}
	for _, m := range n.members {
		if m.request != nil && has(m) {
			s.Properties = append(s.Properties, openapi.Entry[*openapi.Schema]{Name: m.name, Value: m.request})
		}
	}
	return s
}

func (n noun) required() (names []string) {
	for _, m := range n.members {
		if m.required {
			names = append(names, m.name)
		}
	}
	return names
}

// body returns an example of what the noun's calls send or are answered.
func (n noun) body(text string) any {
	if n.single {
		return json.RawMessage(text)
	}
	return json.RawMessage("[" + text + "]")
}
