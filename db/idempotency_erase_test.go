package db_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// answers are what was answered about a customer whose every text is a secret.
func (x *tenant) answers(id string) map[string]any {
	credit := hoko.Credit{ClickID: newID(), LinkID: newID(), CollectionID: newID()}
	customer := &hoko.Customer{
		ID: id, WorkspaceID: x.workspace.ID, ExternalID: "secret", Name: "secret", Email: new("secret@example.test"),
		Phone: new("secret"), Avatar: new("https://secret.test/"), CreatedAt: began, UpdatedAt: began,
	}
	// Metadata and reason name a customer as an answer does.
	lead := &hoko.Lead{ID: newID(), WorkspaceID: x.workspace.ID, CustomerID: id, Credit: credit, Metadata: `{"CustomerID":"secret"}`, CreatedAt: began}
	sale := &hoko.Sale{ID: newID(), WorkspaceID: x.workspace.ID, CustomerID: id, Credit: credit, Amount: 9, Metadata: `{"a":"secret"}`, CreatedAt: began}
	refund := &hoko.Refund{ID: newID(), SaleID: sale.ID, Amount: 4, Reason: new(`secret "CustomerID":"`), CreatedAt: began}
	return map[string]any{
		"lead":   &hoko.TrackedLead{Lead: lead, Customer: customer},
		"sale":   &hoko.TrackedSale{Sale: sale, Customer: customer},
		"refund": &hoko.TrackedRefund{Refund: refund, Sale: sale},
	}
}

func (x *tenant) remember(t *testing.T, store *db.Store, key string, answer any, customerID *string) {
	t.Helper()
	must(t, store.InsertIdempotentAnswer(t.Context(), &hoko.IdempotentAnswer{
		WorkspaceID: x.workspace.ID, Key: key, RequestHash: []byte(key), Answer: got(json.Marshal(answer))(t), CustomerID: customerID, CreatedAt: began,
	}))
}

func (x *tenant) answered(t *testing.T, store *db.Store, key string) *hoko.IdempotentAnswer {
	t.Helper()
	return got(store.IdempotentAnswer(t.Context(), x.workspace.ID, key, began.AddDate(0, 0, -1)))(t)
}

// TestErasureOfAnswers: an answer that is kept for who asks again tells nothing of a
// customer who was erased, and is there for that.
func TestErasureOfAnswers(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		c, other := x.customer(), x.customer()
		insertCustomers(t, store, c, other)
		answers := x.answers(c.ID)
		for what, answer := range answers {
			x.remember(t, store, what, answer, &c.ID)
			x.remember(t, store, "another "+what, x.answers(other.ID)[what], &other.ID)
		}
		const many = 501 // one more than is read at once
		must(t, store.InTx(t.Context(), func(tx *db.Store) error {
			for i := range many {
				x.remember(t, tx, fmt.Sprint("many ", i), answers["lead"], &c.ID)
			}
			return nil
		}))
		x.remember(t, store, "none", []string{"secret"}, nil)
		must(t, store.EraseCustomer(t.Context(), x.access, c.ID, began))
		for _, key := range []string{"lead", "sale", "refund", "many 0", fmt.Sprint("many ", many-1)} {
			kept := x.answered(t, store, key)
			if text := string(kept.Answer); strings.Contains(text, "secret") || !strings.Contains(text, c.ID) || string(kept.RequestHash) != key {
				t.Errorf("%s: %s, request %s", key, text, kept.RequestHash)
			}
		}
		for _, key := range []string{"another lead", "another sale", "another refund", "none"} {
			if text := string(x.answered(t, store, key).Answer); !strings.Contains(text, "secret") {
				t.Errorf("%s: %s", key, text)
			}
		}
		var lead hoko.TrackedLead
		must(t, json.Unmarshal(x.answered(t, store, "lead").Answer, &lead))
		want := answers["lead"].(*hoko.TrackedLead)
		want.Lead.Metadata = ""
		equal(t, "lead", lead.Lead, want.Lead)
		erased := got(store.EverCustomer(t.Context(), x.access, c.ID))(t)
		equal(t, "customer", []any{lead.Customer.ExternalID, lead.Customer.Name}, []any{erased.ExternalID, erased.Name})
	})
}

// TestAnswersOfEarlierVersions did not say of whom they tell.
func TestAnswersOfEarlierVersions(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		id := newID()
		for what, answer := range x.answers(id) {
			x.remember(t, store, what, answer, nil)
		}
		x.remember(t, store, "other", []map[string]string{{"CustomerID": newID()}}, nil)
		must(t, store.Exec(t.Context(), "DROP INDEX idempotent_answers_customer_id_idx"))
		must(t, store.Exec(t.Context(), "ALTER TABLE idempotent_answers DROP COLUMN customer_id"))
		must(t, store.Exec(t.Context(), "DELETE FROM migrations WHERE name = '0020_answer_customers.sql'"))
		store = reopen(t, store)
		for what, want := range map[string]*string{"lead": &id, "sale": &id, "refund": &id, "other": nil} {
			equal(t, what, x.answered(t, store, what).CustomerID, want)
		}
	})
}
