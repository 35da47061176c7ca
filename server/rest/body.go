package rest

import (
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/hoko-to/hoko"
)

// MaxBody is how large a body may be, in bytes. Callers without a credential have
// no heavy turn and may send maxOpenBody: enough to report a leak.
const (
	MaxBody     = 16 << 20
	maxOpenBody = 64 << 10
)

// readJSON returns the body, which is valid JSON.
func readJSON(r *http.Request) ([]byte, error) {
	if !isPlainJSON(r.Header) {
		return nil, &hoko.Error{Kind: hoko.KindUnsupportedMedia, Code: hoko.CodeMediaType}
	}
	call := hoko.CallFrom(r.Context())
	most := bodyLimit(call.Caller)
	if r.ContentLength > most {
		return nil, bodyTooLarge(most)
	}
	body, err := io.ReadAll(http.MaxBytesReader(nil, r.Body, most))
	if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
		return nil, bodyTooLarge(most)
	}
	if own, isOwn := errors.AsType[*hoko.Error](err); isOwn { // there is no room for it
		return nil, own
	}
	if err := call.Confirm(r.Context()); err != nil {
		return nil, err
	}
	// RFC 8259, section 8.1: JSON is UTF-8. The decoder would replace what is not.
	if err != nil || !utf8.Valid(body) || !json.Valid(body) {
		return nil, &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeJSONInvalid, Err: err}
	}
	return body, nil
}

// bodyLimit returns how many bytes a caller may send.
func bodyLimit(caller *hoko.Caller) int64 {
	if caller == nil {
		return maxOpenBody
	}
	return MaxBody
}

// isPlainJSON reports whether a body is said to be JSON, and not compressed: what
// that would unfold to is unknown before it is too late.
func isPlainJSON(header http.Header) bool {
	media, _, err := mime.ParseMediaType(header.Get("Content-Type"))
	coding := header.Get("Content-Encoding")
	return err == nil && media == jsonMedia && (coding == "" || strings.EqualFold(coding, "identity"))
}

func bodyTooLarge(most int64) error {
	return &hoko.Error{
		Kind:   hoko.KindTooLarge,
		Code:   hoko.CodeBodyTooLarge,
		Params: hoko.Params{"max": strconv.FormatInt(most, 10)},
	}
}
