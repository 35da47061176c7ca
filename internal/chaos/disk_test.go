package chaos

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"unsafe"
)

// disk is a small disk of its own, with an ext4 file system in a file: it can
// lose its power and be full. Only root can make one.
type disk struct {
	t      *testing.T
	image  string
	folder string
}

const diskSize = 1 << 30 // bytes, of which the file takes what is written only

// newDisk makes a disk and puts it in its place.
func newDisk(t *testing.T) *disk {
	t.Helper()
	d := &disk{t: t, image: filepath.Join(t.TempDir(), "disk"), folder: t.TempDir()}
	file, err := os.Create(d.image)
	if err == nil {
		err = errors.Join(file.Truncate(diskSize), file.Close())
	}
	if err != nil {
		t.Fatal(err)
	}
	d.run("mkfs.ext4", "-q", "-m", "0", "-E", "lazy_itable_init=0,lazy_journal_init=0", d.image)
	d.mount()
	t.Cleanup(d.unmount)
	return d
}

// lacksDisk says what the machine lacks for a disk; "" if nothing.
func lacksDisk() string {
	if os.Geteuid() != 0 {
		return "a disk that loses its power, or is full, needs root"
	}
	if _, err := os.Stat("/dev/loop-control"); err != nil {
		return "a disk that loses its power, or is full, needs loop devices"
	}
	if _, err := exec.LookPath("mkfs.ext4"); err != nil {
		return "a disk that loses its power, or is full, needs mkfs.ext4 (Debian: apt-get install e2fsprogs)"
	}
	return ""
}

func (d *disk) run(name string, args ...string) {
	d.t.Helper()
	if out, err := exec.Command(name, args...).CombinedOutput(); err != nil {
		d.t.Fatalf("%s: %v: %s", name, err, out)
	}
}

func (d *disk) mount()   { d.run("mount", "-o", "loop", d.image, d.folder) }
func (d *disk) unmount() { d.run("umount", d.folder) }

// The request that lets a file system end at once, and the flag that keeps it
// from writing anything first. See ioctl_ext4 and linux/fs.h.
const (
	shutDown      = 0x8004587d // FS_IOC_SHUTDOWN
	withoutAFlush = 2          // FS_SHUTDOWN_FLAGS_NOLOGFLUSH
)

// losePower drops whatever was written and not synced: reads and writes fail from
// here on, and the next mount finds what was on the disk.
func (d *disk) losePower() {
	d.t.Helper()
	folder, err := os.Open(d.folder)
	if err != nil {
		d.t.Fatal(err)
	}
	defer folder.Close()
	flag := uint32(withoutAFlush)
	if _, _, errno := syscall.Syscall(syscall.SYS_IOCTL, folder.Fd(), shutDown, uintptr(unsafe.Pointer(&flag))); errno != 0 {
		d.t.Fatal(errno)
	}
}

// getPower puts the disk in its place again. Nobody may be using it.
func (d *disk) getPower() {
	d.t.Helper()
	d.unmount()
	d.mount()
}

func (d *disk) ballast() string { return filepath.Join(d.folder, "ballast") }

// fill leaves no room at all.
func (d *disk) fill() {
	d.t.Helper()
	file, err := os.Create(d.ballast())
	if err != nil {
		d.t.Fatal(err)
	}
	defer file.Close()
	offset := int64(0)
	for size := int64(64 << 20); size >= 4096; {
		switch err := syscall.Fallocate(int(file.Fd()), 0, offset, size); {
		case err == nil:
			offset += size
		case errors.Is(err, syscall.ENOSPC):
			size /= 2
		default:
			d.t.Fatal(err)
		}
	}
}

// empty makes room again.
func (d *disk) empty() {
	d.t.Helper()
	if err := os.Remove(d.ballast()); err != nil {
		d.t.Fatal(err)
	}
}

// forgets checks that the disk drops what was not synced, and keeps what was:
// otherwise to cut its power would show nothing.
func (d *disk) forgets() {
	d.t.Helper()
	d.write("synced", (*os.File).Sync)
	d.write("unsynced", func(*os.File) error { return nil })
	d.losePower()
	d.getPower()
	if text, err := os.ReadFile(filepath.Join(d.folder, "synced")); err != nil || string(text) != "synced" {
		d.t.Errorf("what was synced is %q: %v", text, err)
	}
	if text, err := os.ReadFile(filepath.Join(d.folder, "unsynced")); err == nil && string(text) == "unsynced" {
		d.t.Error("what was not synced is there")
	}
}

// write makes a file that holds its own name.
func (d *disk) write(name string, finish func(*os.File) error) {
	d.t.Helper()
	file, err := os.Create(filepath.Join(d.folder, name))
	if err == nil {
		_, err = file.WriteString(name)
		err = errors.Join(err, finish(file), file.Close())
	}
	if err != nil {
		d.t.Fatal(err)
	}
}
