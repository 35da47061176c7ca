package server

import "net/http"

// A middleware does something for every request on its way to a door.
type middleware func(http.Handler) http.Handler

// chain puts middlewares before a door. The first one sees the request first.
func chain(door http.Handler, before ...middleware) http.Handler {
	for i := range before {
		door = before[len(before)-1-i](door)
	}
	return door
}
