package service

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/hoko-to/hoko"
)

// requestEvent is a call with an API key on its way to the request log, as it
// lies in the spool. Old events must stay readable: never rename a key, only
// add.
type requestEvent struct {
	WorkspaceID string         `json:"workspace"`
	KeyID       string         `json:"key"`
	At          int64          `json:"at"` // microseconds since 1970, UTC
	Operation   hoko.Operation `json:"operation,omitempty"`
	Scopes      hoko.Scopes    `json:"scopes,omitempty"`
	Outcome     hoko.Code      `json:"outcome"`
	Status      int            `json:"status"`
	Latency     int64          `json:"latency"` // microseconds
	Address     string         `json:"address,omitempty"`
	UserAgent   string         `json:"agent,omitempty"`
	RequestID   string         `json:"request"`
}

func (e *requestEvent) encode() ([]byte, error) { return json.Marshal(e) }

// decodeRequest reads what encode wrote. Whatever else lies in a spool is an
// error.
func decodeRequest(record []byte) (*requestEvent, error) {
	var e requestEvent
	if err := json.Unmarshal(record, &e); err != nil {
		return nil, err
	}
	for _, id := range []string{e.WorkspaceID, e.KeyID} {
		if _, ok := hoko.ParseID(id); !ok {
			return nil, fmt.Errorf("%q is no id", id)
		}
	}
	return &e, nil
}

// entry returns the entry of the log that stands for this call alone.
func (e *requestEvent) entry() *hoko.KeyRequest {
	at, latency := e.moment(), time.Duration(e.Latency)*time.Microsecond
	return &hoko.KeyRequest{
		WorkspaceID: e.WorkspaceID,
		KeyID:       e.KeyID,
		Count:       1,
		CreatedAt:   at,
		LastAt:      at,
		Operation:   e.Operation,
		Scopes:      e.Scopes,
		Outcome:     e.Outcome,
		Status:      e.Status,
		Address:     e.Address,
		UserAgent:   e.UserAgent,
		RequestID:   e.RequestID,
		Latency:     latency,
		MaxLatency:  latency,
	}
}

func (e *requestEvent) moment() time.Time { return time.UnixMicro(e.At).UTC() }
