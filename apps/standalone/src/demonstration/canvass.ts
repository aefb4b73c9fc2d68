// The canvass rounds in which the pool was found: planned village by village, found as the pool's own days say.
import type { CanvassRound, CanvassTarget, NewTalent } from '@chunhui/talent-pool';
import type { County } from './county.ts';
import { Random, rowId } from './random.ts';
import { CANVASS_ROUNDS } from './talents.ts';

export interface Canvass {
  readonly round: CanvassRound;
  readonly targets: readonly CanvassTarget[];
}

export function createCanvass({ code, villages }: County, talents: readonly NewTalent[]): Canvass[] {
  const random = new Random(`${code}/canvass`);
  return CANVASS_ROUNDS.map(({ from, to }, index) => {
    const round: CanvassRound = {
      countyCode: code,
      id: rowId(code, 'canvass-round', index, from),
      title: `${from.slice(0, 4)} 年第 ${index + 1} 批摸排`,
      startsOn: from,
      endsOn: to,
    };
    const targets = villages.map((village, at): CanvassTarget => {
      const found = talents.filter(
        ({ divisionCode, recordedOn }) => divisionCode === village.code && from <= recordedOn && recordedOn <= to,
      ).length;
      return {
        countyCode: code,
        id: rowId(code, `canvass-target-${index}`, at, from),
        divisionCode: village.code,
        roundId: round.id,
        planned: found + random.integer(0, 2),
        found,
        updated: 0,
      };
    });
    return { round, targets };
  });
}
