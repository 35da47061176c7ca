-- What processes have taken of the quotas of API keys and workspaces. Only here
-- there are several processes. A window lasts a minute: to lose this in a crash
-- costs less than to sync the disk for it.

CREATE UNLOGGED TABLE quotas (
    subject_id uuid   NOT NULL PRIMARY KEY,
    began_at   bigint NOT NULL,
    taken      bigint NOT NULL
) WITH (fillfactor = 50);
