-- In which time zone the days of a workspace begin, by its IANA name. Whether there is
-- such a zone is known to the program only.

ALTER TABLE workspaces ADD COLUMN timezone {{text}} NOT NULL DEFAULT 'UTC' CHECK (length(timezone) BETWEEN 1 AND 64);
