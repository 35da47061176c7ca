-- Whom a stored answer tells of, so that what it tells can be erased with the
-- customer. Answers of earlier versions say it themselves, before anything that callers
-- note freely.

ALTER TABLE idempotent_answers ADD COLUMN customer_id TEXT;

UPDATE idempotent_answers
SET customer_id = substr(CAST(answer AS TEXT), instr(CAST(answer AS TEXT), '"CustomerID":"') + 14, 36)
WHERE substr(CAST(answer AS TEXT), 1, 8) IN ('{"Lead":', '{"Sale":', '{"Refund');

CREATE INDEX idempotent_answers_customer_id_idx ON idempotent_answers (customer_id, key) WHERE customer_id IS NOT NULL;
