import type { ReactElement } from 'react';
import { AutocompleteInput, BooleanInput, SearchInput, SelectInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ENUMS } from '../i18n/enums.ts';
import { useEnumChoices, useFormat } from '../i18n/use-format.ts';
import { useViewer } from '../layout/use-viewer.ts';
import { useDocument } from '../providers/verbs.ts';
import { DISTRICT_CHOICES, PROGRAMME_CHOICES, TOWNSHIPS_OF } from './questions.ts';

const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** What the list of children can be narrowed by; the district only where the viewer sees more than one. */
export function useChildFilters(): ReactElement[] {
  const translate = useTranslate();
  const viewer = useViewer();
  const format = useFormat();
  const statuses = useEnumChoices('ChildStatus', Object.keys(ENUMS.ChildStatus));
  const categories = useEnumChoices('ChildCategory', Object.keys(ENUMS.ChildCategory));
  const guardianships = useEnumChoices('Guardianship', Object.keys(ENUMS.Guardianship));
  const grades = GRADES.map((grade) => ({ id: grade, name: format.grade(grade) }));
  const isCity = viewer !== undefined && !viewer.district && !viewer.provider;
  const label = (source: string) => translate(`resources.children.fields.${source}`);
  return [
    <SearchInput
      key="q"
      source="q"
      alwaysOn
      placeholder={translate('tonghu.layout.search_hint')}
      sx={{ width: { xs: '100%', md: 360 } }}
    />,
    <SelectInput key="status" source="status" label={label('status')} choices={statuses} alwaysOn />,
    ...(isCity ? [<DistrictFilter key="district" source="district" label={label('district')} alwaysOn />] : []),
    <SelectInput key="category" source="category" label={label('category')} choices={categories} />,
    <SelectInput key="grade" source="grade" label={label('grade')} choices={grades} />,
    <SelectInput key="guardianship" source="guardianship" label={label('guardianship')} choices={guardianships} />,
    <TownshipFilter key="township" source="township" label={label('township')} />,
    <BooleanInput key="awaitsTeam" source="awaitsTeam" label={label('awaitsTeam')} defaultValue />,
    <YearFilter key="year" source="year" label={label('year')} />,
  ];
}

interface FilterProps {
  readonly source: string;
  readonly label: string;
  readonly alwaysOn?: boolean;
}

/** Narrows a list to a district, by its code. */
export function DistrictFilter({ source, label }: FilterProps) {
  const { data } = useDocument(DISTRICT_CHOICES, {}, { staleTime: Number.POSITIVE_INFINITY });
  const choices = data?.districts.nodes.map(({ code, name }) => ({ id: code, name })) ?? [];
  return <SelectInput source={source} label={label} choices={choices} />;
}

function TownshipFilter({ source, label }: FilterProps) {
  const viewer = useViewer();
  const district = useWatch({ name: 'district' });
  const code = viewer?.district?.code ?? (typeof district === 'string' ? district : undefined);
  const where = code ? { district: { code: { eq: code } } } : {};
  const { data } = useDocument(TOWNSHIPS_OF, { where }, { enabled: viewer !== undefined });
  return (
    <AutocompleteInput source={source} label={label} choices={[...(data?.townships.nodes ?? [])]} sx={{ width: 180 }} />
  );
}

function YearFilter({ source, label }: FilterProps) {
  const { data } = useDocument(PROGRAMME_CHOICES, {});
  const choices = data?.programmes.nodes.map(({ year }) => ({ id: year, name: String(year) })) ?? [];
  return <SelectInput source={source} label={label} choices={choices} />;
}
