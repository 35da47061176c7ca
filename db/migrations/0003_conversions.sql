-- Customers, leads, sales and refunds, and what links, tags and partners need
-- beside them.

ALTER TABLE tags ADD COLUMN name_folded {{text}} NOT NULL DEFAULT '';
ALTER TABLE tags ADD COLUMN search {{text}} NOT NULL DEFAULT '';

ALTER TABLE partners ADD COLUMN name_folded {{text}} NOT NULL DEFAULT '';
ALTER TABLE partners ADD COLUMN search {{text}} NOT NULL DEFAULT '';

CREATE INDEX partners_workspace_id_created_at_idx ON partners (workspace_id, created_at, id) WHERE deleted_at IS NULL;

ALTER TABLE links ADD COLUMN password_hash {{text}};
ALTER TABLE links ADD COLUMN cloaked {{boolean}} NOT NULL DEFAULT false;
ALTER TABLE links ADD COLUMN archived_at {{integer}};

CREATE INDEX links_workspace_id_deleted_at_idx ON links (workspace_id, deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX clicks_partner_id_created_at_idx ON clicks (partner_id, created_at, id) WHERE partner_id IS NOT NULL;

CREATE TABLE customers (
    id           {{uuid}}    NOT NULL PRIMARY KEY,
    workspace_id {{uuid}}    NOT NULL REFERENCES workspaces (id),
    external_id  {{text}}    NOT NULL,
    name         {{text}}    NOT NULL,
    name_folded  {{text}}    NOT NULL,
    email        {{text}},
    phone        {{text}},
    avatar       {{text}},
    search       {{text}}    NOT NULL,
    created_at   {{integer}} NOT NULL,
    updated_at   {{integer}} NOT NULL,
    deleted_at   {{integer}},
    UNIQUE (workspace_id, id)
) {{strict}};

CREATE INDEX customers_workspace_id_created_at_idx ON customers (workspace_id, created_at, id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX customers_workspace_id_external_id_key ON customers (workspace_id, external_id) WHERE deleted_at IS NULL;

-- Leads and sales keep what the click said of the link, whatever becomes of it.

CREATE TABLE leads (
    id            {{uuid}}    NOT NULL PRIMARY KEY,
    workspace_id  {{uuid}}    NOT NULL REFERENCES workspaces (id),
    customer_id   {{uuid}}    NOT NULL,
    click_id      {{uuid}}    NOT NULL,
    link_id       {{uuid}}    NOT NULL,
    collection_id {{uuid}}    NOT NULL,
    partner_id    {{uuid}},
    event_name    {{text}}    NOT NULL,
    metadata      {{text}},
    created_at    {{integer}} NOT NULL,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
) {{strict}};

CREATE INDEX leads_workspace_id_created_at_idx ON leads (workspace_id, created_at, id);
CREATE INDEX leads_customer_id_created_at_idx ON leads (customer_id, created_at, id);
CREATE INDEX leads_link_id_created_at_idx ON leads (link_id, created_at, id);
CREATE INDEX leads_partner_id_created_at_idx ON leads (partner_id, created_at, id) WHERE partner_id IS NOT NULL;

CREATE TABLE sales (
    id            {{uuid}}    NOT NULL PRIMARY KEY,
    workspace_id  {{uuid}}    NOT NULL REFERENCES workspaces (id),
    customer_id   {{uuid}}    NOT NULL,
    lead_id       {{uuid}},
    click_id      {{uuid}}    NOT NULL,
    link_id       {{uuid}}    NOT NULL,
    collection_id {{uuid}}    NOT NULL,
    partner_id    {{uuid}},
    event_name    {{text}}    NOT NULL,
    amount        {{integer}} NOT NULL CHECK (amount >= 0),
    refunded      {{integer}} NOT NULL CHECK (refunded BETWEEN 0 AND amount),
    currency      {{text}}    NOT NULL,
    invoice_id    {{text}},
    metadata      {{text}},
    created_at    {{integer}} NOT NULL,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id),
    FOREIGN KEY (workspace_id, lead_id) REFERENCES leads (workspace_id, id)
) {{strict}};

CREATE INDEX sales_workspace_id_created_at_idx ON sales (workspace_id, created_at, id);
CREATE INDEX sales_customer_id_created_at_idx ON sales (customer_id, created_at, id);
CREATE INDEX sales_link_id_created_at_idx ON sales (link_id, created_at, id);
CREATE INDEX sales_partner_id_created_at_idx ON sales (partner_id, created_at, id) WHERE partner_id IS NOT NULL;
CREATE UNIQUE INDEX sales_workspace_id_invoice_id_key ON sales (workspace_id, invoice_id) WHERE invoice_id IS NOT NULL;

CREATE TABLE refunds (
    id           {{uuid}}    NOT NULL PRIMARY KEY,
    workspace_id {{uuid}}    NOT NULL REFERENCES workspaces (id),
    sale_id      {{uuid}}    NOT NULL,
    amount       {{integer}} NOT NULL CHECK (amount > 0),
    reason       {{text}},
    created_at   {{integer}} NOT NULL,
    FOREIGN KEY (workspace_id, sale_id) REFERENCES sales (workspace_id, id)
) {{strict}};

CREATE INDEX refunds_sale_id_created_at_idx ON refunds (sale_id, created_at, id);
