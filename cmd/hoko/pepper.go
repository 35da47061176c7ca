package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/hoko-to/hoko"
)

// pepper returns the secret that API keys are hashed with: the configured one,
// or the one in the data folder, which is made on first use.
func (p *program) pepper() ([]byte, error) {
	if p.settings.Pepper != "" {
		return []byte(p.settings.Pepper), nil
	}
	path := filepath.Join(p.settings.Data, "pepper")
	if err := makePepper(path); err != nil {
		return nil, fmt.Errorf("pepper file: %w", err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("pepper file: %w", err)
	}
	pepper := strings.TrimSpace(string(text))
	if len(pepper) < minPepper {
		return nil, fmt.Errorf("pepper file %s: shorter than %d characters", path, minPepper)
	}
	return []byte(pepper), nil
}

// makePepper writes a pepper unless there is one. Of two processes that start
// at once one wins, and neither reads half a file.
func makePepper(path string) error {
	if _, err := os.Stat(path); err == nil || !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	text, err := hoko.RandomBase62(rand.Reader, 2*minPepper)
	if err != nil {
		return err
	}
	draft := fmt.Sprintf("%s.%d", path, os.Getpid())
	if err := writeSynced(draft, text+"\n"); err != nil {
		return err
	}
	err = os.Link(draft, path)
	if errors.Is(err, fs.ErrExist) {
		err = nil
	}
	return errors.Join(err, os.Remove(draft))
}

func writeSynced(path, text string) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, secretFile)
	if err != nil {
		return err
	}
	_, err = file.WriteString(text)
	return errors.Join(err, file.Sync(), file.Close())
}
