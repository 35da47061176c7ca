package model

import "github.com/hoko-to/hoko"

// Order is the order of a list. Each list has an enum of the fields that it
// knows; one with a single order leaves Field empty.
type Order struct {
	Field     hoko.OrderField
	Direction hoko.Direction
}
