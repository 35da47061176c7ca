package server_test

import (
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server"
	"github.com/hoko-to/hoko/service"
)

// person is somebody who can sign in, and a door like GraphQL's that lets it
// happen: the path of real sessions, with words instead of documents.
func person(t *testing.T, settings ...func(*server.Options)) (h *house, password string) {
	t.Helper()
	door := &sessionDoor{}
	h = openSQLite(t, append([]func(*server.Options){func(o *server.Options) { door.service, o.GraphQL = o.Service, door }}, settings...)...)
	_, password, err := h.service.CreateUser(h.operator(h.workspace), service.UserInput{Email: "a@example.com", Name: "A", Role: hoko.RoleOwner, Workspace: "acme"})
	if err != nil {
		t.Fatal(err)
	}
	return h, password
}

// sessionDoor signs in with the password in the body, signs out, or says who
// asks.
type sessionDoor struct{ service *service.Service }

func (d *sessionDoor) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	call := hoko.CallFrom(r.Context())
	if call.Refusal != nil {
		http.Error(w, string(hoko.CodeOf(call.Refusal)), http.StatusForbidden)
		return
	}
	text, _ := io.ReadAll(r.Body)
	password, signIn := strings.CutPrefix(string(text), "sign in ")
	var err error
	switch {
	case signIn:
		_, err = d.service.SignIn(r.Context(), "a@example.com", password, "")
	case string(text) == "sign out":
		err = d.service.SignOut(r.Context())
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	_, _ = io.WriteString(w, describe(call.Caller))
}

func describe(c *hoko.Caller) string {
	switch {
	case c == nil:
		return "nobody"
	case c.Key != nil:
		return "a key"
	case c.Member != nil:
		return "a member of " + c.Member.Workspace.Slug
	default:
		return "a person"
	}
}

func (h *house) signIn(password string) *http.Cookie {
	h.t.Helper()
	cookies := h.do(http.MethodPost, "/graphql", "sign in "+password).is(http.StatusOK).Cookies()
	if len(cookies) != 1 {
		h.t.Fatalf("cookies %v, want one", cookies)
	}
	return cookies[0]
}

func TestSessionCookie(t *testing.T) {
	t.Parallel()
	h, password := person(t)
	cookie := h.signIn(password)
	if cookie.Name != "__Host-hoko" || !cookie.Secure || !cookie.HttpOnly || cookie.SameSite != http.SameSiteLaxMode || cookie.Path != "/" || cookie.Domain != "" {
		t.Errorf("cookie %v", cookie)
	}
	if life := time.Duration(cookie.MaxAge) * time.Second; life < 13*24*time.Hour || life > 14*24*time.Hour {
		t.Errorf("the cookie lives %v", life)
	}
	value := "__Host-hoko=" + cookie.Value
	for want, header := range map[string][]string{
		"nobody":           nil,
		"a person":         {"Cookie", value},
		"a member of acme": {"Cookie", value, "Hoko-Workspace", "acme", "Authorization", "Basic dTpw"},
		"a key":            {"Cookie", value, "Authorization", "Bearer " + h.key},
	} {
		if got := h.do(http.MethodPost, "/graphql", "", header...).body; got != want {
			t.Errorf("with %v it is %s, want %s", header, got, want)
		}
	}
	h.do(http.MethodGet, "/api/links", "", "Cookie", value, "Hoko-Workspace", "acme").is(http.StatusUnauthorized)
	gone := h.do(http.MethodPost, "/graphql", "sign out", "Cookie", value).is(http.StatusOK).Cookies()
	if len(gone) != 1 || gone[0].MaxAge >= 0 || gone[0].Value != "" || gone[0].Name != cookie.Name {
		t.Errorf("cookies %v, want one that clears it", gone)
	}
	if got := h.do(http.MethodPost, "/graphql", "", "Cookie", value).body; got != "nobody" {
		t.Errorf("after signing out it is %s", got)
	}
	h.checkNoSecrets(cookie.Value, password)
}

func TestSessionCookieWithoutHTTPS(t *testing.T) {
	t.Parallel()
	h, password := person(t, func(o *server.Options) { o.Site = hoko.NewSite(url.URL{Scheme: "http", Host: "127.0.0.1:8080"}) })
	if cookie := h.signIn(password); cookie.Name != "hoko" || cookie.Secure || !cookie.HttpOnly {
		t.Errorf("cookie %v", cookie)
	}
}

