package db

import (
	"context"
	"encoding/json"
	"time"

	"github.com/hoko-to/hoko"
)

// answerOfCustomer is what answers say that tell of a customer: each is one of
// hoko.TrackedLead, hoko.TrackedSale and hoko.TrackedRefund.
type answerOfCustomer struct {
	Lead     *hoko.Lead     `json:",omitempty"`
	Sale     *hoko.Sale     `json:",omitempty"`
	Refund   *hoko.Refund   `json:",omitempty"`
	Customer *hoko.Customer `json:",omitempty"`
}

// erase removes what EraseCustomer does from the tables.
func (a *answerOfCustomer) erase(at time.Time) {
	if a.Lead != nil {
		a.Lead.Metadata = ""
	}
	if a.Sale != nil {
		a.Sale.Metadata = ""
	}
	if a.Refund != nil {
		a.Refund.Reason = nil
	}
	if c := a.Customer; c != nil {
		a.Customer = &hoko.Customer{
			ID: c.ID, WorkspaceID: c.WorkspaceID, ExternalID: erasedID(c.ID), Name: hoko.ErasedName, CreatedAt: c.CreatedAt, UpdatedAt: at,
		}
	}
}

// eraseAnswers removes what is personal of a customer from the answers that are kept
// for who asks again. The answers stay: without one, what was recorded would be
// recorded once more. It comes after all else of an erasure: an answer that another
// transaction gives was stored by then, or is made of what is left.
func (s *Store) eraseAnswers(ctx context.Context, a *hoko.Access, id string, at time.Time) error {
	for last := ""; ; {
		var rows []*idempotentAnswerRow
		err := s.read.NewSelect().Model(&rows).
			Where("?inside = ?", a.WorkspaceID).
			Where("customer_id = ?", id).
			Where("key > ?", last).
			OrderExpr("key").Limit(chunkSize).
			Scan(ctx)
		if err != nil || len(rows) == 0 {
			return classify(ctx, err)
		}
		if err := s.eraseAnswerRows(ctx, rows, at); err != nil {
			return err
		}
		last = rows[len(rows)-1].Key
	}
}

// eraseAnswerRows leaves alone what has taken the place of an answer meanwhile.
func (s *Store) eraseAnswerRows(ctx context.Context, rows []*idempotentAnswerRow, at time.Time) error {
	for _, row := range rows {
		var answer answerOfCustomer
		if err := json.Unmarshal(row.Answer, &answer); err != nil {
			return err
		}
		answer.erase(at)
		var err error
		if row.Answer, err = json.Marshal(answer); err != nil {
			return err
		}
	}
	_, err := s.write.NewUpdate().Model(&rows).Column("answer", "created_at").Bulk().
		Where("answer.created_at = _data.created_at").
		Exec(ctx)
	return classify(ctx, err)
}
