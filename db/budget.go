package db

import (
	"context"

	"github.com/hoko-to/hoko"
)

// budget is how many bytes of text one read may still bring, however few things
// they belong to.
type budget int

type budgetKey struct{}

// budgeted gives a read its budget, unless it has one.
func budgeted(ctx context.Context) context.Context {
	if _, has := ctx.Value(budgetKey{}).(*budget); has {
		return ctx
	}
	return withBudget(ctx, hoko.MaxPageBytes)
}

func withBudget(ctx context.Context, bytes int) context.Context {
	return context.WithValue(ctx, budgetKey{}, new(budget(bytes)))
}

// spend takes the size of a row from the budget of its read, if it has one
// (CodePageTooLarge when there is nothing left).
func spend(ctx context.Context, size int) error {
	left, ok := ctx.Value(budgetKey{}).(*budget)
	if !ok {
		return nil
	}
	if *left -= budget(size); *left < 0 {
		return &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodePageTooLarge}
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
