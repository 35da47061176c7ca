-- The tables of both databases. Times are microseconds since 1970 UTC.

CREATE TABLE installation (
    one          {{integer}} NOT NULL PRIMARY KEY CHECK (one = 1),
    id           {{uuid}}    NOT NULL,
    pepper_check {{bytes}}   NOT NULL,
    set_up_at    {{integer}},
    created_at   {{integer}} NOT NULL
) {{strict}};

CREATE TABLE users (
    id            {{uuid}}    NOT NULL PRIMARY KEY,
    email         {{text}}    NOT NULL CONSTRAINT users_email_key UNIQUE,
    name          {{text}}    NOT NULL,
    password_hash {{text}}    NOT NULL,
    created_at    {{integer}} NOT NULL
) {{strict}};

CREATE TABLE workspaces (
    id          {{uuid}}    NOT NULL PRIMARY KEY,
    slug        {{text}}    NOT NULL CONSTRAINT workspaces_slug_key UNIQUE,
    name        {{text}}    NOT NULL,
    name_folded {{text}}    NOT NULL,
    created_at  {{integer}} NOT NULL
) {{strict}};

CREATE TABLE memberships (
    workspace_id {{uuid}}    NOT NULL REFERENCES workspaces (id),
    user_id      {{uuid}}    NOT NULL REFERENCES users (id),
    role         {{text}}    NOT NULL CHECK (role IN ('viewer', 'editor', 'admin', 'owner')),
    created_at   {{integer}} NOT NULL,
    PRIMARY KEY (workspace_id, user_id)
) {{strict}};

CREATE INDEX memberships_user_id_idx ON memberships (user_id);

CREATE TABLE sessions (
    id         {{uuid}}    NOT NULL PRIMARY KEY,
    user_id    {{uuid}}    NOT NULL REFERENCES users (id),
    token_hash {{bytes}}   NOT NULL CONSTRAINT sessions_token_hash_key UNIQUE,
    created_at {{integer}} NOT NULL,
    expires_at {{integer}} NOT NULL,
    address    {{text}}    NOT NULL,
    user_agent {{text}}    NOT NULL
) {{strict}};

CREATE INDEX sessions_user_id_idx ON sessions (user_id);
CREATE INDEX sessions_expires_at_idx ON sessions (expires_at);

CREATE TABLE api_keys (
    id                  {{uuid}}    NOT NULL PRIMARY KEY,
    workspace_id        {{uuid}}    NOT NULL REFERENCES workspaces (id),
    public_id           {{text}}    NOT NULL CONSTRAINT api_keys_public_id_key UNIQUE,
    hash                {{bytes}}   NOT NULL,
    hash_version        {{integer}} NOT NULL,
    last_four           {{text}}    NOT NULL,
    name                {{text}}    NOT NULL,
    name_folded         {{text}}    NOT NULL,
    search              {{text}}    NOT NULL,
    scopes              {{text}}    NOT NULL CHECK (scopes LIKE '["%"]'),
    environment         {{text}}    NOT NULL CHECK (environment IN ('development', 'staging', 'production')),
    allowed_hostnames   {{text}},
    allowed_ips         {{text}},
    created_by          {{uuid}}    REFERENCES users (id),
    created_at          {{integer}} NOT NULL,
    expires_at          {{integer}},
    revoked_at          {{integer}},
    revoked_by          {{uuid}}    REFERENCES users (id),
    revoked_reason      {{text}},
    revoked_note        {{text}},
    successor_id        {{uuid}}    REFERENCES api_keys (id),
    last_used_at        {{integer}},
    last_used_address   {{text}},
    last_used_agent     {{text}},
    CHECK ((revoked_at IS NULL) = (revoked_reason IS NULL))
) {{strict}};

CREATE INDEX api_keys_workspace_id_created_at_idx ON api_keys (workspace_id, created_at, id);

CREATE TABLE audit_events (
    id            {{uuid}}    NOT NULL PRIMARY KEY,
    workspace_id  {{uuid}}    NOT NULL REFERENCES workspaces (id),
    actor_key_id  {{uuid}},
    actor_user_id {{uuid}},
    actor_role    {{text}},
    action        {{text}}    NOT NULL,
    subject_id    {{text}}    NOT NULL,
    address       {{text}}    NOT NULL,
    detail        {{text}},
    created_at    {{integer}} NOT NULL
) {{strict}};

CREATE INDEX audit_events_workspace_id_created_at_idx ON audit_events (workspace_id, created_at, id);

CREATE TABLE idempotent_answers (
    workspace_id {{uuid}}    NOT NULL REFERENCES workspaces (id),
    key          {{text}}    NOT NULL,
    request_hash {{bytes}}   NOT NULL,
    answer       {{bytes}}   NOT NULL,
    created_at   {{integer}} NOT NULL,
    PRIMARY KEY (workspace_id, key)
) {{strict}};

CREATE INDEX idempotent_answers_created_at_idx ON idempotent_answers (created_at);

-- The pairs of workspace and id let other tables refer to a thing of the same
-- workspace only.

CREATE TABLE collections (
    id           {{uuid}}    NOT NULL PRIMARY KEY,
    workspace_id {{uuid}}    NOT NULL REFERENCES workspaces (id),
    name         {{text}}    NOT NULL,
    name_folded  {{text}}    NOT NULL,
    description  {{text}},
    search       {{text}}    NOT NULL,
    created_at   {{integer}} NOT NULL,
    updated_at   {{integer}} NOT NULL,
    deleted_at   {{integer}},
    UNIQUE (workspace_id, id)
) {{strict}};

