package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db/dbtest"
)

const deploy = "../../deploy"

func deployed(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(deploy, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestDeploySettings: no file names a setting that there is not.
func TestDeploySettings(t *testing.T) {
	t.Parallel()
	known := settingDefaults(t)
	known["HOKO_DOMAIN"] = "" // of the Compose file itself
	files, err := os.ReadDir(deploy)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		for _, name := range settingName.FindAllString(deployed(t, file.Name()), -1) {
			if _, ok := known[name]; !ok {
				t.Errorf("%s: there is no setting %s", file.Name(), name)
			}
		}
	}
}

// TestDeployUnits lets systemd judge the units: whether it takes them, and what is
// left open in them.
func TestDeployUnits(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("systemd-analyze"); err != nil {
		t.Skip("the units are judged where systemd-analyze is installed")
	}
	folder := t.TempDir()
	services, err := filepath.Glob(filepath.Join(deploy, "*.service"))
	if err != nil || len(services) != 2 {
		t.Fatalf("%q %v", services, err)
	}
	units := append(services, filepath.Join(deploy, "hoko-backup.timer"))
	for i, unit := range units {
		text := strings.ReplaceAll(deployed(t, filepath.Base(unit)), "/usr/local/bin/hoko", os.Args[0]) // which is there
		units[i] = filepath.Join(folder, filepath.Base(unit))
		if err := os.WriteFile(units[i], []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, judge := range [][]string{
		append([]string{"verify", "--man=no", "--recursive-errors=no"}, units...),
		append([]string{"security", "--offline=true", "--threshold=25", "--no-pager"}, units[:2]...), // of 100
	} {
		out, err := exec.CommandContext(t.Context(), "systemd-analyze", judge...).CombinedOutput()
		if err != nil || strings.Contains(string(out), folder) {
			t.Errorf("%v\n%s", err, out)
		}
	}
}

// composeFile is what the test looks at of a Compose file.
type composeFile struct {
	Services map[string]composeService
	Networks map[string]struct {
		IPAM struct {
			Config []struct {
				Subnet string
				Range  string `yaml:"ip_range"`
			}
		}
	}
}

type composeService struct {
	Image       string
	Environment map[string]string
	Volumes     []string
	Networks    any // a list, or a map
}

var (
	pinnedImage = regexp.MustCompile(`^[a-z]+:\d+\.\d+[\w.-]*$`)
	substitute  = regexp.MustCompile(`\$\{(\w+):\?[^}]+\}`)
)

// TestDeployCompose holds the Compose file to what the program needs: images with
// versions, settings that it takes, a folder for each process, and a proxy that is
// believed and nobody else.
func TestDeployCompose(t *testing.T) {
	t.Parallel()
	var file composeFile
	if err := yaml.Unmarshal([]byte(deployed(t, "compose.yml")), &file); err != nil {
		t.Fatal(err)
	}
	folders := map[string]bool{}
	for name, service := range file.Services {
		if service.Image != "hoko:local" {
			if !pinnedImage.MatchString(service.Image) {
				t.Errorf("%s: the image %s has no version", name, service.Image)
			}
			continue
		}
		service.takesSettings(t)
		if len(service.Volumes) != 1 || folders[service.Volumes[0]] || !strings.HasSuffix(service.Volumes[0], ":/data") {
			t.Fatalf("%s does not have a folder of its own: %v", name, service.Volumes)
		}
		folders[service.Volumes[0]] = true
		if !strings.Contains(deployed(t, "Caddyfile"), name+":8080") {
			t.Errorf("the proxy does not know %s", name)
		}
		file.believesTheProxy(t, service)
	}
	if len(folders) != 2 {
		t.Errorf("%d processes", len(folders))
	}
}

// takesSettings lets the program judge the settings of a service, with what .env says.
func (s composeService) takesSettings(t *testing.T) {
	t.Helper()
	values := map[string]string{"HOKO_DOMAIN": "go.example.com", "HOKO_PEPPER": strings.Repeat("p", minPepper), "POSTGRES_PASSWORD": "secret"}
	env := []string{"HOKO_DATA=" + t.TempDir()}
	for setting, value := range s.Environment {
		env = append(env, setting+"="+substitute.ReplaceAllStringFunc(value, func(of string) string { return values[substitute.FindStringSubmatch(of)[1]] }))
	}
	mustPerform(t, env, "version")
}

// believesTheProxy: the address that is believed is the proxy's, and Docker gives it to
// nobody else.
func (f composeFile) believesTheProxy(t *testing.T, service composeService) {
	t.Helper()
	networks, _ := f.Services["proxy"].Networks.(map[string]any)
	inside, _ := networks["inside"].(map[string]any)
	believed, err := netip.ParseAddr(service.Environment["HOKO_TRUSTED_PROXIES"])
	if err != nil || inside["ipv4_address"] != believed.String() {
		t.Errorf("%v is believed, and the proxy has %v", believed, inside)
	}
	addresses := f.Networks["inside"].IPAM.Config[0]
	if !netip.MustParsePrefix(addresses.Subnet).Contains(believed) || netip.MustParsePrefix(addresses.Range).Contains(believed) {
		t.Errorf("%v is not kept for the proxy in %+v", believed, addresses)
	}
}

// TestDeployProxyKeepsVisitorsOut: what is believed if the proxy sends it, and comes
// from visitors, does not pass it.
func TestDeployProxyKeepsVisitorsOut(t *testing.T) {
	t.Parallel()
	_, proxy, _ := strings.Cut(deployed(t, "Caddyfile"), "reverse_proxy ")
	for _, name := range []string{"Traceparent", "Tracestate", "X-Request-Id"} {
		if !strings.Contains(proxy, "\n\t\theader_up -"+name+"\n") {
			t.Errorf("a visitor's %s passes the proxy", name)
		}
	}
}

var (
	metricInUse = regexp.MustCompile(`\b(?:hoko|go|process)_[a-z_]+\b`)
	metricShown = regexp.MustCompile(`(?m)^([a-z_]+)(?:\{| )`)
)

// TestDeployMetrics: the alerts and the dashboard ask for nothing that the program
// does not show.
func TestDeployMetrics(t *testing.T) {
	t.Parallel()
	metrics := freeAddress(t)
	p := start(t, []string{"HOKO_DATA=" + filepath.Dir(dbtest.SQLitePath(t)), "HOKO_METRICS_LISTEN=" + metrics})
	p.status("/nothing")
	p.status("/api/links")
	var text string
	for _, counted := range []string{`door="visitors",status="4xx"} 1`, `door="rest",status="4xx"} 1`, `door="health",status="2xx"} `} {
		p.await("counting "+counted, func() bool { // which it does when the client has its answer
			text = p.metricsText(metrics)
			return strings.Contains(text, "hoko_answer_seconds_count{"+counted)
		})
	}
	var shown []string
	for _, match := range metricShown.FindAllStringSubmatch(text, -1) {
		shown = append(shown, match[1])
	}
	asked := append(alertQueries(t), dashboardQueries(t)...)
	for _, query := range asked {
		for _, name := range metricInUse.FindAllString(query, -1) {
			if !slices.Contains(shown, name) {
				t.Errorf("%s is asked for, and not shown", name)
			}
		}
	}
	if len(asked) < 30 {
		t.Errorf("only %d queries", len(asked))
	}
	p.doorsHaveNames()
}

// doorsHaveNames: what answers at an address of the program's own is told apart from
// visits in the metrics, but for what browsers ask of every site and the script in the
// pages of destinations.
func (p *process) doorsHaveNames() {
	p.t.Helper()
	names, open := doorOf(), 0
	for _, segment := range hoko.ReservedSegments() {
		status, header, _ := p.request(http.MethodHead, "/"+segment, "", "Accept", "text/html")
		isNoLink := status == http.StatusNotFound && strings.HasPrefix(header.Get("Content-Type"), "text/html")
		if isNoLink || slices.Contains([]string{"robots.txt", "favicon.ico", "analytics.js"}, segment) {
			continue
		}
		if open++; names[segment] == "" {
			p.t.Errorf("the door at /%s has no name in the metrics", segment)
		}
	}
	if open != len(names) {
		p.t.Errorf("%d doors are open, and %d have names", open, len(names))
	}
}

func (p *process) metricsText(address string) string {
	p.t.Helper()
	resp, err := visitor.Get("http://" + address + "/metrics")
	if err != nil {
		p.t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		p.t.Fatal(err)
	}
	return string(text)
}

// alertQueries returns what the alerts ask for. Each of them leads to what to do.
func alertQueries(t *testing.T) (queries []string) {
	t.Helper()
	var file struct {
		Groups []struct {
			Rules []struct {
				Alert, Expr string
				Annotations map[string]string
			}
		}
	}
	if err := yaml.Unmarshal([]byte(deployed(t, "alerts.yml")), &file); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(operations)
	if err != nil {
		t.Fatal(err)
	}
	for _, rule := range file.Groups[0].Rules {
		queries = append(queries, rule.Expr)
		_, anchor, _ := strings.Cut(rule.Annotations["runbook_url"], "/docs/operations.md#")
		if heading := strings.ReplaceAll(anchor, "-", " "); heading == "" || !strings.Contains(strings.ToLower(string(text)), "# "+heading+"\n") {
			t.Errorf("%s leads to no runbook: %q", rule.Alert, heading)
		}
	}
	return queries
}

func dashboardQueries(t *testing.T) (queries []string) {
	t.Helper()
	var board struct {
		Panels []struct{ Targets []struct{ Expr string } }
	}
	if err := json.Unmarshal([]byte(deployed(t, "dashboard.json")), &board); err != nil {
		t.Fatal(err)
	}
	for _, panel := range board.Panels {
		for _, target := range panel.Targets {
			queries = append(queries, target.Expr)
		}
	}
	return queries
}
