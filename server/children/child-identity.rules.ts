import type { IsoDate } from '../identity/calendar.ts';
import { parsePersonName } from '../identity/person-name.ts';
import { parseResidentId } from '../identity/resident-id.ts';
import { type Fault, faultAt, type Parsed, parsed, unparsable } from '../rules/fault.ts';
import type { IdType, Sex } from './child.terms.ts';

const CERTIFICATE_FORM = /^[0-9A-Z-]{1,30}$/;

/** Who a child is, as submitted. */
export interface ChildIdentity {
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: IsoDate;
  readonly idType: IdType;
  readonly idNumber: string;
}

/** Reads the number of a child's paper: a resident ID strictly, a certificate's number as half-width capitals. */
export function parseIdNumber(idType: IdType, text: string): Parsed<string> {
  if (idType === 'RESIDENT_ID') {
    const result = parseResidentId(text);
    return result.ok ? parsed(result.value.number) : result;
  }
  const number = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (number === '') return unparsable('REQUIRED');
  return CERTIFICATE_FORM.test(number) ? parsed(number) : unparsable('UNKNOWN_VALUE');
}

/** What is wrong with a child's name, birth date, ID number, or between them. */
export function identityFaults(child: ChildIdentity, today: IsoDate): readonly Fault[] {
  const name = parsePersonName(child.name);
  return [
    ...(name.ok ? [] : [faultAt(['input', 'name'], name.fault, name.args)]),
    ...(child.birthDate > today ? [faultAt(['input', 'birthDate'], 'IN_THE_FUTURE')] : []),
    ...idNumberFaults(child),
  ];
}

function idNumberFaults({ idType, idNumber, birthDate, sex }: ChildIdentity): readonly Fault[] {
  const path = ['input', 'idNumber'];
  const number = parseIdNumber(idType, idNumber);
  if (!number.ok) return [faultAt(path, number.fault, number.args)];
  const resident = idType === 'RESIDENT_ID' ? parseResidentId(number.value) : null;
  if (!resident?.ok) return [];
  const isStatedSex = sex === 'MALE' || sex === 'FEMALE';
  return [
    ...(resident.value.birthDate === birthDate ? [] : [faultAt(['input', 'birthDate'], 'ID_NUMBER_BIRTH_DATE')]),
    ...(isStatedSex && resident.value.sex !== sex ? [faultAt(['input', 'sex'], 'ID_NUMBER_SEX')] : []),
  ];
}
