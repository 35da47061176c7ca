package docs

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/hoko-to/hoko"
)

// generated are the parts of the documentation that are not written by hand, as
// Markdown by name. A guide says where one stands: <!-- generated: errors -->.
type generated map[string]string

var (
	errUnknownPart = errors.New("there is no generated part of this name")
	partLine       = regexp.MustCompile(`<!-- generated: ([a-z-]+) -->`)
)

func newGenerated(o Options) (generated, error) {
	operations, types, err := graphQLReference(o.Schema)
	if err != nil {
		return nil, err
	}
	rest, err := restReference(o.OpenAPI)
	return generated{
		"errors":             errorTable(o.Site.Path() + root + errorsFolder),
		"rest":               rest,
		"graphql-operations": operations,
		"graphql-types":      types,
	}, err
}

// fill puts the generated parts into the text of a guide.
func (g generated) fill(text string) (string, error) {
	var err error
	filled := partLine.ReplaceAllStringFunc(text, func(line string) string {
		name := partLine.FindStringSubmatch(line)[1]
		part, ok := g[name]
		if !ok {
			err = fmt.Errorf("%w: %s", errUnknownPart, name)
		}
		return strings.TrimSuffix(part, "\n")
	})
	return filled, err
}

// errorTable lists every code with its sentence, each with a link to its page in
// folder.
func errorTable(folder string) string {
	var b strings.Builder
	b.WriteString("| code | sentence |\n| --- | --- |\n")
	for _, code := range hoko.Codes() {
		sentence := (&hoko.Error{Code: code}).Message(hoko.English)
		fmt.Fprintf(&b, "| [`%s`](%s%s) | %s |\n", code, folder, code, cell(sentence))
	}
	return b.String()
}

// cell returns a text as it can stand in a cell of a table.
func cell(text string) string {
	return strings.NewReplacer("|", `\|`, "\n", " ", "<", `\<`, "*", `\*`).Replace(text)
}
