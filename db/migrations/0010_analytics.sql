-- What analytics needs beside the clicks: whose a click is and where it came
-- from, who was there before, and sums that are kept. A day is known by its
-- beginning in UTC, and so is a quarter of an hour.

ALTER TABLE clicks ADD COLUMN tenant_id {{text}};
ALTER TABLE clicks ADD COLUMN referrer_class {{text}};
ALTER TABLE clicks ADD COLUMN first_visit {{boolean}} NOT NULL DEFAULT false;

-- Visitors by the days on which they came, as long as clicks of a day may still
-- arrive.

CREATE TABLE visitor_days (
    day          {{integer}} NOT NULL,
    workspace_id {{uuid}}    NOT NULL,
    visitor      {{bytes}}   NOT NULL,
    PRIMARY KEY (day, workspace_id, visitor)
) {{keyed}};

CREATE TABLE click_quarters (
    workspace_id {{uuid}}    NOT NULL,
    quarter      {{integer}} NOT NULL,
    bot          {{boolean}} NOT NULL,
    clicks       {{integer}} NOT NULL,
    visitors     {{integer}} NOT NULL,
    scans        {{integer}} NOT NULL,
    PRIMARY KEY (workspace_id, quarter, bot)
) {{summed}};

CREATE TABLE click_days (
    workspace_id {{uuid}}    NOT NULL,
    dimension    {{text}}    NOT NULL,
    day          {{integer}} NOT NULL,
    value        {{text}}    NOT NULL,
    bot          {{boolean}} NOT NULL,
    clicks       {{integer}} NOT NULL,
    visitors     {{integer}} NOT NULL,
    scans        {{integer}} NOT NULL,
    PRIMARY KEY (workspace_id, dimension, day, value, bot)
) {{summed}};

-- Clicks that were stored before there were sums are read one by one until a
-- worker has been there: it goes back from rolled_from, a day at a time.

ALTER TABLE installation ADD COLUMN rolled_from {{integer}};

UPDATE installation SET rolled_from = (SELECT max(created_at) - max(created_at) % 86400000000 + 86400000000 FROM clicks);

-- Clicks before clicks_from have had their time, and are about to be deleted.

ALTER TABLE workspaces ADD COLUMN retention_days {{integer}};
ALTER TABLE workspaces ADD COLUMN clicks_from {{integer}};
