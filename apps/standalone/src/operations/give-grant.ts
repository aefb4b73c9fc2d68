// The first grants of an installation: the operator of the database gives them, with an audit record, until there are administrators.
import { BOUND_TO, CONFIRMED_BY, divisionPrefix, isRole, ROLES, widestScopeOf } from '@chunhui/runtime';
import { organizations } from '../services.ts';
import { runMaintenance } from './maintenance.ts';

/** Written as the giver; no subject of a token is called so. */
const OPERATOR = 'server command';

export function giveGrant(
  { subject, role, division }: { readonly subject: string; readonly role: string; readonly division: string },
  options: { readonly yes: boolean },
): Promise<void> {
  return runMaintenance('grant', options, async ({ services, write, log }) => {
    const refuse = (message: string) => {
      log.error({ subject, role, division }, message);
      return false;
    };
    if (!isRole(role)) return refuse(`unknown role; one of ${Object.keys(ROLES).join(', ')}`);
    if (BOUND_TO[role] !== undefined)
      return refuse('this role is bound to a thing: give it with the mutation giveGrant');
    if (!/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(division)) return refuse('a division has 2, 4, 6, 9 or 12 digits');
    const scope = divisionPrefix(division.padEnd(12, '0'));
    if (scope.length < widestScopeOf(role)) return refuse('this role is held within a county');
    const database = services.find(({ schema }) => schema === organizations.schema)?.database;
    if (database === undefined) throw new Error('the organizations service has a database');
    await write(database, { scope, subject: 'server-command', requestId: 'grant' }, async (session) => {
      const grant = await organizations.putGrant(session, {
        scope,
        subject,
        role,
        thingId: null,
        givenBy: OPERATOR,
        givenScope: '',
        parentId: null,
        validUntil: null,
        ...(CONFIRMED_BY[role] === undefined
          ? { confirmedBy: null, confirmedAt: null }
          : { confirmedBy: `${OPERATOR}, confirmed`, confirmedAt: session.now }),
      });
      session.audit({ action: 'grant.give', nounId: `${subject} ${role} ${scope}`, after: grant });
    });
    log.info({ subject, role, scope }, options.yes ? 'given' : 'would be given');
    return true;
  });
}
