package db

import (
	"strconv"
	"strings"

	"github.com/hoko-to/hoko"
)

// clickDimension is a dimension as clicks have it. A click says the same of it in
// Go as in SQL: sums are made with the one and read beside the other.
type clickDimension struct {
	name   hoko.Dimension
	column string // of clicks
	of     func(r *clickRow) *string
}

// clickDimensions are the dimensions of which a click has one value at most, and
// which sums are kept of. Tags are apart, and bots are told apart in every sum.
func clickDimensions() []clickDimension {
	text := func(value string) *string { return &value }
	return []clickDimension{
		{hoko.DimensionLink, "link_id", func(r *clickRow) *string { return &r.LinkID }},
		{hoko.DimensionCollection, "collection_id", func(r *clickRow) *string { return &r.CollectionID }},
		{hoko.DimensionPartner, "partner_id", func(r *clickRow) *string { return r.PartnerID }},
		{hoko.DimensionTenant, "tenant_id", func(r *clickRow) *string { return r.TenantID }},
		{hoko.DimensionCountry, "country", func(r *clickRow) *string { return r.Country }},
		{hoko.DimensionRegion, "region", func(r *clickRow) *string { return r.Region }},
		{hoko.DimensionCity, "city", func(r *clickRow) *string { return r.City }},
		{hoko.DimensionContinent, "continent", func(r *clickRow) *string { return r.Continent }},
		{hoko.DimensionDevice, "device", func(r *clickRow) *string { return &r.Device }},
		{hoko.DimensionBrowser, "browser", func(r *clickRow) *string { return r.Browser }},
		{hoko.DimensionOS, "os", func(r *clickRow) *string { return r.OS }},
		{hoko.DimensionLanguage, "language", func(r *clickRow) *string { return r.Language }},
		{hoko.DimensionReferrer, "referrer_host", func(r *clickRow) *string { return r.ReferrerHost }},
		{hoko.DimensionReferrerClass, "referrer_class", func(r *clickRow) *string { return r.ReferrerClass }},
		{hoko.DimensionUTMSource, "utm_source", func(r *clickRow) *string { return r.UTMSource }},
		{hoko.DimensionUTMMedium, "utm_medium", func(r *clickRow) *string { return r.UTMMedium }},
		{hoko.DimensionUTMCampaign, "utm_campaign", func(r *clickRow) *string { return r.UTMCampaign }},
		{hoko.DimensionUTMTerm, "utm_term", func(r *clickRow) *string { return r.UTMTerm }},
		{hoko.DimensionUTMContent, "utm_content", func(r *clickRow) *string { return r.UTMContent }},
		{hoko.DimensionUTMReferral, "utm_referral", func(r *clickRow) *string { return r.UTMReferral }},
		{hoko.DimensionDestination, "url", func(r *clickRow) *string { return &r.URL }},
		{hoko.DimensionTrigger, "trigger", func(r *clickRow) *string { return text(string(r.Trigger)) }},
		{hoko.DimensionQR, "qr", func(r *clickRow) *string { return text(strconv.FormatBool(r.QR)) }},
	}
}

// value returns what a click says of the dimension, as it is stored.
func (d clickDimension) value(r *clickRow) string {
	value := d.of(r)
	switch {
	case value == nil:
		return hoko.UnknownValue
	case d.name.IsID():
		return strings.ToLower(*value)
	default:
		return cleanText(*value)
	}
}

// tagsOf returns the tags of a click; a click without any has the unknown one.
func tagsOf(r *clickRow) []string {
	if len(r.TagIDs.value) == 0 {
		return []string{hoko.UnknownValue}
	}
	return convert(r.TagIDs.value, strings.ToLower)
}

// orNoTag is the list of tags in a column, as SQL, with the unknown one where
// there are none.
func orNoTag(column string) string { return `coalesce(nullif(` + column + `, '[]'), '[""]')` }
