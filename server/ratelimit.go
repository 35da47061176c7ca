package server

import (
	"net/http"
	"strconv"
	"time"

	"github.com/hoko-to/hoko"
)

// The header fields that tell programs how much more they may ask
// (draft-ietf-httpapi-ratelimit-headers-10), and what the limits are named there.
const (
	policyHeader    = "RateLimit-Policy"
	limitHeader     = "RateLimit"
	keyPolicy       = `"key"`
	workspacePolicy = `"workspace"`
	networkPolicy   = `"network"`
)

// setRateLimit says what the limits are that a request was counted by, and what
// is left of them. A request that was counted by none is told nothing.
func setRateLimit(header http.Header, q hoko.Quotas) {
	policies, limits := make([]byte, 0, 64), make([]byte, 0, 64)
	for _, one := range []struct {
		name  string
		quota hoko.Quota
	}{{keyPolicy, q.Key}, {workspacePolicy, q.Workspace}, {networkPolicy, q.Network}} {
		if one.quota.Limit > 0 {
			policies = appendParameters(appendMember(policies, one.name), ";q=", one.quota.Limit, ";w=", hoko.QuotaWindow)
			limits = appendParameters(appendMember(limits, one.name), ";r=", one.quota.Remaining, ";t=", one.quota.Reset)
		}
	}
	if len(policies) > 0 {
		header.Set(policyHeader, string(policies))
		header.Set(limitHeader, string(limits))
	}
}

// appendMember begins the next member of a list (RFC 9651, section 3.1).
func appendMember(list []byte, name string) []byte {
	if len(list) > 0 {
		list = append(list, ", "...)
	}
	return append(list, name...)
}

// appendParameters adds a number of requests and a time in whole seconds,
// rounded up: who comes back then is not too early.
func appendParameters(list []byte, requests string, count int, seconds string, wait time.Duration) []byte {
	list = strconv.AppendInt(append(list, requests...), int64(count), 10)
	return strconv.AppendInt(append(list, seconds...), int64((wait+time.Second-1)/time.Second), 10)
}
