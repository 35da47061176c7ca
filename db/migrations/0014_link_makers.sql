-- Who made a link: a person or an API key. Neither is known of links that were made
-- before, or on the command line.

ALTER TABLE links ADD COLUMN created_by_user_id {{uuid}};
ALTER TABLE links ADD COLUMN created_by_key_id {{uuid}};

CREATE INDEX links_created_by_user_id_idx ON links (created_by_user_id, created_at, id) WHERE created_by_user_id IS NOT NULL;
CREATE INDEX links_created_by_key_id_idx ON links (created_by_key_id, created_at, id) WHERE created_by_key_id IS NOT NULL;
