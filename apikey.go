package hoko

import (
	"slices"
	"strconv"
	"time"
)

// Bounds of an API key.
const (
	MaxAllowed        = 50 // host names, and addresses, of one key
	MaxRevocationNote = 500
	ExpiringWithin    = 7 * 24 * time.Hour
)

// APIKey is what a program calls the API with. The secret is not part of it:
// nobody who can read a key can use it.
type APIKey struct {
	ID               string
	WorkspaceID      string
	PublicID         string // twelve characters that the key begins with, after hoko_
	LastFour         string // of the whole key, to tell keys apart
	Name             string
	Scopes           Scopes
	Environment      Environment
	AllowedHostnames []string
	AllowedIPs       []string
	CreatedBy        *string // id of a user; nil for the command line
	CreatedAt        time.Time
	ExpiresAt        *time.Time
	RevokedAt        *time.Time
	RevokedBy        *string
	RevokedReason    *RevocationReason
	RevokedNote      *string
	SuccessorID      *string
	LastUse          *KeyUse
}

// KeyUse is an accepted use of an API key.
type KeyUse struct {
	At        time.Time
	Address   string
	UserAgent string
}

// Environment is what a key is used for, a label only.
type Environment string

// The environments. The strings are stored.
const (
	EnvironmentDevelopment Environment = "development"
	EnvironmentStaging     Environment = "staging"
	EnvironmentProduction  Environment = "production"
)

// Environments lists every environment.
func Environments() []Environment {
	return []Environment{EnvironmentDevelopment, EnvironmentStaging, EnvironmentProduction}
}

// Known reports whether e is an environment.
func (e Environment) Known() bool { return slices.Contains(Environments(), e) }

// RevocationReason is why a key was revoked.
type RevocationReason string

// The reasons. The strings are stored.
const (
	RevocationUnused    RevocationReason = "unused"
	RevocationRotated   RevocationReason = "rotated"
	RevocationLeaked    RevocationReason = "leaked"
	RevocationOwnerLeft RevocationReason = "owner_left"
	RevocationOther     RevocationReason = "other"
)

// RevocationReasons lists every reason.
func RevocationReasons() []RevocationReason {
	return []RevocationReason{RevocationUnused, RevocationRotated, RevocationLeaked, RevocationOwnerLeft, RevocationOther}
}

// KeyState is where a key is in its life. It is derived, never stored.
type KeyState string

// The states.
const (
	KeyActive   KeyState = "active"
	KeyExpiring KeyState = "expiring" // ends within ExpiringWithin
	KeyRetiring KeyState = "retiring" // has a successor
	KeyExpired  KeyState = "expired"
	KeyRevoked  KeyState = "revoked"
)

// State returns where the key is in its life at the moment now. It is for
// people to look at; whether a key is accepted is decided by the database's
// clock.
func (k *APIKey) State(now time.Time) KeyState {
	switch {
	case k.RevokedAt != nil:
		return KeyRevoked
	case k.ExpiresAt != nil && !k.ExpiresAt.After(now):
		return KeyExpired
	case k.SuccessorID != nil:
		return KeyRetiring
	case k.ExpiresAt != nil && k.ExpiresAt.Sub(now) <= ExpiringWithin:
		return KeyExpiring
	default:
		return KeyActive
	}
}

// Prefix returns the start of the key, which is not secret.
func (k *APIKey) Prefix() string { return keyPrefix + k.PublicID }

// Hint returns what may be shown of the key.
func (k *APIKey) Hint() string { return k.Prefix() + "_…" + k.LastFour }

// Validate notes every reason why the key cannot be stored.
func (k *APIKey) Validate(is *Issues) {
	CheckName(is, "name", k.Name)
	if len(k.Scopes) == 0 {
		is.Add("scopes", CodeRequired, nil)
	}
	if !k.Environment.Known() {
		is.Add("environment", CodeChoiceInvalid, Params{"choices": Choices(Environments())})
	}
	k.validateAllowed(is)
}

func (k *APIKey) validateAllowed(is *Issues) {
	most := Params{"max": strconv.Itoa(MaxAllowed)}
	if len(k.AllowedHostnames) > MaxAllowed {
		is.Add("allowedHostnames", CodeTooMany, most)
	}
	if len(k.AllowedIPs) > MaxAllowed {
		is.Add("allowedIps", CodeTooMany, most)
	}
	for i, name := range k.AllowedHostnames {
		if !isHostPattern(name) {
			is.Add(entry("allowedHostnames", i), CodeHostnameInvalid, nil)
		}
	}
	for i, network := range k.AllowedIPs {
		if _, err := ParseNetwork(network); err != nil {
			is.Add(entry("allowedIps", i), CodeNetworkInvalid, nil)
		}
	}
}

