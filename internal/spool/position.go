package spool

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"os"
)

// The position file has two slots that are written in turn, each with a number and
// its CRC-32C, so that an interrupted write leaves the other one. They lie in
// different sectors of the disk.
const (
	positionName = "position"
	slotDistance = 4096
	slotSize     = 12
)

// position is the file that remembers the number of the next record to consume.
type position struct {
	file *os.File
	slot int64 // the one to write next
	next uint64
}

// openPosition opens the file, or creates it. damaged means that the file exists but says nothing:
// next is 0 then, as it is for a new file.
func openPosition(path string) (p *position, damaged bool, err error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, false, err
	}
	data := make([]byte, slotDistance+slotSize)
	n, err := f.ReadAt(data, 0)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, false, errors.Join(err, f.Close())
	}
	p = &position{file: f}
	found := p.load(data, 0)
	found = p.load(data, 1) || found
	return p, n > 0 && !found, nil
}

// load takes a slot over if it is sound and newer than what is known.
func (p *position) load(data []byte, slot int64) bool {
	raw := data[slot*slotDistance:][:slotSize]
	next := binary.LittleEndian.Uint64(raw)
	if binary.LittleEndian.Uint32(raw[8:]) != slotChecksum(raw) || next == 0 {
		return false
	}
	if next > p.next {
		p.next, p.slot = next, 1-slot
	}
	return true
}

// store remembers next durably.
func (p *position) store(next uint64) error {
	raw := binary.LittleEndian.AppendUint64(make([]byte, 0, slotSize), next)
	raw = binary.LittleEndian.AppendUint32(raw, slotChecksum(raw))
	if _, err := p.file.WriteAt(raw, p.slot*slotDistance); err != nil {
		return err
	}
	if err := p.file.Sync(); err != nil {
		return err
	}
	p.next, p.slot = next, 1-p.slot
	return nil
}

func slotChecksum(raw []byte) uint32 {
	return crc32.Checksum(raw[:8], crc32.MakeTable(crc32.Castagnoli))
}
