package main

import (
	"fmt"
	"net"
	"os"
	"sync/atomic"
	"testing"
)

// Ports for programs lie below those that the system gives to whoever asks for
// any: one of these, once let go for a program to take, may be given to somebody
// else before the program is there.
const (
	firstPort = 12_000
	ports     = 20_000
)

var portsTried atomic.Uint32

// freeAddress returns an address that nobody listens on, each time another. Test
// processes on the same machine begin in different places.
func freeAddress(t *testing.T) string {
	t.Helper()
	for range 100 {
		place := (uint32(os.Getpid())*101 + portsTried.Add(1)) % ports
		address := fmt.Sprintf("127.0.0.1:%d", firstPort+place)
		listener, err := net.Listen("tcp", address)
		if err == nil {
			listener.Close()
			return address
		}
	}
	t.Fatal("no port is free")
	return ""
}