func TestOtherSitesCannotActForAPerson(t *testing.T) {
	t.Parallel()
	h, password := person(t)
	cookie := "__Host-hoko=" + h.signIn(password).Value
	tests := map[string]struct {
		method string
		header []string
		want   string
	}{
		"another site":                  {http.MethodPost, []string{"Cookie", cookie, "Sec-Fetch-Site", "cross-site"}, "cross_origin"},
		"a sister site":                 {http.MethodPost, []string{"Cookie", cookie, "Sec-Fetch-Site", "same-site"}, "cross_origin"},
		"an old browser elsewhere":      {http.MethodPost, []string{"Cookie", cookie, "Origin", "https://evil.test"}, "cross_origin"},
		"a name that begins like ours":  {http.MethodPost, []string{"Cookie", cookie, "Origin", siteURL + ".evil.test"}, "cross_origin"},
		"a name that ends like ours":    {http.MethodPost, []string{"Cookie", cookie, "Origin", "https://evilhoko.test"}, "cross_origin"},
		"a name within ours":            {http.MethodPost, []string{"Cookie", cookie, "Origin", "https://evil.hoko.test"}, "cross_origin"},
		"another port":                  {http.MethodPost, []string{"Cookie", cookie, "Origin", siteURL + ":444"}, "cross_origin"},
		"another scheme":                {http.MethodPost, []string{"Cookie", cookie, "Origin", "http://hoko.test"}, "cross_origin"},
		"our name as a user's":          {http.MethodPost, []string{"Cookie", cookie, "Origin", siteURL + "@evil.test"}, "cross_origin"},
		"our name and more":             {http.MethodPost, []string{"Cookie", cookie, "Origin", siteURL + " https://evil.test"}, "cross_origin"},
		"our name behind another":       {http.MethodPost, []string{"Cookie", cookie, "Origin", "https://evil.test", "Origin", siteURL}, "cross_origin"},
		"a site that knows itself ours": {http.MethodPost, []string{"Cookie", cookie, "Sec-Fetch-Site", "cross-site, same-origin"}, "cross_origin"},
		"a sandbox":                     {http.MethodPost, []string{"Cookie", cookie, "Origin", "null"}, "cross_origin"},
		"an old browser behind proxy":   {http.MethodPost, []string{"Cookie", cookie, "Origin", siteURL}, "a person"},
		"the console":                   {http.MethodPost, []string{"Cookie", cookie, "Sec-Fetch-Site", "same-origin"}, "a person"},
		"reading":                       {http.MethodGet, []string{"Cookie", cookie, "Sec-Fetch-Site", "cross-site"}, "a person"},
		"a key from another site":       {http.MethodPost, []string{"Authorization", "Bearer " + h.key, "Sec-Fetch-Site", "cross-site"}, "a key"},
		"a key beside a cookie":         {http.MethodPost, []string{"Cookie", cookie, "Authorization", "Bearer " + h.key, "Sec-Fetch-Site", "cross-site"}, "a key"},
		"nobody from another site":      {http.MethodPost, []string{"Sec-Fetch-Site", "cross-site"}, "nobody"},
		"somebody else's cookie":        {http.MethodPost, []string{"Cookie", "session=x", "Sec-Fetch-Site", "cross-site"}, "nobody"},
		"a cookie that is not for this": {http.MethodPost, []string{"Cookie", "hoko=" + strings.TrimPrefix(cookie, "__Host-hoko=")}, "nobody"},
	}
	for name, tt := range tests {
		if got := strings.TrimSpace(h.do(tt.method, "/graphql", "", tt.header...).body); got != tt.want {
			t.Errorf("%s: %s, want %s", name, got, tt.want)
		}
	}
}

func TestCORS(t *testing.T) {
	t.Parallel()
	h, _ := person(t)
	for _, path := range []string{"/api/links", "/graphql"} {
		preflight := h.do(http.MethodOptions, path, "", "Origin", "https://app.test", "Access-Control-Request-Method", "PUT",
			"Access-Control-Request-Headers", "authorization,content-type,idempotency-key").is(http.StatusNoContent)
		for name, want := range map[string]string{
			"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Methods": "PUT", "Access-Control-Max-Age": "7200",
			"Access-Control-Allow-Headers": "authorization,content-type,idempotency-key", "Access-Control-Allow-Credentials": "",
		} {
			if got := preflight.Header.Get(name); got != want {
				t.Errorf("%s %s: %q, want %q", path, name, got, want)
			}
		}
		exposed := h.do(http.MethodGet, path, "", "Origin", "https://app.test").Header.Get("Access-Control-Expose-Headers")
		for _, name := range []string{"Link", "Ratelimit", "Retry-After", "Www-Authenticate", "X-Request-Id", "X-Total-Count", "Idempotency-Replayed", "Content-Disposition", "Allow", "Hoko-Key-Expires", "Ratelimit-Policy"} {
			if !strings.Contains(exposed, name) {
				t.Errorf("%s exposes %q, without %s", path, exposed, name)
			}
		}
	}
	for _, origin := range []string{"null", siteURL, "https://evil.test", "https://hoko.test.evil.test", "\"><script>", "https://a, https://b"} {
		got := h.do(http.MethodPost, "/graphql", "", "Origin", origin, "Cookie", "__Host-hoko=x").Header
		if got.Get("Access-Control-Allow-Origin") != "*" || got.Get("Access-Control-Allow-Credentials") != "" {
			t.Errorf("a page of %s may read %v", origin, got)
		}
	}
	refused := h.do(http.MethodOptions, "/api/links", "", "Origin", "https://app.test", "Access-Control-Request-Method", "PATCH")
	if got := refused.Header.Get("Access-Control-Allow-Methods"); got != "" {
		t.Errorf("PATCH is allowed: %q", got)
	}
}
