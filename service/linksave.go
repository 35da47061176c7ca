package service

import (
	"context"
	"iter"
	"maps"
	"slices"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// linkBatch is a list of links on its way into the store.
type linkBatch struct {
	*batch
	links   []*hoko.Link      // nil where an item is not worth judging
	homes   map[string]string // ids of the collections that links are in already, by id of the link
	touched []string          // short ids that the redirect path may remember
}

func newLinkBatch(list []hoko.LinkChanges) *linkBatch {
	return &linkBatch{
		batch: newBatch(list),
		links: make([]*hoko.Link, len(list)),
		homes: map[string]string{},
	}
}

// saveLinks applies the changes to what is stored, judges the result and stores
// it. All that a judgement needs is read in one query per noun.
func (s *Service) saveLinks(ctx context.Context, tx *db.Store, a *hoko.Access, list []hoko.LinkChanges) (*linkBatch, error) {
	b := newLinkBatch(list)
	found, err := tx.LinksByIDs(ctx, a, b.ids())
	if err != nil {
		return nil, err
	}
	for i, ch := range list {
		if err := s.prepareLink(a, b, i, found[b.idAt(i)], ch); err != nil {
			return nil, err
		}
	}
	if err := s.judgeReferences(ctx, tx, a, b); err != nil {
		return nil, err
	}
	if err := b.issues.Err(); err != nil {
		return nil, err
	}
	return b, storeBatch(ctx, b.batch, b.links, tx.InsertLinks, tx.UpdateLinks)
}

// prepareLink applies the change of item i and judges what can be judged of the
// link alone; before is nil for a new link.
func (s *Service) prepareLink(a *hoko.Access, b *linkBatch, i int, before *hoko.Link, ch hoko.LinkChanges) error {
	if !b.judge(i, before != nil) {
		return nil
	}
	if before != nil {
		b.touched = append(b.touched, before.ShortID)
		b.homes[before.ID] = before.CollectionID
	}
	link, err := s.linkToSave(a, before, ch)
	if err != nil {
		return err
	}
	if link.ShortID == "" {
		b.issues.Add("shortId", hoko.CodeRequired, nil)
	}
	link.Validate(&b.issues, s.site)
	normalizeIDs(link)
	b.links[i] = link
	return nil
}

// linkToSave returns what is stored after the change; before is nil for a new
// link.
func (s *Service) linkToSave(a *hoko.Access, before *hoko.Link, ch hoko.LinkChanges) (*hoko.Link, error) {
	now := s.moment()
	l := &hoko.Link{ID: s.newID(), WorkspaceID: a.WorkspaceID, CreatedAt: now}
	if before != nil {
		l = before
	}
	ch.Apply(l)
	l.UpdatedAt = later(now, l.UpdatedAt)
	if l.ExpiresAt != nil {
		l.ExpiresAt = new(stored(*l.ExpiresAt))
	}
	if l.ShortID != "" {
		return l, nil
	}
	if _, chosen := ch.ShortID.Get(); chosen && before != nil {
		return l, nil // prepareLink refuses it: a short id cannot be taken away
	}
	var err error
	l.ShortID, err = hoko.RandomBase62(s.random, hoko.GeneratedShortIDLen)
	return l, err
}

// normalizeIDs brings the ids in a link into their stored form. Malformed ones
// stay and tags beyond the bound go: Validate has noted them.
func normalizeIDs(l *hoko.Link) {
	normalize := func(id string) string {
		if parsed, ok := hoko.ParseID(id); ok {
			return parsed
		}
		return id
	}
	l.CollectionID = normalize(l.CollectionID)
	if l.PartnerID != nil {
		l.PartnerID = new(normalize(*l.PartnerID))
	}
	given := l.TagIDs[:min(len(l.TagIDs), hoko.MaxLinkTags)]
	tags := make([]string, 0, len(given))
	for _, id := range given {
		if id = normalize(id); !slices.Contains(tags, id) {
			tags = append(tags, id)
		}
	}
	l.TagIDs = tags
}

// judgeReferences notes ids that do not exist and names that are taken.
func (s *Service) judgeReferences(ctx context.Context, tx *db.Store, a *hoko.Access, b *linkBatch) error {
	if err := judgeCollections(ctx, tx, a, b); err != nil {
		return err
	}
	if err := judgeTags(ctx, tx, a, b); err != nil {
		return err
	}
	if err := judgePartners(ctx, tx, a, b); err != nil {
		return err
	}
	if err := judgeShortIDs(ctx, tx, b); err != nil {
		return err
	}
	return judgeExternalIDs(ctx, tx, a, b)
}

func judgeCollections(ctx context.Context, tx *db.Store, a *hoko.Access, b *linkBatch) error {
	ids := b.collect(func(l *hoko.Link) []string { return []string{l.CollectionID} })
	found, err := tx.CollectionsByIDs(ctx, a, wellFormed(ids))
	if err != nil {
		return err
	}
	b.judgeEach("collectionId", hoko.CodeIDUnknown, func(l *hoko.Link) bool {
		_, ok := hoko.ParseID(l.CollectionID)
		return ok && found[l.CollectionID] == nil && b.homes[l.ID] != l.CollectionID // it may stay where it is
	})
	return nil
}

func judgeTags(ctx context.Context, tx *db.Store, a *hoko.Access, b *linkBatch) error {
	ids := wellFormed(b.collect(func(l *hoko.Link) []string { return l.TagIDs }))
	if len(ids) == 0 {
		return nil
	}
	known, err := tx.KnownTagIDs(ctx, a, ids)
	if err != nil {
		return err
	}
	b.judgeKnown("tagIds", known, func(l *hoko.Link) []string { return l.TagIDs })
	return nil
}

func judgePartners(ctx context.Context, tx *db.Store, a *hoko.Access, b *linkBatch) error {
	ids := wellFormed(b.collect(func(l *hoko.Link) []string { return optional(l.PartnerID) }))
	if len(ids) == 0 {
		return nil
	}
	known, err := tx.KnownPartnerIDs(ctx, a, ids)
	if err != nil {
		return err
	}
	b.judgeKnown("partnerId", known, func(l *hoko.Link) []string { return optional(l.PartnerID) })
	return nil
}

// judgeShortIDs notes short ids that another link has or had, or that two links
// of the call want.
func judgeShortIDs(ctx context.Context, tx *db.Store, b *linkBatch) error {
	owners, err := tx.ShortIDOwners(ctx, b.collect(func(l *hoko.Link) []string { return []string{l.ShortID} }))
	if err != nil {
		return err
	}
	b.judgeOwners("shortId", hoko.CodeShortIDTaken, owners, func(l *hoko.Link) *string { return &l.ShortID })
	return nil
}

// judgeExternalIDs notes external ids that another link has, or that two links
// of the call want.
func judgeExternalIDs(ctx context.Context, tx *db.Store, a *hoko.Access, b *linkBatch) error {
	ids := b.collect(func(l *hoko.Link) []string { return optional(l.ExternalID) })
	if len(ids) == 0 {
		return nil
	}
	owners, err := tx.ExternalIDOwners(ctx, a, ids)
	if err != nil {
		return err
	}
	kept := map[string]*string{}
	for _, l := range b.judged() {
		kept[l.ID] = l.ExternalID
	}
	maps.DeleteFunc(owners, func(id, owner string) bool {
		now, changed := kept[owner]
		return changed && (now == nil || *now != id) // given up in the same call
	})
	b.judgeOwners("externalId", hoko.CodeExternalIDTaken, owners, func(l *hoko.Link) *string { return l.ExternalID })
	return nil
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
		owners[*name] = l.ID
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
