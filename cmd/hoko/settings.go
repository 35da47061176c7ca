package main

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/hoko-to/hoko"
)

// settings is everything that can be set from outside. This declaration is the
// only one: the parser, the help and the README's table come from it.
type settings struct {
	Listen         string   `env:"HOKO_LISTEN" default:"127.0.0.1:8080" help:"Address and port to listen on."`
	MetricsListen  string   `env:"HOKO_METRICS_LISTEN" help:"Address and port for Prometheus metrics; off if empty."`
	URL            string   `env:"HOKO_URL" help:"Public base URL of short links and console; made from the listen address if empty."`
	Data           string   `env:"HOKO_DATA" default:"./data" help:"Folder for the SQLite file, the pepper and the clicks on their way."`
	Database       string   `env:"HOKO_DATABASE" default:"hoko.db" help:"SQLite file below the data folder, or a postgres:// URL."`
	Pepper         string   `env:"HOKO_PEPPER" help:"Secret of at least 32 characters that API keys are hashed with; made and kept in the data folder if empty. All processes of one database need the same."`
	TrustedProxies []string `env:"HOKO_TRUSTED_PROXIES" help:"Addresses and networks of proxies whose X-Forwarded-For and country header are believed, separated by commas."`
	CountryHeader  string   `env:"HOKO_COUNTRY_HEADER" help:"Header in which a trusted proxy names the visitor's country, such as CF-IPCountry."`
	GeoDatabase    string   `env:"HOKO_GEO_DATABASE" help:"MaxMind database file (.mmdb) for countries and cities; the embedded country table if empty."`
	CacheLinks     int      `env:"HOKO_CACHE_LINKS" default:"100000" help:"How many links the redirect path remembers."`
	SpoolBytes     int64    `env:"HOKO_SPOOL_BYTES" default:"1073741824" help:"How many bytes of clicks may wait on disk for the database."`
	SpoolFull      string   `env:"HOKO_SPOOL_FULL" default:"refuse" enum:"refuse,redirect" help:"What visitors get when that is full: refuse (503) or redirect (their click is not recorded, the loss is counted)."`
	LogFormat      string   `env:"HOKO_LOG_FORMAT" default:"text" enum:"text,json" help:"Form of the log on standard error: text or json."`
	LogLevel       string   `env:"HOKO_LOG_LEVEL" default:"info" enum:"debug,info,warn,error" help:"Least level that is logged: debug, info, warn or error."`
}

// minPepper is the shortest pepper that is accepted, in bytes.
const minPepper = 32

// Validate reports every mistake at once. It is called by the parser.
func (s *settings) Validate() error {
	var mistakes []error
	note := func(name string, err error) {
		if err != nil {
			mistakes = append(mistakes, fmt.Errorf("%s: %w", name, err))
		}
	}
	_, _, err := net.SplitHostPort(s.Listen)
	note("HOKO_LISTEN", err)
	if s.MetricsListen != "" {
		_, _, err = net.SplitHostPort(s.MetricsListen)
		note("HOKO_METRICS_LISTEN", err)
	}
	_, err = s.site()
	note("HOKO_URL", err)
	_, err = s.proxies()
	note("HOKO_TRUSTED_PROXIES", err)
	note("HOKO_PEPPER", s.checkPepper())
	note("HOKO_CACHE_LINKS", atLeast(int64(s.CacheLinks), 1))
	note("HOKO_SPOOL_BYTES", atLeast(s.SpoolBytes, 1<<20))
	return errors.Join(mistakes...)
}

func atLeast(value, least int64) error {
	if value < least {
		return fmt.Errorf("%d is too little, use at least %d", value, least)
	}
	return nil
}

func (s *settings) checkPepper() error {
	if s.Pepper != "" && len(s.Pepper) < minPepper {
		return fmt.Errorf("use at least %d characters", minPepper)
	}
	return nil
}

// site returns where the program is reached from outside.
func (s *settings) site() (hoko.Site, error) {
	if s.URL == "" {
		return hoko.NewSite(url.URL{Scheme: "http", Host: localHost(s.Listen)}), nil
	}
	base, err := url.Parse(s.URL)
	if err != nil {
		return hoko.Site{}, err
	}
	if base.Scheme != "http" && base.Scheme != "https" || base.Host == "" || base.RawQuery != "" || base.Fragment != "" || base.User != nil {
		return hoko.Site{}, errors.New("give an http or https address without query, like https://go.example.com")
	}
	return hoko.NewSite(*base), nil
}

// localHost returns how a browser on this machine reaches a listen address.
func localHost(listen string) string {
	host, port, err := net.SplitHostPort(listen)
	if err != nil {
		return listen
	}
	if addr, err := netip.ParseAddr(host); host == "" || err == nil && addr.IsUnspecified() {
		host = "localhost"
	}
	return net.JoinHostPort(host, port)
}

func (s *settings) proxies() ([]netip.Prefix, error) {
	var prefixes []netip.Prefix
	for _, text := range s.TrustedProxies {
		prefix, err := hoko.ParseNetwork(strings.TrimSpace(text))
		if err != nil {
			return nil, err
		}
		prefixes = append(prefixes, prefix)
	}
	return prefixes, nil
}

func (s *settings) usesPostgres() bool {
	return strings.HasPrefix(s.Database, "postgres://") || strings.HasPrefix(s.Database, "postgresql://")
}

// sqlitePath returns where the SQLite file lies.
func (s *settings) sqlitePath() string {
	if filepath.IsAbs(s.Database) {
		return s.Database
	}
	return filepath.Join(s.Data, s.Database)
}

func (s *settings) level() slog.Level {
	var level slog.Level
	if err := level.UnmarshalText([]byte(s.LogLevel)); err != nil {
		return slog.LevelInfo
	}
	return level
}
