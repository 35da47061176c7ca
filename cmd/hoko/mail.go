package main

import (
	"log/slog"

	"github.com/hoko-to/hoko/internal/mail"
)

// post returns what carries letters, or nil if none are sent.
func (s *settings) post(log *slog.Logger) (*mail.Post, error) {
	if s.SMTPURL == "" {
		return nil, nil //nolint:nilnil // no post is one that nobody needs
	}
	return mail.New(mail.Config{URL: s.SMTPURL, From: s.MailFrom, Log: log})
}
