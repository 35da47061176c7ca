-- What else no program may do to an API key: bring back any power that it lost.
-- What is compared is as hoko.APIKeyChanges judges it; that a shorter list of
-- hosts or networks is a narrower one is left to the program.

CREATE TRIGGER api_keys_guard_origin BEFORE UPDATE ON api_keys
WHEN (NEW.last_four, NEW.created_by, NEW.created_at) IS NOT (OLD.last_four, OLD.created_by, OLD.created_at)
BEGIN
    SELECT RAISE(ABORT, 'an API key stays what it is');
END;

CREATE TRIGGER api_keys_guard_revocation_record BEFORE UPDATE ON api_keys
WHEN OLD.revoked_at IS NOT NULL
    AND (NEW.revoked_by, NEW.revoked_reason, NEW.revoked_note) IS NOT (OLD.revoked_by, OLD.revoked_reason, OLD.revoked_note)
BEGIN
    SELECT RAISE(ABORT, 'an API key stays revoked');
END;

CREATE TRIGGER api_keys_guard_end BEFORE UPDATE ON api_keys
WHEN OLD.expires_at IS NOT NULL AND (NEW.expires_at IS NULL OR NEW.expires_at > OLD.expires_at)
BEGIN
    SELECT RAISE(ABORT, 'the end of an API key only comes closer');
END;

CREATE TRIGGER api_keys_guard_successor BEFORE UPDATE ON api_keys
WHEN OLD.successor_id IS NOT NULL AND NEW.successor_id IS NOT OLD.successor_id
BEGIN
    SELECT RAISE(ABORT, 'an API key has one successor');
END;

CREATE TRIGGER api_keys_guard_limits BEFORE UPDATE ON api_keys
WHEN json_array_length(OLD.allowed_hostnames) > 0 AND coalesce(json_array_length(NEW.allowed_hostnames), 0) = 0
    OR json_array_length(OLD.allowed_ips) > 0 AND coalesce(json_array_length(NEW.allowed_ips), 0) = 0
BEGIN
    SELECT RAISE(ABORT, 'the limits of an API key stay');
END;

-- INSERT OR REPLACE deletes the old row without asking its triggers.
CREATE TRIGGER api_keys_guard_replacement BEFORE INSERT ON api_keys
WHEN EXISTS (SELECT 1 FROM api_keys WHERE id = NEW.id OR public_id = NEW.public_id)
BEGIN
    SELECT RAISE(ABORT, 'an API key stays what it is');
END;
