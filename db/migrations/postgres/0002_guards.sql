-- What no program may do to an API key, whatever it is asked for.

CREATE FUNCTION guard_api_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'UPDATE' THEN
        RAISE EXCEPTION 'an API key stays listed for ever' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (NEW.id, NEW.workspace_id, NEW.public_id, NEW.hash, NEW.hash_version)
        IS DISTINCT FROM (OLD.id, OLD.workspace_id, OLD.public_id, OLD.hash, OLD.hash_version) THEN
        RAISE EXCEPTION 'an API key stays what it is' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at THEN
        RAISE EXCEPTION 'an API key stays revoked' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NOT NEW.scopes::jsonb <@ OLD.scopes::jsonb THEN
        RAISE EXCEPTION 'the scopes of an API key only shrink' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER api_keys_guard BEFORE UPDATE OR DELETE ON api_keys FOR EACH ROW EXECUTE FUNCTION guard_api_key();
CREATE TRIGGER api_keys_guard_all BEFORE TRUNCATE ON api_keys FOR EACH STATEMENT EXECUTE FUNCTION guard_api_key();
