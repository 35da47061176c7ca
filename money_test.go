package hoko_test

import (
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

func TestMajor(t *testing.T) {
	t.Parallel()
	for money, want := range map[hoko.Money]string{
		{1234, "usd"}: "12.34", {1234, "jpy"}: "1234", {1234, "kwd"}: "1.234", {1234, "clf"}: "0.1234",
		{0, "usd"}: "0.00", {5, "usd"}: "0.05", {-5, "usd"}: "-0.05", {-1234, "eur"}: "-12.34", {0, "jpy"}: "0", {-7, "jpy"}: "-7",
		{100, "???"}: "1.00", {math.MinInt64, "usd"}: "-92233720368547758.08",
	} {
		if got := money.Major(); got != want {
			t.Errorf("%+v is %s, want %s", money, got, want)
		}
	}
}

// As a number, the major unit is the minor one divided by a power of ten; as a
// text, it has exactly the digits of its currency.
func TestMajorIsTheAmount(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		money := hoko.Money{
			Amount:   rapid.Int64().Draw(t, "amount"),
			Currency: rapid.SampledFrom([]hoko.Currency{"usd", "jpy", "kwd", "clf", "none"}).Draw(t, "currency"),
		}
		text, digits := money.Major(), money.Currency.Digits()
		got, ok := new(big.Rat).SetString(text)
		unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(digits)), nil)
		if want := new(big.Rat).SetFrac(big.NewInt(money.Amount), unit); !ok || got.Cmp(want) != 0 {
			t.Fatalf("%+v is %s, want %s", money, text, want)
		}
		if text != got.FloatString(digits) {
			t.Fatalf("%+v is written %s, want %s", money, text, got.FloatString(digits))
		}
	})
}

// The digits are those of ISO 4217.
func TestCurrencies(t *testing.T) {
	t.Parallel()
	for currency, digits := range map[hoko.Currency]int{
		"usd": 2, "eur": 2, "huf": 2, "mga": 2, "idr": 2, "jpy": 0, "krw": 0, "isk": 0, "ugx": 0, "kwd": 3, "bhd": 3, "tnd": 3, "clf": 4, "uyw": 4,
	} {
		if !currency.Known() || currency.Digits() != digits {
			t.Errorf("%s: known %v, %d digits, want %d", currency, currency.Known(), currency.Digits(), digits)
		}
	}
	for _, currency := range []hoko.Currency{"", "us", "USD", "usdd", "xxx", "xts", "xau", " eu", "ur ", "d j", "dem", "usd "} {
		if currency.Known() || currency.Digits() != 2 {
			t.Errorf("%q: known %v, %d digits", currency, currency.Known(), currency.Digits())
		}
	}
}

// What a sale leaves out or writes in capitals is filled in before it is judged.
func TestSaleCurrency(t *testing.T) {
	t.Parallel()
	for given, want := range map[hoko.Currency]hoko.Currency{"": "usd", "EUR": "eur", "jPy": "jpy"} {
		sale := hoko.SaleTracking{Currency: given}
		if sale.Complete(); sale.Currency != want {
			t.Errorf("%q becomes %q, want %q", given, sale.Currency, want)
		}
	}
}

func TestAmountBounds(t *testing.T) {
	t.Parallel()
	for amount, want := range map[int64][2]hoko.Code{
		0: {"", hoko.CodeOutOfRange}, 1: {}, hoko.MaxAmount: {}, -1: {hoko.CodeOutOfRange, hoko.CodeOutOfRange},
		hoko.MaxAmount + 1: {hoko.CodeOutOfRange, hoko.CodeOutOfRange}, math.MinInt64: {hoko.CodeOutOfRange, hoko.CodeOutOfRange},
	} {
		sale, refund := hoko.SaleTracking{Amount: &amount}, hoko.RefundTracking{Amount: &amount}
		if got := [2]hoko.Code{codesOf(sale.Validate)["amount"], codesOf(refund.Validate)["amount"]}; got != want {
			t.Errorf("%d: sale and refund say %q, want %q", amount, got, want)
		}
	}
}
