package rest

import (
	"slices"
	"time"

	"github.com/hoko-to/hoko"
)

// A field decodes one member of an object into what a caller asks for. What is
// wrong with it is noted in the input's issues.
type field[T any] func(in input, into *T)

// fields are all members that an object may have.
type fields[T any] map[string]field[T]

// decode reads an object: every member must be known and there once (RFC 7493,
// section 2.3).
func (fs fields[T]) decode(in input, into *T) {
	if in.text[0] != '{' {
		in.wrongType("an object")
		return
	}
	seen := make([]string, 0, len(fs))
	for quoted, value := range members(in.text) {
		name := unquote(quoted)
		member := in.member(name, value)
		decode, known := fs[name]
		switch {
		case !known:
			member.note(hoko.CodeFieldUnknown, nil)
		case slices.Contains(seen, name):
			member.note(hoko.CodeJSONInvalid, nil)
		default:
			seen = append(seen, name)
			decode(member, into)
		}
	}
}

// requiredText is a text that null empties, for the service to refuse.
func requiredText[T any](at func(*T) *hoko.Change[string]) field[T] {
	return func(in input, into *T) {
		if in.isNull() {
			*at(into) = hoko.To("")
		} else if text, ok := in.str(); ok {
			*at(into) = hoko.To(text)
		}
	}
}

// text is a text that null clears.
func text[T any](at func(*T) *hoko.Change[*string]) field[T] {
	return func(in input, into *T) {
		if in.isNull() {
			*at(into) = hoko.To[*string](nil)
		} else if text, ok := in.str(); ok {
			*at(into) = hoko.To(&text)
		}
	}
}

// moment is a time that null clears.
func moment[T any](at func(*T) *hoko.Change[*time.Time]) field[T] {
	return func(in input, into *T) {
		if in.isNull() {
			*at(into) = hoko.To[*time.Time](nil)
		} else if t, ok := in.moment(); ok {
			*at(into) = hoko.To(&t)
		}
	}
}

// list is a list of at most most texts that null empties.
func list[T any](most int, at func(*T) *hoko.Change[[]string]) field[T] {
	return func(in input, into *T) {
		if in.isNull() {
			*at(into) = hoko.To[[]string](nil)
		} else if list, ok := in.list(most); ok {
			*at(into) = hoko.To(list)
		}
	}
}

// texts is an object of at most most texts that null empties.
func texts[T any](most int, at func(*T) *hoko.Change[map[string]string]) field[T] {
	return func(in input, into *T) {
		if in.isNull() {
			*at(into) = hoko.To[map[string]string](nil)
		} else if texts, ok := in.texts(most); ok {
			*at(into) = hoko.To(texts)
		}
	}
}

// truth is true or false. Null is false.
func truth[T any](at func(*T) *hoko.Change[bool]) field[T] {
	return func(in input, into *T) {
		if in.isNull() {
			*at(into) = hoko.To(false)
		} else if yes, ok := in.truth(); ok {
			*at(into) = hoko.To(yes)
		}
	}
}

// word is a text of a kind of its own, like a color. Null empties it.
func word[T any, W ~string](at func(*T) *hoko.Change[W]) field[T] {
	return func(in input, into *T) {
		if in.isNull() {
			*at(into) = hoko.To(W(""))
		} else if text, ok := in.str(); ok {
			*at(into) = hoko.To(W(text))
		}
	}
}

// given is a text that is no change of anything. Null is the same as leaving it
// out.
func given[T any, W ~string](at func(*T) *W) field[T] {
	return func(in input, into *T) {
		if in.isNull() {
			return
		}
		text, _ := in.str()
		*at(into) = W(text)
	}
}

// optional is given for a text whose absence differs from an empty one.
func optional[T any](at func(*T) **string) field[T] {
	return func(in input, into *T) {
		if in.isNull() {
			return
		}
		if text, ok := in.str(); ok {
			*at(into) = &text
		}
	}
}

// whole is a whole number, with the range that the service will hold it to.
func whole[T any](least, most int64, at func(*T) **int64) field[T] {
	return func(in input, into *T) {
		if in.isNull() {
			return
		}
		if n, ok := in.whole(least, most); ok {
			*at(into) = &n
		}
	}
}

// metadata is an object of the caller's own, which is kept as it is written.
func metadata[T any](at func(*T) *hoko.Metadata) field[T] {
	return func(in input, into *T) {
		if !in.isNull() && in.text[0] != '{' {
			in.wrongType("an object")
			return
		}
		*at(into) = hoko.NewMetadata(in.text)
	}
}

// id names what is changed. An empty one would mean something new.
func id[T any](at func(*T) *string) field[T] {
	return func(in input, into *T) {
		given, ok := in.str()
		if ok && given == "" {
			in.note(hoko.CodeIDMalformed, nil)
		}
		*at(into) = given
	}
}