CREATE INDEX collections_workspace_id_created_at_idx ON collections (workspace_id, created_at, id) WHERE deleted_at IS NULL;

CREATE TABLE tags (
    id           {{uuid}} NOT NULL PRIMARY KEY,
    workspace_id {{uuid}} NOT NULL REFERENCES workspaces (id),
    name         {{text}} NOT NULL,
    color        {{text}} NOT NULL,
    UNIQUE (workspace_id, id)
) {{strict}};

CREATE TABLE partners (
    id           {{uuid}}    NOT NULL PRIMARY KEY,
    workspace_id {{uuid}}    NOT NULL REFERENCES workspaces (id),
    name         {{text}}    NOT NULL,
    email        {{text}},
    phone        {{text}},
    created_at   {{integer}} NOT NULL,
    updated_at   {{integer}} NOT NULL,
    deleted_at   {{integer}},
    UNIQUE (workspace_id, id)
) {{strict}};

CREATE TABLE links (
    id            {{uuid}}    NOT NULL PRIMARY KEY,
    workspace_id  {{uuid}}    NOT NULL REFERENCES workspaces (id),
    collection_id {{uuid}}    NOT NULL,
    short_id      {{text}}    NOT NULL,
    url           {{text}}    NOT NULL,
    title         {{text}},
    description   {{text}},
    image         {{text}},
    utm_source    {{text}},
    utm_medium    {{text}},
    utm_campaign  {{text}},
    utm_term      {{text}},
    utm_content   {{text}},
    utm_referral  {{text}},
    external_id   {{text}},
    tenant_id     {{text}},
    partner_id    {{uuid}},
    expires_at    {{integer}},
    expired_url   {{text}},
    ios_url       {{text}},
    android_url   {{text}},
    geo           {{text}},
    search        {{text}}    NOT NULL,
    created_at    {{integer}} NOT NULL,
    updated_at    {{integer}} NOT NULL,
    deleted_at    {{integer}},
    FOREIGN KEY (workspace_id, collection_id) REFERENCES collections (workspace_id, id),
    FOREIGN KEY (workspace_id, partner_id) REFERENCES partners (workspace_id, id)
) {{strict}};

CREATE INDEX links_workspace_id_created_at_idx ON links (workspace_id, created_at, id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX links_short_id_key ON links (short_id);
CREATE INDEX links_collection_id_idx ON links (collection_id, created_at, id);
CREATE INDEX links_tenant_id_idx ON links (workspace_id, tenant_id) WHERE tenant_id IS NOT NULL;
CREATE INDEX links_partner_id_idx ON links (partner_id) WHERE partner_id IS NOT NULL;
CREATE UNIQUE INDEX links_workspace_id_external_id_key ON links (workspace_id, external_id)
    WHERE deleted_at IS NULL AND external_id IS NOT NULL;

CREATE TABLE link_tags (
    link_id      {{uuid}}    NOT NULL REFERENCES links (id),
    tag_id       {{uuid}}    NOT NULL,
    workspace_id {{uuid}}    NOT NULL,
    position     {{integer}} NOT NULL,
    PRIMARY KEY (link_id, tag_id),
    FOREIGN KEY (workspace_id, tag_id) REFERENCES tags (workspace_id, id) ON DELETE CASCADE
) {{strict}};

CREATE INDEX link_tags_tag_id_idx ON link_tags (tag_id);

-- Every short id that was ever given out, so that none is given out again.

CREATE TABLE short_ids (
    short_id {{text}} NOT NULL CONSTRAINT short_ids_short_id_key PRIMARY KEY,
    link_id  {{uuid}} NOT NULL
) {{strict}};

-- Clicks refer to nothing: a visit is recorded whatever became of the link.

CREATE TABLE clicks (
    id              {{uuid}}    NOT NULL PRIMARY KEY,
    workspace_id    {{uuid}}    NOT NULL,
    link_id         {{uuid}}    NOT NULL,
    collection_id   {{uuid}}    NOT NULL,
    partner_id      {{uuid}},
    tag_ids         {{text}},
    created_at      {{integer}} NOT NULL,
    country         {{text}},
    region          {{text}},
    city            {{text}},
    continent       {{text}},
    device          {{text}}    NOT NULL,
    browser         {{text}},
    browser_version {{text}},
    os              {{text}},
    os_version      {{text}},
    language        {{text}},
    referrer        {{text}},
    referrer_host   {{text}},
    url             {{text}}    NOT NULL,
    utm_source      {{text}},
    utm_medium      {{text}},
    utm_campaign    {{text}},
    utm_term        {{text}},
    utm_content     {{text}},
    utm_referral    {{text}},
    qr              {{boolean}} NOT NULL,
    bot             {{boolean}} NOT NULL,
    trigger         {{text}}    NOT NULL,
    visitor         {{bytes}}
) {{clicks}};

CREATE INDEX clicks_workspace_id_created_at_idx ON clicks (workspace_id, created_at, id);
CREATE INDEX clicks_link_id_created_at_idx ON clicks (link_id, created_at, id);

-- What caches must forget, in the order of seq within one transaction, tx.

CREATE TABLE changes (
    seq        {{serial}},
    tx         {{integer}} NOT NULL DEFAULT {{transaction}},
    kind       {{text}}    NOT NULL,
    id         {{text}}    NOT NULL,
    created_at {{integer}} NOT NULL DEFAULT ({{now}})
) {{strict}};

CREATE INDEX changes_tx_seq_idx ON changes (tx, seq);
CREATE INDEX changes_created_at_idx ON changes (created_at);
