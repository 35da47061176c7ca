package main

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"net/url"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/alecthomas/kong"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/service"
)

// settings is everything that can be set from outside. This declaration is the
// only one: the parser, the help and the README's table come from it.
type settings struct {
	Listen         string   `env:"HOKO_LISTEN" default:"127.0.0.1:8080" help:"Address and port to listen on."`
	MetricsListen  string   `env:"HOKO_METRICS_LISTEN" help:"Address and port for Prometheus metrics; off if empty."`
	URL            string   `env:"HOKO_URL" help:"Public base URL of short links and console; made from the listen address if empty."`
	Data           string   `env:"HOKO_DATA" default:"./data" help:"Folder for the SQLite file, the pepper and the clicks on their way."`
	Database       string   `env:"HOKO_DATABASE" default:"hoko.db" help:"SQLite file below the data folder, or a postgres:// URL that says sslmode."`
	Journal        string   `env:"HOKO_JOURNAL" help:"Folder of the journal of what ended for good, such as revoked keys, which a restore needs: best on another disk than the database; the folder journal below the data folder if empty."`
	Pepper         string   `env:"HOKO_PEPPER" help:"Secret of at least 32 characters that API keys are hashed with; made and kept in the data folder if empty. All processes of one database need the same."`
	PeppersOld     []string `env:"HOKO_PEPPERS_OLD" help:"Peppers that older API keys were hashed with, separated by commas: each is needed while hoko pepper status counts live keys for it."`
	TrustedProxies []string `env:"HOKO_TRUSTED_PROXIES" help:"Addresses and networks of proxies whose X-Forwarded-For and country header are believed, separated by commas."`
	CountryHeader  string   `env:"HOKO_COUNTRY_HEADER" help:"Header in which a trusted proxy names the visitor's country, such as CF-IPCountry."`
	GeoDatabase    string   `env:"HOKO_GEO_DATABASE" help:"MaxMind database file (.mmdb) for countries, regions and cities, taken anew whenever another file is moved to its place; the embedded country table if empty."`
	CacheLinks     whole    `env:"HOKO_CACHE_LINKS" default:"100000" help:"How many links the redirect path remembers."`
	SpoolBytes     whole    `env:"HOKO_SPOOL_BYTES" default:"1073741824" help:"How many bytes of clicks may wait on disk for the database."`
	SpoolFull      string   `env:"HOKO_SPOOL_FULL" default:"refuse" help:"What visitors get when that is full: refuse (503) or redirect (their click is not recorded, the loss is counted)."`
	KeyRate        whole    `env:"HOKO_KEY_RATE" default:"60000" help:"How many requests an API key may make in a minute; no limit if 0."`
	WorkspaceRate  whole    `env:"HOKO_WORKSPACE_RATE" default:"120000" help:"How many requests all API keys of a workspace may make together in a minute; no limit if 0."`
	BadKeyRate     whole    `env:"HOKO_BAD_KEY_RATE" default:"60" help:"How many bad API keys an address may show in a minute before it has to wait, with bad ones only; also how many leaked keys it may report. No limit if 0."`
	Streams        whole    `env:"HOKO_STREAMS" default:"1000" help:"How many subscriptions, exports and WebSocket connections may be open in a process."`
	StreamShare    whole    `name:"workspace-streams" env:"HOKO_WORKSPACE_STREAMS" default:"500" help:"How many of these one workspace may have open."`
	RequestLogDays whole    `env:"HOKO_REQUEST_LOG_DAYS" default:"90" help:"How many days the request log of API keys goes back; with 0, calls are only counted."`
	SMTPURL        string   `name:"smtp-url" env:"HOKO_SMTP_URL" help:"Mail server for invitations and forgotten passwords: smtp://user:password@host:587 (STARTTLS) or smtps://; no mail is sent if empty."`
	MailFrom       string   `env:"HOKO_MAIL_FROM" help:"Sender of mail, like Hoko <hoko@example.com>; needed with HOKO_SMTP_URL."`
	LogFormat      string   `env:"HOKO_LOG_FORMAT" default:"text" help:"Form of the log on standard error: text or json."`
	LogLevel       string   `env:"HOKO_LOG_LEVEL" default:"info" help:"Least level that is logged: debug, info, warn or error."`
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
	note("HOKO_LISTEN", checkAddress(s.Listen))
	if s.MetricsListen != "" {
		note("HOKO_METRICS_LISTEN", checkAddress(s.MetricsListen))
	}
	_, err := s.site()
	note("HOKO_URL", err)
	note("HOKO_DATABASE", s.checkDatabase())
	note("HOKO_PEPPER", s.checkPepper())
	note("HOKO_PEPPERS_OLD", s.checkPeppersOld())
	_, err = s.proxies()
	note("HOKO_TRUSTED_PROXIES", err)
	note("HOKO_COUNTRY_HEADER", s.checkCountryHeader())
	note("HOKO_CACHE_LINKS", s.CacheLinks.checkAtLeast(1))
	note("HOKO_SPOOL_BYTES", s.SpoolBytes.checkAtLeast(1<<20))
	note("HOKO_SPOOL_FULL", checkChoice(s.SpoolFull, "refuse", "redirect"))
	note("HOKO_KEY_RATE", s.KeyRate.checkAtLeast(0))
	note("HOKO_WORKSPACE_RATE", s.WorkspaceRate.checkAtLeast(0))
	note("HOKO_BAD_KEY_RATE", s.BadKeyRate.checkAtLeast(0))
	note("HOKO_STREAMS", s.Streams.checkAtLeast(1))
	note("HOKO_WORKSPACE_STREAMS", s.StreamShare.checkAtLeast(1))
	note("HOKO_REQUEST_LOG_DAYS", s.RequestLogDays.checkAtLeast(0))
	note(s.checkPost())
	note("HOKO_LOG_FORMAT", checkChoice(s.LogFormat, "text", "json"))
	note("HOKO_LOG_LEVEL", checkChoice(s.LogLevel, "debug", "info", "warn", "error"))
	environment().check(note)
	return errors.Join(mistakes...)
}

