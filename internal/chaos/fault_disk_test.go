package chaos

import (
	"syscall"
	"time"
	"unsafe"
)

// fullFor is how long a disk stays full.
const fullFor = 2 * time.Second

// losePower cuts the power of the machine that the programs run on: what was not
// synced is gone. They are held before the disk is, as a machine without power
// answers nobody: ext4 lets some syncs succeed whose commit it has just given up.
// What was answered by then without waiting for the disk is lost all the same.
func losePower(h *house) {
	for _, p := range h.programs {
		p.hold()
	}
	h.disk.losePower()
	for _, p := range h.programs {
		p.kill()
	}
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
