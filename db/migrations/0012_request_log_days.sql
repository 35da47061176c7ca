-- For how many days entries of the request log are kept, where a workspace wants
-- that for less long than the server does. The index of key_requests by workspace
-- and moment finds those that have had their time.

ALTER TABLE workspaces ADD COLUMN request_log_days {{integer}};
