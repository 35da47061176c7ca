package chaos

import (
	"syscall"
	"time"
	"unsafe"
)

// fullFor is how long a disk stays full.
const fullFor = 2 * time.Second

// losePower cuts the power of the machine that the programs run on: what was not
// synced is gone. Programs die a moment after the disk, so that an answer which
// did not wait for the disk gets out.
func losePower(h *house) {
	h.cuts.Add(1)
	h.disk.losePower()
	for _, p := range h.programs {
		p.kill()
	}
	h.cuts.Add(1)
	h.disk.getPower()
	for _, p := range h.programs {
		p.start()
	}
}

// fillDisk leaves no room for a while.
func fillDisk(h *house) {
	h.disk.fill()
	h.during(fullFor)
	h.disk.empty()
}

// killOnFullDisk lets a program start again while there is no room.
func killOnFullDisk(h *house) {
	h.disk.fill()
	h.during(fullFor / 2)
	for _, p := range h.programs {
		p.kill()
		p.launch()
	}
	h.during(fullFor / 2)
	h.disk.empty()
	for _, p := range h.programs {
		p.kill() // as an operator does, if it gave up by itself or not
		p.start()
	}
}

// during lets a fault last.
func (h *house) during(fault time.Duration) {
	select {
	case <-h.t.Context().Done():
	case <-time.After(fault):
	}
}

// forbidWrites lets each write of the programs to a file fail for a while, as on a
// disk that is full to the last byte. Unlike a disk of its own, it needs no root.
func forbidWrites(h *house) {
	for _, p := range h.programs {
		p.limitFiles(0)
	}
	h.during(fullFor)
	for _, p := range h.programs {
		p.limitFiles(unlimited)
	}
}

// unlimited is RLIM_INFINITY.
const unlimited = ^uint64(0)

// limitFiles sets the size, in bytes, beyond which the program can write no file.
func (p *program) limitFiles(size uint64) {
	p.t.Helper()
	limit := syscall.Rlimit{Cur: size, Max: unlimited}
	_, _, errno := syscall.RawSyscall6(syscall.SYS_PRLIMIT64, uintptr(p.cmd.Process.Pid), syscall.RLIMIT_FSIZE, uintptr(unsafe.Pointer(&limit)), 0, 0, 0)
	if errno != 0 {
		p.t.Fatal(errno)
	}
}
