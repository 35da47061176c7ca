package hoko

import "time"

// Installation is what one database knows of itself.
type Installation struct {
	ID        string
	SetUpAt   *time.Time // when the first owner was made; nil before
	CreatedAt time.Time
}
