// Package openapi is the vocabulary of an OpenAPI 3.1 document, as far as the
// REST door is described with it. It says how a description is written down,
// and nothing of what is described. Fields are named as the specification names
// them (https://spec.openapis.org/oas/v3.1.1), where their meaning is laid down.
package openapi

// Document is the whole description.
type Document struct {
	OpenAPI           string             `json:"openapi"`
	Info              Info               `json:"info"`
	JSONSchemaDialect string             `json:"jsonSchemaDialect"`
	Servers           []Server           `json:"servers"`
	Tags              []Tag              `json:"tags"`
	Paths             Ordered[*PathItem] `json:"paths"`
	Components        Components         `json:"components"`
}

// Info says what the API is.
type Info struct {
	Title       string  `json:"title"`
	Summary     string  `json:"summary"`
	Description string  `json:"description"`
	Version     string  `json:"version"`
	License     License `json:"license"`
}

// License is that of the API.
type License struct {
	Name       string `json:"name"`
	Identifier string `json:"identifier"`
}

// Server is where the API is reached.
type Server struct {
	URL         string `json:"url"`
	Description string `json:"description"`
}

// Tag is a group of operations.
type Tag struct {
	Name        string `json:"name"`
	Description string `json:"description"`
}

// PathItem is everything that can be asked for at one path.
type PathItem struct {
	Get    *Operation `json:"get,omitempty"`
	Post   *Operation `json:"post,omitempty"`
	Put    *Operation `json:"put,omitempty"`
	Delete *Operation `json:"delete,omitempty"`
}

// Operation is one thing that can be asked for.
type Operation struct {
	Tags          []string              `json:"tags"`
	Summary       string                `json:"summary"`
	Description   string                `json:"description"`
	OperationID   string                `json:"operationId"`
	RequiredScope string                `json:"x-required-scope,omitempty"`
	Parameters    []*Parameter          `json:"parameters,omitempty"`
	RequestBody   *RequestBody          `json:"requestBody,omitempty"`
	Responses     Ordered[*Response]    `json:"responses"`
	Security      []map[string][]string `json:"security"`
}

// Parameter is one parameter of a query, or a header field of a request.
type Parameter struct {
	Ref         string  `json:"$ref,omitempty"`
	Name        string  `json:"name,omitempty"`
	In          string  `json:"in,omitempty"`
	Description string  `json:"description,omitempty"`
	Required    bool    `json:"required,omitempty"`
	Schema      *Schema `json:"schema,omitempty"`
	Example     any     `json:"example,omitempty"`
}

// RequestBody is what is sent.
type RequestBody struct {
	Description string               `json:"description"`
	Required    bool                 `json:"required"`
	Content     map[string]MediaType `json:"content"`
}

// Response is one way of being answered.
type Response struct {
	Ref         string               `json:"$ref,omitempty"`
	Description string               `json:"description,omitempty"`
	Headers     Ordered[*Header]     `json:"headers,omitempty"`
	Content     map[string]MediaType `json:"content,omitempty"`
}

// Header is a header field of an answer.
type Header struct {
	Ref         string  `json:"$ref,omitempty"`
	Description string  `json:"description,omitempty"`
	Required    bool    `json:"required,omitempty"`
	Schema      *Schema `json:"schema,omitempty"`
	Example     any     `json:"example,omitempty"`
}

// MediaType is a body of one media type.
type MediaType struct {
	Schema   *Schema           `json:"schema"`
	Example  any               `json:"example,omitempty"`
	Examples Ordered[*Example] `json:"examples,omitempty"`
}

// Example is a body as it might be.
type Example struct {
	Summary string `json:"summary"`
	Value   any    `json:"value"`
}

// Components are the parts that others refer to by name.
type Components struct {
	Schemas         Ordered[*Schema]         `json:"schemas"`
	Parameters      Ordered[*Parameter]      `json:"parameters"`
	Headers         Ordered[*Header]         `json:"headers"`
	Responses       Ordered[*Response]       `json:"responses"`
	SecuritySchemes Ordered[*SecurityScheme] `json:"securitySchemes"`
}

// SecurityScheme is a way to prove who asks.
type SecurityScheme struct {
	Type        string `json:"type"`
	Description string `json:"description"`
	Scheme      string `json:"scheme,omitempty"`
	Name        string `json:"name,omitempty"`
	In          string `json:"in,omitempty"`
}
