-- When a workspace was deleted. The row stays, so that nobody is given its slug again;
-- what it held is removed a little at a time. A sale is found by its lead, without
-- which each lead that is removed would look through all sales.

ALTER TABLE workspaces ADD COLUMN deleted_at bigint;

CREATE INDEX workspaces_deleted_at_idx ON workspaces (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX sales_lead_id_idx ON sales (lead_id) WHERE lead_id IS NOT NULL;

-- What no program may do, whatever it is asked for: bring a workspace back, or let
-- anybody into one that was deleted. Who comes while it is being deleted waits: a
-- member who makes a key does so for the own membership.

CREATE FUNCTION guard_deleted_workspace() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.deleted_at IS NOT NULL AND (NEW.id, NEW.slug, NEW.deleted_at) IS DISTINCT FROM (OLD.id, OLD.slug, OLD.deleted_at) THEN
        RAISE EXCEPTION 'a workspace stays deleted' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION guard_key_of_workspace() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.created_by IS NULL THEN
        PERFORM 1 FROM workspaces WHERE id = NEW.workspace_id FOR SHARE;
    END IF;
    IF EXISTS (SELECT 1 FROM workspaces WHERE id = NEW.workspace_id AND deleted_at IS NOT NULL) THEN
        RAISE EXCEPTION 'a deleted workspace has no new API key' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION guard_member_of_workspace() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM workspaces WHERE id = NEW.workspace_id FOR SHARE;
    IF EXISTS (SELECT 1 FROM workspaces WHERE id = NEW.workspace_id AND deleted_at IS NOT NULL) THEN
        RAISE EXCEPTION 'a deleted workspace has no new member' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER workspaces_guard_end BEFORE UPDATE ON workspaces FOR EACH ROW EXECUTE FUNCTION guard_deleted_workspace();
CREATE TRIGGER api_keys_guard_workspace BEFORE INSERT ON api_keys FOR EACH ROW EXECUTE FUNCTION guard_key_of_workspace();
CREATE TRIGGER memberships_guard_workspace BEFORE INSERT ON memberships FOR EACH ROW EXECUTE FUNCTION guard_member_of_workspace();
