package resttest

import (
	"bytes"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/rest"
)

const (
	jsonMedia  = "application/json"
	linesMedia = "application/x-ndjson" // one JSON value a line
	tableMedia = "text/csv"
	address    = "hoko:openapi" // of the document among schemas
)

// read reads the document once in a test process.
var read = sync.OnceValues(func() (*spec, error) {
	text, err := rest.Document(hoko.NewSite(url.URL{Scheme: "https", Host: "hoko.test"}))
	if err != nil {
		return nil, err
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	closeObjects(document)
	s := &spec{root: node{of: document}, compiler: jsonschema.NewCompiler(), compiled: map[string]*jsonschema.Schema{}}
	s.compiler.AssertFormat()
	return s, s.compiler.AddResource(address, document)
})

// spec is the document, and those of its schemas that were needed so far.
type spec struct {
	root node

	mu       sync.Mutex // guards what follows
	compiler *jsonschema.Compiler
	compiled map[string]*jsonschema.Schema
}

// closeObjects forbids members that an object does not declare. The document
// leaves answers open, because members may be added to them; a test wants to
// know of each.
func closeObjects(value any) {
	switch value := value.(type) {
	case []any:
		for _, element := range value {
			closeObjects(element)
		}
	case map[string]any:
		_, declares := value["properties"]
		_, says := value["additionalProperties"]
		if value["type"] == "object" && declares && !says {
			value["additionalProperties"] = false
		}
		for _, member := range value {
			closeObjects(member)
		}
	}
}

// operation returns what can be asked for with a method at a path; HEAD is GET
// without the body.
func (s *spec) operation(path, method string) node {
	if method == http.MethodHead {
		method = http.MethodGet
	}
	return s.root.at("paths", path, strings.ToLower(method))
}

// response returns how an operation answers with a status. What is no operation
// is refused as any may be, and because it is none.
func (s *spec) response(op node, status int) (node, bool) {
	code := strconv.Itoa(status)
	if op.exists() {
		response := s.resolve(op.at("responses", code))
		return response, response.exists()
	}
	switch status {
	case http.StatusNotFound:
		return s.root.at("components", "responses", "NotFound"), true
	case http.StatusMethodNotAllowed:
		return s.root.at("components", "responses", "MethodNotAllowed"), true
	}
	response := s.resolve(s.root.at("paths", "/api/links", "get", "responses", code))
	return response, response.exists() && status >= http.StatusBadRequest
}

// queryParameters returns the schemas of an operation's query parameters.
func (s *spec) queryParameters(op node) map[string]node {
	parameters := map[string]node{}
	for i := range op.at("parameters").length() {
		parameter := s.resolve(op.at("parameters").index(i))
		if name, ok := parameter.value("name").(string); ok && parameter.value("in") == "query" {
			parameters[name] = parameter.at("schema")
		}
	}
	return parameters
}

// resolve returns what n refers to, or n itself.
func (s *spec) resolve(n node) node {
	if ref, ok := n.value("$ref").(string); ok {
		return s.root.at(strings.Split(strings.TrimPrefix(ref, "#/"), "/")...)
	}
	return n
}

// jsonFaults holds a JSON text against a schema.
func (s *spec) jsonFaults(schema node, text string) []string {
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		return []string{err.Error()}
	}
	return s.valueFaults(schema, value)
}

// textFaults holds a text, which may mean a number, against a schema.
func (s *spec) textFaults(schema node, text string) []string {
	if schema.value("type") == "integer" {
		return s.jsonFaults(schema, text)
	}
	return s.valueFaults(schema, text)
}

func (s *spec) valueFaults(schema node, value any) []string {
	compiled, err := s.compile(schema.pointer)
	if err == nil {
		err = compiled.Validate(value)
	}
	if err != nil {
		return []string{err.Error()}
	}
	return nil
}

func (s *spec) compile(pointer string) (*jsonschema.Schema, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if known, ok := s.compiled[pointer]; ok {
		return known, nil
	}
	schema, err := s.compiler.Compile(address + "#" + pointer)
	if err == nil {
		s.compiled[pointer] = schema
	}
	return schema, err
}
