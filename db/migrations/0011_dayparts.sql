-- What clicks of a value come to in each quarter of a UTC day, known by its
-- beginning, for ranges that begin or end within a day. It is made of the days
-- before divided_until, which are over, so that those who store clicks add to it
-- only what comes late.

CREATE TABLE click_dayparts (
    workspace_id {{uuid}}    NOT NULL,
    dimension    {{text}}    NOT NULL,
    daypart      {{integer}} NOT NULL,
    value        {{text}}    NOT NULL,
    bot          {{boolean}} NOT NULL,
    clicks       {{integer}} NOT NULL,
    visitors     {{integer}} NOT NULL,
    scans        {{integer}} NOT NULL,
    PRIMARY KEY (workspace_id, dimension, daypart, value, bot)
) {{summed}};

ALTER TABLE workspaces ADD COLUMN divided_until {{integer}};
