// What this service reads of the county's model, in one place: weights of matching, and codes with their names.
import { createModelReader } from '@chunhui/county';
import { type Model, restoreModel, yuping1 } from '@chunhui/model';

/** The county's effective model; Yuping's until it has one of its own. */
export const modelOf = createModelReader((document) => restoreModel(document, yuping1), yuping1);

/** How much each fact weighs in a match; only their relation matters. */
export interface MatchWeights {
  /** The need's village is home. */
  readonly hometown: number;
  /** The need's sector. */
  readonly sector: number;
  /** Skills that the need asks for. */
  readonly skills: number;
  /** How near home is in the tree of divisions. */
  readonly distance: number;
  /** Whether what is needed is at hand when it is needed. */
  readonly availability: number;
  /** What landed of what was agreed before. */
  readonly reliability: number;
}

/** What matching goes by. */
export interface MatchParameters {
  readonly weights: MatchWeights;
  /** Nothing below this score, of 100, is suggested. */
  readonly minScore: number;
  readonly sectors: ReadonlyMap<string, { readonly zh: string; readonly en: string }>;
}

export function matchParametersOf({ parameters, catalogue }: Model): MatchParameters {
  return {
    weights: {
      hometown: parameters.matchWeightHometown.value,
      sector: parameters.matchWeightSector.value,
      skills: parameters.matchWeightSkills.value,
      distance: parameters.matchWeightDistance.value,
      availability: parameters.matchWeightAvailability.value,
      reliability: parameters.matchWeightReliability.value,
    },
    minScore: parameters.matchMinScore.value,
    sectors: new Map(catalogue.sector.map(({ code, zh, en }) => [code, { zh, en }])),
  };
}
