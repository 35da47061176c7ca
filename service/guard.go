package service

// guards slow down who guesses: passwords and codes of people, API keys, passwords of
// links. None of them locks anybody out.
type guards struct {
	entry       *entrance
	failures    *signInFailures
	badKeys     *throttle
	leakReports *throttle // also from who has no credential
	gate        *gate
}

func newGuards(o Options) (g guards, err error) {
	if g.entry, err = newEntrance(o.Now, passwordParams(o.PasswordMemory)); err != nil {
		return g, err
	}
	if g.failures, err = newSignInFailures(o.Now, o.Log); err != nil {
		return g, err
	}
	if g.badKeys, err = newThrottle(o.Rates.BadKey, o.Now); err != nil {
		return g, err
	}
	if g.leakReports, err = newThrottle(o.Rates.BadKey, o.Now); err != nil {
		return g, err
	}
	g.gate, err = newGate(o.Now, o.PasswordMemory)
	return g, err
}
