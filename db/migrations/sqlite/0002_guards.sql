-- What no program may do to an API key, whatever it is asked for.

CREATE TRIGGER api_keys_guard_rows BEFORE DELETE ON api_keys
BEGIN
    SELECT RAISE(ABORT, 'an API key stays listed for ever');
END;

CREATE TRIGGER api_keys_guard_identity BEFORE UPDATE ON api_keys
WHEN (NEW.id, NEW.workspace_id, NEW.public_id, NEW.hash, NEW.hash_version)
    IS NOT (OLD.id, OLD.workspace_id, OLD.public_id, OLD.hash, OLD.hash_version)
BEGIN
    SELECT RAISE(ABORT, 'an API key stays what it is');
END;

CREATE TRIGGER api_keys_guard_revocation BEFORE UPDATE ON api_keys
WHEN OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NOT OLD.revoked_at
BEGIN
    SELECT RAISE(ABORT, 'an API key stays revoked');
END;

CREATE TRIGGER api_keys_guard_scopes BEFORE UPDATE ON api_keys
WHEN EXISTS (
    SELECT 1 FROM json_each(NEW.scopes) AS next
    WHERE next.value NOT IN (SELECT before.value FROM json_each(OLD.scopes) AS before)
)
BEGIN
    SELECT RAISE(ABORT, 'the scopes of an API key only shrink');
END;
