package rest

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/rest/openapi"
)

// jsonMedia is the media type of every body.
const jsonMedia = "application/json"

// Names of the components that more than one operation refers to.
const (
	bearerScheme = "bearerKey"
	bareScheme   = "bareKey"
)

// Document returns the OpenAPI 3.1 description of every route, as JSON. It is
// made from the tables that the routes work by.
func Document(site hoko.Site) ([]byte, error) {
	nouns := describeAll(site)
	d := openapi.Document{
		OpenAPI:           "3.1.1",
		Info:              info(),
		JSONSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
		Servers:           []openapi.Server{{URL: site.URL(""), Description: "This server."}},
		Tags:              groups(),
		Components: openapi.Components{
			Parameters: append(pageParameters(), openapi.Entry[*openapi.Parameter]{Name: "idempotencyKey", Value: idempotencyParameter()}),
			Headers:    headers(),
			Responses:  refusedResponses(),
			SecuritySchemes: openapi.Ordered[*openapi.SecurityScheme]{
				{Name: bearerScheme, Value: &openapi.SecurityScheme{Type: "http", Scheme: "bearer", Description: "`Authorization: Bearer hoko_…`; the scheme may be in any case."}},
				{Name: bareScheme, Value: &openapi.SecurityScheme{Type: "apiKey", In: "header", Name: "Authorization", Description: "`Authorization: hoko_…`: the key alone, without a scheme."}},
			},
		},
	}
	for _, n := range nouns {
		d.Paths = append(d.Paths, openapi.Entry[*openapi.PathItem]{Name: n.path, Value: n.pathItem()})
		d.Components.Schemas = append(d.Components.Schemas, n.schemas()...)
	}
	d.Paths = append(d.Paths, keyPaths()...)
	d.Components.Schemas = append(d.Components.Schemas, keySchemas()...)
	d.Components.Schemas = append(d.Components.Schemas, sharedSchemas()...)
	return encodeIndented(d)
}

// describeAll describes every path, in the order of the documentation.
func describeAll(site hoko.Site) []noun {
	return []noun{
		describeLinks(site), describeCollections(), describeTags(), describePartners(), describeCustomers(),
		describeClicks(), describeValues(), describeClickStream(), describeLeadStream(), describeSaleStream(), describeLeads(), describeSales(),
	}
}

func encodeIndented(d openapi.Document) ([]byte, error) {
	text, err := encode(d)
	if err != nil {
		return nil, err
	}
	var indented bytes.Buffer
	if err := json.Indent(&indented, text, "", "  "); err != nil {
		return nil, err
	}
	return indented.Bytes(), nil
}

func sharedSchemas() openapi.Ordered[*openapi.Schema] {
	return append(openapi.Ordered[*openapi.Schema]{
		{Name: "UTM", Value: utmSchema()},
		{Name: "UTMChange", Value: utmChangeSchema()},
		{Name: "Deleted", Value: deletedSchema()},
	}, errorSchemas()...)
}

func deletedSchema() *openapi.Schema {
	return &openapi.Schema{
		Types:       openapi.Types{"object"},
		Description: "What was deleted.",
		Properties: openapi.Ordered[*openapi.Schema]{
			{Name: "deletedIds", Value: listSchema("The ids of the request, in its order.", hoko.MaxTake, uuidSchema(""))},
		},
		Required: []string{"deletedIds"},
	}
}

// pathItem describes the routes of the noun's path.
func (n noun) pathItem() *openapi.PathItem {
	item := &openapi.PathItem{}
	for _, route := range Routes() {
		if route.Path != n.path {
			continue
		}
		op := n.operation(route)
		switch route.Method {
		case http.MethodGet:
			op.Parameters, item.Get = n.listParameters(), op
		case http.MethodPost:
			op.Parameters, item.Post = []*openapi.Parameter{{Ref: "#/components/parameters/idempotencyKey"}}, op
		case http.MethodPut:
			item.Put = op
		case http.MethodDelete:
			item.Delete = op
		}
	}
	return item
}

