-- How many live links each workspace has, and how many of them were put away, so that
-- no list has to count them. The database keeps count itself, whichever program
-- writes. A connection adds to the slot of its process: connections that make links
-- of one workspace do not wait for each other.

CREATE TABLE link_counts (
    workspace_id uuid   NOT NULL REFERENCES workspaces (id),
    slot         bigint NOT NULL,
    live         bigint NOT NULL,
    archived     bigint NOT NULL,
    PRIMARY KEY (workspace_id, slot)
);

CREATE FUNCTION add_link_counts(workspace uuid, more_live bigint, more_archived bigint) RETURNS void LANGUAGE sql AS $$
    INSERT INTO link_counts AS kept VALUES (workspace, pg_backend_pid() % 64, more_live, more_archived)
    ON CONFLICT (workspace_id, slot) DO UPDATE SET live = kept.live + excluded.live, archived = kept.archived + excluded.archived
$$;

CREATE FUNCTION count_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        PERFORM add_link_counts(workspace_id, count(*), count(archived_at)) FROM came WHERE deleted_at IS NULL GROUP BY workspace_id;
    WHEN 'DELETE' THEN
        PERFORM add_link_counts(workspace_id, -count(*), -count(archived_at)) FROM went WHERE deleted_at IS NULL GROUP BY workspace_id;
    ELSE
        PERFORM add_link_counts(workspace_id, sum(live), sum(archived))
        FROM (
            SELECT workspace_id, 1 AS live, (archived_at IS NOT NULL)::integer AS archived FROM came WHERE deleted_at IS NULL
            UNION ALL
            SELECT workspace_id, -1, -(archived_at IS NOT NULL)::integer FROM went WHERE deleted_at IS NULL
        ) AS moved
        GROUP BY workspace_id
        HAVING sum(live) <> 0 OR sum(archived) <> 0;
    END CASE;
    RETURN NULL;
END
$$;

CREATE TRIGGER links_count_new AFTER INSERT ON links
    REFERENCING NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION count_links();
CREATE TRIGGER links_count_changed AFTER UPDATE ON links
    REFERENCING OLD TABLE AS went NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION count_links();
CREATE TRIGGER links_count_gone AFTER DELETE ON links
    REFERENCING OLD TABLE AS went FOR EACH STATEMENT EXECUTE FUNCTION count_links();

INSERT INTO link_counts
SELECT workspace_id, 0, count(*), count(archived_at) FROM links WHERE deleted_at IS NULL GROUP BY workspace_id;
