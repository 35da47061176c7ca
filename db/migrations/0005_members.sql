-- What members, invitations, sessions and sign-in need.

ALTER TABLE users ADD COLUMN name_folded {{text}} NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN search {{text}} NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN last_seen_at {{integer}};

UPDATE users SET name_folded = lower(name), search = lower(name) || ' ' || email;

ALTER TABLE sessions ADD COLUMN last_seen_at {{integer}} NOT NULL DEFAULT 0;

UPDATE sessions SET last_seen_at = created_at;

CREATE TABLE invitations (
    id           {{uuid}}    NOT NULL PRIMARY KEY,
    workspace_id {{uuid}}    NOT NULL REFERENCES workspaces (id),
    email        {{text}}    NOT NULL,
    search       {{text}}    NOT NULL,
    role         {{text}}    NOT NULL CHECK (role IN ('viewer', 'editor', 'admin', 'owner')),
    token_hash   {{bytes}}   NOT NULL CONSTRAINT invitations_token_hash_key UNIQUE,
    invited_by   {{uuid}}    REFERENCES users (id),
    created_at   {{integer}} NOT NULL,
    expires_at   {{integer}} NOT NULL,
    UNIQUE (workspace_id, email)
) {{strict}};

CREATE INDEX invitations_workspace_id_created_at_idx ON invitations (workspace_id, created_at, id);
CREATE INDEX invitations_expires_at_idx ON invitations (expires_at);

CREATE TABLE password_resets (
    user_id    {{uuid}}    NOT NULL PRIMARY KEY REFERENCES users (id),
    token_hash {{bytes}}   NOT NULL CONSTRAINT password_resets_token_hash_key UNIQUE,
    created_at {{integer}} NOT NULL,
    expires_at {{integer}} NOT NULL
) {{strict}};

CREATE INDEX password_resets_expires_at_idx ON password_resets (expires_at);

CREATE TABLE second_factors (
    user_id      {{uuid}}    NOT NULL CONSTRAINT second_factors_user_id_key PRIMARY KEY REFERENCES users (id),
    sealed       {{bytes}}   NOT NULL,
    confirmed_at {{integer}},
    last_step    {{integer}} NOT NULL,
    created_at   {{integer}} NOT NULL
) {{strict}};

CREATE TABLE recovery_codes (
    user_id {{uuid}}  NOT NULL REFERENCES users (id),
    hash    {{bytes}} NOT NULL,
    PRIMARY KEY (user_id, hash)
) {{strict}};
