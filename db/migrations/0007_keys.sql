-- Which pepper the hash of a key was made with: api_keys.hash_version is its
-- version. The check is derived from the pepper and gives nothing away.

CREATE TABLE peppers (
    version      {{integer}} NOT NULL PRIMARY KEY CHECK (version > 0),
    pepper_check {{bytes}}   NOT NULL CONSTRAINT peppers_pepper_check_key UNIQUE,
    created_at   {{integer}} NOT NULL
) {{strict}};

INSERT INTO peppers (version, pepper_check, created_at) SELECT 1, pepper_check, created_at FROM installation;

ALTER TABLE installation DROP COLUMN pepper_check;

CREATE UNIQUE INDEX api_keys_successor_id_idx ON api_keys (successor_id) WHERE successor_id IS NOT NULL;
CREATE INDEX api_keys_workspace_id_created_by_idx ON api_keys (workspace_id, created_by);
CREATE INDEX api_keys_hash_version_idx ON api_keys (hash_version) WHERE revoked_at IS NULL;
