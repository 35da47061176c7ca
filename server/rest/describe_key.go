package rest

import (
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/rest/openapi"
)

const (
	keyPath  = "/api/key"
	leakPath = "/api/key/leaks"
	keyTag   = "API keys"
)

// keyPaths describes what a key may ask about itself, and what anyone may say of
// one. They are no nouns: there is no list, and nothing is made.
func keyPaths() openapi.Ordered[*openapi.PathItem] {
	return openapi.Ordered[*openapi.PathItem]{
		{Name: keyPath, Value: &openapi.PathItem{Get: showKeyOperation(), Delete: revokeKeyOperation()}},
		{Name: leakPath, Value: &openapi.PathItem{Post: reportLeakOperation()}},
	}
}

func showKeyOperation() *openapi.Operation {
	return &openapi.Operation{
		Tags:        []string{keyTag},
		Summary:     "Show the key",
		Description: "Tells the key that asks about itself: what it may do, where, and until when.\n\nNeeds no scope: any good key may ask.",
		OperationID: "showKey",
		Responses:   append(openapi.Ordered[*openapi.Response]{success(http.StatusOK, "The key.", "Key", keyExample("active", "null"))}, refusalsOf(http.MethodGet)...),
		Security:    keySecurity(),
	}
}

func revokeKeyOperation() *openapi.Operation {
	return &openapi.Operation{
		Tags:    []string{keyTag},
		Summary: "Revoke the key",
		Description: "Ends the key that asks, at once and for ever. Once it is answered, no server accepts the key, and no write with it " +
			"that was under way comes through. The body may be left out.\n\nNeeds no scope: whoever holds a key may always make it harmless.",
		OperationID: "revokeKey",
		RequestBody: &openapi.RequestBody{Description: "Why.", Content: body(openapi.Refer("KeyRevocation"), json.RawMessage(`{"reason":"unused","note":"The job was retired."}`))},
		Responses:   append(openapi.Ordered[*openapi.Response]{success(http.StatusOK, "The key, revoked.", "Key", keyExample("revoked", `"`+exampleMoment+`"`))}, refusalsOf(http.MethodDelete)...),
		Security:    keySecurity(),
	}
}

func reportLeakOperation() *openapi.Operation {
	answer := success(http.StatusAccepted, "The report was taken. Nothing is told about the key, also not by how long the answer takes.", "Received", json.RawMessage(`{"received":true}`))
	answer.Value.Headers = referHeaders(requestIDHeader)
	return &openapi.Operation{
		Tags:    []string{keyTag},
		Summary: "Report a leaked key",
		Description: "Revokes a key that somebody found, with the reason `leaked`. It takes the whole key as proof and no credential; the answer " +
			"is the same whether there is such a key or not. Reports are limited per network.\n\nNeeds no key.",
		OperationID: "reportLeak",
		RequestBody: &openapi.RequestBody{Required: true, Description: "What was found.", Content: body(openapi.Refer("LeakReport"), json.RawMessage(`{"key":"hoko_000000000000_000000000000000000000000000000000hUAjb","note":"Found in a public repository."}`))},
		Responses:   append(openapi.Ordered[*openapi.Response]{answer}, refusalsOf(http.MethodPost)...),
		Security:    []map[string][]string{},
	}
}

func success(status int, about, schema string, example any) openapi.Entry[*openapi.Response] {
	return openapi.Entry[*openapi.Response]{Name: strconv.Itoa(status), Value: &openapi.Response{
		Description: about,
		Headers:     answerHeaders(),
		Content:     body(openapi.Refer(schema), example),
	}}
}

func keySecurity() []map[string][]string {
	return []map[string][]string{{bearerScheme: {}}, {bareScheme: {}}}
}

func keyExample(state, revokedAt string) json.RawMessage {
	return json.RawMessage(`{"id":"` + exampleKey + `","name":"CI","prefix":"hoko_000000000000","hint":"hoko_000000000000_…UAjb",` +
		`"state":"` + state + `","scopes":["linksRead"],"environment":"production","workspace":{"name":"Acme"},"allowedHostnames":[],"allowedIps":["203.0.113.0/24"],` +
		`"createdAt":"` + exampleMoment + `","expiresAt":null,"revokedAt":` + revokedAt + `,"successorId":null}`)
}

// keySchemas are the components of the key's paths.
func keySchemas() openapi.Ordered[*openapi.Schema] {
	note := lineSchema("Words for those who read this later.", hoko.MaxRevocationNote).Nullable()
	return openapi.Ordered[*openapi.Schema]{
		{Name: "Key", Value: keySchema()},
		{Name: "KeyRevocation", Value: &openapi.Schema{Types: openapi.Types{"object"}, Description: "Why a key is ended.", Additional: false, Properties: openapi.Ordered[*openapi.Schema]{
			{Name: "reason", Value: choiceSchema("Why; `other` if left out.", hoko.RevocationReasons())},
			{Name: "note", Value: note},
		}}},
		{Name: "LeakReport", Value: &openapi.Schema{Types: openapi.Types{"object"}, Description: "A key that somebody found.", Additional: false, Properties: openapi.Ordered[*openapi.Schema]{
			{Name: "key", Value: textSchema("The whole key.")},
			{Name: "note", Value: note},
		}, Required: []string{"key"}}},
		{Name: "Received", Value: object("That something was taken.", openapi.Ordered[*openapi.Schema]{{Name: "received", Value: flagSchema("Always true.")}}, "received")},
	}
}

func keySchema() *openapi.Schema {
	members := openapi.Ordered[*openapi.Schema]{
		{Name: "id", Value: uuidSchema("The id of the key.")},
		{Name: "name", Value: nameSchema("The name that people know the key by.", hoko.MaxName)},
		{Name: "prefix", Value: textSchema("The start of the key, which is not secret.")},
		{Name: "hint", Value: textSchema("What may be shown of the key.")},
		{Name: "state", Value: choiceSchema("Where the key is in its life.", []hoko.KeyState{hoko.KeyActive, hoko.KeyExpiring, hoko.KeyRetiring, hoko.KeyExpired, hoko.KeyRevoked})},
		{Name: "scopes", Value: listSchema("What the key may do.", len(hoko.AllScopes()), openapi.Refer("Scope"))},
		{Name: "environment", Value: choiceSchema("What the key is used for; a label only.", hoko.Environments())},
		{Name: "workspace", Value: object("The workspace that the key belongs to.", openapi.Ordered[*openapi.Schema]{{Name: "name", Value: nameSchema("The name that members see.", hoko.MaxName)}}, "name")},
		{Name: "allowedHostnames", Value: listSchema("The hosts that browsers may call from; empty allows any.", hoko.MaxAllowed, textSchema(""))},
		{Name: "allowedIps", Value: listSchema("The addresses and networks that may call; empty allows any.", hoko.MaxAllowed, textSchema(""))},
		{Name: "createdAt", Value: timeSchema("When the key was made.")},
		{Name: "expiresAt", Value: timeSchema("When the key ends; null if never.").Nullable()},
		{Name: "revokedAt", Value: timeSchema("When the key was revoked; null if it was not.").Nullable()},
		{Name: "successorId", Value: uuidSchema("The id of the key that replaces this one; null if none does.").Nullable()},
	}
	return object("An API key, as its holder knows it.", members, members.Names()...)
}
