package db

import (
	"context"
	"net"
	"time"
)

// dialer opens connections that never wait longer than silence for a single
// read or write. The driver listens to no context while it waits for a network
// that swallows everything; it does listen to the connection.
type dialer struct{ silence time.Duration }

// Dial connects to an address.
func (d dialer) Dial(network, address string) (net.Conn, error) {
	return d.DialContext(context.Background(), network, address)
}

// DialTimeout connects to an address within the timeout.
func (d dialer) DialTimeout(network, address string, timeout time.Duration) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	return d.DialContext(ctx, network, address)
}

// DialContext connects to an address before ctx ends.
func (d dialer) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	patience := net.Dialer{
		Timeout:         d.silence,
		KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: 15 * time.Second, Interval: 5 * time.Second, Count: 3},
	}
	conn, err := patience.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	return impatientConn{conn, d.silence}, nil
}

// impatientConn gives every read and write a deadline of its own.
type impatientConn struct {
	net.Conn
	silence time.Duration
}

func (c impatientConn) Read(b []byte) (int, error) {
	if err := c.SetReadDeadline(c.deadline()); err != nil {
		return 0, err
	}
	return c.Conn.Read(b)
}

func (c impatientConn) Write(b []byte) (int, error) {
	if err := c.SetWriteDeadline(c.deadline()); err != nil {
		return 0, err
	}
	return c.Conn.Write(b)
}

func (c impatientConn) deadline() time.Time {
	return time.Now().Add(c.silence) //nolint:forbidigo // the network's deadlines are those of the machine's clock
}
