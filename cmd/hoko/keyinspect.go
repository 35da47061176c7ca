package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/hoko-to/hoko"
)

type keyInspectCommand struct {
	Key string `arg:"" default:"-" help:"The key, or - to read it from standard input, which keeps it out of the shell's history."`
}

// maxInspected bounds what is read from standard input, in bytes.
const maxInspected = 4096

var (
	errNoKeyText        = errors.New("this is not the text of an API key")
	errNothingToInspect = errors.New("there is nothing to inspect: give the key, or send it to standard input")
)

// Run explains the key and never prints what is secret of it.
func (c *keyInspectCommand) Run(out output) error {
	text := c.Key
	if text == "-" {
		read, err := io.ReadAll(io.LimitReader(os.Stdin, maxInspected))
		if err != nil {
			return err
		}
		text = string(read)
	}
	if text = strings.TrimSpace(text); text == "" {
		return errNothingToInspect
	}
	report := hoko.InspectKeyText(text)
	if _, err := fmt.Fprintln(out, describeKey(report)); err != nil {
		return err
	}
	if !report.Valid() {
		return errNoKeyText
	}
	return nil
}

func describeKey(r hoko.KeyReport) string {
	var lines []string
	if r.PublicID != "" {
		lines = append(lines, "Public id  "+r.PublicID+"  (not secret: hoko_"+r.PublicID+" names the key in lists and logs)")
	}
	if r.Valid() {
		lines = append(lines,
			"Secret     32 characters, not shown",
			"Checksum   right: the text is whole",
			"Whether the key exists, and is good, only its server knows: GET /api/key with the key as Bearer.")
	}
	for _, fault := range r.Faults {
		lines = append(lines, "Wrong      "+fault)
	}
	return strings.Join(lines, "\n")
}
