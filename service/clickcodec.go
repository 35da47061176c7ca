package service

import (
	"encoding/binary"
	"encoding/json"
	"errors"
)

// The first byte of an event tells its form. In this one fields follow, each as its
// tag, the length of its value in two bytes, and the value; what is empty is left
// out. The moment comes last, so that an event without it has been cut off. Events
// of older versions are JSON and begin with a brace; docs/adr/0020 says why that was
// given up.
const fieldsForm = 1

// The tags. Those of texts and of optional texts are counted from the first of
// their kind.
const (
	firstText     = 0
	firstOptional = 64
	firstOther    = 128
)

const (
	tagOfTag byte = firstOther + iota
	tagOfQR
	tagOfVisitor
	tagOfMoment
)

// usualEvent is more bytes than nearly all events have.
const usualEvent = 512

var errCutOff = errors.New("a click is cut off")

// texts lists the fields that are texts. The tag of each is its place: a new one
// goes to the end, and none is ever taken out.
func (e *clickEvent) texts() [13]*string {
	return [...]*string{
		&e.ID, &e.WorkspaceID, &e.LinkID, &e.CollectionID,
		&e.Place.Country, &e.Place.Continent, &e.Place.Region, &e.Place.City,
		&e.UserAgent, &e.Referrer, &e.Language, &e.URL, (*string)(&e.Trigger),
	}
}

// optionals lists those that may be nil, likewise.
func (e *clickEvent) optionals() [8]**string {
	return [...]**string{
		&e.PartnerID,
		&e.UTM.Source, &e.UTM.Medium, &e.UTM.Campaign, &e.UTM.Term, &e.UTM.Content, &e.UTM.Referral,
		&e.TenantID,
	}
}

// encode writes the event as it lies in the spool, which refuses one that is longer
// than a value can be.
func (e *clickEvent) encode() []byte {
	record := append(make([]byte, 0, usualEvent), fieldsForm)
	for i, text := range e.texts() {
		if *text != "" {
			record = appendField(record, firstText+byte(i), *text)
		}
	}
	for i, text := range e.optionals() {
		if *text != nil {
			record = appendField(record, firstOptional+byte(i), **text)
		}
	}
	return e.appendOthers(record)
}

func (e *clickEvent) appendOthers(record []byte) []byte {
	for _, id := range e.TagIDs {
		record = appendField(record, tagOfTag, id)
	}
	if e.QR {
		record = appendField(record, tagOfQR, "")
	}
	record = appendField(record, tagOfVisitor, e.Visitor)
	var moment [8]byte
	binary.LittleEndian.PutUint64(moment[:], uint64(e.At))
	return appendField(record, tagOfMoment, moment[:])
}

func appendField[Value ~string | ~[]byte](record []byte, tag byte, value Value) []byte {
	record = append(record, tag)
	record = binary.LittleEndian.AppendUint16(record, uint16(len(value)))
	return append(record, value...)
}

// decode reads what encode wrote, now or when that was JSON.
func (e *clickEvent) decode(record []byte) error {
	if len(record) > 0 && record[0] == fieldsForm {
		return e.decodeFields(string(record[1:]))
	}
	return json.Unmarshal(record, e)
}

// decodeFields passes over tags that only a later version knows.
func (e *clickEvent) decodeFields(fields string) error {
	texts, optionals := e.texts(), e.optionals()
	for fields != "" {
		tag, value, rest, ok := cutField(fields)
		if !ok {
			return errCutOff
		}
		switch i := int(tag); {
		case i < firstText+len(texts):
			*texts[i-firstText] = value
		case i >= firstOptional && i < firstOptional+len(optionals):
			*optionals[i-firstOptional] = new(value)
		default:
			e.setOther(tag, value)
		}
		fields = rest
	}
	if e.At == 0 {
		return errCutOff
	}
	return nil
}

// cutField returns the first of fields, and whether it is whole.
func cutField(fields string) (tag byte, value, rest string, ok bool) {
	const header = 3
	if len(fields) < header {
		return 0, "", "", false
	}
	end := header + int(fields[1]) + int(fields[2])<<8
	if len(fields) < end {
		return 0, "", "", false
	}
	return fields[0], fields[header:end], fields[end:], true
}

func (e *clickEvent) setOther(tag byte, value string) {
	switch tag {
	case tagOfTag:
		e.TagIDs = append(e.TagIDs, value)
	case tagOfQR:
		e.QR = true
	case tagOfVisitor:
		e.Visitor = []byte(value)
	case tagOfMoment:
		if len(value) == 8 {
			e.At = int64(binary.LittleEndian.Uint64([]byte(value)))
		}
	}
}
