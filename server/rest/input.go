package rest

import (
	"bytes"
	"strconv"
	"strings"
	"time"

	"github.com/hoko-to/hoko"
)

// maxEcho bounds how much of what a caller made up is said back, in bytes.
const maxEcho = 64

// input is one JSON value of a body, and where it lies.
type input struct {
	text   []byte
	field  string // "" for an item as a whole
	issues *hoko.Issues
}

func (in input) note(code hoko.Code, params hoko.Params) { in.issues.Add(in.field, code, params) }

func (in input) wrongType(wanted string) { in.note(hoko.CodeTypeWrong, hoko.Params{"type": wanted}) }

func (in input) tooMany(most int) { in.note(hoko.CodeTooMany, hoko.Params{"max": strconv.Itoa(most)}) }

func (in input) isNull() bool { return bytes.Equal(in.text, []byte("null")) }

// str returns the value as a string, and whether it is one.
func (in input) str() (string, bool) {
	if in.text[0] != '"' {
		in.wrongType("a string")
		return "", false
	}
	return unquote(in.text), true
}

// truth returns the value as true or false, and whether it is one of them.
func (in input) truth() (yes, ok bool) {
	switch string(in.text) {
	case "true":
		return true, true
	case "false":
		return false, true
	}
	in.wrongType("true or false")
	return false, false
}

// whole returns the value as a whole number in a range, and whether it is one.
// It is written in digits only: what 1.0 or 1e2 means depends on who reads it
// (RFC 8259, section 6).
func (in input) whole(least, most int64) (int64, bool) {
	if strings.Trim(strings.TrimPrefix(string(in.text), "-"), "0123456789") != "" {
		in.wrongType("a whole number in digits")
		return 0, false
	}
	n, err := strconv.ParseInt(string(in.text), 10, 64)
	if err != nil || n < least || n > most {
		in.note(hoko.CodeOutOfRange, hoko.Params{"min": strconv.FormatInt(least, 10), "max": strconv.FormatInt(most, 10)})
		return 0, false
	}
	return n, true
}

// moment returns the value as a time, and whether it is one.
func (in input) moment() (time.Time, bool) {
	text, ok := in.str()
	if !ok {
		return time.Time{}, false
	}
	t, ok := hoko.ParseMoment(text)
	if !ok {
		in.note(hoko.CodeTimeInvalid, nil)
	}
	return t, ok
}

// list returns the value as a list of at most most strings, and whether it is
// one.
func (in input) list(most int) ([]string, bool) {
	if in.text[0] != '[' {
		in.wrongType("an array of strings")
		return nil, false
	}
	list := []string{}
	for element := range elements(in.text) {
		if element[0] != '"' {
			in.wrongType("an array of strings")
			return nil, false
		}
		if len(list) == most {
			in.tooMany(most)
			return nil, false
		}
		list = append(list, unquote(element))
	}
	return list, true
}

// texts returns the value as an object of at most most strings, and whether it
// is one.
func (in input) texts(most int) (map[string]string, bool) {
	if in.text[0] != '{' {
		in.wrongType("an object of strings")
		return nil, false
	}
	texts, ok := map[string]string{}, true
	for name, value := range members(in.text) {
		if len(texts) == most {
			in.tooMany(most)
			return nil, false
		}
		member := in.member(unquote(name), value)
		text, isText := member.str()
		if _, twice := texts[unquote(name)]; twice {
			member.note(hoko.CodeJSONInvalid, nil)
		}
		texts[unquote(name)] = text
		ok = ok && isText
	}
	return texts, ok
}

// member returns a member of the value.
func (in input) member(name string, text []byte) input {
	field := hoko.CleanText(name, maxEcho)
	if in.field != "" {
		field = in.field + "." + field
	}
	return input{text: text, field: field, issues: in.issues}
}
