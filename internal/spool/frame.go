package spool

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"time"
)

// A frame is a header and the record. The header is the marker, the length of the
// record (4 bytes), its number (8), the time of its commit in microseconds since
// 1970 (8) and the CRC-32C (4) of all that follows the marker except itself;
// integers are little-endian.
const (
	// marker begins with a byte that UTF-8 never contains, so text rarely looks like a frame.
	marker     = "\xffHK\x01"
	lengthAt   = 4
	numberAt   = 8
	timeAt     = 16
	checksumAt = 24
	headerSize = 28
)

// frame is one record as found in a segment.
type frame struct {
	number     uint64
	at         time.Time
	start, end int // within the data it was found in
	record     []byte
}

// appendFrame adds the frame of a record that has no number yet.
func appendFrame(buf, record []byte) []byte {
	buf = append(buf, marker...)
	buf = binary.LittleEndian.AppendUint32(buf, uint32(len(record)))
	buf = append(buf, make([]byte, headerSize-numberAt)...)
	return append(buf, record...)
}

// stamp completes the frames in buf, whose first record gets the number first.
func stamp(buf []byte, first uint64, at time.Time) {
	for len(buf) > 0 {
		f := buf[:frameLen(buf)]
		binary.LittleEndian.PutUint64(f[numberAt:], first)
		binary.LittleEndian.PutUint64(f[timeAt:], uint64(at.UnixMicro()))
		binary.LittleEndian.PutUint32(f[checksumAt:], checksum(f))
		buf = buf[len(f):]
		first++
	}
}

func frameLen(header []byte) int {
	return headerSize + int(binary.LittleEndian.Uint32(header[lengthAt:]))
}

func checksum(f []byte) uint32 {
	table := crc32.MakeTable(crc32.Castagnoli)
	return crc32.Update(crc32.Checksum(f[lengthAt:checksumAt], table), table, f[headerSize:])
}

// decode reads the frame at off, if a whole and sound one with a number from low to below high is there.
func decode(data []byte, off int, low, high uint64) (frame, bool) {
	head := data[off:]
	if len(head) < headerSize || string(head[:len(marker)]) != marker {
		return frame{}, false
	}
	// A damaged length may be anything, also more than an int of 32 bits.
	length := binary.LittleEndian.Uint32(head[lengthAt:])
	if uint64(length) > uint64(len(head)-headerSize) {
		return frame{}, false
	}
	size := headerSize + int(length)
	raw := head[:size:size]
	number := binary.LittleEndian.Uint64(raw[numberAt:])
	if number < low || number >= high || binary.LittleEndian.Uint32(raw[checksumAt:]) != checksum(raw) {
		return frame{}, false
	}
	at := time.UnixMicro(int64(binary.LittleEndian.Uint64(raw[timeAt:])))
	return frame{number: number, at: at, start: off, end: off + size, record: raw[headerSize:]}, true
}

// find returns the first sound frame at or after off with a number from low to below high.
func find(data []byte, off int, low, high uint64) (frame, bool) {
	// No more records can be missing than have room, which keeps bytes that
	// happen to look like a frame from hiding the frames behind them.
	high = min(high, low+uint64(len(data)/headerSize)+1)
	for {
		i := bytes.Index(data[off:], []byte(marker))
		if i < 0 {
			return frame{}, false
		}
		off += i
		if f, ok := decode(data, off, low, high); ok {
			return f, true
		}
		off++
	}
}

// hole is a part of a segment that holds no sound frame.
type hole struct {
	offset  int64
	bytes   int64
	records uint64 // how many acknowledged records it held
	torn    bool   // the end of an interrupted write, which held none
}
