package hoko

import "time"

// Pepper is what a database knows of a secret that the hashes of keys were made
// with: enough to recognise it, and nothing to find it by.
type Pepper struct {
	Version   int    // names the pepper in the hashes made with it
	Check     []byte // derived from the pepper
	CreatedAt time.Time
}

// PepperUse is how many keys that nobody revoked and that have not expired one
// pepper guards.
type PepperUse struct {
	Version  int
	LiveKeys int
	PublicID string // of one of the keys
}
