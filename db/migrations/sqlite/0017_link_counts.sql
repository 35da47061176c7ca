-- How many live links each workspace has, and how many of them were put away, so that
-- no list has to count them. The database keeps count itself, whichever program
-- writes. There is one slot only: SQLite has one writer at a time.

CREATE TABLE link_counts (
    workspace_id TEXT    NOT NULL REFERENCES workspaces (id),
    slot         INTEGER NOT NULL,
    live         INTEGER NOT NULL,
    archived     INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, slot)
) STRICT, WITHOUT ROWID;

INSERT INTO link_counts
SELECT w.id, 0, count(l.id), count(l.archived_at) FROM workspaces AS w LEFT JOIN links AS l ON l.workspace_id = w.id AND l.deleted_at IS NULL GROUP BY w.id;

CREATE TRIGGER workspaces_count_links AFTER INSERT ON workspaces
BEGIN
    INSERT INTO link_counts VALUES (NEW.id, 0, 0, 0);
END;

CREATE TRIGGER links_count_new AFTER INSERT ON links WHEN NEW.deleted_at IS NULL
BEGIN
    UPDATE link_counts SET live = live + 1, archived = archived + (NEW.archived_at IS NOT NULL) WHERE workspace_id = NEW.workspace_id;
END;

CREATE TRIGGER links_count_changed AFTER UPDATE OF deleted_at, archived_at ON links
WHEN (NEW.deleted_at IS NULL, NEW.archived_at IS NULL) <> (OLD.deleted_at IS NULL, OLD.archived_at IS NULL)
BEGIN
    UPDATE link_counts
    SET live = live + (NEW.deleted_at IS NULL) - (OLD.deleted_at IS NULL),
        archived = archived + (NEW.deleted_at IS NULL AND NEW.archived_at IS NOT NULL) - (OLD.deleted_at IS NULL AND OLD.archived_at IS NOT NULL)
    WHERE workspace_id = NEW.workspace_id;
END;

CREATE TRIGGER links_count_gone AFTER DELETE ON links WHEN OLD.deleted_at IS NULL
BEGIN
    UPDATE link_counts SET live = live - 1, archived = archived - (OLD.archived_at IS NOT NULL) WHERE workspace_id = OLD.workspace_id;
END;
