// Package logtest lets tests read what is still being logged. It is for tests, and
// knows nothing of what a line means.
package logtest

import (
	"bytes"
	"strings"
	"sync"
)

// Buffer collects what several goroutines write, and can be read meanwhile. Its
// zero value is empty and ready to use.
type Buffer struct {
	mu   sync.Mutex
	text bytes.Buffer
}

// Write adds to the text. It never fails.
func (b *Buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

// String returns what was written so far.
func (b *Buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

// Has reports whether part was written.
func (b *Buffer) Has(part string) bool { return strings.Contains(b.String(), part) }
