package chaos

import "time"

// How long faults of PostgreSQL last, and what a slow one takes for each message.
const (
	stoppedFor   = time.Second
	swallowedFor = 3 * time.Second
	slowFor      = 3 * time.Second
	slowBy       = 200 * time.Millisecond
)

// crashDatabase lets PostgreSQL end as if it had crashed.
func crashDatabase(h *house) {
	h.cluster.Stop(h.t)
	h.during(stoppedFor)
	h.cluster.Start(h.t)
}

// restartDatabase stops PostgreSQL as operators do, and starts it again at once.
func restartDatabase(h *house) {
	h.cluster.StopFast(h.t)
	h.cluster.Start(h.t)
}

// swallow keeps connections open on which nothing arrives.
func swallow(h *house) {
	h.proxy.Swallow("")
	h.during(swallowedFor)
	h.proxy.Heal()
}

// slowDown lets each message to PostgreSQL take its time.
func slowDown(h *house) {
	h.proxy.Delay(slowBy)
	h.during(slowFor)
	h.proxy.Delay(0)
}

// failOver loses the primary, goes on with the standby that had confirmed every
// commit, and makes a new standby of what was lost.
func failOver(h *house) {
	h.cluster.Stop(h.t)
	h.standby.Promote(h.t)
	h.during(stoppedFor)
	h.cluster.Follow(h.t, h.standby)
	h.cluster, h.standby = h.standby, h.cluster
	h.cluster.WaitFor(h.t, h.standby)
}