// whole is a setting that is a whole number. Any text is taken, and judged
// with the other settings: the parser would stop at the first mistake.
type whole struct {
	value int64
	wrong bool
}

// Decode takes any text. It is called by the parser.
func (w *whole) Decode(ctx *kong.DecodeContext) error {
	var text string
	if err := ctx.Scan.PopValueInto("number", &text); err != nil {
		return err
	}
	value, err := strconv.ParseInt(text, 10, 64)
	*w = whole{value: value, wrong: err != nil}
	return nil
}

func (w whole) checkAtLeast(least int64) error {
	if w.wrong {
		return errors.New("give a whole number")
	}
	if w.value < least {
		return fmt.Errorf("%d is too little, use at least %d", w.value, least)
	}
	return nil
}

func checkChoice(value string, choices ...string) error {
	if slices.Contains(choices, value) {
		return nil
	}
	return fmt.Errorf("%q is none of %s", value, strings.Join(choices, ", "))
}

func checkAddress(address string) error {
	_, port, err := net.SplitHostPort(address)
	if err == nil {
		_, err = strconv.ParseUint(port, 10, 16)
	}
	if err != nil {
		return fmt.Errorf("%q is not an address with a port, like 127.0.0.1:8080 or :8080", address)
	}
	return nil
}

// checkDatabase repeats nothing of the address, because it holds a password.
func (s *settings) checkDatabase() error {
	if !strings.Contains(s.Database, "://") {
		return nil
	}
	if !s.usesPostgres() {
		return errors.New("give the name of a file, or a postgres:// address")
	}
	return db.CheckURL(s.Database)
}

func (s *settings) checkPeppersOld() error {
	if slices.ContainsFunc(s.PeppersOld, isShort) {
		return fmt.Errorf("use at least %d characters for each", minPepper)
	}
	return nil
}

func (s *settings) checkPepper() error {
	if s.Pepper != "" && len(s.Pepper) < minPepper {
		return fmt.Errorf("use at least %d characters", minPepper)
	}
	return nil
}

