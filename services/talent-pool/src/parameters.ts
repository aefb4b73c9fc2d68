// What this service reads of the county's model, in one place: weights of matching, and the sectors' names.
import type { Session } from '@chunhui/database';

export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** How much each fact weighs in a match; only their relation matters. */
export interface MatchWeights {
  /** Skills that the need asks for. */
  readonly skills: number;
  /** The need's sector. */
  readonly sector: number;
  /** An open offer of the needed kind, large enough. */
  readonly offer: number;
  /** The need's village is home. */
  readonly hometown: number;
  /** How near home is in the tree of divisions. */
  readonly distance: number;
  /** Free when it is needed. */
  readonly availability: number;
  /** What landed of what was agreed before. */
  readonly reliability: number;
}

export interface TalentPoolParameters {
  readonly matchWeights: MatchWeights;
  /** Names of sectors for people; a code without one is shown as it is. */
  readonly sectors: Readonly<Record<string, Label>>;
}

/** What holds until the county's model says otherwise. */
const STANDARD: TalentPoolParameters = {
  matchWeights: { skills: 34, sector: 18, offer: 16, hometown: 10, distance: 10, availability: 6, reliability: 6 },
  sectors: {
    AGRICULTURE: { zh: '种植业', en: 'agriculture' },
    LIVESTOCK: { zh: '养殖业', en: 'livestock' },
    FORESTRY: { zh: '林业', en: 'forestry' },
    E_COMMERCE: { zh: '电子商务', en: 'e-commerce' },
    EDUCATION: { zh: '教育', en: 'education' },
    HEALTH: { zh: '医疗卫生', en: 'health' },
    CONSTRUCTION: { zh: '建筑', en: 'construction' },
    MANUFACTURING: { zh: '制造业', en: 'manufacturing' },
    CULTURE_TOURISM: { zh: '文化旅游', en: 'culture and tourism' },
    INFORMATION: { zh: '信息技术', en: 'information technology' },
    FINANCE: { zh: '金融', en: 'finance' },
    LAW: { zh: '法律', en: 'law' },
  },
};

/** The county's parameters. */
export async function readParameters(_session: Session): Promise<TalentPoolParameters> {
  return STANDARD;
}
