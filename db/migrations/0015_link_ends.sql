-- Ends of links beyond the year 9999, or before the year 1, which earlier versions took
-- in by way of an offset from UTC. RFC 3339 has no words for them, so that every list
-- with one failed. The nearest moment that can be written takes their place.

UPDATE links SET expires_at = 253402300799999999 WHERE expires_at > 253402300799999999;
UPDATE links SET expires_at = -62135596800000000 WHERE expires_at < -62135596800000000;
