package chaos

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync"
	"time"
)

// Who is busy in each workspace while something breaks, and how long each rests
// after an answer.
const (
	visitors   = 6
	makers     = 1 // of links
	sellers    = 2 // who record leads and sales
	keyKeepers = 1 // who make and revoke keys

	visitorRest = 15 * time.Millisecond
	clientRest  = 10 * time.Millisecond
)

// load is the clients of one workspace in one episode. They send each request
// until it is answered, so that in the end they know exactly what must be stored.
type load struct {
	name   string // of the episode in this workspace, which begins every other name
	tenant *tenant
	ledger *ledger
	pulse  *pulse
	house  *house
	link   struct{ id, shortID string } // that everybody visits
	all    sync.WaitGroup
}

// open lets the clients in. When ctx ends, each finishes what it does.
func (l *load) open(ctx context.Context) {
	for range visitors {
		l.all.Go(func() { l.repeat(ctx, visitorRest, func(int) { l.visitOnce(ctx) }) })
	}
	for kind, client := range map[string]struct {
		count int
		work  func(name string)
	}{"links": {makers, l.makeLink}, "shop": {sellers, l.sell}, "keys": {keyKeepers, l.keepKey}} {
		for i := range client.count {
			l.all.Go(func() {
				l.repeat(ctx, clientRest, func(n int) { client.work(fmt.Sprintf("%s-%s-%d-%d", l.name, kind, i, n)) })
			})
		}
	}
}

func (l *load) repeat(ctx context.Context, rest time.Duration, work func(n int)) {
	for n := 0; ; n++ {
		work(n)
		select {
		case <-ctx.Done():
			return
		case <-time.After(rest):
		}
	}
}

// any returns one of the programs.
func (l *load) any() *program { return l.house.programs[rand.IntN(len(l.house.programs))] }

// attempt sends a request to any of the programs, once.
func (l *load) attempt(send func(p *program) answer) (answer, *program) {
	p := l.any()
	return send(p), p
}

// visitOnce is a visitor, who does not try again, and stays until answered when
// others are sent home.
func (l *load) visitOnce(ctx context.Context) (clickID string) {
	a, p := l.attempt(func(p *program) (a answer) {
		clickID, a = visit(context.WithoutCancel(ctx), p.address, l.link.shortID, l.ledger.noteSent)
		return a
	})
	switch {
	case clickID != "":
		l.ledger.note(entry{clicks, clickID, l.link.id})
		l.pulse.beat(beat{redirects, l.tenant.slug, p.address})
	case !a.again():
		l.ledger.complain("a visitor was answered %d %s", a.status, a.reason)
	}
	return clickID
}

// deliver sends a request to whichever program, until it is answered as it
// should be, and reports whether it was. Into may be nil.
func (l *load) deliver(r request, into any) bool {
	deadline := time.Now().Add(patience)
	for {
		a, p := l.attempt(func(p *program) answer { return send(context.Background(), p.address, r) })
		switch {
		case a.status == r.want:
			l.pulse.beat(beat{calls, l.tenant.slug, p.address})
			return into == nil || l.parse(a, into)
		case !a.again(), time.Now().After(deadline):
			l.ledger.complain("%s %s was answered %d %s %s", r.method, r.path, a.status, a.reason, a.body)
			return false
		}
		time.Sleep(retryPause)
	}
}

func (l *load) parse(a answer, into any) bool {
	err := json.Unmarshal(a.body, into)
	if err != nil {
		l.ledger.complain("%v in %s", err, a.body)
	}
	return err == nil
}