// entry names one entry of a list.
func entry(field string, i int) string { return field + "[" + strconv.Itoa(i) + "]" }

// StoredKey is a key as the permission check reads it: with the hash of its
// secret, and judged by the database's clock.
type StoredKey struct {
	APIKey
	Hash        []byte
	HashVersion int // of the pepper that the hash was made with
	Expired     bool
}

// Refusal returns why the key is not accepted for a call, or nil. The check of a
// request and the check of a write ask the same.
func (k *StoredKey) Refusal(c *Call) error {
	switch {
	case k.RevokedAt != nil:
		return &Error{Kind: KindUnauthenticated, Code: CodeKeyRevoked}
	case k.Expired:
		return &Error{Kind: KindUnauthenticated, Code: CodeKeyExpired}
	case !k.AllowsOrigin(c.Origin, c.Referer):
		return &Error{Kind: KindForbidden, Code: CodeHostnameBlocked}
	case !k.AllowsAddress(c.Address):
		return &Error{Kind: KindForbidden, Code: CodeIPNotAllowed}
	default:
		return nil
	}
}

// APIKeyFilter narrows a list of keys. Its zero value finds all.
type APIKeyFilter struct {
	Search    string // part of name, prefix or last four characters, case ignored
	States    []KeyState
	Scope     *Scope
	CreatedBy *string
	Ownerless bool      // made by somebody who is no member any more
	Now       time.Time // the moment that states are derived at

	Environment *Environment

	UnusedSince   *time.Time // the last use, or the creation of a key never used, is older
	ExpiresBefore *time.Time // the end is at this moment or earlier; it may have passed
}

// APIKeyInput is what a caller gives to make a key.
type APIKeyInput struct {
	Name             string
	Scopes           []Scope
	Environment      Environment
	ExpiresAt        *time.Time
	AllowedHostnames []string
	AllowedIPs       []string
}

// APIKeyChanges is what a caller gives to change a key. Its power can only
// shrink.
type APIKeyChanges struct {
	ID               string
	Name             Change[string]
	Scopes           Change[[]Scope]
	Environment      Change[Environment]
	ExpiresAt        Change[time.Time]
	AllowedHostnames Change[[]string]
	AllowedIPs       Change[[]string]
}

// Apply changes k and notes every change that would widen its power.
func (ch APIKeyChanges) Apply(k *APIKey, is *Issues) {
	ch.Name.Apply(&k.Name)
	ch.Environment.Apply(&k.Environment)
	if list, ok := ch.Scopes.Get(); ok {
		next := NewScopes(list...)
		if wider := next.Without(k.Scopes); len(wider) > 0 {
			is.Add("scopes", CodeScopesWidened, Params{"scopes": JoinScopes(wider)})
		}
		k.Scopes = next
	}
	if end, ok := ch.ExpiresAt.Get(); ok {
		if k.ExpiresAt != nil && end.After(*k.ExpiresAt) {
			is.Add("expiresAt", CodeExpiryExtended, nil)
		}
		k.ExpiresAt = &end
	}
	ch.applyAllowed(k, is)
}

func (ch APIKeyChanges) applyAllowed(k *APIKey, is *Issues) {
	if next, ok := ch.AllowedHostnames.Get(); ok {
		if !narrowsHostnames(k.AllowedHostnames, next) {
			is.Add("allowedHostnames", CodeHostnamesWidened, nil)
		}
		k.AllowedHostnames = next
	}
	if next, ok := ch.AllowedIPs.Get(); ok {
		if !narrowsNetworks(k.AllowedIPs, next) {
			is.Add("allowedIps", CodeNetworksWidened, nil)
		}
		k.AllowedIPs = next
	}
}

// Revocation is what a caller gives to end a key.
type Revocation struct {
	ID     string
	Reason RevocationReason
	Note   *string
}

// MaxKeysRevoked is the most keys that are revoked at once, each of which is locked.
const MaxKeysRevoked = 1000

// BulkRevocation is what a caller gives to end several keys for one reason.
type BulkRevocation struct {
	IDs    []string
	Reason RevocationReason
	Note   *string
}

// Of returns the revocation of one of the keys.
func (r BulkRevocation) Of(id string) Revocation {
	return Revocation{ID: id, Reason: r.Reason, Note: r.Note}
}

// Validate notes every reason why the revocation cannot be stored.
func (r Revocation) Validate(is *Issues) {
	if !slices.Contains(RevocationReasons(), r.Reason) {
		is.Add("reason", CodeChoiceInvalid, Params{"choices": Choices(RevocationReasons())})
	}
	checkOptional(is, "note", r.Note, MaxRevocationNote)
}
