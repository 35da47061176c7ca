package main

import (
	"cmp"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"maps"
	"math"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/hoko-to/hoko"
)

// How many spans wait at most, unless OTEL_BSP_MAX_QUEUE_SIZE says otherwise, which is
// the default of OpenTelemetry; and how many it may say: room for all is made at the
// start.
const (
	defaultSpans = 2048
	mostSpans    = 1 << 20
)

// tracesVariables are the variables of OpenTelemetry, which its SDK reads by itself
// and passes over in silence where it cannot. They are read here for what that
// would hide, and to find out whether traces are wanted at all.
type tracesVariables func(name string) string

func environment() tracesVariables { return readAsTheSDK(os.Getenv) }

// readAsTheSDK takes the spaces off that the SDK takes off: around all values but the
// numbers of its queue, which it cannot read then.
func readAsTheSDK(get func(name string) string) tracesVariables {
	return func(name string) string {
		if strings.HasPrefix(name, "OTEL_BSP_") {
			return get(name)
		}
		return strings.TrimSpace(get(name))
	}
}

// wantsTraces reports whether there is a place to send spans to, and nothing that
// says not to.
func (v tracesVariables) wantsTraces() bool {
	endpoint := cmp.Or(v("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"), v("OTEL_EXPORTER_OTLP_ENDPOINT"))
	return endpoint != "" && !strings.EqualFold(v("OTEL_SDK_DISABLED"), "true") && v("OTEL_TRACES_EXPORTER") != "none"
}

// queueSize returns how many spans may wait.
func (v tracesVariables) queueSize() int {
	size := v("OTEL_BSP_MAX_QUEUE_SIZE")
	if size == "" || checkSpans(size) != nil {
		return defaultSpans
	}
	number, _ := strconv.Atoi(size)
	return number
}

// check notes what cannot be read of the variables, in the order of their names. It
// repeats nothing of those in which there may be secrets. Nothing is read where no
// traces are wanted.
func (v tracesVariables) check(note func(name string, err error)) {
	checks := map[string]func(value string) error{"OTEL_SDK_DISABLED": checkTruth}
	if v.wantsTraces() {
		maps.Copy(checks, v.checks())
	}
	for _, name := range slices.Sorted(maps.Keys(checks)) {
		if value := v(name); value != "" {
			note(name, checks[name](value))
		}
	}
}

func (v tracesVariables) checks() map[string]func(value string) error {
	checks := map[string]func(value string) error{
		"OTEL_TRACES_EXPORTER":           func(value string) error { return checkChoice(value, "otlp", "none") },
		"OTEL_TRACES_SAMPLER":            checkSampler,
		"OTEL_TRACES_SAMPLER_ARG":        v.checkRatio,
		"OTEL_RESOURCE_ATTRIBUTES":       checkAttributes,
		"OTEL_BSP_SCHEDULE_DELAY":        checkPositive,
		"OTEL_BSP_EXPORT_TIMEOUT":        checkPositive,
		"OTEL_BSP_MAX_QUEUE_SIZE":        checkSpans,
		"OTEL_BSP_MAX_EXPORT_BATCH_SIZE": func(value string) error { return checkWithin(value, int64(v.queueSize())) },
	}
	for _, prefix := range []string{"OTEL_EXPORTER_OTLP_", "OTEL_EXPORTER_OTLP_TRACES_"} {
		maps.Copy(checks, v.exporterChecks(prefix))
	}
	return checks
}

// exporterChecks are those of the variables that there are for all signals, and for
// traces alone.
func (v tracesVariables) exporterChecks(prefix string) map[string]func(value string) error {
	certificate, key := prefix+"CLIENT_CERTIFICATE", prefix+"CLIENT_KEY"
	return map[string]func(value string) error{
		prefix + "ENDPOINT":    checkCollector,
		prefix + "PROTOCOL":    func(value string) error { return checkChoice(value, "http/protobuf", "http/json") },
		prefix + "COMPRESSION": func(value string) error { return checkChoice(value, "gzip", "none") },
		prefix + "HEADERS":     checkHeaders,
		prefix + "TIMEOUT":     checkPositive,
		prefix + "INSECURE":    func(string) error { return errors.New("leave it out; the endpoint says it with http or https") },
		prefix + "CERTIFICATE": checkCertificates,
		certificate:            func(file string) error { return checkPair(file, v(key), key) },
		key:                    func(string) error { return checkGiven(v(certificate), certificate) },
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

// checkPair refuses a certificate that the SDK would leave out: the collector would not
// know who sends the spans.
func checkPair(certificate, key, keyName string) error {
	if err := checkGiven(key, keyName); err != nil {
		return err
	}
	if _, err := tls.LoadX509KeyPair(certificate, key); err != nil {
		return errors.New("give a file with a certificate in PEM, and one with its key in " + keyName)
	}
	return nil
}

func checkGiven(value, name string) error {
	if value == "" {
		return errors.New("give " + name + " as well")
	}
	return nil
}

// tokenCharacters are those of the names of headers (RFC 9110, section 5.6.2).
const tokenCharacters = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

func checkHeaders(value string) error {
	isToken := func(name string) bool { return name != "" && strings.Trim(name, tokenCharacters) == "" }
	return checkList(value, isToken, "authorization=Basic%20abc,x-tenant=acme")
}

func checkAttributes(value string) error {
	isName := func(name string) bool { return name != "" }
	return checkList(value, isName, "deployment.environment.name=production")
}

// checkList judges a list of names and values.
func checkList(list string, isName func(string) bool, example string) error {
	for pair := range strings.SplitSeq(list, ",") {
		name, value, found := strings.Cut(pair, "=")
		if _, err := url.PathUnescape(value); err != nil || !found || !isName(strings.TrimSpace(name)) {
			return errors.New("give names and values, like " + example)
		}
	}
	return nil
}

func checkTruth(value string) error { return checkChoice(strings.ToLower(value), "true", "false") }

func checkSampler(value string) error {
	return checkChoice(strings.ToLower(value), "always_on", "always_off", "traceidratio",
		"parentbased_always_on", "parentbased_always_off", "parentbased_traceidratio")
}

func checkPositive(value string) error { return checkWithin(value, math.MaxInt32) }

func checkSpans(value string) error { return checkWithin(value, mostSpans) }

// checkWithin judges a whole number from 1 to most.
func checkWithin(value string, most int64) error {
	number, err := strconv.ParseInt(value, 10, 64)
	if err == nil && number > most {
		return fmt.Errorf("%d is too much, use at most %d", number, most)
	}
	return whole{value: number, wrong: err != nil}.checkAtLeast(1)
}

// checkRatio judges the sampler's argument, which only some samplers have.
func (v tracesVariables) checkRatio(value string) error {
	if !strings.HasSuffix(strings.ToLower(v("OTEL_TRACES_SAMPLER")), "traceidratio") {
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
