// A step that lands a match states the value and the day, so that a correction keeps what was recorded before.
export const up = `
  alter table talent_pool.match_steps
    add column value_fen bigint check (value_fen >= 0),
    add column landed_on date check ((state = 'LANDED') or (landed_on is null and value_fen is null));
  update talent_pool.match_steps s set value_fen = m.value_fen, landed_on = m.landed_on
  from talent_pool.resource_matches m
  where m.county_code = s.county_code and m.id = s.match_id and s.state = 'LANDED';
`;
