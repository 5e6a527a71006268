import type { useTranslate } from 'react-admin';
import type { Formats } from '../i18n/format.ts';
import type { useEnumWord } from '../i18n/use-format.ts';
import type { Fact } from '../pieces/FactList.tsx';
import type { ChildRecord } from './documents.ts';

/** The words and formats that facts are told in. */
export interface Say {
  readonly translate: ReturnType<typeof useTranslate>;
  readonly word: ReturnType<typeof useEnumWord>;
  readonly format: Formats;
}

const fact = (source: string, value: Fact['value']): Fact => ({ label: `resources.children.fields.${source}`, value });

/** Who the child is and where it lives. */
export function personFacts(child: ChildRecord, { translate, word, format }: Say): readonly Fact[] {
  return [
    fact('sex', word('Sex', child.sex)),
    fact('birthDate', `${format.date(child.birthDate)}（${format.age(child.age)}）`),
    fact('idType', word('IdType', child.idType)),
    fact('idNumber', child.maskedIdNumber),
    fact('township', `${child.district.name} ${child.township.name}`),
    fact('village', child.village.name),
    fact('address', child.hasAddress ? translate('resources.children.page.address_kept') : null),
  ];
}

/** The group it belongs to, and its school. */
export function schoolFacts(child: ChildRecord, { word, format }: Say): readonly Fact[] {
  return [
    fact('category', word('ChildCategory', child.category)),
    fact('grade', format.grade(child.grade)),
    fact('schooling', word('Schooling', child.schooling)),
    fact('school', child.school),
  ];
}

/** When it was registered, submitted and confirmed. */
export function eligibilityFacts(child: ChildRecord, { format }: Say): readonly Fact[] {
  const moment = (at: string | null | undefined) => (at ? format.dateTime(at) : null);
  return [
    fact('programmeId', `${child.programme.year} · ${child.programme.number}`),
    fact('registeredAt', moment(child.registeredAt)),
    fact('submittedAt', moment(child.submittedAt)),
    fact('confirmedAt', moment(child.confirmedAt)),
  ];
}
