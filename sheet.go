package hoko

// Sheet is a part of a list as CSV, the way spreadsheet programs read it.
type Sheet struct {
	CSV  string // begins with the names of the columns on the first page only
	Rows int
	More bool    // whether more rows follow
	Last *Cursor // where to read on; nil without rows
}
