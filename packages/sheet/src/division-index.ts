// Finds divisions by what people call them: a code, a name, a short name, alone or after the names of divisions above.
import type { DivisionName } from './column.ts';
import { areaNames, pathKey, type VillageName, villageName } from './division-name.ts';

/** Significant digits of province, prefecture, county, town and village. */
const PREFIX_LENGTHS = [2, 4, 6, 9, 12];

/** How a text names a division: exactly, by the short name with the kind (新店村), or without it (新店). */
const RANKS = { EXACT: 0, SHORT: 1, STEM: 2 } as const;
type Rank = (typeof RANKS)[keyof typeof RANKS];

/** What a text was found to name. More than one code: ambiguous; none: `similar` has divisions that may be meant. */
export interface Found {
  readonly codes: readonly string[];
  readonly isExact: boolean;
  readonly similar: readonly string[];
}

export class DivisionIndex {
  readonly #names: ReadonlyMap<string, string>;
  /** Official name or code → codes. */
  readonly #exact = new Map<string, string[]>();
  /** Short name of an area → codes. */
  readonly #areas = new Map<string, string[]>();
  /** Stem of a village's name → its codes and kinds. */
  readonly #villages = new Map<string, { code: string; kind: VillageName['kind'] }[]>();
  /** A roster repeats its villages: each text is looked up once. */
  readonly #known = new Map<string, Found>();

  readonly #labels = new Map<string, string>();

  constructor(divisions: readonly DivisionName[]) {
    this.#names = new Map(divisions.map(({ code, name }) => [code, name]));
    for (const { code, name } of divisions) {
      for (const key of [...digitsOf(code), pathKey(name)]) push(this.#exact, key, code);
      if (isVillage(code)) {
        const { stem, kind } = villageName(pathKey(name));
        push(this.#villages, stem, { code, kind });
      } else for (const short of areaNames(pathKey(name))) push(this.#areas, short, code);
    }
  }

  /** The divisions that the text names; of several, those within the prefix if there are any. */
  find(text: string, within = ''): Found {
    const key = `${within} ${text}`;
    let found = this.#known.get(key);
    if (found === undefined) {
      found = this.#search(pathKey(text), within);
      if (this.#known.size < 10_000) this.#known.set(key, found);
    }
    return found;
  }

  /** Town and village, in a form that `find` reads: 新店镇新店村. */
  labelOf(code: string): string {
    const label = this.#labels.get(code) ?? this.#toLabel(code);
    this.#labels.set(code, label);
    return label;
  }

  #toLabel(code: string): string {
    const town = this.#names.get(`${code.slice(0, 9)}000`);
    const village = (this.#names.get(code) ?? code).replace(/村民委员会$|(?<=社区)居民委员会$/, '');
    const label = isVillage(code) && town !== undefined ? `${town}${village}` : village;
    const { codes } = this.find(label);
    return codes.length === 1 && codes[0] === code ? label : code;
  }

  #search(text: string, within: string): Found {
    const ranks = new Map<string, Rank>();
    if (text.length <= LONGEST) this.#collect(text, '', RANKS.EXACT, ranks);
    const best = Math.min(...ranks.values());
    const all = [...ranks].filter(([, rank]) => rank === best).map(([code]) => code);
    // 新店 is the village in a column of villages, though the town has that name as well.
    const villages = best === RANKS.EXACT ? all : all.filter(isVillage);
    const named = villages.length > 0 ? villages : all;
    const inside = named.filter((code) => code.startsWith(within));
    const codes = inside.length > 0 ? inside : named;
    return { codes, isExact: best === RANKS.EXACT, similar: codes.length > 0 ? [] : this.#similar(text) };
  }

  /** Collects what the text names inside a division, by itself or after the name of one that lies between. */
  #collect(text: string, inside: string, rank: Rank, ranks: Map<string, Rank>): void {
    const add = (code: string, own: Rank) => {
      if (!code.startsWith(inside) || prefixOf(code) === inside) return;
      const worst = Math.max(rank, own) as Rank;
      if ((ranks.get(code) ?? RANKS.STEM + 1) > worst) ranks.set(code, worst);
    };
    for (const code of this.#exact.get(text) ?? []) add(code, RANKS.EXACT);
    for (const code of this.#areas.get(text) ?? []) add(code, RANKS.STEM);
    const { stem, kind } = villageName(text);
    for (const village of this.#villages.get(stem) ?? []) {
      if (kind === null) add(village.code, RANKS.STEM);
      else if (kind === village.kind) add(village.code, RANKS.SHORT);
    }
    // 新村 is short for 新村社区 as well.
    if (text.endsWith('村')) for (const { code } of this.#villages.get(text) ?? []) add(code, RANKS.STEM);
    for (let length = 2; length < text.length; length += 1) {
      const rest = text.slice(length);
      for (const code of this.#areas.get(text.slice(0, length)) ?? []) {
        const prefix = prefixOf(code);
        if (!prefix.startsWith(inside) || prefix === inside) continue;
        this.#collect(rest, prefix, rank, ranks);
      }
    }
  }

  /** Villages of the same stem, whichever kind and town the text names. */
  #similar(text: string): string[] {
    for (let start = 0; start < Math.min(text.length - 1, LONGEST); start += 1) {
      const villages = this.#villages.get(villageName(text.slice(start)).stem);
      if (villages !== undefined) return villages.map(({ code }) => code);
    }
    return [];
  }
}

/** The longest path of names, from the province down. */
const LONGEST = 60;

function isVillage(code: string): boolean {
  return !code.endsWith('000');
}

/** 520622000000 → 520622. */
function prefixOf(code: string): string {
  return digitsOf(code)[0] as string;
}

/** 520622000000 → 520622 and all 12 digits. */
function digitsOf(code: string): string[] {
  return PREFIX_LENGTHS.map((length) => code.slice(0, length)).filter((digits) => digits.padEnd(12, '0') === code);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
