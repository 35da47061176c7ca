package docs

import (
	"encoding/json"
	"strings"
)

// openAPI is an OpenAPI 3.1 document, as far as the reference shows it. Fields
// are named as the specification names them.
type openAPI struct {
	Tags []struct {
		Name        string
		Description string
	}
	Paths      ordered[ordered[json.RawMessage]]
	Components struct {
		Parameters map[string]apiParameter
		Responses  map[string]apiResponse
		Schemas    ordered[apiSchema]
	}
}

type apiOperation struct {
	Tags        []string
	Summary     string
	Description string
	Scope       string `json:"x-required-scope"`
	Parameters  []apiParameter
	RequestBody *apiBody
	Responses   ordered[apiResponse]

	route string // method and path
}

type apiParameter struct {
	Ref         string `json:"$ref"`
	Name        string
	In          string
	Description string
	Required    bool
	Schema      apiSchema
}

type apiBody struct {
	Description string
	Content     map[string]apiContent
}

type apiResponse struct {
	Ref         string `json:"$ref"`
	Description string
	Headers     ordered[json.RawMessage]
	Content     map[string]apiContent
}

type apiContent struct {
	Schema  apiSchema
	Example json.RawMessage
}

// operations returns the operations of a group, in the document's order.
func (d *openAPI) operations(tag string) ([]apiOperation, error) {
	var found []apiOperation
	for _, path := range d.Paths {
		for _, method := range path.value {
			op := apiOperation{route: strings.ToUpper(method.name) + " " + path.name}
			if err := json.Unmarshal(method.value, &op); err != nil {
				return nil, err
			}
			if len(op.Tags) > 0 && op.Tags[0] == tag {
				found = append(found, op)
			}
		}
	}
	return found, nil
}

// resolved returns the parameter itself, if p only refers to it.
func (d *openAPI) resolved(p apiParameter) apiParameter {
	if p.Ref == "" {
		return p
	}
	return d.Components.Parameters[lastPart(p.Ref)]
}

// schema returns the component that s refers to, and s if it refers to none.
func (d *openAPI) schema(s apiSchema) apiSchema {
	for _, m := range d.Components.Schemas {
		if s.Ref != "" && m.name == lastPart(s.Ref) {
			return m.value
		}
	}
	return s
}

func lastPart(ref string) string { return ref[strings.LastIndex(ref, "/")+1:] }
