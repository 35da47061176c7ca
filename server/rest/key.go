package rest

import (
	"net/http"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

// keyBody is an API key as its holder knows it. Renaming a field here breaks
// callers.
type keyBody struct {
	ID               string           `json:"id"`
	Name             string           `json:"name"`
	Prefix           string           `json:"prefix"`
	Hint             string           `json:"hint"`
	State            hoko.KeyState    `json:"state"`
	Scopes           []hoko.Scope     `json:"scopes"`
	Environment      hoko.Environment `json:"environment"`
	Workspace        keyWorkspaceBody `json:"workspace"`
	AllowedHostnames []string         `json:"allowedHostnames"`
	AllowedIPs       []string         `json:"allowedIps"`
	CreatedAt        time.Time        `json:"createdAt"`
	ExpiresAt        *time.Time       `json:"expiresAt"`
	RevokedAt        *time.Time       `json:"revokedAt"`
	SuccessorID      *string          `json:"successorId"`
}

type keyWorkspaceBody struct {
	Name string `json:"name"`
}

func newKeyBody(own *service.OwnKey, now time.Time) keyBody {
	k := own.APIKey
	return keyBody{
		ID:               k.ID,
		Name:             k.Name,
		Prefix:           k.Prefix(),
		Hint:             k.Hint(),
		State:            k.State(now),
		Scopes:           k.Scopes,
		Environment:      k.Environment,
		Workspace:        keyWorkspaceBody{Name: own.Workspace.Name},
		AllowedHostnames: append([]string{}, k.AllowedHostnames...),
		AllowedIPs:       append([]string{}, k.AllowedIPs...),
		CreatedAt:        k.CreatedAt,
		ExpiresAt:        k.ExpiresAt,
		RevokedAt:        k.RevokedAt,
		SuccessorID:      k.SuccessorID,
	}
}

func revocationFields() fields[hoko.Revocation] {
	return fields[hoko.Revocation]{
		"reason": given(func(r *hoko.Revocation) *hoko.RevocationReason { return &r.Reason }),
		"note":   optional(func(r *hoko.Revocation) **string { return &r.Note }),
	}
}

func leakFields() fields[hoko.LeakReport] {
	return fields[hoko.LeakReport]{
		"key":  given(func(r *hoko.LeakReport) *string { return &r.Key }),
		"note": optional(func(r *hoko.LeakReport) **string { return &r.Note }),
	}
}

func (h *handlers) showKey(r *http.Request) (int, any, error) {
	own, err := h.service.OwnKey(r.Context())
	if err != nil {
		return 0, nil, err
	}
	return http.StatusOK, newKeyBody(own, h.now()), nil
}

// revokeKey needs no body: who holds a key and nothing else can end it.
func (h *handlers) revokeKey(r *http.Request) (int, any, error) {
	wanted := hoko.Revocation{Reason: hoko.RevocationOther}
	if r.ContentLength != 0 {
		if err := readObject(r, revocationFields(), &wanted); err != nil {
			return 0, nil, err
		}
	}
	own, err := h.service.RevokeOwnKey(r.Context(), wanted.Reason, wanted.Note)
	if err != nil {
		return 0, nil, err
	}
	return http.StatusOK, newKeyBody(own, h.now()), nil
}

// receivedBody says that a report was taken, and nothing of what came of it.
type receivedBody struct {
	Received bool `json:"received"`
}

func (h *handlers) reportLeak(r *http.Request) (int, any, error) {
	var report hoko.LeakReport
	if err := readObject(r, leakFields(), &report); err != nil {
		return 0, nil, err
	}
	if err := h.service.ReportLeak(r.Context(), report); err != nil {
		return 0, nil, err
	}
	return http.StatusAccepted, receivedBody{true}, nil
}

// readObject reads a body that is one object rather than a batch.
func readObject[T any](r *http.Request, fs fields[T], into *T) error {
	text, err := readJSON(r)
	if err != nil {
		return err
	}
	var issues hoko.Issues
	value, _ := cutValue(space(text))
	fs.decode(input{text: value, issues: &issues}, into)
	return issues.Err()
}
