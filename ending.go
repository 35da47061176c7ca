package hoko

import (
	"slices"
	"time"
)

// Ending says that something ended for good: a journal keeps it, so that nothing
// that ended comes back with a copy of the database from before. It holds ids and
// hashes, and no secret. Applied to whatever the database holds, in any order and
// however often, endings only take away.
type Ending struct {
	Kind        EndingKind `json:"kind"`
	At          time.Time  `json:"at,omitzero"` // when it happened; the zero time where that does not matter
	WorkspaceID string     `json:"workspace,omitempty"`
	KeyID       string     `json:"apiKey,omitempty"`
	UserID      string     `json:"user,omitempty"`
	CustomerID  string     `json:"customer,omitempty"`

	Since  time.Time        `json:"since,omitzero"` // when what ended began, by which it is known
	Hash   []byte           `json:"hash,omitempty"` // of what ended, by which it is known
	By     *string          `json:"by,omitempty"`   // id of a user
	Reason RevocationReason `json:"reason,omitempty"`
	Role   Role             `json:"role,omitempty"` // that was left
	Left   *KeyPower        `json:"left,omitempty"`
}

// EndingKind is what ended. The strings are stored.
type EndingKind string

// The kinds of endings.
const (
	KeyEnded          EndingKind = "apiKey.revoke"
	KeyPowerEnded     EndingKind = "apiKey.narrow"
	MembershipEnded   EndingKind = "member.remove"
	RoleEnded         EndingKind = "member.role"
	PasswordEnded     EndingKind = "password.replace"
	SecondFactorEnded EndingKind = "secondFactor.remove"
	RecoveryCodeEnded EndingKind = "recoveryCode.use"
	CustomerErased    EndingKind = "customer.erase"
	WorkspaceEnded    EndingKind = "workspace.delete" // with all keys and memberships that it has
)

// KeyPower is what an API key may do. A list that is empty allows everything, and
// so does no end.
type KeyPower struct {
	Scopes           Scopes     `json:"scopes,omitempty"`
	AllowedHostnames []string   `json:"allowedHostnames,omitempty"`
	AllowedIPs       []string   `json:"allowedIps,omitempty"`
	ExpiresAt        *time.Time `json:"expiresAt,omitempty"`
}

// Power returns what the key may do.
func (k *APIKey) Power() KeyPower {
	return KeyPower{k.Scopes, k.AllowedHostnames, k.AllowedIPs, k.ExpiresAt}
}

// Narrow leaves the key no more than p, and reports whether it had more. What the
// key lacks already stays so.
func (k *APIKey) Narrow(p KeyPower) (changed bool) {
	if left := k.Scopes.Without(k.Scopes.Without(p.Scopes)); len(left) < len(k.Scopes) {
		k.Scopes, changed = left, true
	}
	if narrowsFurther(k.AllowedHostnames, p.AllowedHostnames, narrowsHostnames) {
		k.AllowedHostnames, changed = p.AllowedHostnames, true
	}
	if narrowsFurther(k.AllowedIPs, p.AllowedIPs, narrowsNetworks) {
		k.AllowedIPs, changed = p.AllowedIPs, true
	}
	if p.ExpiresAt != nil && (k.ExpiresAt == nil || p.ExpiresAt.Before(*k.ExpiresAt)) {
		k.ExpiresAt, changed = p.ExpiresAt, true
	}
	return changed
}

// narrowsFurther reports whether next allows less than before. The lists of one key
// are each narrower than the one before it, so that of two one is the narrower.
func narrowsFurther(before, next []string, narrows func(before, next []string) bool) bool {
	return len(next) > 0 && !slices.Equal(before, next) && narrows(before, next)
}
