// The commands of an operator, each run as `npm run <name>`. Their modules are imported only once the command line is valid.
import { defineCommand, YES } from './command-line.ts';

export const COMMANDS = {
  migrate: defineCommand({
    summary:
      'Brings every schema up to date, as the role of DATABASE_URL. An empty database gets demonstration data when DEMONSTRATION is on.',
    examples: [['', 'migrates; does nothing when everything is up to date']],
    run: async () => (await import('./migrate.ts')).migrate(),
  }),
  grant: defineCommand({
    summary:
      'Gives a role, with an audit record: for the first people of an installation, whom no one is there to give it to.',
    arguments: [
      { name: 'subject', description: "The subject (`sub`) of the person's token." },
      { name: 'role', description: 'The role, such as PLATFORM_OPERATOR or MUNICIPAL_ADMINISTRATOR.' },
      { name: 'division', description: 'The division over which it is held: 2, 4, 6, 9 or 12 digits.' },
    ],
    options: { yes: YES },
    examples: [
      ['zhang.san PLATFORM_OPERATOR 52', 'checks it and changes nothing'],
      ['zhang.san PLATFORM_OPERATOR 52 --yes', 'gives it'],
    ],
    run: async ({ arguments: [subject = '', role = '', division = ''], options }) =>
      (await import('./give-grant.ts')).giveGrant({ subject, role, division }, options),
  }),
  nightly: defineCommand({
    summary:
      'Ends what has expired in every county (claims, vetting, pairings), moves rows out of ended divisions and erases data whose retention has ended. Run it every night.',
    options: { yes: YES },
    examples: [
      ['', 'counts what is due and changes nothing'],
      ['--yes', 'does it'],
    ],
    run: async ({ options }) => (await import('./nightly.ts')).nightly(options),
  }),
  forget: defineCommand({
    summary: 'Erases the data of every county whose retention has ended, audit records last. Part of nightly.',
    options: { yes: YES },
    examples: [
      ['', 'counts what is due and changes nothing'],
      ['--yes', 'erases it'],
    ],
    run: async ({ options }) => (await import('./forget.ts')).forget(options),
  }),
  'follow:divisions': defineCommand({
    summary:
      'Moves rows of ended divisions to their successors, after a new list of codes has come into force. Part of nightly.',
    options: { yes: YES },
    examples: [
      ['', 'counts what would move and changes nothing'],
      ['--yes', 'moves it'],
    ],
    run: async ({ options }) => (await import('./follow-divisions.ts')).followDivisions(options),
  }),
  'minors-pack': defineCommand({
    summary: "Writes the yearly audit of a county's minors' data to an .xlsx file in this folder, and records that.",
    arguments: [
      { name: 'county', description: 'The code of a county of this system, six digits.' },
      { name: 'year', description: 'The calendar year, four digits. The pack is due by the end of January after it.' },
    ],
    examples: [['520622 2025', 'writes the pack of Yuping for 2025']],
    run: async ({ arguments: [county = '', year = ''] }) =>
      (await import('./minors-pack.ts')).writeMinorsPack(county, year),
  }),
  'verify:audit': defineCommand({
    summary:
      'Verifies every audit chain from its first kept row to its head, and logs the signed heads. Exits with 1 when one is broken or was rewritten.',
    options: {
      heads: {
        type: 'string',
        description: 'Writes the signed heads to this file, to be kept away from the database.',
      },
      against: { type: 'string', description: 'Compares the chains with the heads of such a file.' },
    },
    examples: [
      ['', 'verifies all chains'],
      ['--heads audit-heads.json', 'writes their heads too'],
      ['--against audit-heads.json', 'finds a past that was rewritten since the file was written'],
    ],
    run: async ({ options }) => (await import('./verify-audit.ts')).verifyAudits(options),
  }),
  reseal: defineCommand({
    summary: 'Seals every value again with the first key of ENCRYPTION_KEYS, so that the other keys can be removed.',
    options: { yes: YES },
    examples: [
      ['', 'counts the values under older keys and changes nothing'],
      ['--yes', 'seals them again'],
    ],
    run: async ({ options }) => (await import('./reseal.ts')).reseal(options),
  }),
  rekey: defineCommand({
    summary:
      'Brings every stored fingerprint and person id under all keys of LOOKUP_KEYS, after one was appended. Stop the services first: with the new key they do not find people who are not under it yet.',
    options: { yes: YES },
    examples: [
      ['', 'counts the values and changes nothing'],
      ['--yes', 'changes them; safe to stop and to repeat'],
    ],
    run: async ({ options }) => (await import('./rekey.ts')).rekey(options),
  }),
} as const;
