package resttest

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/pb33f/libopenapi/datamodel"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// TestDocumentIsOpenAPI holds the document against the specification's own
// schema.
func TestDocumentIsOpenAPI(t *testing.T) {
	t.Parallel()
	s := document(t)
	text := strings.NewReader(datamodel.OpenAPI31SchemaData)
	meta, err := jsonschema.UnmarshalJSON(text)
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("hoko:meta", meta); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("hoko:meta")
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(s.root.of); err != nil {
		t.Error(err)
	}
}

// TestEverySchemaIsOne compiles all schemas, which holds them against the
// meta-schema of JSON Schema and looks their references up.
func TestEverySchemaIsOne(t *testing.T) {
	t.Parallel()
	s, found := document(t), 0
	s.root.walk(func(n node) {
		if n.has("schema") {
			found++
			if _, err := s.compile(n.at("schema").pointer); err != nil {
				t.Error(err)
			}
		}
	})
	for _, name := range s.root.at("components", "schemas").names() {
		if _, err := s.compile(s.root.at("components", "schemas", name).pointer); err != nil {
			t.Error(err)
		}
	}
	if found < 50 {
		t.Errorf("only %d schemas", found)
	}
}

// TestEveryReferenceLeadsSomewhere looks up the references that are none of a
// schema.
func TestEveryReferenceLeadsSomewhere(t *testing.T) {
	t.Parallel()
	s, used := document(t), map[string]bool{}
	s.root.walk(func(n node) {
		if ref, ok := n.value("$ref").(string); ok {
			used[ref] = true
			if !s.resolve(n).exists() {
				t.Errorf("%s refers to %s, which is not there", n.pointer, ref)
			}
		}
	})
	for _, kind := range s.root.at("components").names() {
		if kind == "securitySchemes" {
			continue
		}
		for _, name := range s.root.at("components", kind).names() {
			// What is no operation is answered as well.
			if ref := "#/components/" + kind + "/" + name; !used[ref] && name != "NotFound" && name != "MethodNotAllowed" {
				t.Errorf("%s is of no use", ref)
			}
		}
	}
}

// TestEveryExampleIsValid holds the examples against the schemas beside them.
// Each body has one.
func TestEveryExampleIsValid(t *testing.T) {
	t.Parallel()
	s := document(t)
	s.root.walk(func(n node) {
		if n.has("example") {
			for _, fault := range s.exampleFaults(n) {
				t.Errorf("%s: %s", n.pointer, fault)
			}
		}
		if n.has(jsonMedia) && !n.at(jsonMedia).has("example") {
			t.Errorf("%s has no example", n.pointer)
		}
	})
}

func (s *spec) exampleFaults(n node) []string {
	return s.valueFaults(n.at("schema"), n.value("example"))
}

// TestFaultsAreFound breaks an exchange in every way that Check is there for.
func TestFaultsAreFound(t *testing.T) {
	t.Parallel()
	const tag = `{"id":"01935a5e-0000-7000-8000-000000000001","name":"a","color":"red"}`
	good := func() Exchange {
		return Exchange{
			Method: http.MethodGet, Target: "/api/tags?take=2", Status: http.StatusOK, Body: []byte("[" + tag + "]"),
			Header: http.Header{"Content-Type": {jsonMedia}, "X-Request-Id": {"r"}, "X-Total-Count": {"1"}},
		}
	}
	s := document(t)
	faults := func(e Exchange) []string {
		path, query, _ := strings.Cut(e.Target, "?")
		return s.faults(path, query, e)
	}
	if got := faults(good()); len(got) > 0 {
		t.Fatalf("a good exchange: %v", got)
	}
	for name, spoil := range map[string]func(*Exchange){
		"a status":            func(e *Exchange) { e.Status = http.StatusTeapot },
		"a status of others":  func(e *Exchange) { e.Status = http.StatusConflict },
		"no endpoint":         func(e *Exchange) { e.Target = "/api/tag" },
		"a member too many":   func(e *Exchange) { e.Body = []byte(strings.Replace(string(e.Body), `"name"`, `"x":1,"name"`, 1)) },
		"a member too few":    func(e *Exchange) { e.Body = []byte(`[{"id":"01935a5e-0000-7000-8000-000000000001","name":"a"}]`) },
		"a type":              func(e *Exchange) { e.Body = []byte(strings.Replace(string(e.Body), `"a"`, `null`, 1)) },
		"a choice":            func(e *Exchange) { e.Body = []byte(strings.Replace(string(e.Body), `red`, `reddish`, 1)) },
		"an id":               func(e *Exchange) { e.Body = []byte(strings.Replace(string(e.Body), `0193`, `193`, 1)) },
		"an envelope":         func(e *Exchange) { e.Body = []byte(`{"tags":[]}`) },
		"no JSON":             func(e *Exchange) { e.Body = nil },
		"another media type":  func(e *Exchange) { e.Header.Set("Content-Type", "text/plain") },
		"a header too many":   func(e *Exchange) { e.Header.Set("X-Colour", "red") },
		"a header too few":    func(e *Exchange) { e.Header.Del("X-Total-Count") },
		"a header's value":    func(e *Exchange) { e.Header.Set("X-Total-Count", "some") },
		"a parameter":         func(e *Exchange) { e.Target += "&colour=red" },
		"a parameter's value": func(e *Exchange) { e.Target = "/api/tags?take=0" },
		"a body that is no ids": func(e *Exchange) {
			e.Method, e.Request, e.Body = http.MethodDelete, `["x"]`, []byte(`{"deletedIds":[]}`)
		},
	} {
		e := good()
		if spoil(&e); len(faults(e)) == 0 {
			t.Errorf("%s passes", name)
		}
	}
}

func document(t *testing.T) *spec {
	t.Helper()
	s, err := read()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// walk calls do for n and everything below it.
func (n node) walk(do func(node)) {
	do(n)
	switch of := n.of.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(of)) {
			n.at(name).walk(do)
		}
	case []any:
		for i := range of {
			n.index(i).walk(do)
		}
	}
}
