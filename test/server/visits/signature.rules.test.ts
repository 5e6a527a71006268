import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PARAMETERS, type ProgrammeParameters } from '../../../server/rules/parameters.ts';
import { guardianSigned, type SignatureFacts } from '../../../server/visits/signature.rules.ts';

const visit = { endsAt: new Date('2022-03-12T16:00:00+08:00'), socialWorkerName: '赵敏' };

const signed: SignatureFacts = {
  refused: false,
  signerKind: 'GUARDIAN',
  signerName: '王秀英',
  relation: null,
  reason: null,
  signedAt: new Date('2022-03-12T16:05:00+08:00'),
  witnessName: null,
};
const byCarer: SignatureFacts = { ...signed, signerKind: 'ACTUAL_CARER', relation: '祖母', reason: '监护人在外务工' };
const refused: SignatureFacts = {
  ...signed,
  refused: true,
  signerName: null,
  reason: '不愿签字',
  witnessName: '李芳',
};

const verdictOn = (signature: SignatureFacts | null, parameters: Partial<ProgrammeParameters> = {}) =>
  guardianSigned(signature, visit, { ...DEFAULT_PARAMETERS, ...parameters });

describe('21 · the handbook is signed', () => {
  it.each<[string, SignatureFacts]>([
    ['by the guardian after the service', signed],
    ['by the guardian as the service ends', { ...signed, signedAt: visit.endsAt }],
    ['by the actual carer, with relation and reason', byCarer],
    ['by an entrusted carer, with relation and reason', { ...byCarer, signerKind: 'ENTRUSTED_CARER' }],
    ['by a guardianship body, with relation and reason', { ...byCarer, signerKind: 'BODY_REPRESENTATIVE' }],
    ['or refused for a reason before a second person', refused],
  ])('%s', (_case, signature) => {
    expect(verdictOn(signature)).toEqual([]);
  });
});

describe('21 · refuses', () => {
  it.each<[string, SignatureFacts | null, object]>([
    ['a service that nobody signed', null, { required: 'GUARDIAN', found: null, path: ['input', 'signature'] }],
    ['a guardian without a name', { ...signed, signerName: ' ' }, { path: ['input', 'signature', 'name'] }],
    ['a carer without a relation', { ...byCarer, relation: null }, { path: ['input', 'signature', 'relation'] }],
    ['a carer without a reason', { ...byCarer, reason: '' }, { path: ['input', 'signature', 'reason'] }],
    ['a refusal without a reason', { ...refused, reason: null }, { path: ['input', 'signature', 'reason'] }],
    ['a refusal without a witness', { ...refused, witnessName: null }, { path: ['input', 'signature', 'witnessName'] }],
    [
      'a refusal that only the responsible social worker saw',
      { ...refused, witnessName: ' 赵敏' },
      { path: ['input', 'signature', 'witnessName'] },
    ],
    [
      'a signature given before the service ended',
      { ...signed, signedAt: new Date('2022-03-12T15:59:59+08:00') },
      { path: ['input', 'signature', 'signedAt'], found: '2022-03-12T07:59:59.000Z' },
    ],
  ])('%s', (_case, signature, broken) => {
    expect(verdictOn(signature)).toMatchObject([{ rule: 'VISIT_GUARDIAN_SIGNED', ...broken }]);
  });

  it('a carer in a year in which only the guardian may sign', () => {
    expect(verdictOn(byCarer, { carerMaySign: false })).toMatchObject([
      { required: 'GUARDIAN', found: 'ACTUAL_CARER' },
    ]);
  });

  it('a witnessed refusal in a year that does not count it', () => {
    expect(verdictOn(refused, { witnessedRefusalCounts: false })).toMatchObject([{ required: false, found: true }]);
  });

  it('everything that is missing at once', () => {
    const bare = { ...byCarer, signerName: null, relation: null, reason: null };
    expect(verdictOn(bare).map(({ path }) => path.at(-1))).toEqual(['name', 'relation', 'reason']);
  });
});
