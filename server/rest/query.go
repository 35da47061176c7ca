package rest

import (
	"maps"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/hoko-to/hoko"
)

// defaultTake is how many items a list holds unless its caller says.
const defaultTake = 50

// query is the query string of a list while it is read. Each parameter that is
// asked for is known from then on; err refuses the others.
type query struct {
	values url.Values
	known  []string
	issues hoko.Issues
}

func newQuery(r *http.Request) *query {
	q := &query{}
	var err error
	if q.values, err = url.ParseQuery(r.URL.RawQuery); err != nil {
		q.issues.Add("", hoko.CodeTypeWrong, hoko.Params{"type": "a well-formed query string"})
	}
	return q
}

// err returns all faults of the query, nil if there are none.
func (q *query) err() error {
	for _, name := range slices.Sorted(maps.Keys(q.values)) {
		if !slices.Contains(q.known, name) {
			q.issues.Add(hoko.CleanText(name, maxEcho), hoko.CodeParameterUnknown, hoko.Params{"choices": q.choices()})
		}
	}
	return q.issues.Err()
}

// choices lists the parameters that there are.
func (q *query) choices() string {
	if len(q.known) == 0 {
		return "–"
	}
	return strings.Join(slices.Sorted(slices.Values(q.known)), ", ")
}

// value returns a parameter, and whether it is there.
func (q *query) value(name string) (string, bool) {
	q.known = append(q.known, name)
	values := q.values[name]
	if len(values) == 0 {
		return "", false
	}
	if len(values) > 1 {
		q.issues.Add(name, hoko.CodeTypeWrong, hoko.Params{"type": "one value"})
	}
	return values[0], true
}

// text returns a parameter, nil if it is not there.
func (q *query) text(name string) *string {
	value := q.verbatim(name)
	// Nobody looks for such characters, and no database agrees with another about
	// most of them.
	if value != nil && hoko.CleanText(*value, len(*value)) != *value {
		q.issues.Add(name, hoko.CodeCharacterForbidden, nil)
	}
	return value
}

// verbatim returns a parameter that the service checks, nil if it is not there.
func (q *query) verbatim(name string) *string {
	value, given := q.value(name)
	if !given {
		return nil
	}
	return &value
}

// search returns what to look for, "" for nothing in particular.
func (q *query) search() string {
	if search := q.text("search"); search != nil {
		return *search
	}
	return ""
}

// id returns a parameter that is an id, nil if it is not there.
func (q *query) id(name string) *string {
	value, given := q.value(name)
	if !given {
		return nil
	}
	id, ok := hoko.ParseID(value)
	if !ok {
		q.issues.Add(name, hoko.CodeIDMalformed, nil)
	}
	return &id
}

// ids returns the parameter id as a list, nil if it is not there.
func (q *query) ids() []string {
	if id := q.id("id"); id != nil {
		return []string{*id}
	}
	return nil
}

// number returns a parameter that is a whole number in a range.
func (q *query) number(name string, least, most, otherwise int) int {
	value, given := q.value(name)
	if !given {
		return otherwise
	}
	n, err := strconv.Atoi(value)
	if err != nil || n < least || n > most {
		q.issues.Add(name, hoko.CodeOutOfRange, hoko.Params{"min": strconv.Itoa(least), "max": strconv.Itoa(most)})
	}
	return n
}

// choice returns a parameter that is one of few words; the first is the default.
func (q *query) choice(name string, choices ...string) string {
	value, given := q.value(name)
	if !given {
		return choices[0]
	}
	if !slices.Contains(choices, value) {
		q.issues.Add(name, hoko.CodeChoiceInvalid, hoko.Params{"choices": strings.Join(choices, ", ")})
	}
	return value
}

// flag returns a parameter that is true or false, false if it is not there.
func (q *query) flag(name string) bool { return q.choice(name, "false", "true") == "true" }

// moment returns a parameter that is a time, nil if it is not there. A date alone
// is the first moment of the day in a zone.
func (q *query) moment(name string, zone *time.Location) *time.Time {
	first, _ := q.moments(name, zone)
	return first
}

// lastMoment is moment for the end of a range: a date alone is the last moment of
// the day that can be stored.
func (q *query) lastMoment(name string, zone *time.Location) *time.Time {
	_, last := q.moments(name, zone)
	return last
}

// moments returns the first and the last moment of a parameter that is a time.
func (q *query) moments(name string, zone *time.Location) (first, last *time.Time) {
	value, given := q.value(name)
	if !given {
		return nil, nil
	}
	begins, ok := hoko.ParseMoment(value)
	ends := begins
	if day, err := time.Parse(time.DateOnly, value); err == nil {
		begins, ends = hoko.DayIn(day, zone)
		ends = ends.Add(-time.Microsecond)
		ok = hoko.IsMoment(begins) && hoko.IsMoment(ends)
	}
	if !ok {
		q.issues.Add(name, hoko.CodeTimeInvalid, nil)
	}
	return &begins, &ends
}

// zone returns the time zone whose days dates are, UTC unless the query says
// otherwise.
func (q *query) zone() *time.Location {
	value, given := q.value("timezone")
	zone, known := hoko.LoadZone(value)
	if given && (!known || value == "") {
		q.issues.Add("timezone", hoko.CodeZoneUnknown, nil)
	}
	if !known {
		return time.UTC
	}
	return zone
}

// oneOf returns a parameter that is one of some words, "" if it is not there.
func oneOf[T ~string](q *query, name string, choices []T) T {
	value, given := q.value(name)
	if given && !slices.Contains(choices, T(value)) {
		q.issues.Add(name, hoko.CodeChoiceInvalid, hoko.Params{"choices": hoko.Choices(choices)})
	}
	return T(value)
}

// page returns which part of the list is wanted.
func (q *query) page() hoko.Page {
	return hoko.Page{
		Limit:     q.number("take", 1, hoko.MaxTake, defaultTake),
		Skip:      q.number("skip", 0, math.MaxInt32, 0),
		Field:     hoko.OrderByCreatedAt,
		Direction: q.direction(),
	}
}

// place returns the place in a list of events that a parameter names: the moment
// and the id of the last one that the caller has. It returns nil if there is none.
func (q *query) place() *hoko.Cursor {
	value, given := q.value("after")
	if !given {
		return nil
	}
	moment, word, _ := strings.Cut(value, ",")
	at, isMoment := hoko.ParseMoment(moment)
	id, isID := hoko.ParseID(word)
	if !isMoment || !isID {
		q.issues.Add("after", hoko.CodeCursorInvalid, nil)
	}
	return &hoko.Cursor{Field: hoko.OrderByCreatedAt, Time: at.UnixMicro(), ID: id}
}

// direction returns which way the list is wanted.
func (q *query) direction() hoko.Direction {
	return hoko.Direction(q.choice("sort", string(hoko.Descending), string(hoko.Ascending)))
}

// next returns the query of the page that follows p.
func (q *query) next(p hoko.Page) string {
	values := maps.Clone(q.values)
	values.Set("skip", strconv.Itoa(p.Skip+p.Limit))
	return values.Encode()
}
