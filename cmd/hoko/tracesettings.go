package main

import (
	"cmp"
	"crypto/x509"
	"errors"
	"net/url"
	"os"
	"strconv"
	"strings"

	"github.com/hoko-to/hoko"
)

// defaultSpans is how many spans wait at most, unless OTEL_BSP_MAX_QUEUE_SIZE says
// otherwise. It is the default of OpenTelemetry.
const defaultSpans = 2048

// tracesVariables are the variables of OpenTelemetry, which its SDK reads by itself
// and passes over in silence where it cannot. They are read here for what that
// would hide, and to find out whether traces are wanted at all.
type tracesVariables func(name string) string

func environment() tracesVariables {
	return func(name string) string { return strings.TrimSpace(os.Getenv(name)) }
}

// wantsTraces reports whether there is a place to send spans to, and nothing that
// says not to.
func (v tracesVariables) wantsTraces() bool {
	endpoint := cmp.Or(v("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"), v("OTEL_EXPORTER_OTLP_ENDPOINT"))
	return endpoint != "" && !strings.EqualFold(v("OTEL_SDK_DISABLED"), "true") && v("OTEL_TRACES_EXPORTER") != "none"
}

func (v tracesVariables) queueSize() int {
	if size, err := strconv.Atoi(v("OTEL_BSP_MAX_QUEUE_SIZE")); err == nil {
		return size
	}
	return defaultSpans
}

// check notes what cannot be read of the variables, by their names. It repeats
// nothing of those in which there may be secrets. Nothing is read where no traces
// are wanted.
func (v tracesVariables) check(note func(name string, err error)) {
	if value := v("OTEL_SDK_DISABLED"); value != "" {
		note("OTEL_SDK_DISABLED", checkChoice(strings.ToLower(value), "true", "false"))
	}
	if !v.wantsTraces() {
		return
	}
	for name, check := range tracesChecks() {
		if value := v(name); value != "" {
			note(name, check(value))
		}
	}
	note("OTEL_TRACES_SAMPLER_ARG", v.checkRatio())
}

func tracesChecks() map[string]func(value string) error {
	protocol := func(value string) error { return checkChoice(value, "http/protobuf", "http/json") }
	return map[string]func(value string) error{
		"OTEL_TRACES_EXPORTER":                  func(value string) error { return checkChoice(value, "otlp", "none") },
		"OTEL_EXPORTER_OTLP_ENDPOINT":           checkCollector,
		"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT":    checkCollector,
		"OTEL_EXPORTER_OTLP_PROTOCOL":           protocol,
		"OTEL_EXPORTER_OTLP_TRACES_PROTOCOL":    protocol,
		"OTEL_EXPORTER_OTLP_HEADERS":            checkHeaderList,
		"OTEL_EXPORTER_OTLP_TRACES_HEADERS":     checkHeaderList,
		"OTEL_EXPORTER_OTLP_TIMEOUT":            checkPositive,
		"OTEL_EXPORTER_OTLP_TRACES_TIMEOUT":     checkPositive,
		"OTEL_BSP_SCHEDULE_DELAY":               checkPositive,
		"OTEL_BSP_EXPORT_TIMEOUT":               checkPositive,
		"OTEL_BSP_MAX_QUEUE_SIZE":               checkPositive,
		"OTEL_BSP_MAX_EXPORT_BATCH_SIZE":        checkPositive,
		"OTEL_EXPORTER_OTLP_CERTIFICATE":        checkCertificates,
		"OTEL_EXPORTER_OTLP_TRACES_CERTIFICATE": checkCertificates,
		"OTEL_TRACES_SAMPLER": func(value string) error {
			return checkChoice(strings.ToLower(value), "always_on", "always_off", "traceidratio",
				"parentbased_always_on", "parentbased_always_off", "parentbased_traceidratio")
		},
	}
}

func checkCollector(value string) error {
	address, err := url.Parse(value)
	if err != nil || address.Scheme != "http" && address.Scheme != "https" || address.Host == "" || address.RawQuery != "" || address.User != nil {
		return errors.New("give an http or https address without user and query, like http://127.0.0.1:4318; credentials belong into OTEL_EXPORTER_OTLP_HEADERS")
	}
	return nil
}

// checkCertificates refuses a file without which the collector would be trusted, or
// distrusted, by the machine's certificates instead.
func checkCertificates(path string) error {
	text, err := os.ReadFile(path)
	if err != nil || !x509.NewCertPool().AppendCertsFromPEM(text) {
		return errors.New("give a file with certificates in PEM")
	}
	return nil
}

func checkHeaderList(value string) error {
	for pair := range strings.SplitSeq(value, ",") {
		name, text, found := strings.Cut(pair, "=")
		if _, err := url.PathUnescape(text); err != nil || !found || strings.TrimSpace(name) == "" || strings.ContainsAny(strings.TrimSpace(name), " \t:;") {
			return errors.New("give names and values, like authorization=Basic%20abc,x-tenant=acme")
		}
	}
	return nil
}

func checkPositive(value string) error {
	number, err := strconv.ParseInt(value, 10, 32)
	return whole{value: number, wrong: err != nil}.checkAtLeast(1)
}

// checkRatio judges the sampler's argument, which only some samplers have.
func (v tracesVariables) checkRatio() error {
	value := v("OTEL_TRACES_SAMPLER_ARG")
	if value == "" || !strings.HasSuffix(strings.ToLower(v("OTEL_TRACES_SAMPLER")), "traceidratio") {
		return nil
	}
	if ratio, err := strconv.ParseFloat(value, 64); err != nil || !(ratio >= 0 && ratio <= 1) {
		return errors.New("give a number from 0 to 1")
	}
	return nil
}

// shortened bounds what an error of the exporter tells, in which there is what the
// collector answered.
func shortened(text string) string { return hoko.CleanText(text, 300) }
