package main

import (
	"errors"
	"log/slog"

	"github.com/hoko-to/hoko/internal/mail"
)

// checkPost names the setting for which no letters could be sent.
func (s *settings) checkPost() (setting string, err error) {
	if _, err = s.post(nil); errors.Is(err, mail.ErrSender) {
		return "HOKO_MAIL_FROM", err
	}
	return "HOKO_SMTP_URL", err
}

// post returns what carries letters, or nil if none are sent.
func (s *settings) post(log *slog.Logger) (*mail.Post, error) {
	if s.SMTPURL == "" {
		return nil, nil //nolint:nilnil // no post is one that nobody needs
	}
	return mail.New(mail.Config{URL: s.SMTPURL, From: s.MailFrom, Log: log})
}
