package hoko

import "slices"

// Dimension is what clicks, leads and sales are told apart by in analytics.
type Dimension string

// The dimensions. The strings are stored and public: never change one, only
// add.
const (
	DimensionLink          Dimension = "link"
	DimensionCollection    Dimension = "collection"
	DimensionTag           Dimension = "tag"
	DimensionPartner       Dimension = "partner"
	DimensionTenant        Dimension = "tenant"
	DimensionCustomer      Dimension = "customer"
	DimensionCountry       Dimension = "country"
	DimensionRegion        Dimension = "region"
	DimensionCity          Dimension = "city"
	DimensionContinent     Dimension = "continent"
	DimensionDevice        Dimension = "device"
	DimensionBrowser       Dimension = "browser"
	DimensionOS            Dimension = "os"
	DimensionLanguage      Dimension = "language"
	DimensionReferrer      Dimension = "referrer" // the host
	DimensionReferrerClass Dimension = "referrerClass"
	DimensionUTMSource     Dimension = "utmSource"
	DimensionUTMMedium     Dimension = "utmMedium"
	DimensionUTMCampaign   Dimension = "utmCampaign"
	DimensionUTMTerm       Dimension = "utmTerm"
	DimensionUTMContent    Dimension = "utmContent"
	DimensionUTMReferral   Dimension = "utmReferral"
	DimensionDestination   Dimension = "destination"
	DimensionTrigger       Dimension = "trigger"
	DimensionQR            Dimension = "qr"  // true or false
	DimensionBot           Dimension = "bot" // true or false
)

// Dimensions lists every dimension in its documented order.
func Dimensions() []Dimension {
	return []Dimension{
		DimensionLink, DimensionCollection, DimensionTag, DimensionPartner, DimensionTenant, DimensionCustomer,
		DimensionCountry, DimensionRegion, DimensionCity, DimensionContinent,
		DimensionDevice, DimensionBrowser, DimensionOS, DimensionLanguage, DimensionReferrer, DimensionReferrerClass,
		DimensionUTMSource, DimensionUTMMedium, DimensionUTMCampaign, DimensionUTMTerm, DimensionUTMContent, DimensionUTMReferral,
		DimensionDestination, DimensionTrigger, DimensionQR, DimensionBot,
	}
}

// Known reports whether d is one of the dimensions.
func (d Dimension) Known() bool { return slices.Contains(Dimensions(), d) }

// IsID reports whether the values of d are ids of things of the workspace.
func (d Dimension) IsID() bool {
	switch d {
	case DimensionLink, DimensionCollection, DimensionTag, DimensionPartner, DimensionCustomer:
		return true
	default:
		return false
	}
}

// IsFlag reports whether the values of d are true and false.
func (d Dimension) IsFlag() bool { return d == DimensionQR || d == DimensionBot }

// IsManyValued reports whether a click can have several values of d, so that the
// cells of a breakdown may add up to more than there are clicks.
func (d Dimension) IsManyValued() bool { return d == DimensionTag }

// UnknownValue is the value of a dimension that nothing is known of. It can be
// filtered by like any other.
const UnknownValue = ""
