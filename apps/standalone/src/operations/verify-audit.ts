// Verifies every audit chain of every service, and compares them with heads that were kept elsewhere.
import { readFile, writeFile } from 'node:fs/promises';
import { type AuditHead, compareWithHead, signAuditHead, verifyAudit } from '@chunhui/database';
import { runMaintenance } from './maintenance.ts';
import { chainsOf } from './retention.ts';

export interface AuditFiles {
  /** Where to write the signed heads. */
  readonly heads: string | undefined;
  /** Heads that were written before. */
  readonly against: string | undefined;
}

export function verifyAudits({ heads: file, against }: AuditFiles): Promise<void> {
  return runMaintenance('verify-audit', { yes: true }, async ({ services, counties, log }) => {
    const kept: readonly AuditHead[] = against === undefined ? [] : JSON.parse(await readFile(against, 'utf8'));
    const heads: AuditHead[] = [];
    let whole = true;
    for (const { schema, database } of services) {
      const inChain = (chain: string) => ({ scope: chain, subject: 'verify-audit', requestId: 'verify-audit' });
      for (const chain of chainsOf(counties)) {
        const { verdict, head } = await database.read(inChain(chain), async (session) => ({
          verdict: await verifyAudit(session),
          head: await signAuditHead(session),
        }));
        if (head !== null) heads.push(head);
        if (verdict.whole) log.info({ schema, chain, rows: verdict.rows, head }, 'whole');
        else {
          whole = false;
          log.error({ schema, chain, ...verdict }, 'broken');
        }
      }
      for (const head of kept.filter((each) => each.schema === schema)) {
        const compared = await database.read(inChain(head.chain), (session) => compareWithHead(session, head));
        const isWell = compared === 'SAME' || compared === 'REMOVED';
        whole &&= isWell;
        log[isWell ? 'info' : 'error'](
          { schema, chain: head.chain, number: head.number, at: head.at, compared },
          'compared',
        );
      }
    }
    if (file !== undefined) await writeFile(file, `${JSON.stringify(heads, null, 2)}\n`);
    return whole;
  });
}
