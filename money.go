package hoko

import (
	"strconv"
	"strings"
)

// MaxAmount is the largest amount, in a minor unit. JavaScript holds every whole
// number up to it exactly, and a thousand of them fit an int64.
const MaxAmount = 1<<53 - 1

func checkAmount(is *Issues, amount int64, least int) {
	if amount < int64(least) || amount > MaxAmount {
		is.Add("amount", CodeOutOfRange, Params{"min": strconv.Itoa(least), "max": strconv.Itoa(MaxAmount)})
	}
}

// Money is an amount in the minor unit of its currency.
type Money struct {
	Amount   int64
	Currency Currency
}

// Major returns the amount in the major unit as a decimal number, with as many
// digits as the currency has (ISO 4217): 1234 is 12.34 usd, 1234 jpy and 1.234
// kwd.
func (m Money) Major() string {
	digits := m.Currency.Digits()
	text, negative := strings.CutPrefix(strconv.FormatInt(m.Amount, 10), "-")
	if missing := digits + 1 - len(text); missing > 0 {
		text = strings.Repeat("0", missing) + text
	}
	if digits > 0 {
		text = text[:len(text)-digits] + "." + text[len(text)-digits:]
	}
	if negative {
		text = "-" + text
	}
	return text
}

// Currency is an ISO 4217 code; it is stored in lower case.
type Currency string

// DefaultCurrency is that of a sale that names none.
const DefaultCurrency Currency = "usd"

// currencies are the active codes of ISO 4217 that money is paid in, by the
// number of their digits after the point.
var currencies = [...]string{
	0: " bif clp djf gnf isk jpy kmf krw pyg rwf ugx uyi vnd vuv xaf xof xpf ",
	2: " aed afn all amd aoa ars aud awg azn bam bbd bdt bmd bnd bob bov brl bsd btn bwp byn bzd cad cdf che chf chw" +
		" cny cop cou crc cup cve czk dkk dop dzd egp ern etb eur fjd fkp gbp gel ghs gip gmd gtq gyd hkd hnl htg huf" +
		" idr ils inr irr jmd kes kgs khr kpw kyd kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mru mur mvr mwk" +
		" mxn mxv myr mzn nad ngn nio nok npr nzd pab pen pgk php pkr pln qar ron rsd rub sar sbd scr sdg sek sgd shp" +
		" sle sos srd ssp stn svc syp szl thb tjs tmt top try ttd twd tzs uah usd usn uyu uzs ved ves wst xad xcd xcg" +
		" yer zar zmw zwg ",
	3: " bhd iqd jod kwd lyd omr tnd ",
	4: " clf uyw ",
}

// Known reports whether c is an active ISO 4217 code in lower case.
func (c Currency) Known() bool { return c.digits() >= 0 }

// Digits returns how many digits amounts have after the point; 2 for a code that
// is not known.
func (c Currency) Digits() int {
	if digits := c.digits(); digits >= 0 {
		return digits
	}
	return 2
}

func (c Currency) digits() int {
	if len(c) != 3 {
		return -1
	}
	for digits, codes := range currencies {
		if strings.Contains(codes, " "+string(c)+" ") {
			return digits
		}
	}
	return -1
}

// orDefault returns c in lower case, DefaultCurrency for "".
func (c Currency) orDefault() Currency {
	if c == "" {
		return DefaultCurrency
	}
	return Currency(strings.ToLower(string(c)))
}
