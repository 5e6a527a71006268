import { addDays } from '../identity/calendar.ts';
import { NOTICE_2022 } from '../programmes/notice-2022.ts';
import type { Chance } from './chance.ts';
import { creditCodeOf, type IdSequence, inventedPhone } from './identifiers.ts';
import { inventedAdultName } from './names.ts';
import type { ContractRow, ProviderRow } from './rows.ts';
import type { Scale } from './scale.ts';

/** An invented social organisation and the districts it is contracted for. */
interface Organisation {
  readonly name: string;
  readonly kind: '52' | '53';
  readonly districts: readonly string[];
}

const ORGANISATIONS: readonly Organisation[] = [
  { name: '上海市浦东新区童伴社会工作服务社', kind: '52', districts: ['310115'] },
  { name: '上海晨曦儿童公益基金会', kind: '53', districts: ['310115'] },
  { name: '上海市黄浦区暖阳社会工作服务社', kind: '52', districts: ['310101', '310106'] },
  { name: '上海市徐汇区青禾社会工作服务中心', kind: '52', districts: ['310104'] },
  { name: '上海市普陀区同行社会工作服务社', kind: '52', districts: ['310107', '310105'] },
  { name: '上海市杨浦区小树苗社会工作服务社', kind: '52', districts: ['310110', '310109'] },
  { name: '上海市闵行区伴君行青少年服务中心', kind: '52', districts: ['310112'] },
  { name: '上海市宝山区朝阳花社会工作服务社', kind: '52', districts: ['310113'] },
  { name: '上海市嘉定区嘉禾社会工作服务中心', kind: '52', districts: ['310114'] },
  { name: '上海市金山区海鸥社会工作服务社', kind: '52', districts: ['310116'] },
  { name: '上海市松江区云间社会工作服务社', kind: '52', districts: ['310117'] },
  { name: '上海市青浦区水乡儿童关爱服务中心', kind: '52', districts: ['310118'] },
  { name: '上海市奉贤区贤童社会工作服务社', kind: '52', districts: ['310120'] },
  { name: '上海市崇明区瀛洲社会工作服务社', kind: '52', districts: ['310151'] },
];

/** A provider and the codes of the districts that contract it. */
export interface Provider {
  readonly row: ProviderRow;
  readonly districts: readonly string[];
}

export function inventedProviders(ids: IdSequence, chance: Chance): readonly Provider[] {
  return ORGANISATIONS.map(({ name, kind, districts }) => ({
    districts,
    row: {
      id: ids.next(),
      name,
      creditCode: creditCodeOf(kind, districts[0] ?? '310100', chance),
      contact: inventedAdultName(chance.happens(0.5) ? 'MALE' : 'FEMALE', chance),
      officePhone: inventedPhone(chance),
    },
  }));
}

/** What a district and a provider agree on. */
export interface ContractTerms {
  readonly providerId: string;
  readonly districtId: string;
  readonly districtCode: string;
  readonly programmeId: string;
  /** Its place among the district's contracts, from 0. */
  readonly index: number;
  readonly childrenCount: number;
}

/** A contract from the scale's day to the end of the programme, at the notice's standard for each child. */
export function contractOf(terms: ContractTerms, { contractsFrom }: Scale, ids: IdSequence): ContractRow {
  const { providerId, districtId, districtCode, programmeId, index, childrenCount } = terms;
  return {
    id: ids.next(),
    providerId,
    districtId,
    programmeId,
    number: `沪民福购${NOTICE_2022.year}-${districtCode}-${String(index + 1).padStart(2, '0')}`,
    childrenCount,
    amount: (childrenCount * Number(NOTICE_2022.perChildStandard)).toFixed(2),
    signedOn: addDays(contractsFrom, -1),
    startsOn: contractsFrom,
    endsOn: NOTICE_2022.endsOn,
  };
}
