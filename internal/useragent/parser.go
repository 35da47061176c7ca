// Package useragent tells from a User-Agent header what a visitor uses: the kind
// of device, the browser and the operating system, and whether the visitor is a
// program instead of a person. It believes the header; it is no defence against a
// client that lies, and it knows neither client hints nor prefetching.
package useragent

import (
	"strings"
	"sync/atomic"

	"github.com/maypok86/otter/v2"
)

// maxHeader is how many bytes of a header are looked at. Real browsers stay below
// it, in-app browsers included, and the time of one parse grows with the length.
const maxHeader = 512

// Parser parses headers and remembers the most used answers: a parse takes about a
// hundred microseconds, a remembered answer less than one. Safe for concurrent use.
type Parser struct {
	answers *otter.Cache[string, Agent]
	known   atomic.Int64
	parsed  atomic.Int64
}

// Stats say how a Parser does. Known and Parsed count since the start.
type Stats struct {
	Remembered int   // answers
	Known      int64 // headers whose answer was remembered
	Parsed     int64 // headers that had to be parsed
}

// HitRatio returns which part of the headers was known, from 0 to 1, and 0 before
// the first one.
func (s Stats) HitRatio() float64 {
	if s.Known == 0 {
		return 0
	}
	return float64(s.Known) / float64(s.Known+s.Parsed)
}

// Stats returns the present figures.
func (p *Parser) Stats() Stats {
	return Stats{Remembered: p.answers.EstimatedSize(), Known: p.known.Load(), Parsed: p.parsed.Load()}
}

// New returns a Parser that remembers the answers to at most size headers, and to
// one if size is smaller than that. A remembered answer takes about 1 KB at most.
func New(size int) *Parser {
	options := &otter.Options[string, Agent]{MaximumSize: max(size, 1)}
	return &Parser{answers: otter.Must(options)}
}

// Parse returns what header, the value of a User-Agent field (RFC 9110, section
// 10.1.5), says about its sender. It never fails: what it cannot tell is empty.
func (p *Parser) Parse(header string) Agent {
	header = header[:min(len(header), maxHeader)]
	if agent, known := p.answers.GetIfPresent(header); known {
		p.known.Add(1)
		return agent
	}
	p.parsed.Add(1)
	// The header may be a slice of a whole request, which neither the key nor the
	// answer, whose texts are slices of it, may keep alive.
	header = strings.Clone(header)
	agent := parse(header)
	p.answers.Set(header, agent)
	return agent
}
