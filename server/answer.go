package server

import "net/http"

// answer is a ResponseWriter that knows what was answered, and calls a function
// just before the first byte is sent.
type answer struct {
	http.ResponseWriter
	before func(http.Header) // called once; it may still change the header
	status int               // 0 before the first byte
	bytes  int64             // of the body
}

// WriteHeader sends the header. An informational one (RFC 9110, section 15.2)
// is not yet the answer.
func (a *answer) WriteHeader(status int) {
	if status >= http.StatusOK || status == http.StatusSwitchingProtocols {
		a.begin(status)
	}
	a.ResponseWriter.WriteHeader(status)
}

// Write sends a part of the body, and the header if that has not been sent.
func (a *answer) Write(p []byte) (int, error) {
	a.begin(http.StatusOK)
	n, err := a.ResponseWriter.Write(p)
	a.bytes += int64(n)
	return n, err
}

// FlushError sends what was written so far, for http.ResponseController.
func (a *answer) FlushError() error {
	a.begin(http.StatusOK)
	return http.NewResponseController(a.ResponseWriter).Flush()
}

// Unwrap returns what a wraps, for http.ResponseController.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }

func (a *answer) begin(status int) {
	if a.status == 0 {
		a.status = status
		a.before(a.Header())
	}
}

// code returns the status of the answer. A handler that wrote nothing has
// answered 200.
func (a *answer) code() int {
	if a.status == 0 {
		return http.StatusOK
	}
	return a.status
}

// begun reports whether it is too late to answer something else.
func (a *answer) begun() bool { return a.status != 0 }
