package main

import (
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// exchange is a request and what it must be answered. Words in braces stand for
// what earlier answers held. In what is wanted, <uuid>, <time>, <slug> and <text>
// stand for what differs from run to run; <uuid:name> also keeps it as {name}.
// All else is compared byte by byte: names, their order, types and nulls.
type exchange struct {
	name   string
	method string
	path   string
	body   string
	status int
	want   string   // the body; "" for any
	sends  []string // header fields, in pairs
	gets   []string // header fields, in pairs; "" for a field that must be absent
	key    string   // instead of that of the contract; "none" for none at all
	until  bool     // whether the answer may take a while to become so
}

// contract is a program that is walked through the documented calls.
type contract struct {
	*process
	t     *testing.T
	key   string
	words map[string]string
}

// newContract starts a program whose first key may do everything.
func newContract(t *testing.T, env []string) *contract {
	t.Helper()
	return newContractOf(t, os.Args[0], env)
}

func newContractOf(t *testing.T, program string, env []string) *contract {
	t.Helper()
	p := startProgram(t, program, env)
	key, _ := p.setUp().newKey(texts(hoko.AllScopes())...)
	return &contract{process: p, t: t, key: key, words: map[string]string{
		"base": p.url, "domain": strings.TrimPrefix(p.url, "http://"), "none": someID, "first": p.collection(key),
	}}
}

// walk makes the exchanges, one after the other.
func (c *contract) walk(list []exchange) {
	c.t.Helper()
	for _, e := range list {
		fault := c.try(e)
		if e.until && fault != "" {
			awaitFor(c.t, 10*time.Second, e.name, func() bool { fault = c.try(e); return fault == "" }, func() string { return fault })
		}
		if fault != "" {
			c.t.Errorf("%s: %s", e.name, fault)
		}
	}
}

// try makes an exchange and says what is wrong with the answer.
func (c *contract) try(e exchange) string {
	c.t.Helper()
	header := c.credential(e.key)
	for _, text := range e.sends {
		header = append(header, c.fill(text))
	}
	status, got, body := c.request(e.method, c.fill(e.path), c.fill(e.body), header...)
	if status != e.status {
		return "status " + http.StatusText(status) + ", want " + http.StatusText(e.status) + ": " + string(body)
	}
	for i := 0; i < len(e.gets); i += 2 {
		if fault := c.match(e.gets[i+1], strings.Join(got.Values(e.gets[i]), "\n")); fault != "" {
			return e.gets[i] + " is" + fault
		}
	}
	if e.want == "" {
		return ""
	}
	if fault := c.match(e.want, strings.TrimSuffix(string(body), "\n")); fault != "" {
		return "answered" + fault
	}
	return ""
}

// credential is how a key is shown, with and without its scheme.
func (c *contract) credential(key string) []string {
	switch key {
	case "":
		return []string{"Authorization", "Bearer " + c.key}
	case "none":
		return nil
	}
	return []string{"Authorization", key}
}

func (c *contract) fill(text string) string {
	for name, value := range c.words {
		text = strings.ReplaceAll(text, "{"+name+"}", value)
	}
	return text
}

var variables = strings.NewReplacer(
	"<uuid>", `[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`,
	"<uuid:", `(?P<`,
	":uuid>", `>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})`,
	"<time>", `2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z`,
	"<slug>", `[0-9A-Za-z]{8}`,
	"<text>", `[^"]+`,
	"<number>", `\d+`,
)

var keeps = regexp.MustCompile(`<uuid:(\w+)>`)

// match holds a text against what is wanted, and keeps what it holds.
func (c *contract) match(want, got string) (fault string) {
	pattern := regexp.QuoteMeta(c.fill(want))
	pattern = variables.Replace(keeps.ReplaceAllString(pattern, "<uuid:$1:uuid>"))
	shape := regexp.MustCompile("^(?:" + pattern + ")$")
	found := shape.FindStringSubmatch(got)
	if found == nil {
		return "\n" + got + "\nwant\n" + c.fill(want)
	}
	for i, name := range shape.SubexpNames() {
		if name != "" {
			c.words[name] = found[i]
		}
	}
	return ""
}

// refusal is the answer to a bad request: its code, and the faults as
// "index field code".
func refusal(code string, faults ...string) string {
	const words = `"en":"<text>","ar":"<text>"`
	issues := make([]string, len(faults))
	for i, fault := range faults {
		part := strings.Split(fault, " ")
		issues[i] = `{"index":` + part[0] + `,"field":"` + part[1] + `","code":"` + part[2] + `",` + words + `}`
	}
	return `{"error":{` + words + `},"code":"` + code + `","requestId":"<uuid>","issues":[` + strings.Join(issues, ",") + `]}`
}

// TestContract walks through all that the REST contract documents, noun by
// noun.
func TestContract(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		c := newContract(t, env)
		for _, part := range [][]exchange{
			tagContract(), partnerContract(), collectionContract(), linkContract(), clickContract(),
			leadContract(), saleContract(), customerContract(), deletionContract(),
		} {
			c.walk(part)
		}
	})
}
