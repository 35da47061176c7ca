-- Pages of links by their last change, of a tenant and of a partner are read from where
-- they begin, instead of being sorted; what is skipped, and the links of a collection,
-- are counted in an index alone, for which SQLite needs deleted_at in it, although in
-- most it is always the same.
--
-- What a list is narrowed by comes behind its workspace, so that SQLite finds more of the
-- query in such an index than in one of all links. Those of all links are alike, and of
-- such it takes the one that was made last, where any would do: it has to be the one in
-- whose order links lie in the table.

DROP INDEX links_collection_id_idx;
CREATE INDEX links_collection_id_idx ON links (workspace_id, collection_id, created_at, id, deleted_at, archived_at);
DROP INDEX links_tenant_id_idx;
CREATE INDEX links_tenant_id_idx ON links (workspace_id, tenant_id, created_at, id) WHERE tenant_id IS NOT NULL;
DROP INDEX links_partner_id_idx;
CREATE INDEX links_partner_id_idx ON links (workspace_id, partner_id, created_at, id) WHERE partner_id IS NOT NULL;

CREATE INDEX links_workspace_id_updated_at_idx ON links (workspace_id, updated_at, id, deleted_at, archived_at) WHERE deleted_at IS NULL;
DROP INDEX links_workspace_id_created_at_idx;
CREATE INDEX links_workspace_id_created_at_idx ON links (workspace_id, created_at, id, deleted_at, archived_at) WHERE deleted_at IS NULL;
