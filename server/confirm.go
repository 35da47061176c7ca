package server

import (
	"context"
	"net/http"
	"time"

	"github.com/hoko-to/hoko"
)

// freshFor is how long it is believed who asks: as long as a stream goes on before
// it is asked about again. A request that is quick is looked at once.
const freshFor = 250 * time.Millisecond

// settle puts into the call who asks, or why the credential was refused.
func (s *server) settle(header http.Header, call *hoko.Call, caller *hoko.Caller, err error) {
	call.Caller, call.Refusal = caller, err
	if err != nil {
		call.NoteOutcome(hoko.CodeOf(err))
	}
	setKeyExpires(header, caller, s.now())
}

// confirmLater has the call ask again who makes it, once it has waited for its body
// or for a turn: whoever holds a leaked key could keep requests open without the end
// of their bodies, and have them answered after the key was revoked.
func (s *server) confirmLater(header http.Header, call *hoko.Call) {
	if call.Caller == nil {
		return
	}
	known := s.now()
	call.ConfirmWith(func(ctx context.Context) error {
		if s.now().Sub(known) <= freshFor {
			return nil
		}
		caller, err := s.service.Reauthenticate(ctx)
		s.settle(header, call, caller, err)
		known = s.now()
		return err
	})
}
