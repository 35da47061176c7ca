package hoko

// Direction is that of an order.
type Direction string

// The directions.
const (
	Ascending  Direction = "asc"
	Descending Direction = "desc"
)

// OrderField is what a list is ordered by. Each list knows some of them.
type OrderField string

// The order fields.
const (
	OrderByCreatedAt  OrderField = "createdAt"
	OrderByUpdatedAt  OrderField = "updatedAt"
	OrderByName       OrderField = "name"
	OrderByShortID    OrderField = "shortId"
	OrderByLastUsedAt OrderField = "lastUsedAt"
	OrderByJoinedAt   OrderField = "joinedAt"
	OrderByLastSeenAt OrderField = "lastSeenAt"
)

// MaxTake is the most items that one page may hold.
const MaxTake = 10_000

// MaxPageBytes is about how many bytes of text one read brings at most, whatever
// it holds: twice what a request may bring.
const MaxPageBytes = 32 << 20

// Page says which part of an ordered list is wanted: Limit items after the
// cursor, or after skipping some. Ties are broken by id.
type Page struct {
	Limit     int // 1 to MaxTake
	Skip      int
	After     *Cursor
	Field     OrderField
	Direction Direction
}

// Cursor is a place in an ordered list: behind the item with this id, whose
// order field has this value.
type Cursor struct {
	Field OrderField
	Text  string // the value of a text field
	Time  int64  // the value of a time field, in microseconds since 1970 UTC
	ID    string
}
