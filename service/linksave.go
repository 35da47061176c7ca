package service

import (
	"context"
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
func (s *Service) editLinks(ctx context.Context, a *hoko.Access, list []hoko.LinkChanges) (linkEdits, error) {
	hashes, err := s.hashLinkPasswords(ctx, a, list)
	return linkEdits{changes: list, hashes: hashes}, err
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
	if l.MadeBy(a.Actor); before != nil {
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
