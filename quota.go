package hoko

import "time"

// QuotaWindow is the time that rates are counted in.
const QuotaWindow = time.Minute

// Rates says how many requests are served in each QuotaWindow. 0 is no limit.
type Rates struct {
	Key       int // of one API key
	Workspace int // of all API keys of a workspace together
	BadKey    int // with bad keys, from one address, or one IPv6 /64
}

// Quota is one limit that a request was counted by, and what is left of it.
type Quota struct {
	Limit     int           // requests in each QuotaWindow; 0 if there is no limit
	Remaining int           // requests that are left in the present window
	Reset     time.Duration // until the next window begins
}

// Quotas are the limits that a request was counted by.
type Quotas struct {
	Key       Quota
	Workspace Quota
	Network   Quota // of bad keys, and of leak reports; known of a request that was one too many
}

// Limits is what the server allows each workspace.
type Limits struct {
	RequestLogDays       int // for which entries of the request log are kept at most; 0 if calls are only counted
	RequestsPerKey       int // of one API key in each QuotaWindow; 0 is no limit
	RequestsPerWorkspace int // of all API keys together; 0 is no limit
	StreamsPerCaller     int // of one API key or person, open at the same time in one process
	StreamsPerWorkspace  int // likewise, of all together
}

// StreamLimits says how many streams may be open at the same time in one process.
type StreamLimits struct {
	All       int
	Workspace int // of one workspace
	Caller    int // of one API key or person
}
