package hoko

// LinkImport is a table of links that a caller wants to make.
type LinkImport struct {
	CSV          string                // with the names of its columns in the first line
	Columns      map[string]LinkColumn // by name in the CSV; nil to go by the names alone
	CollectionID string                // where links go whose row names no collection; "" for nowhere
	DryRun       bool                  // whether only to say what would happen
}

// LinkColumn is what a column of a table of links says. It is named like the
// member of a link that it fills.
type LinkColumn string

// IgnoredColumn says nothing of a link.
const IgnoredColumn LinkColumn = "ignored"

// LinkColumns lists every column of a table of links, in the order of an export.
func LinkColumns() []LinkColumn {
	return []LinkColumn{
		"url", "shortId", "title", "description", "image", "collectionId", "tagIds", "partnerId", "externalId", "tenantId",
		"utmSource", "utmMedium", "utmCampaign", "utmTerm", "utmContent", "utmReferral",
		"expiresAt", "expiredUrl", "iosUrl", "androidUrl", "geo", "cloaked", "archived",
	}
}

// ImportReport says what became of an import. Rows are independent: those
// without fault are imported, whatever is wrong with the others.
type ImportReport struct {
	Rows     int
	Imported int // with DryRun: how many would be
	Failed   int
	Faults   []RowFault // of the first MaxFaultyRows rows at fault, at most MaxRowFaults of each
	Columns  map[string]LinkColumn
}

// Bounds of what one report describes.
const (
	MaxFaultyRows = 1000
	MaxRowFaults  = 10
)

// RowFault is one thing that is wrong with a row of a table.
type RowFault struct {
	Line int // of the table; the names of the columns are on line 1
	Issue
}
