// Published to the volunteers service: when it merges two registrations of one person, this function moves the rows of this service that
// refer to the volunteer, in the same transaction. The county's session sees all of them.
import { SERVICES_ROLE } from '@chunhui/database';

/** Counts one attending volunteer more or less. */
const count = (change: 1 | -1, division: string) => `
    with counter as (
      insert into activities.figures as f (county_code, division_code, measure, category, value)
      select county, place.code, 'volunteerPersons', '', ${change}
      from (values (rpad(left(${division}, 6), 12, '0')), (rpad(left(${division}, 9), 12, '0')), (${division})) place (code)
      order by 2
      on conflict (county_code, division_code, measure, category) do update set value = f.value + excluded.value
      returning f.division_code, f.measure, f.category, f.value)
    insert into activities.daily_figures (county_code, division_code, measure, category, day, value)
    select county, division_code, measure, category, (clock_timestamp() at time zone 'Asia/Shanghai')::date, value from counter
    on conflict (county_code, division_code, measure, category, day) do update set value = excluded.value;`;

export const up = `
  -- Without back: moves the rows of one volunteer to another and returns their keys, or the conflict that prevents it.
  -- With back, the keys of an earlier call: moves those rows.
  create function activities_published.move_volunteer(county text, from_id text, to_id text, back jsonb) returns jsonb
    language plpgsql security definer set search_path = pg_catalog as $function$
  declare
    -- In between, so that two enrolments of one session can change places.
    between_both constant text := county || '-moving';
    moved jsonb := '{}';
    keys text[];
    exchanged text[];
    attending activities.attending_volunteers;
  begin
    if current_setting('app.scope', true) is distinct from county then
      raise exception 'only the county as a whole moves a volunteer' using errcode = '42501';
    end if;

    if back is null then
      if exists (select from activities.enrolments e join activities.enrolments o on o.county_code = e.county_code and o.session_id = e.session_id
          where e.county_code = county and e.volunteer_id = from_id and o.volunteer_id = to_id
            and e.status in ('APPLIED', 'ENROLLED', 'WAITING') and o.status in ('APPLIED', 'ENROLLED', 'WAITING')) then
        return jsonb_build_object('conflict', 'SAME_SESSION');
      end if;
      if exists (select from activities.care_pairings p join activities.care_pairings o on o.county_code = p.county_code and o.child_id = p.child_id
          where p.county_code = county and p.volunteer_id = from_id and o.volunteer_id = to_id and p.status <> 'ENDED' and o.status <> 'ENDED') then
        return jsonb_build_object('conflict', 'SAME_CHILD');
      end if;
      if (select count(*) from activities.attendances where county_code = county and volunteer_id in (from_id, to_id) and ended_at is null) > 1 then
        return jsonb_build_object('conflict', 'OPEN_ATTENDANCE');
      end if;
      exchanged := array(select o.id from activities.enrolments o join activities.enrolments e on e.county_code = o.county_code and e.session_id = o.session_id
        where o.county_code = county and o.volunteer_id = to_id and e.volunteer_id = from_id and e.status in ('APPLIED', 'ENROLLED', 'WAITING'));
    else
      exchanged := array(select jsonb_array_elements_text(back -> 'exchanged'));
    end if;

    update activities.enrolments set volunteer_id = between_both where county_code = county and id = any(exchanged);
    with rows as (
      update activities.enrolments r set volunteer_id = to_id
      where r.county_code = county and r.volunteer_id = from_id and (back is null or back -> 'enrolments' ? r.id)
        and not exists (select from activities.enrolments o where o.county_code = county and o.session_id = r.session_id and o.volunteer_id = to_id)
      returning r.id)
    select coalesce(array_agg(id), '{}') into keys from rows;
    moved := moved || jsonb_build_object('enrolments', keys, 'exchanged', exchanged);
    update activities.enrolments set volunteer_id = from_id where county_code = county and id = any(exchanged);

    with rows as (
      update activities.taken_times r set volunteer_id = to_id
      where r.county_code = county and r.volunteer_id = from_id and (back is null or back -> 'taken_times' ? r.session_id)
        and not exists (select from activities.taken_times o where o.county_code = county and o.session_id = r.session_id and o.volunteer_id = to_id)
      returning r.session_id)
    select coalesce(array_agg(session_id), '{}') into keys from rows;
    moved := moved || jsonb_build_object('taken_times', keys);

    with rows as (
      update activities.session_participants r set volunteer_id = to_id
      where r.county_code = county and r.volunteer_id = from_id and (back is null or back -> 'session_participants' ? r.session_id)
        and not exists (select from activities.session_participants o where o.county_code = county and o.session_id = r.session_id and o.volunteer_id = to_id)
      returning r.session_id)
    select coalesce(array_agg(session_id), '{}') into keys from rows;
    moved := moved || jsonb_build_object('session_participants', keys);

    with rows as (
      update activities.attendances r set volunteer_id = to_id
      where r.county_code = county and r.volunteer_id = from_id and (back is null or back -> 'attendances' ? r.id)
        and not exists (select from activities.attendances o where o.county_code = county and o.session_id = r.session_id
          and o.volunteer_id = to_id and o.started_at = r.started_at)
      returning r.id)
    select coalesce(array_agg(id), '{}') into keys from rows;
    moved := moved || jsonb_build_object('attendances', keys);

    with rows as (
      update activities.check_in_attempts set volunteer_id = to_id
      where county_code = county and volunteer_id = from_id and (back is null or back -> 'check_in_attempts' ? id) returning id)
    select coalesce(array_agg(id), '{}') into keys from rows;
    moved := moved || jsonb_build_object('check_in_attempts', keys);

    with rows as (
      update activities.care_pairings set volunteer_id = to_id
      where county_code = county and volunteer_id = from_id and (back is null or back -> 'care_pairings' ? id) returning id)
    select coalesce(array_agg(id), '{}') into keys from rows;
    moved := moved || jsonb_build_object('care_pairings', keys);

    with rows as (
      update activities.wish_claims set claimant_id = to_id
      where county_code = county and claimant_kind = 'VOLUNTEER' and claimant_id = from_id and (back is null or back -> 'wish_claims' ? id)
      returning id)
    select coalesce(array_agg(id), '{}') into keys from rows;
    moved := moved || jsonb_build_object('wish_claims', keys);

    with rows as (
      update activities.calendar_keys set volunteer_id = to_id
      where county_code = county and volunteer_id = from_id and (back is null or back -> 'calendar_keys' ? from_id)
        and not exists (select from activities.calendar_keys o where o.county_code = county and o.volunteer_id = to_id)
      returning volunteer_id)
    select coalesce(array_agg(volunteer_id), '{}') into keys from rows;
    moved := moved || jsonb_build_object('calendar_keys', keys);

    -- Distinct persons: of two who are one, one is counted.
    if back is null then
      select * into attending from activities.attending_volunteers where county_code = county and id = from_id for update;
      if found and exists (select from activities.attending_volunteers where county_code = county and id = to_id) then
        delete from activities.attending_volunteers where county_code = county and id = from_id;
        ${count(-1, 'attending.division_code')}
        moved := moved || jsonb_build_object('uncounted', to_jsonb(attending));
      elsif found then
        update activities.attending_volunteers set id = to_id where county_code = county and id = from_id;
        moved := moved || jsonb_build_object('attending', true);
      end if;
    elsif back ? 'uncounted' then
      attending := jsonb_populate_record(null::activities.attending_volunteers, back -> 'uncounted');
      insert into activities.attending_volunteers select attending.*;
      ${count(1, 'attending.division_code')}
    elsif back ? 'attending' then
      update activities.attending_volunteers set id = to_id where county_code = county and id = from_id;
    end if;
    return moved;
  end
  $function$;
  revoke execute on function activities_published.move_volunteer from public;
  grant execute on function activities_published.move_volunteer to ${SERVICES_ROLE};
`;
