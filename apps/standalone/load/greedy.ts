// One caller who exceeds its limit, against a running system: measures what the other callers notice.
import { readCommandLine } from '../src/operations/command-line.ts';
import { ADDRESS, type Answer, at, createLoad, demonstrationToken, TOKEN } from './load.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const ROUNDS = 12;
const SECONDS = 6;
/** What the others ask, together: of all four subgraphs, well below what the system can carry and what a minute's limit allows. */
const OTHERS_A_SECOND = 40;
/** What the greedy asks: each of these costs twelve thousand, and a minute's limit is a hundred thousand. */
const GREEDY_A_SECOND = 100;
const LONGER = 1.2;

const {
  arguments: [address = ''],
  options,
} = readCommandLine({
  name: 'npm run greedy',
  summary:
    'One caller asks far above its limit while others ask as usual. Exits with 1 when the others wait a fifth longer, or a refusal has no Retry-After.',
  arguments: [ADDRESS],
  options: { token: TOKEN, greedyToken: { type: 'string', description: 'The access token of the greedy caller.' } },
  examples: [['', 'asks the demonstration on this machine']],
});
const { token = demonstrationToken('municipalViewer'), greedyToken = demonstrationToken('municipalAdministrator') } =
  options;
const county =
  '{ division(code: "520628") { name organizations { chunhuiSocieties } volunteering { teams } talentPool { total } activities { projects } } }';
const others = createLoad(address, token, [{ query: county }]);
const all = `{ division(code: "520600") { children(first: 100) { nodes { children(first: 60) { nodes { code organizations { chunhuiSocieties } } } } } } }`;
const greedy = createLoad(address, greedyToken, [{ query: all }]);

await Promise.all([others.connect(64), greedy.connect(64)]);
await others.saturate(2, 3);
// Until its bucket is empty.
await greedy.flood(GREEDY_A_SECOND, 3);
const calm: Answer[] = [];
const beside: Answer[] = [];
const refused: Answer[] = [];
// Turn by turn, so that what else the machine does falls on both alike.
for (let round = 0; round < ROUNDS; round += 1) {
  calm.push(...(await others.flood(OTHERS_A_SECOND, SECONDS)));
  const [good, bad] = await Promise.all([
    others.flood(OTHERS_A_SECOND, SECONDS),
    greedy.flood(GREEDY_A_SECOND, SECONDS),
  ]);
  beside.push(...good);
  refused.push(...bad);
}
others.end();
greedy.end();

const otherwise = refused.filter(({ status }) => ![200, 429].includes(status)).length;
const told = refused.filter(({ status, retryAfter }) => status === 429 && Number(retryAfter) > 0);
const refusedOthers = [...calm, ...beside].filter(({ status }) => status !== 200).length;
say(`others alone: ${calm.length} asked, p50 ${at(calm, 0.5)} ms, p99 ${at(calm, 0.99)} ms`);
say(`others beside the greedy: ${beside.length} asked, p50 ${at(beside, 0.5)} ms, p99 ${at(beside, 0.99)} ms`);
say(
  `the greedy: ${refused.length} asked, ${told.length} refused with 429 and Retry-After, ${otherwise} otherwise, the rest within its limit`,
);
const isWell =
  refusedOthers === 0 &&
  at(beside, 0.99) <= Math.max(LONGER * at(calm, 0.99), at(calm, 0.99) + 1) &&
  otherwise === 0 &&
  told.length > refused.length * 0.9;
say(isWell ? 'as it should be' : 'NOT as it should be');
process.exitCode = isWell ? 0 : 1;
