-- What came of a click is found by the click.

CREATE INDEX leads_click_id_created_at_idx ON leads (click_id, created_at, id);
CREATE INDEX sales_click_id_created_at_idx ON sales (click_id, created_at, id);
