package hoko

import (
	"encoding/binary"
	"encoding/hex"
	"io"
	"strconv"
	"strings"
	"time"
)

// ParseID returns id in its one stored form, the dashed lower-case UUID of RFC
// 9562, and whether it is one.
func ParseID(id string) (string, bool) {
	if len(id) != 36 {
		return "", false
	}
	for i := range len(id) {
		dash := i == 8 || i == 13 || i == 18 || i == 23
		if dash != (id[i] == '-') || !dash && !isHex(id[i]) {
			return "", false
		}
	}
	return strings.ToLower(id), true
}

// checkID notes that id is not a UUID.
func checkID(is *Issues, field, id string) {
	if _, ok := ParseID(id); !ok {
		is.Add(field, CodeIDMalformed, nil)
	}
}

// TimeOfID returns the moment in which a UUIDv7 (RFC 9562, section 5.7) was made,
// to the millisecond, and whether id is one.
func TimeOfID(id string) (time.Time, bool) {
	id, ok := ParseID(id)
	if !ok || id[14] != '7' || !strings.Contains("89ab", id[19:20]) {
		return time.Time{}, false
	}
	ms, err := strconv.ParseInt(id[:8]+id[9:13], 16, 64)
	return time.UnixMilli(ms).UTC(), err == nil
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

// IDAt draws a UUIDv7 (RFC 9562, section 5.7) for a moment, to the millisecond.
// Ids of the same millisecond are in no order.
func IDAt(at time.Time, random io.Reader) (string, error) {
	var id [16]byte
	if _, err := io.ReadFull(random, id[:]); err != nil {
		return "", err
	}
	binary.BigEndian.PutUint64(id[:8], uint64(at.UnixMilli())<<16|uint64(id[6]&0x0f|0x70)<<8|uint64(id[7]))
	id[8] = id[8]&0x3f | 0x80
	text := hex.EncodeToString(id[:])
	return text[:8] + "-" + text[8:12] + "-" + text[12:16] + "-" + text[16:20] + "-" + text[20:], nil
}
