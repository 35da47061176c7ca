// Package chaos proves what holds while things break, and while more is asked
// than can be done. Real programs serve two workspaces under load; a ledger notes
// every answer; a checker compares the answers with what is stored. It holds tests
// only: make chaos and make load run them at length.
//
// What it is not: it knows nothing of how the program works inside, and asks it
// over HTTP and by its commands, as operators and their clients do.
package chaos
