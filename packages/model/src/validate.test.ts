// What is wrong with a model document is told by its path and in words, and an older release's document is completed.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InvalidModel, parseModel, restoreModel, validateModel, validateModelYaml, yuping1 } from './index.ts';

const yaml = readFileSync(new URL('../models/yuping-1.yaml', import.meta.url), 'utf8');

/** Yuping's model with a part exchanged, as data that nobody has checked. */
function changed(change: (document: ReturnType<typeof structuredClone<typeof yuping1>>) => void): unknown {
  const document = structuredClone(yuping1);
  change(document);
  return document;
}

const problemsOf = (change: Parameters<typeof changed>[0]) =>
  validateModel(changed(change)).problems.map(({ code, path }) => [code, path.join(' › ')]);

describe('validateModel', () => {
  it('accepts what it has given', () => expect(validateModel(yuping1)).toEqual({ model: yuping1, problems: [] }));

  it('names every unknown key, and says what to do', () => {
    const { problems } = validateModelYaml(
      yaml.replace('appealPeriod:', 'apealPeriod:').replace('version:', 'verison:'),
    );
    expect(problems).toContainEqual({
      code: 'MODEL_KEY_UNKNOWN',
      path: ['parameters', 'apealPeriod'],
      zh: '“parameters › apealPeriod”不是模型认识的项，请改正名称或删去。',
      en: '"parameters › apealPeriod" is nothing that the model knows: correct its name or remove it.',
    });
    expect(problems.map(({ code, path }) => [code, path.join(' › ')])).toEqual([
      ['MODEL_KEY_MISSING', 'version'],
      ['MODEL_KEY_MISSING', 'parameters › appealPeriod'],
      ['MODEL_KEY_UNKNOWN', 'parameters › apealPeriod'],
      ['MODEL_KEY_UNKNOWN', 'verison'],
    ]);
  });

  it('names a place in a list by its code', () => {
    const { problems } = validateModelYaml(yaml.replace('en: Chunhui warmth', 'en: 5'));
    expect(problems).toEqual([
      {
        code: 'MODEL_VALUE_WRONG',
        path: ['catalogue', 'activityTheme', 'WARMTH', 'en'],
        zh: expect.stringContaining('“catalogue › activityTheme › WARMTH › en”'),
        en: expect.stringContaining('expected string'),
      },
    ]);
  });

  it.each<[string, string, string, Parameters<typeof changed>[0]]>([
    [
      'a fraction of a day',
      'MODEL_VALUE_WRONG',
      'parameters › appealPeriod › value',
      ({ parameters }) => {
        parameters.appealPeriod.value = 1.5;
      },
    ],
    [
      'a day in hours',
      'MODEL_VALUE_WRONG',
      'parameters › appealPeriod › unit',
      ({ parameters }) => {
        Object.assign(parameters.appealPeriod, { unit: 'hours' });
      },
    ],
    [
      'a parameter without a source',
      'MODEL_VALUE_WRONG',
      'parameters › appealPeriod › citation',
      ({ parameters }) => {
        parameters.appealPeriod.citation = '';
      },
    ],
    [
      '30 February',
      'MODEL_VALUE_WRONG',
      'parameters › minorsAuditPackDue › value',
      ({ parameters }) => {
        parameters.minorsAuditPackDue.value = '02-30';
      },
    ],
    [
      'a value out of its bounds',
      'OUT_OF_BOUNDS',
      'parameters › appealPeriod › value',
      ({ parameters }) => {
        parameters.appealPeriod.value = 61;
      },
    ],
    [
      'overridable without bounds',
      'MODEL_BOUNDS_MISSING',
      'parameters › appealPeriod',
      ({ parameters }) => {
        delete parameters.appealPeriod.max;
      },
    ],
    [
      'a minimum above its maximum',
      'CONTRADICTS',
      'parameters › leagueBranchMinTerm › value',
      ({ parameters }) => {
        parameters.leagueBranchMinTerm.value = 3;
        parameters.leagueBranchMaxTerm.value = 2;
      },
    ],
    [
      'stars that do not ascend',
      'NOT_ASCENDING',
      'parameters › starMinHours › value',
      ({ parameters }) => {
        parameters.starMinHours.value = [100, 300, 300, 1000, 1500];
      },
    ],
    [
      'four stars of five',
      'LENGTHS_DIFFER',
      'parameters › starMinHours › value',
      ({ parameters }) => {
        parameters.starMinHours.value.pop();
      },
    ],
    [
      'a code of no catalogue',
      'UNKNOWN_CODE',
      'parameters › activityApprovalFromRisk › value',
      ({ parameters }) => {
        parameters.activityApprovalFromRisk.value = 'TERRIBLE';
      },
    ],
    [
      'a kind that holds nothing known',
      'UNKNOWN_CODE',
      'catalogue › leagueOrganizationKind › BRANCH › children',
      ({ catalogue }) => {
        catalogue.leagueOrganizationKind.find(({ code }) => code === 'BRANCH')?.children.push('CELL');
      },
    ],
    [
      'a code twice',
      'MODEL_CODE_TWICE',
      'catalogue › careKind › TUTORING',
      ({ catalogue }) => {
        catalogue.careKind.push({ code: 'TUTORING', zh: '再辅导', en: 'Tutoring again' });
      },
    ],
    [
      'a status that nothing has',
      'UNKNOWN_CODE',
      'indicators › sessions › status › codes',
      ({ indicators }) => {
        const sessions = indicators.find(({ code }) => code === 'sessions');
        if (sessions) sessions.status = { catalogue: 'sessionStatus', codes: ['DREAMT_OF'] };
      },
    ],
    [
      'a ratio of nothing',
      'MODEL_RATIO_INCOMPLETE',
      'indicators › linkageCoverage',
      ({ indicators }) => {
        delete indicators.find(({ code }) => code === 'linkageCoverage')?.numerator;
      },
    ],
    [
      "a ratio with another subgraph's figure",
      'MODEL_INDICATOR_UNKNOWN',
      'indicators › linkageCoverage',
      ({ indicators }) => {
        Object.assign(indicators.find(({ code }) => code === 'linkageCoverage') ?? {}, { numerator: 'talents' });
      },
    ],
  ])('refuses %s', (_, code, path, change) => expect(problemsOf(change)).toEqual([[code, path]]));

  it.each([null, undefined, 'yuping', 7, []])('refuses %j', (document) => {
    expect(validateModel(document).problems).toMatchObject([{ code: 'MODEL_VALUE_WRONG', path: [] }]);
  });
});

