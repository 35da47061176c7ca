-- When a workspace was deleted. The row stays, so that nobody is given its slug again;
-- what it held is removed a little at a time. A sale is found by its lead, without
-- which each lead that is removed would look through all sales.

ALTER TABLE workspaces ADD COLUMN deleted_at INTEGER;

CREATE INDEX workspaces_deleted_at_idx ON workspaces (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX sales_lead_id_idx ON sales (lead_id) WHERE lead_id IS NOT NULL;

-- What no program may do, whatever it is asked for: bring a workspace back, or let
-- anybody into one that was deleted.

CREATE TRIGGER workspaces_guard_end BEFORE UPDATE ON workspaces
WHEN OLD.deleted_at IS NOT NULL AND (NEW.id, NEW.slug, NEW.deleted_at) IS NOT (OLD.id, OLD.slug, OLD.deleted_at)
BEGIN
    SELECT RAISE(ABORT, 'a workspace stays deleted');
END;

CREATE TRIGGER api_keys_guard_workspace BEFORE INSERT ON api_keys
WHEN EXISTS (SELECT 1 FROM workspaces WHERE id = NEW.workspace_id AND deleted_at IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'a deleted workspace has no new API key');
END;

CREATE TRIGGER memberships_guard_workspace BEFORE INSERT ON memberships
WHEN EXISTS (SELECT 1 FROM workspaces WHERE id = NEW.workspace_id AND deleted_at IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'a deleted workspace has no new member');
END;
