package db

import (
	"context"

	"github.com/hoko-to/hoko"
)

// heavyRead is how many bytes of text a read brings without holding much in
// memory.
const heavyRead = 2 << 20

// budget is how many bytes of text one read may still bring, however few things
// they belong to.
type budget struct {
	left  int
	light int // until the read is heavy
}

type budgetKey struct{}

// budgeted gives a read its budget, unless it has one.
func budgeted(ctx context.Context) context.Context {
	if _, has := ctx.Value(budgetKey{}).(*budget); has {
		return ctx
	}
	return withBudget(ctx, hoko.MaxPageBytes)
}

func withBudget(ctx context.Context, bytes int) context.Context {
	return context.WithValue(ctx, budgetKey{}, &budget{left: bytes, light: heavyRead})
}

// spend takes the size of a row from the budget of its read, if it has one
// (CodePageTooLarge when there is nothing left). A read that becomes heavy on the
// way needs a turn for that (CodeRateLimited if there is none).
func spend(ctx context.Context, size int) error {
	b, ok := ctx.Value(budgetKey{}).(*budget)
	if !ok {
		return nil
	}
	if b.left -= size; b.left < 0 {
		return &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodePageTooLarge}
	}
	wasLight := b.light >= 0
	if b.light -= size; wasLight && b.light < 0 {
		return hoko.CallFrom(ctx).BecomeHeavy()
	}
	return nil
}

// sizeOf returns how many bytes texts have that may be absent.
func sizeOf(texts ...*string) (size int) {
	for _, text := range texts {
		if text != nil {
			size += len(*text)
		}
	}
	return size
}

// AfterScanRow counts the row.
func (r *linkRow) AfterScanRow(ctx context.Context) error {
	size := len(r.URL) + sizeOf(r.Title, r.Description, r.Image, r.ExpiredURL, r.IOSURL, r.AndroidURL, r.Tags)
	for country, target := range r.Geo.value {
		size += len(country) + len(target)
	}
	return spend(ctx, size)
}

// AfterScanRow counts the row.
func (r *leadRow) AfterScanRow(ctx context.Context) error { return spend(ctx, sizeOf(r.Metadata)) }

// AfterScanRow counts the row.
func (r *saleRow) AfterScanRow(ctx context.Context) error { return spend(ctx, sizeOf(r.Metadata)) }
