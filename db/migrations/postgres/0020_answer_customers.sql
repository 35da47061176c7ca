-- Whom a stored answer tells of, so that what it tells can be erased with the
-- customer. Answers of earlier versions say it themselves, before anything that callers
-- note freely.

ALTER TABLE idempotent_answers ADD COLUMN customer_id uuid;

UPDATE idempotent_answers
SET customer_id = CAST(substring(encode(answer, 'escape')
    FROM '"CustomerID":"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"') AS uuid)
WHERE substring(answer FROM 1 FOR 8) IN ('{"Lead":'::bytea, '{"Sale":'::bytea, '{"Refund'::bytea);

CREATE INDEX idempotent_answers_customer_id_idx ON idempotent_answers (customer_id, key) WHERE customer_id IS NOT NULL;