describe('parseModel', () => {
  it('says in which line something is not YAML', () => {
    expect(validateModelYaml('name: yuping\ntitle: { zh: 玉屏').problems[0]).toMatchObject({
      code: 'MODEL_NOT_YAML',
      zh: expect.stringContaining('第 2 行'),
    });
  });

  it('refuses a key that stands twice', () => {
    expect(() => parseModel(`${yaml}\nname: again\n`)).toThrow(InvalidModel);
  });
});

describe('restoreModel', () => {
  it('gives back what was stored', () => {
    expect(restoreModel(JSON.parse(JSON.stringify(yuping1)), yuping1)).toEqual(yuping1);
  });

  it('completes what an older release stored, and leaves out what a newer one added', () => {
    const stored = changed(({ parameters }) => {
      parameters.checkInRadius.value = 200;
      Reflect.deleteProperty(parameters, 'wishClaimHold');
      Object.assign(parameters, { parameterOfTomorrow: parameters.appealPeriod });
    });
    const { parameters } = restoreModel(stored, yuping1);
    expect(parameters.checkInRadius.value).toBe(200);
    expect(parameters.wishClaimHold).toEqual(yuping1.parameters.wishClaimHold);
    expect(parameters).not.toHaveProperty('parameterOfTomorrow');
  });

  it.each([null, {}, 'yuping', { name: 'yuping', version: 1, parameters: { appealPeriod: 7 } }])(
    'does not take %j for a model',
    (stored) => expect(() => restoreModel(stored, yuping1)).toThrow(InvalidModel),
  );
});
