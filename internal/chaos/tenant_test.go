package chaos

import (
	"encoding/json"
	"net/http"
	"strings"
)

// tenant is a workspace, with what its clients need.
type tenant struct {
	slug       string
	key        string // with every scope
	cookie     string // of an owner's session
	collection string
}

// newTenant makes a workspace by the commands, and signs its owner in. The
// program runs.
func (p *program) newTenant(slug string) *tenant {
	p.t.Helper()
	p.command("workspace", "create", "--slug", slug, "--name", slug)
	return p.join(slug)
}

// join makes an owner and a key in a workspace that exists.
func (p *program) join(slug string) *tenant {
	p.t.Helper()
	email := slug + "@example.com"
	password := p.command("user", "create", "--email", email, "--name", slug, "--workspace", slug, "--role", "owner")
	w := &tenant{slug: slug, key: p.command("key", "create", "--workspace", slug, "--name", "of clients", "--scopes", "all")}
	signedIn := p.must(graphQL(nil, `mutation($in: SignInInput!) { signIn(input: $in) { viewer { user { id } } } }`,
		map[string]any{"in": map[string]any{"email": email, "password": password}}))
	w.cookie, _, _ = strings.Cut(signedIn.header.Get("Set-Cookie"), ";")
	var collections []struct{ ID string }
	p.decode(p.must(request{http.MethodGet, "/api/collections", nil, w.asKey(""), http.StatusOK}), &collections)
	if len(collections) == 0 || w.cookie == "" {
		p.t.Fatalf("workspace %s has %d collections and the session %q", slug, len(collections), w.cookie)
	}
	w.collection = collections[0].ID
	return w
}

// asKey is how the workspace's program introduces itself; idempotencyKey may be "".
func (w *tenant) asKey(idempotencyKey string) map[string]string {
	header := bearer(w.key)
	if idempotencyKey != "" {
		header["Idempotency-Key"] = idempotencyKey
	}
	return header
}

// asOwner is how its owner does.
func (w *tenant) asOwner() map[string]string {
	return map[string]string{"Cookie": w.cookie, "Hoko-Workspace": w.slug, "Content-Type": "application/json"}
}

func bearer(secret string) map[string]string {
	return map[string]string{"Authorization": "Bearer " + secret, "Content-Type": "application/json"}
}

// must asks until the program answers, and insists on the status that is wanted.
func (p *program) must(r request) (a answer) {
	p.t.Helper()
	if r.header == nil {
		r.header = map[string]string{"Content-Type": "application/json"}
	}
	await(p.t, "answered "+r.method+" "+r.path, func() bool {
		a = send(p.t.Context(), p.address, r)
		return !a.again()
	}, func() string { return a.reason + string(a.body) + "\n" + p.printed.String() })
	if a.status != r.want {
		p.t.Fatalf("%s %s was answered %d %s %s", r.method, r.path, a.status, a.reason, a.body)
	}
	return a
}

func (p *program) decode(a answer, into any) {
	p.t.Helper()
	if err := json.Unmarshal(a.body, into); err != nil {
		p.t.Fatalf("%v in %s", err, a.body)
	}
}

// settled asks until the program answers, whatever it answers.
func (p *program) settled(r request) (a answer) {
	p.t.Helper()
	await(p.t, "answered "+r.path, func() bool {
		a = send(p.t.Context(), p.address, r)
		return !a.again()
	}, func() string { return a.reason + "\n" + p.printed.String() })
	return a
}

// peek asks with a workspace's key for a link of another one by its id, and for
// its clicks, and returns how much there is to be seen.
func (p *program) peek(w *tenant, other *load) (seen int) {
	p.t.Helper()
	for _, path := range []string{"/api/links?id=" + other.link.id, "/api/analytics?bots=true&linkId=" + other.link.id} {
		var list []struct{ ID string }
		p.decode(p.must(request{http.MethodGet, path, nil, w.asKey(""), http.StatusOK}), &list)
		seen += len(list)
	}
	return seen
}
