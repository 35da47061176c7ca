-- The request log of API keys, what is counted from it, and how far each spool
-- has been counted. Like clicks, it refers to nothing: a call is recorded
-- whatever became of the key.

CREATE TABLE key_requests (
    id           {{uuid}}    NOT NULL PRIMARY KEY,
    workspace_id {{uuid}}    NOT NULL,
    key_id       {{uuid}}    NOT NULL,
    count        {{integer}} NOT NULL CHECK (count > 0),
    created_at   {{integer}} NOT NULL,
    last_at      {{integer}} NOT NULL,
    operation    {{text}}    NOT NULL,
    scopes       {{text}},
    outcome      {{text}}    NOT NULL,
    refused      {{boolean}} NOT NULL,
    status       {{integer}} NOT NULL,
    address      {{text}}    NOT NULL,
    user_agent   {{text}}    NOT NULL,
    request_id   {{text}}    NOT NULL,
    latency      {{integer}} NOT NULL,
    max_latency  {{integer}} NOT NULL
) {{strict}};

-- The last columns spare a search for what is rare a look at every row.

CREATE INDEX key_requests_workspace_id_created_at_idx ON key_requests (workspace_id, created_at, id, outcome);
CREATE INDEX key_requests_key_id_created_at_idx ON key_requests (workspace_id, key_id, created_at, id, operation);
CREATE INDEX key_requests_address_idx ON key_requests (workspace_id, address, created_at, id);
CREATE INDEX key_requests_outcome_idx ON key_requests (workspace_id, key_id, created_at, id, outcome) WHERE outcome <> 'ok';

-- The calls of a key on each day, in UTC, for ever.

CREATE TABLE key_days (
    key_id       {{uuid}}    NOT NULL,
    day          {{integer}} NOT NULL,
    outcome      {{text}}    NOT NULL,
    workspace_id {{uuid}}    NOT NULL,
    count        {{integer}} NOT NULL CHECK (count > 0),
    PRIMARY KEY (key_id, day, outcome)
) {{strict}};

-- How a key was refused last, and how it was used after its end. The id is that
-- of the key.

CREATE TABLE key_refusals (
    id            {{uuid}}    NOT NULL PRIMARY KEY,
    workspace_id  {{uuid}}    NOT NULL,
    last_at       {{integer}} NOT NULL,
    outcome       {{text}}    NOT NULL,
    address       {{text}}    NOT NULL,
    user_agent    {{text}}    NOT NULL,
    late_count    {{integer}} NOT NULL,
    late_first_at {{integer}},
    late_last_at  {{integer}}
) {{strict}};

CREATE INDEX key_refusals_late_last_at_idx ON key_refusals (workspace_id, late_last_at, id) WHERE late_last_at IS NOT NULL;

-- The number of the first record of a spool that was not counted.

CREATE TABLE spool_positions (
    id   {{uuid}}    NOT NULL PRIMARY KEY,
    next {{integer}} NOT NULL
) {{strict}};

CREATE INDEX audit_events_subject_id_created_at_idx ON audit_events (workspace_id, subject_id, created_at, id);
