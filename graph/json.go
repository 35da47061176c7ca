package graph

import (
	"encoding/json"
	"hash/maphash"
	"slices"
	"strings"
	"unicode/utf8"
)

// maxNesting bounds how deep lists and objects lie in each other.
const maxNesting = 100

// sharedText is how long a text is, in bytes, that is not copied: one that is
// longer than any document or field is likely to be refused.
const sharedText = maxDocument

// decodeJSON reads a text as JSON in one pass, without a second copy of it in
// memory: bodies are large, and hostile ones are many. Numbers keep their digits
// as json.Number. It is stricter than package json: a text is UTF-8 (RFC 8259,
// section 8.1), and an object has each name once, because which of two counts is
// for each reader to guess (section 4). It fails with a *hoko.Error.
func decodeJSON(text string) (any, error) {
	if !utf8.ValidString(text) {
		return nil, jsonInvalid()
	}
	if mostValues(text) > maxValues {
		return nil, tooComplex("values", maxValues)
	}
	r := &jsonReader{text: text, seed: maphash.MakeSeed()}
	value, err := r.value(0)
	if err != nil {
		return nil, err
	}
	if r.skipSpace(); r.at < len(text) {
		return nil, jsonInvalid()
	}
	return value, nil
}

// jsonReader stands at a place of a text.
type jsonReader struct {
	text string
	at   int
	open []any // items of the lists that have not ended

	seed maphash.Seed
	kept [keptTexts]any // short texts, each where its hash says
}

// Names of members and values of enums come again and again: so many texts, of so
// many bytes at most, take memory once.
const (
	keptTexts   = 32
	maxKeptText = 32
)

// objectValues is how many values take as much memory as an object does beside
// its members.
const objectValues = 8

// mostValues returns how many values a text holds at most, before any takes
// memory: one follows each comma and each bracket that opens. The name of a
// member is one as well.
func mostValues(text string) int {
	most := 1
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '"':
			i, _ = closingQuote(text, i)
		case '{':
			most += objectValues
		case ',', '[', ':':
			most++
		}
	}
	return most
}

// closingQuote returns where the quotes close that open at a place, or the length of
// the text if they do not, and whether something between is escaped. Of what is not,
// many bytes are looked at at a time: megabytes must not keep a processor busy.
func closingQuote(text string, opening int) (at int, escaped bool) {
	begin := opening + 1
	length := strings.IndexByte(text[begin:], '"')
	if length < 0 {
		return len(text), false
	}
	escape := strings.IndexByte(text[begin:begin+length], '\\')
	if escape < 0 {
		return begin + length, false
	}
	for at = begin + escape; at < len(text) && text[at] != '"'; at++ {
		if text[at] == '\\' {
			at++ // what is escaped closes nothing
		}
	}
	return min(at, len(text)), true
}

// value reads what lies so many lists and objects deep.
func (r *jsonReader) value(depth int) (any, error) {
	if depth > maxNesting {
		return nil, tooComplex("nesting", maxNesting)
	}
	switch r.next() {
	case '{':
		return r.object(depth + 1)
	case '[':
		return r.list(depth + 1)
	case '"':
		return r.quoted()
	default:
		return r.literal()
	}
}

func (r *jsonReader) object(depth int) (any, error) {
	members := map[string]any{}
	err := r.items('}', func() error {
		if r.next() != '"' {
			return jsonInvalid()
		}
		quoted, err := r.quoted()
		if err != nil {
			return err
		}
		name := quoted.(string)
		if _, twice := members[name]; twice || !r.take(':') {
			return jsonInvalid()
		}
		members[name], err = r.value(depth)
		return err
	})
	return members, err
}

func (r *jsonReader) list(depth int) (any, error) {
	begin := len(r.open)
	err := r.items(']', func() error {
		item, err := r.value(depth)
		if len(r.open) == cap(r.open) {
			r.open = slices.Grow(r.open, max(len(r.open), 8)) // twice as much, or long lists are copied often
		}
		r.open = append(r.open, item)
		return err
	})
	list := make([]any, len(r.open)-begin)
	copy(list, r.open[begin:])
	r.open = r.open[:begin]
	return list, err
}

// items reads from the bracket that opens to the one that closes, and each item
// between.
func (r *jsonReader) items(closing byte, item func() error) error {
	r.at++
	if r.take(closing) {
		return nil
	}
	for {
		if err := item(); err != nil {
			return err
		}
		if r.take(closing) {
			return nil
		}
		if !r.take(',') {
			return jsonInvalid()
		}
	}
}

// quoted reads a text in quotes. What it returns is a string.
func (r *jsonReader) quoted() (any, error) {
	begin := r.at
	end, escaped := closingQuote(r.text, begin)
	if end == len(r.text) || hasControl(r.text[begin:end]) {
		return "", jsonInvalid()
	}
	r.at = end + 1
	if escaped {
		return unescaped(r.text[begin:r.at])
	}
	return r.keep(r.text[begin+1 : end]), nil
}

func hasControl(text string) bool {
	for i := range len(text) {
		if text[i] < ' ' {
			return true
		}
	}
	return false
}

// keep returns a text that keeps nothing else in memory, unless it is long.
func (r *jsonReader) keep(text string) any {
	switch {
	case len(text) > sharedText:
		return text
	case len(text) > maxKeptText:
		return strings.Clone(text)
	}
	at := &r.kept[maphash.String(r.seed, text)%keptTexts]
	if before, ok := (*at).(string); !ok || before != text {
		*at = strings.Clone(text)
	}
	return *at
}

func unescaped(quoted string) (string, error) {
	var text string
	if json.Unmarshal([]byte(quoted), &text) != nil {
		return "", jsonInvalid()
	}
	return text, nil
}

// literal reads a number, true, false or null.
func (r *jsonReader) literal() (any, error) {
	begin := r.at
	for r.at < len(r.text) && strings.IndexByte(" \t\r\n,]}", r.text[r.at]) < 0 {
		r.at++
	}
	switch text := r.text[begin:r.at]; {
	case text == "null":
		return nil, nil //nolint:nilnil // null is what the text says
	case text == "true":
		return true, nil
	case text == "false":
		return false, nil
	case json.Valid([]byte(text)):
		return json.Number(strings.Clone(text)), nil
	default:
		return nil, jsonInvalid()
	}
}

// next skips space and returns the character there, or 0 at the end.
func (r *jsonReader) next() byte {
	r.skipSpace()
	if r.at < len(r.text) {
		return r.text[r.at]
	}
	return 0
}

// take skips space and that character, and reports whether it was there.
func (r *jsonReader) take(c byte) bool {
	if r.next() != c {
		return false
	}
	r.at++
	return true
}

func (r *jsonReader) skipSpace() {
	for r.at < len(r.text) && strings.IndexByte(" \t\r\n", r.text[r.at]) >= 0 {
		r.at++
	}
}
