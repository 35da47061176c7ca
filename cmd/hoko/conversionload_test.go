package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"strings"
	"syscall"
)

// tracking is one request that records something. The two doors take the same
// input.
type tracking struct {
	operation string // trackLead, trackSale or refundSale, which GraphQL alone has
	graphQL   bool
	key       string // of idempotency; "" for none
	input     map[string]any
}

// tracked is how a request was answered. Status 0 means that it was not.
type tracked struct {
	status     int
	reason     string // why it was refused
	id         string // of what was recorded
	customerID string
	replayed   bool // as REST tells
	text       []byte
	cut        bool // there was a program to send it to, which did not answer
}

// again reports whether the request is to be sent again.
func (a tracked) again() bool { return a.status == 0 || a.status == http.StatusServiceUnavailable }

func trackingQuery(operation string) string {
	switch operation {
	case "trackLead":
		return `mutation($in: TrackLeadInput!) { done: trackLead(input: $in) { what: lead { id } customer { id } } }`
	case "trackSale":
		return `mutation($in: TrackSaleInput!) { done: trackSale(input: $in) { what: sale { id } customer { id } } }`
	default:
		return `mutation($in: RefundSaleInput!) { done: refundSale(input: $in) { what: refund { id } } }`
	}
}

// send sends the request to a program once.
func (k tracking) send(ctx context.Context, base, apiKey string) tracked {
	req, err := k.request(ctx, base)
	if err != nil {
		return tracked{text: []byte(err.Error())}
	}
	req.Header.Set("Authorization", "Bearer "+apiKey)
	req.Header.Set("Content-Type", "application/json")
	resp, err := visitor.Do(req)
	if err != nil {
		return tracked{cut: !errors.Is(err, syscall.ECONNREFUSED)}
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return tracked{cut: true}
	}
	a := k.read(resp.StatusCode, text)
	a.replayed = resp.Header.Get("Idempotency-Replayed") == "true"
	return a
}

func (k tracking) request(ctx context.Context, base string) (*http.Request, error) {
	path, body := "/graphql", map[string]any{"query": trackingQuery(k.operation), "variables": map[string]any{"in": k.keyed()}}
	if !k.graphQL {
		path, body = map[string]string{"trackLead": "/api/track/lead", "trackSale": "/api/track/sale"}[k.operation], k.input
	}
	text, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, base+path, strings.NewReader(string(text)))
	if err == nil && !k.graphQL && k.key != "" {
		req.Header.Set("Idempotency-Key", k.key)
	}
	return req, err
}

// keyed is the input as GraphQL takes it.
func (k tracking) keyed() map[string]any {
	input := maps.Clone(k.input)
	if k.key != "" {
		input["idempotencyKey"] = k.key
	}
	return input
}

// read reads what either door says. A refusal of GraphQL gets the status that
// REST would have answered.
func (tracking) read(status int, text []byte) tracked {
	type identified struct{ ID string }
	var body struct {
		SaleID, LeadID, Code string
		Customer             identified
		Data                 struct {
			Done struct{ What, Customer identified }
		}
		Errors []struct {
			Extensions struct{ Code, Reason string }
		}
	}
	if err := json.Unmarshal(text, &body); err != nil {
		return tracked{status: http.StatusInternalServerError, text: text}
	}
	a := tracked{
		status: status, reason: body.Code, text: text,
		id:         cmp.Or(body.SaleID, body.LeadID, body.Data.Done.What.ID),
		customerID: cmp.Or(body.Customer.ID, body.Data.Done.Customer.ID),
	}
	for _, e := range body.Errors {
		a.id, a.reason, a.status = "", e.Extensions.Reason, map[string]int{
			"UNAVAILABLE": http.StatusServiceUnavailable, "BAD_USER_INPUT": http.StatusBadRequest, "CONFLICT": http.StatusConflict,
		}[e.Extensions.Code]
		a.status = cmp.Or(a.status, http.StatusInternalServerError)
	}
	return a
}
