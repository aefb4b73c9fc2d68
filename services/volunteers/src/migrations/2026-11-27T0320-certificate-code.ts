// A certificate's code becomes 80 random bits of its own; certificates that exist get one too.
export const up = `
  alter table volunteers.service_certificates add column code text not null
    default upper(left(encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'), 20))
    check (code ~ '^[0-9A-F]{20}$');
  alter table volunteers.service_certificates alter column code drop default;
`;