// makeLink makes a link, and changes where it leads.
func (l *load) makeLink(name string) {
	before, after := "https://example.com/"+name, "https://example.com/"+name+"/edited"
	var made []struct{ ID string }
	create := []any{map[string]any{"url": before, "title": name, "collectionId": l.tenant.collection}}
	if !l.deliver(request{http.MethodPost, "/api/links", create, l.tenant.asKey(name), http.StatusCreated}, &made) {
		return
	}
	l.ledger.note(linkEntry(name, made[0].ID, before))
	edit := []any{map[string]any{"id": made[0].ID, "url": after}}
	if l.deliver(request{http.MethodPut, "/api/links", edit, l.tenant.asKey(""), http.StatusOK}, nil) {
		l.ledger.replace(linkEntry(name, made[0].ID, before), linkEntry(name, made[0].ID, after))
	}
}

// sell turns a visitor into a lead and two sales: one is told apart by its key
// alone, the other by its invoice alone.
func (l *load) sell(name string) {
	click := l.visitOnce(context.Background())
	if click == "" {
		time.Sleep(retryPause)
		return
	}
	customer := map[string]any{"customerExternalId": fmt.Sprintf("%s-%d", l.tenant.slug, rand.IntN(20)), "customerName": "A customer", "clickId": click}
	l.convert(leads, "/api/track/lead", name, name, customer)
	customer["amount"] = 100 + rand.IntN(1000)
	l.convert(sales, "/api/track/sale", name, name+"-sale", customer)
	customer["invoiceId"] = name
	l.convert(sales, "/api/track/sale", name+"-invoice", "", customer)
}

func (l *load) convert(of noun, path, name, key string, what map[string]any) {
	what["eventName"] = name
	var made struct{ LeadID, SaleID string }
	if l.deliver(request{http.MethodPost, path, what, l.tenant.asKey(key), http.StatusCreated}, &made) {
		l.ledger.note(entry{of, name, map[noun]string{leads: made.LeadID, sales: made.SaleID}[of]})
	}
}

// keepKey makes a key, uses it, revokes it, and sees to it that every program
// refuses it from then on.
func (l *load) keepKey(name string) {
	var made struct {
		Data struct {
			Done struct {
				Secret string
				Key    struct{ ID string }
			}
		}
	}
	in := map[string]any{"name": name, "scopes": []string{"collectionsRead"}, "idempotencyKey": name}
	if !l.deliver(graphQL(l.tenant.asOwner(), `mutation($in: CreateApiKeyInput!) { done: createApiKey(input: $in) { secret key: apiKey { id } } }`,
		map[string]any{"in": in}), &made) {
		return
	}
	l.ledger.note(entry{keys, name, made.Data.Done.Key.ID})
	secret := made.Data.Done.Secret // which a repeated answer lacks
	if secret != "" {
		l.deliver(useOf(secret, http.StatusOK), nil)
	}
	if !l.deliver(graphQL(l.tenant.asOwner(), `mutation($in: RevokeApiKeyInput!) { done: revokeApiKey(input: $in) { apiKey { state } } }`,
		map[string]any{"in": map[string]any{"id": made.Data.Done.Key.ID}}), nil) {
		return
	}
	l.ledger.note(entry{revocations, name, made.Data.Done.Key.ID})
	if secret != "" {
		l.ledger.end(secret)
		l.deliver(useOf(secret, http.StatusUnauthorized), nil)
	}
}

// useOf is a request with a key, and how it should be answered.
func useOf(secret string, want int) request {
	return request{http.MethodGet, "/api/collections", nil, bearer(secret), want}
}

// makeVisitedLink makes the link that everybody visits.
func (l *load) makeVisitedLink() error {
	var made []struct{ ID, ShortID string }
	create := []any{map[string]any{"url": "https://example.com/", "title": l.name, "collectionId": l.tenant.collection}}
	if !l.deliver(request{http.MethodPost, "/api/links", create, l.tenant.asKey(l.name), http.StatusCreated}, &made) {
		return errors.New(l.ledger.wrong[0])
	}
	l.link.id, l.link.shortID = made[0].ID, made[0].ShortID
	l.ledger.visited = made[0].ID
	l.ledger.note(linkEntry(l.name, made[0].ID, "https://example.com/"))
	return nil
}
