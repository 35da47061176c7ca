package service

import (
	"iter"
	"slices"

	"github.com/hoko-to/hoko"
)

// linkBatch is a list of links on its way into the store.
type linkBatch struct {
	*batch
	edits   linkEdits
	links   []*hoko.Link          // nil where an item is not worth judging
	origins map[string]linkOrigin // of links that exist, by id
	touched []string              // short ids that the redirect path may remember
}

// linkOrigin is what a link refers to before a change, and may refer to after
// it whatever has become of that.
type linkOrigin struct {
	collection string
	partner    string // "" for none
}

func originOf(l *hoko.Link) linkOrigin {
	origin := linkOrigin{collection: l.CollectionID}
	if l.PartnerID != nil {
		origin.partner = *l.PartnerID
	}
	return origin
}

func newLinkBatch(e linkEdits) *linkBatch {
	return &linkBatch{
		batch:   newBatch(e.changes),
		edits:   e,
		links:   make([]*hoko.Link, len(e.changes)),
		origins: map[string]linkOrigin{},
	}
}

// judgeKnown notes the links that name an id which is not known.
func (b *linkBatch) judgeKnown(field string, known []string, idsOf func(*hoko.Link) []string) {
	set := make(map[string]bool, len(known))
	for _, id := range known {
		set[id] = true
	}
	b.judgeEach(field, hoko.CodeIDUnknown, func(l *hoko.Link) bool {
		return slices.ContainsFunc(wellFormed(idsOf(l)), func(id string) bool { return !set[id] })
	})
}

// judgeOwners notes links whose name belongs to another link, and gives names
// that are free to the first link that wants them.
func (b *linkBatch) judgeOwners(field string, code hoko.Code, owners map[string]string, nameOf func(*hoko.Link) *string) {
	b.judgeEach(field, code, func(l *hoko.Link) bool {
		name := nameOf(l)
		if name == nil {
			return false
		}
		owner, taken := owners[*name]
		if !taken {
			owners[*name] = l.ID
		}
		return taken && owner != l.ID
	})
}

// judged yields the links that are worth judging, with their places.
func (b *linkBatch) judged() iter.Seq2[int, *hoko.Link] {
	return func(yield func(int, *hoko.Link) bool) {
		for i, l := range b.links {
			if l != nil && !yield(i, l) {
				return
			}
		}
	}
}

// judgeEach notes the links that are at fault.
func (b *linkBatch) judgeEach(field string, code hoko.Code, atFault func(*hoko.Link) bool) {
	for i, l := range b.judged() {
		if atFault(l) {
			b.issues.At(i)
			b.issues.Add(field, code, nil)
		}
	}
}

// collect gathers texts of all links, each once.
func (b *linkBatch) collect(of func(*hoko.Link) []string) []string {
	var all []string
	for _, l := range b.judged() {
		all = append(all, of(l)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

func optional(s *string) []string {
	if s == nil {
		return nil
	}
	return []string{*s}
}
