package graph

import (
	"context"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
	"github.com/hoko-to/hoko/service"
)

func (r *Resolver) keyRequests(ctx context.Context, f hoko.KeyRequestFilter, p paging) (*model.APIKeyRequestConnection, error) {
	return list[hoko.KeyRequestFilter, hoko.KeyRequest]{
		filter:   f,
		read:     r.service.KeyRequests,
		count:    r.service.CountKeyRequests,
		cursor:   keyRequestCursor,
		announce: loadersFrom(ctx).referredByKeyRequest,
	}.page(ctx, p)
}

func keyRequestCursor(k *hoko.KeyRequest, field hoko.OrderField) hoko.Cursor {
	return timeCursor(field, k.CreatedAt, k.ID)
}

// keyRequestFilter returns which entries are asked for, those of one key if it
// is given. Another key that is named beside it is a mistake.
func keyRequestFilter(in *model.APIKeyRequestFilter, key *hoko.APIKey) (f hoko.KeyRequestFilter, err error) {
	if in != nil {
		f = hoko.KeyRequestFilter{
			KeyID:     in.APIKeyID.Value(),
			Outcomes:  codes(in.Outcomes.Value()),
			Refused:   in.Refused.Value(),
			Operation: in.Operation.Value(),
			Address:   in.Address.Value(),
			Status:    in.Status.Value(),
			From:      in.From.Value(),
			Until:     in.Until.Value(),
		}
		err = checkFilter(graphql.Omittable[*string]{}, filterID{"apiKeyId", in.APIKeyID})
	}
	if key == nil || err != nil {
		return f, err
	}
	if f.KeyID != nil && !strings.EqualFold(*f.KeyID, key.ID) {
		return f, hoko.Invalid("filter.apiKeyId", hoko.CodeIDUnknown, nil)
	}
	f.KeyID = &key.ID
	return f, nil
}

func codes(texts []string) []hoko.Code {
	if texts == nil {
		return nil
	}
	out := make([]hoko.Code, len(texts))
	for i, text := range texts {
		out[i] = hoko.Code(text)
	}
	return out
}

func (r *Resolver) lateUses(ctx context.Context, f hoko.LateUseFilter, p paging) (*model.APIKeyLateUseConnection, error) {
	return list[hoko.LateUseFilter, hoko.LateUse]{
		filter:   f,
		read:     r.service.LateUses,
		count:    r.service.CountLateUses,
		cursor:   func(u *hoko.LateUse, field hoko.OrderField) hoko.Cursor { return timeCursor(field, u.LastAt, u.KeyID) },
		announce: loadersFrom(ctx).referredByLateUse,
	}.page(ctx, p)
}

func lateUseFilter(in *model.APIKeyLateUseFilter) hoko.LateUseFilter {
	if in == nil {
		return hoko.LateUseFilter{}
	}
	return hoko.LateUseFilter{Revoked: in.Revoked.Value()}
}

// daysOf returns the loader of the days of keys in a range, which loads those of
// all keys of the answer at once.
func (l *loaders) daysOf(s *service.Service, r service.DayRange) *loader[[]*hoko.KeyDay] {
	l.mu.Lock()
	defer l.mu.Unlock()
	name := dayRangeName(r)
	if l.days[name] == nil {
		l.days[name] = newLoader(func(ctx context.Context, ids []string) (map[string][]*hoko.KeyDay, error) {
			return s.KeyDays(ctx, ids, r)
		})
		l.days[name].want(l.keyIDs...)
	}
	return l.days[name]
}

func dayRangeName(r service.DayRange) string {
	var names [2]string
	for i, t := range []*time.Time{r.From, r.Until} {
		if t != nil {
			names[i] = t.UTC().Format(time.RFC3339Nano)
		}
	}
	return strings.Join(names[:], "/")
}

// milliseconds returns a duration as the schema tells it.
func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
