package graph

import (
	"mime"
	"net/http"
	"strconv"
	"strings"
)

// The media types of an answer. The older one is for clients that name none, the
// last one for answers of many parts.
const (
	mediaTypeJSON    = "application/json"
	mediaTypeGraphQL = "application/graphql-response+json"
	mediaTypeEvents  = "text/event-stream"
)

// negotiate returns the media type that a client prefers for an answer in one
// piece (RFC 9110, section 12.5.1), or "" if it accepts none of ours.
func negotiate(accept string) string {
	if strings.TrimSpace(accept) == "" {
		return mediaTypeJSON
	}
	best, bestQuality := "", 0.0
	for item := range strings.SplitSeq(accept, ",") {
		offered, quality := offerOf(item)
		if quality > bestQuality || quality == bestQuality && quality > 0 && offered == mediaTypeGraphQL {
			best, bestQuality = offered, quality
		}
	}
	return best
}

// offerOf returns which of our media types one item of an Accept field asks for,
// and how much. Zero is not at all.
func offerOf(item string) (mediaType string, quality float64) {
	switch mediaType, quality := mediaRange(item); mediaType {
	case mediaTypeGraphQL, mediaTypeJSON:
		return mediaType, quality
	case "*/*", "application/*":
		return mediaTypeJSON, quality
	default:
		return "", 0
	}
}

// acceptsEvents reports whether a client names the media type of events. A
// wildcard is not enough: no client expects events without asking for them.
func acceptsEvents(accept string) bool {
	for item := range strings.SplitSeq(accept, ",") {
		if mediaType, quality := mediaRange(item); mediaType == mediaTypeEvents && quality > 0 {
			return true
		}
	}
	return false
}

// mediaRange reads one item of an Accept field.
func mediaRange(item string) (mediaType string, quality float64) {
	mediaType, params, err := mime.ParseMediaType(strings.TrimSpace(item))
	if err != nil {
		return "", 0
	}
	quality = 1
	if q, ok := params["q"]; ok {
		if quality, err = strconv.ParseFloat(q, 64); err != nil {
			quality = 0
		}
	}
	return mediaType, quality
}

// wantsSocket reports whether a request is to become a WebSocket connection.
func wantsSocket(r *http.Request) bool {
	return r.Method == http.MethodGet && strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}
