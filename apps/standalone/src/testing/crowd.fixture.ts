// Many callers at once over few connections, for the proof that nothing leaks between them. Development only.
import { setTimeout } from 'node:timers/promises';

export interface Caller {
  readonly county: string;
  readonly subject: string;
}

const AT_ONCE = 64;

/** What came of it: how many were answered, how many rows they were shown, and which of those were of another county. */
export interface Crowd {
  readonly answered: number;
  readonly shown: number;
  readonly foreign: readonly string[];
}

const documentOf = (county: string) =>
  `{ volunteers(division: "${county}", first: 3) { nodes { id division { code } hours(first: 2) { nodes { id } } } }
   talents(division: "${county}", first: 3) { nodes { id } } chunhuiEnvoys(division: "${county}", first: 3) { nodes { id } }
   sessions(division: "${county}", first: 3) { nodes { id } } }`;

/** Asks; every tenth caller hangs up before the answer is there. Null then. */
async function askOrHangUp(url: string, { county, subject }: Caller, turn: number): Promise<string | null> {
  const hangUp = new AbortController();
  const asking = fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${subject}` },
    body: JSON.stringify({ query: documentOf(county) }),
    signal: hangUp.signal,
  }).then((response) => response.text());
  if (turn % 10 !== 9) return asking;
  await setTimeout(turn % 7);
  hangUp.abort();
  return asking.catch(() => null);
}

/** Lets callers of several counties ask for their own rows, 64 at once, until so many were answered. */
export async function askAtOnce(url: string, callers: readonly Caller[], requests: number): Promise<Crowd> {
  let next = 0;
  let answered = 0;
  let shown = 0;
  const foreign: string[] = [];
  const work = async () => {
    for (let turn = next++; answered < requests; turn = next++) {
      const caller = callers[(turn * 7) % callers.length] as Caller;
      const answer = await askOrHangUp(url, caller, turn);
      if (answer === null) continue;
      if (answer.includes('"UNAVAILABLE"')) {
        // Turned away at the door, where there is too much to do: whoever comes again at once makes it worse.
        await setTimeout(100);
        continue;
      }
      answered += 1;
      for (const [id] of answer.matchAll(/\b\d{6}-[\w-]{8,}/g)) {
        shown += 1;
        if (!id.startsWith(caller.county)) foreign.push(`${caller.county} was shown ${id}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { answered, shown, foreign };
}