func (n noun) operation(route Route) *openapi.Operation {
	said, scope := n.methods[route.Method], string(route.Scope)
	return &openapi.Operation{
		Tags:          []string{n.tag},
		Summary:       said.summary,
		Description:   said.text + "\n\nNeeds the scope `" + scope + "`.",
		OperationID:   said.id,
		RequiredScope: scope,
		RequestBody:   n.requestBody(route.Method),
		Responses:     append(openapi.Ordered[*openapi.Response]{n.success(route.Method)}, refusalsOf(route.Method)...),
		Security:      []map[string][]string{{bearerScheme: {scope}}, {bareScheme: {scope}}},
	}
}

func (n noun) listParameters() []*openapi.Parameter {
	parameters := append([]*openapi.Parameter{}, n.filters...)
	for _, name := range n.paging {
		parameters = append(parameters, &openapi.Parameter{Ref: "#/components/parameters/" + name})
	}
	return parameters
}

func (n noun) requestBody(method string) *openapi.RequestBody {
	switch method {
	case http.MethodPost:
		return &openapi.RequestBody{Required: true, Description: "What to make.", Content: n.content(n.createName(), n.example.create)}
	case http.MethodPut:
		return &openapi.RequestBody{Required: true, Description: "What to change or to make.", Content: n.content(n.changeName(), n.example.change)}
	case http.MethodDelete:
		ids := listSchema("", hoko.MaxTake, uuidSchema(""))
		ids.MinItems = 1
		return &openapi.RequestBody{Required: true, Description: "The ids of what to delete.", Content: body(ids, n.exampleIDs())}
	}
	return nil
}

func (n noun) exampleIDs() any { return json.RawMessage(`["` + exampleID(n.example.answer) + `"]`) }

// exampleID returns the id in an example.
func exampleID(text string) string {
	var named struct{ ID string }
	_ = json.Unmarshal([]byte(text), &named)
	return named.ID
}

// content is a body of the noun in the form of a schema: one, or a batch.
func (n noun) content(schema, example string) map[string]openapi.MediaType {
	if n.single {
		return body(openapi.Refer(schema), n.body(example))
	}
	batch := listSchema("", hoko.MaxTake, openapi.Refer(schema))
	batch.MinItems = 1
	return body(batch, n.body(example))
}

func body(s *openapi.Schema, example any) map[string]openapi.MediaType {
	return map[string]openapi.MediaType{jsonMedia: {Schema: s, Example: example}}
}

// item is the schema of an item of a list.
func (n noun) item() *openapi.Schema {
	if n.other == "" {
		return openapi.Refer(n.name)
	}
	return &openapi.Schema{AnyOf: []*openapi.Schema{openapi.Refer(n.name), openapi.Refer(n.other)}}
}

// success is the answer of an operation that did what it was asked for.
func (n noun) success(method string) openapi.Entry[*openapi.Response] {
	answer := &openapi.Response{Description: "The items, in the order of the request.", Headers: answerHeaders()}
	list := listSchema("", hoko.MaxTake, n.item())
	status := http.StatusOK
	switch method {
	case http.MethodGet:
		answer.Description = "A page of the list, " + n.order + "; an empty array if nothing is found."
		answer.Headers = answerHeaders(totalHeader, linkHeader)
	case http.MethodPost:
		status = http.StatusCreated
		answer.Headers = answerHeaders(replayedHeader)
	case http.MethodDelete:
		answer.Description = "All of them are deleted."
		answer.Content = body(openapi.Refer("Deleted"), json.RawMessage(`{"deletedIds":["`+exampleID(n.example.answer)+`"]}`))
	}
	if n.stream {
		answer.Description = "All of the list, " + n.order + ": one JSON object a line, or a table."
		answer.Headers = answerHeaders(dispositionHeader)
		answer.Content = map[string]openapi.MediaType{
			linesMedia: {Schema: openapi.Refer(n.name), Example: json.RawMessage(n.example.answer)},
			tableMedia: {Schema: textSchema(""), Example: n.table},
		}
	}
	if n.single {
		answer.Description = "What was recorded."
		answer.Content = body(openapi.Refer(n.name), n.body(n.example.answer))
	} else if answer.Content == nil {
		answer.Content = body(list, n.body(n.example.answer))
	}
	return openapi.Entry[*openapi.Response]{Name: strconv.Itoa(status), Value: answer}
}
