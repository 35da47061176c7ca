-- What else no program may do to an API key: bring back any power that it lost.
-- What is compared is as hoko.APIKeyChanges judges it; that a shorter list of
-- hosts or networks is a narrower one is left to the program.

CREATE OR REPLACE FUNCTION guard_api_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'UPDATE' THEN
        RAISE EXCEPTION 'an API key stays listed for ever' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (NEW.id, NEW.workspace_id, NEW.public_id, NEW.hash, NEW.hash_version, NEW.last_four, NEW.created_by, NEW.created_at)
        IS DISTINCT FROM (OLD.id, OLD.workspace_id, OLD.public_id, OLD.hash, OLD.hash_version, OLD.last_four, OLD.created_by, OLD.created_at) THEN
        RAISE EXCEPTION 'an API key stays what it is' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF OLD.revoked_at IS NOT NULL AND (NEW.revoked_at, NEW.revoked_by, NEW.revoked_reason, NEW.revoked_note)
        IS DISTINCT FROM (OLD.revoked_at, OLD.revoked_by, OLD.revoked_reason, OLD.revoked_note) THEN
        RAISE EXCEPTION 'an API key stays revoked' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NOT NEW.scopes::jsonb <@ OLD.scopes::jsonb THEN
        RAISE EXCEPTION 'the scopes of an API key only shrink' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF OLD.expires_at IS NOT NULL AND (NEW.expires_at IS NULL OR NEW.expires_at > OLD.expires_at) THEN
        RAISE EXCEPTION 'the end of an API key only comes closer' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF OLD.successor_id IS NOT NULL AND NEW.successor_id IS DISTINCT FROM OLD.successor_id THEN
        RAISE EXCEPTION 'an API key has one successor' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF json_array_length(OLD.allowed_hostnames::json) > 0 AND coalesce(json_array_length(NEW.allowed_hostnames::json), 0) = 0
        OR json_array_length(OLD.allowed_ips::json) > 0 AND coalesce(json_array_length(NEW.allowed_ips::json), 0) = 0 THEN
        RAISE EXCEPTION 'the limits of an API key stay' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