// checkCountryHeader refuses a header that no request could carry, and one that
// nobody is trusted with.
func (s *settings) checkCountryHeader() error {
	if s.CountryHeader == "" {
		return nil
	}
	if strings.ContainsAny(s.CountryHeader, " \t:,;") {
		return fmt.Errorf("%q is not the name of a header", s.CountryHeader)
	}
	if len(s.TrustedProxies) == 0 {
		return errors.New("name the proxies that set it in HOKO_TRUSTED_PROXIES")
	}
	return nil
}

// site returns where the program is reached from outside.
func (s *settings) site() (hoko.Site, error) {
	if s.URL == "" {
		return hoko.NewSite(url.URL{Scheme: "http", Host: localHost(s.Listen, "localhost")}), nil
	}
	base, err := url.Parse(s.URL)
	if err != nil || base.Scheme != "http" && base.Scheme != "https" || base.Host == "" || base.RawQuery != "" || base.Fragment != "" || base.User != nil {
		return hoko.Site{}, errors.New("give an http or https address without query, like https://go.example.com")
	}
	return hoko.NewSite(*base), nil
}

// localHost returns how this machine reaches a listen address: under the name
// itself where the address stands for every one that the machine has.
func localHost(listen, itself string) string {
	host, port, err := net.SplitHostPort(listen)
	if err != nil {
		return listen
	}
	if addr, err := netip.ParseAddr(host); host == "" || err == nil && addr.IsUnspecified() {
		host = itself
	}
	return net.JoinHostPort(host, port)
}

// guessesURL tells whether others can reach the program, under an address that
// it was not told.
func (s *settings) guessesURL() bool {
	host, _, err := net.SplitHostPort(s.Listen)
	if s.URL != "" || err != nil {
		return false
	}
	addr, err := netip.ParseAddr(host)
	return host == "" || err == nil && addr.IsUnspecified()
}

func (s *settings) proxies() ([]netip.Prefix, error) {
	var prefixes []netip.Prefix
	for _, text := range s.TrustedProxies {
		prefix, err := hoko.ParseNetwork(strings.TrimSpace(text))
		if err != nil {
			return nil, fmt.Errorf("%q is neither an address nor a network like 10.0.0.0/8", text)
		}
		prefixes = append(prefixes, prefix)
	}
	return prefixes, nil
}

// place names the database without its secrets.
func (s *settings) place() string {
	if !s.usesPostgres() {
		return s.sqlitePath()
	}
	address, err := url.Parse(s.Database)
	if err != nil {
		return "PostgreSQL"
	}
	return (&url.URL{Scheme: "postgres", Host: address.Host, Path: address.Path}).String()
}

func (s *settings) usesPostgres() bool {
	return strings.HasPrefix(s.Database, "postgres://") || strings.HasPrefix(s.Database, "postgresql://")
}

// journalPath returns the folder of the journal.
func (s *settings) journalPath() string {
	if s.Journal != "" {
		return s.Journal
	}
	return filepath.Join(s.Data, "journal")
}

// sqlitePath returns where the SQLite file lies.
func (s *settings) sqlitePath() string {
	if filepath.IsAbs(s.Database) {
		return s.Database
	}
	return filepath.Join(s.Data, s.Database)
}

func (s *settings) rates() hoko.Rates {
	return hoko.Rates{Key: int(s.KeyRate.value), Workspace: int(s.WorkspaceRate.value), BadKey: int(s.BadKeyRate.value)}
}

func (s *settings) streams() hoko.StreamLimits {
	limits := service.DefaultStreamLimits()
	limits.All, limits.Workspace = int(s.Streams.value), int(s.StreamShare.value)
	return limits
}

// requestsKept is a century at most, which is for ever.
func (s *settings) requestsKept() time.Duration {
	return time.Duration(min(s.RequestLogDays.value, 36_500)) * 24 * time.Hour
}

func (s *settings) level() slog.Level {
	var level slog.Level
	if err := level.UnmarshalText([]byte(s.LogLevel)); err != nil {
		return slog.LevelInfo
	}
	return level
}
