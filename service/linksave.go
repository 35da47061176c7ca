package service

import (
	"context"
	"iter"
	"maps"
	"slices"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// linkEdits are changes of links with what must be worked out before their
// transaction begins.
type linkEdits struct {
	changes []hoko.LinkChanges
	hashes  []*hoko.PasswordHash // of the passwords that the changes set
}

// editLinks prepares changes of links.
func (s *Service) editLinks(ctx context.Context, list []hoko.LinkChanges) (linkEdits, error) {
	hashes, err := s.hashLinkPasswords(ctx, list)
	return linkEdits{changes: list, hashes: hashes}, err
}

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

// linkSaver stores changes of links, all or none.
type linkSaver func(ctx context.Context, tx *db.Store, a *hoko.Access, e linkEdits) (*linkBatch, error)

// saveLinks makes links that have no id and changes those that have one.
func (s *Service) saveLinks(ctx context.Context, tx *db.Store, a *hoko.Access, e linkEdits) (*linkBatch, error) {
	return s.saveBatch(ctx, tx, a, newLinkBatch(e))
}

// updateLinks changes links, each of which must have an id.
func (s *Service) updateLinks(ctx context.Context, tx *db.Store, a *hoko.Access, e linkEdits) (*linkBatch, error) {
	b := newLinkBatch(e)
	b.noneNew = true
	return s.saveBatch(ctx, tx, a, b)
}

// saveBatch judges a batch and stores it if there is no fault.
func (s *Service) saveBatch(ctx context.Context, tx *db.Store, a *hoko.Access, b *linkBatch) (*linkBatch, error) {
	if err := s.judgeLinks(ctx, tx, a, b); err != nil {
		return nil, err
	}
	if err := b.issues.Err(); err != nil {
		return nil, err
	}
	return b, storeBatch(ctx, b.batch, b.links, tx.InsertLinks, tx.UpdateLinks)
}

// judgeLinks applies the changes to what is stored and notes every fault of the
// result. All that a judgement needs is read in one query per noun.
func (s *Service) judgeLinks(ctx context.Context, tx *db.Store, a *hoko.Access, b *linkBatch) error {
	found, err := tx.LockedLinksByIDs(ctx, a, b.ids())
	if err != nil {
		return err
	}
	for i := range b.links {
		if err := s.prepareLink(a, b, i, found[b.idAt(i)]); err != nil {
			return err
		}
	}
	return s.judgeReferences(ctx, tx, a, b)
}

// prepareLink applies the change of item i and judges what can be judged of the
// link alone; before is nil for a new link.
func (s *Service) prepareLink(a *hoko.Access, b *linkBatch, i int, before *hoko.Link) error {
	if !b.judge(i, before != nil) {
		return nil
	}
	if before != nil {
		b.touched = append(b.touched, before.ShortID)
		b.origins[before.ID] = originOf(before)
	}
	ch := b.edits.changes[i]
	link, err := s.linkToSave(a, before, ch)
	if err != nil {
		return err
	}
	if _, given := ch.Password.Get(); given {
		link.PasswordHash = b.edits.hashes[i]
	}
	if link.ShortID == "" {
		b.issues.Add("shortId", hoko.CodeRequired, nil)
	}
	link.Validate(&b.issues, s.site)
	ch.CheckPassword(&b.issues)
	normalizeIDs(link)
	b.links[i] = link
	return nil
}

// linkToSave returns what is stored after the change, but for the password;
// before is nil for a new link.
func (s *Service) linkToSave(a *hoko.Access, before *hoko.Link, ch hoko.LinkChanges) (*hoko.Link, error) {
	now := s.moment()
	l := &hoko.Link{ID: s.newID(), WorkspaceID: a.WorkspaceID, CreatedAt: now}
	if before != nil {
		l = before
	}
	ch.Apply(l)
	archive(l, ch.Archived, now)
	l.UpdatedAt = later(now, l.UpdatedAt)
	if l.ExpiresAt != nil {
		l.ExpiresAt = new(stored(*l.ExpiresAt))
	}
	if _, chosen := ch.ShortID.Get(); l.ShortID != "" || chosen && before != nil {
		return l, nil // an empty one prepareLink refuses: a short id cannot be taken away
	}
	var err error
	l.ShortID, err = hoko.RandomBase62(s.random, hoko.GeneratedShortIDLen)
	return l, err
}

// archive puts a link away or brings it back. One that is away already keeps the
// moment when it was put there.
func archive(l *hoko.Link, ch hoko.Change[bool], now time.Time) {
	switch archived, given := ch.Get(); {
	case given && !archived:
		l.ArchivedAt = nil
	case given && l.ArchivedAt == nil:
		l.ArchivedAt = &now
	}
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
		return ok && found[l.CollectionID] == nil && b.origins[l.ID].collection != l.CollectionID
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
	changed := func(l *hoko.Link) []string {
		if l.PartnerID == nil || *l.PartnerID == b.origins[l.ID].partner {
			return nil
		}
		return []string{*l.PartnerID}
	}
	ids := wellFormed(b.collect(changed))
	if len(ids) == 0 {
		return nil
	}
	known, err := tx.KnownPartnerIDs(ctx, a, ids)
	if err != nil {
		return err
	}
	b.judgeKnown("partnerId", known, changed)
	return nil
}

// judgeShortIDs notes chosen short ids that another link has or had, or that two
// links of the call want. Nobody has chosen the others: the store refuses one in
// the rare case that it is taken.
func judgeShortIDs(ctx context.Context, tx *db.Store, b *linkBatch) error {
	chosen := map[string]*string{}
	for i, l := range b.judged() {
		if _, ok := b.edits.changes[i].ShortID.Get(); ok {
			chosen[l.ID] = &l.ShortID
		}
	}
	owners, err := tx.ShortIDOwners(ctx, b.collect(func(l *hoko.Link) []string { return optional(chosen[l.ID]) }))
	if err != nil {
		return err
	}
	b.judgeOwners("shortId", hoko.CodeShortIDTaken, owners, func(l *hoko.Link) *string { return chosen[l.ID] })
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
