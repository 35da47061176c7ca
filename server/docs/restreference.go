package docs

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// restReference writes the reference of the REST door from its own description.
func restReference(document []byte) (string, error) {
	w := restWriter{}
	if err := json.Unmarshal(document, &w.document); err != nil {
		return "", fmt.Errorf("docs: the OpenAPI document: %w", err)
	}
	if err := w.everything(); err != nil {
		return "", fmt.Errorf("docs: the OpenAPI document: %w", err)
	}
	return w.text.String(), nil
}

type restWriter struct {
	document openAPI
	text     strings.Builder
}

func (w *restWriter) printf(format string, args ...any) { fmt.Fprintf(&w.text, format, args...) }

func (w *restWriter) everything() error {
	groups := make([][]apiOperation, len(w.document.Tags))
	for i, tag := range w.document.Tags {
		var err error
		if groups[i], err = w.document.operations(tag.Name); err != nil {
			return err
		}
	}
	w.overview(slices.Concat(groups...))
	for i, tag := range w.document.Tags {
		w.printf("## %s\n\n%s\n\n", tag.Name, tag.Description)
		for _, op := range groups[i] {
			if err := w.operation(op); err != nil {
				return err
			}
		}
	}
	w.objects()
	return nil
}

func (w *restWriter) overview(ops []apiOperation) {
	w.printf("| route | scope | what it does |\n| --- | --- | --- |\n")
	for _, op := range ops {
		scope := "none"
		if op.Scope != "" {
			scope = "`" + op.Scope + "`"
		}
		w.printf("| `%s` | %s | [%s](#%s) |\n", op.route, scope, op.Summary, anchor(op.Summary))
	}
	w.printf("\n")
}

// anchor returns the id that a heading gets.
func anchor(heading string) string {
	return strings.ReplaceAll(strings.ToLower(heading), " ", "-")
}

func (w *restWriter) operation(op apiOperation) error {
	w.printf("### %s\n\n`%s`\n\n%s\n\n", op.Summary, op.route, op.Description)
	if len(op.Parameters) > 0 {
		w.parameters(op.Parameters)
	}
	if op.RequestBody != nil {
		if err := w.body(*op.RequestBody); err != nil {
			return err
		}
	}
	return w.answers(op.Responses)
}

func (w *restWriter) parameters(list []apiParameter) {
	w.printf("| parameter | type | meaning |\n| --- | --- | --- |\n")
	for _, p := range list {
		p = w.document.resolved(p)
		place := ""
		if p.In == "header" {
			place = "Header field. "
		}
		if p.Required {
			place += "**Required.** "
		}
		s := p.Schema
		s.Description = place + p.Description
		w.printf("| `%s` | %s | %s |\n", p.Name, s.kind(), s.meaning())
	}
	w.printf("\n")
}

func (w *restWriter) body(body apiBody) error {
	for _, content := range body.Content {
		w.printf("**Body:** %s\n\n", content.Schema.sentence())
		item := content.Schema
		if item.Items != nil {
			item = *item.Items
		}
		if item = w.document.schema(item); len(item.Properties) > 0 {
			w.properties(item)
		}
		if err := w.example(content.Example); err != nil {
			return err
		}
	}
	return nil
}

// sentence says what a body is.
func (s apiSchema) sentence() string {
	if s.MaxItems > 0 {
		return "an " + s.kind() + ", " + span(max(s.MinItems, 0), s.MaxItems) + "."
	}
	return "one " + s.kind() + "."
}

func (w *restWriter) answers(list ordered[apiResponse]) error {
	var refusals []string
	for _, m := range list {
		if !strings.HasPrefix(m.name, "2") {
			refusals = append(refusals, m.name)
			continue
		}
		w.printf("**Answer %s:** %s%s\n\n", m.name, m.value.Description, m.value.fields())
		if err := w.contents(m.value.Content); err != nil {
			return err
		}
	}
	w.printf("Refused with %s: see [errors](errors.md).\n\n", strings.Join(refusals, ", "))
	return nil
}

// contents describes the bodies of an answer by their media types.
func (w *restWriter) contents(bodies map[string]apiContent) error {
	for _, media := range slices.Sorted(maps.Keys(bodies)) {
		content := bodies[media]
		if len(bodies) > 1 {
			w.printf("As `%s` it is %s\n\n", media, content.Schema.answerSentence())
		} else {
			w.printf("It is %s\n\n", content.Schema.answerSentence())
		}
		if err := w.example(content.Example); err != nil {
			return err
		}
	}
	return nil
}

func (s apiSchema) answerSentence() string {
	if len(s.Type) > 0 && s.Type[0] == "array" {
		return "an " + s.kind() + "."
	}
	return "one " + s.kind() + "."
}

// fields names the header fields of an answer.
func (r apiResponse) fields() string {
	if len(r.Headers) == 0 {
		return ""
	}
	names := make([]string, len(r.Headers))
	for i, m := range r.Headers {
		names[i] = "`" + m.name + "`"
	}
	return " Header fields: " + strings.Join(names, ", ") + "."
}

func (w *restWriter) properties(s apiSchema) {
	w.printf("| field | type | meaning |\n| --- | --- | --- |\n")
	for _, m := range s.Properties {
		need := ""
		if slices.Contains(s.Required, m.name) {
			need = "**Required.** "
		}
		w.printf("| `%s` | %s | %s |\n", m.name, m.value.kind(), strings.TrimSpace(need+m.value.meaning()))
	}
	w.printf("\n")
}

// example shows a body; a text as what it says.
func (w *restWriter) example(example json.RawMessage) error {
	if len(example) == 0 {
		return nil
	}
	var plain string
	if json.Unmarshal(example, &plain) == nil {
		w.printf("```text\n%s\n```\n\n", strings.TrimSuffix(plain, "\n"))
		return nil
	}
	var text bytes.Buffer
	if err := json.Indent(&text, example, "", "  "); err != nil {
		return err
	}
	w.printf("```json\n%s\n```\n\n", &text)
	return nil
}

// objects lists what answers are made of. In an answer every field is there, so
// that nothing is said of required ones.
func (w *restWriter) objects() {
	w.printf("## Objects\n\n")
	for _, m := range w.document.Components.Schemas {
		s := m.value
		w.printf("### %s\n\n%s\n\n", m.name, s.Description)
		if len(s.Properties) > 0 {
			w.properties(s)
		} else {
			w.printf("%s %s\n\n", strings.ToUpper(s.kind()[:1])+s.kind()[1:]+".", s.bare().meaning())
		}
	}
}

// bare returns s without its words.
func (s apiSchema) bare() apiSchema {
	s.Description = ""
	return s
}
