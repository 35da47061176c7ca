package main

import (
	"testing"
	"time"
)

// promptTries is how often a machine that is busy with other things may try to be
// prompt. A program that is slow is slow each time.
const promptTries = 3

// expectPrompt fails the test unless something takes no longer than limit, in one
// of a few tries.
func expectPrompt(t *testing.T, what string, limit time.Duration, try func() (took time.Duration)) {
	t.Helper()
	var took time.Duration
	for range promptTries {
		if took = try(); took <= limit || t.Failed() {
			return
		}
	}
	t.Errorf("%s took %s, and more than %s each of %d times", what, took, limit, promptTries)
}

// pace judges answers that come one after the other.
type pace struct {
	limit time.Duration
	slow  int // in a row
}

// isLost notes how long one more answer took, and reports whether too many in a row
// took too long.
func (p *pace) isLost(took time.Duration) bool {
	if took <= p.limit {
		p.slow = 0
		return false
	}
	p.slow++
	return p.slow >= promptTries
}
