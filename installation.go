package hoko

import "time"

// Installation is what one database knows of itself.
type Installation struct {
	ID          string
	PepperCheck []byte     // proves that the configured pepper is the one that keys were hashed with
	SetUpAt     *time.Time // when the first owner was made; nil before
	CreatedAt   time.Time
}
