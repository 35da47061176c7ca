package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/maxmind/mmdbwriter"
	"github.com/maxmind/mmdbwriter/mmdbtype"
)

// putPlaces puts a database that knows one city into its place.
func putPlaces(t *testing.T, path, region, city string, built time.Time) {
	t.Helper()
	tree, err := mmdbwriter.New(mmdbwriter.Options{DatabaseType: "Test-City", BuildEpoch: built.Unix()})
	if err != nil {
		t.Fatal(err)
	}
	_, network, err := net.ParseCIDR("81.2.69.0/24")
	if err != nil {
		t.Fatal(err)
	}
	named := func(name string) mmdbtype.Map {
		return mmdbtype.Map{"names": mmdbtype.Map{"en": mmdbtype.String(name)}}
	}
	err = tree.Insert(network, mmdbtype.Map{
		"country": mmdbtype.Map{"iso_code": mmdbtype.String("GB")}, "subdivisions": mmdbtype.Slice{named(region)}, "city": named(city),
	})
	if err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	if _, err := tree.WriteTo(&file); err != nil {
		t.Fatal(err)
	}
	fresh := path + ".fresh"
	if err := os.WriteFile(fresh, file.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(fresh, path); err != nil {
		t.Fatal(err)
	}
}

// TestPlacesAreReplacedWhileServing: an operator's database says region and city of
// clicks, also behind an edge that names the country, and a new one is in use without
// a restart.
func TestPlacesAreReplacedWhileServing(t *testing.T) {
	t.Parallel()
	path, metrics := filepath.Join(t.TempDir(), "city.mmdb"), freeAddress(t)
	first, second := time.Unix(1_767_225_600, 0), time.Unix(1_780_272_000, 0)
	putPlaces(t, path, "England", "London", first)
	env := []string{"HOKO_DATA=" + t.TempDir(), "HOKO_GEO_DATABASE=" + path, "HOKO_METRICS_LISTEN=" + metrics, "HOKO_TRUSTED_PROXIES=127.0.0.1", "HOKO_COUNTRY_HEADER=Edge-Country"}
	p := start(t, env)
	mustPerform(t, env, "workspace", "create", "--slug", "acme", "--name", "Acme")
	key := strings.TrimSpace(mustPerform(t, env, "key", "create", "--workspace", "acme", "--name", "places", "--scopes", "all"))
	p.expectPlace(t, key, "England", "London", "X-Forwarded-For", "81.2.69.142", "Edge-Country", "GB")
	p.expectBuilt(metrics, first)
	putPlaces(t, path, "Kent", "Dover", second)
	p.expectBuilt(metrics, second)
	p.expectPlace(t, key, "Kent", "Dover", "X-Forwarded-For", "81.2.69.142")
}

// expectPlace visits a new link, and checks what its click says of the visitor.
func (p *process) expectPlace(t *testing.T, key, region, city string, header ...string) {
	t.Helper()
	id, shortID := p.newLink(key, "https://example.com/")
	if status, _, _ := p.request(http.MethodGet, "/"+shortID, "", append(header, "User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36")...); status != http.StatusFound {
		t.Fatalf("the visit is answered with %d", status)
	}
	click, err := json.Marshal(p.awaitClick(t, key, id)[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{`"country":"GB"`, fmt.Sprintf(`"region":%q`, region), fmt.Sprintf(`"city":%q`, city)} {
		if !strings.Contains(string(click), part) {
			t.Errorf("the click says %s, want %s", click, part)
		}
	}
}

// expectBuilt waits until the metrics say that the places in use were made at a
// moment.
func (p *process) expectBuilt(metrics string, built time.Time) {
	p.t.Helper()
	p.expectMetric(metrics, "hoko_geo_database_built_seconds", fmt.Sprint(float64(built.Unix())))
}

// expectMetric waits until a metric has a value.
func (p *process) expectMetric(metrics, name, value string) {
	p.t.Helper()
	p.await("showing "+name+" "+value, func() bool {
		resp, err := visitor.Get("http://" + metrics + "/metrics")
		if err != nil {
			return false
		}
		defer resp.Body.Close()
		text, err := io.ReadAll(resp.Body)
		return err == nil && strings.Contains(string(text), "\n"+name+" "+value+"\n")
	})
}
