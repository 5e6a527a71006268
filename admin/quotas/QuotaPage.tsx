import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { PageSkeleton } from '../layout/PageSkeleton.tsx';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { useProgrammeYears } from '../programmes/current.ts';
import { useDocument } from '../providers/verbs.ts';
import { QUOTA_TABLE } from './documents.ts';
import { QuotaSheet } from './QuotaSheet.tsx';

/** The quota table of the year that is worked in, or of another one. */
export default function QuotaPage() {
  const { years, current, isPending } = useProgrammeYears();
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? current?.year;
  if (isPending) return <PageSkeleton />;
  if (year === undefined) return <EmptyState title="pages.quotas.none" hint="pages.quotas.none_hint" />;
  return (
    <>
      {years.length > 1 && <YearChoice years={years.map((each) => each.year)} year={year} onChoose={setChosen} />}
      <QuotasOfYear key={year} year={year} />
    </>
  );
}

function QuotasOfYear({ year }: { readonly year: number }) {
  const translate = useTranslate();
  const { data } = useDocument(QUOTA_TABLE, { year });
  if (!data?.programme) return <PageSkeleton />;
  return (
    <>
      <Title title={translate('pages.quotas.title', { year })} />
      <QuotaSheet programme={data.programme} lines={data.districtQuotas.nodes} />
    </>
  );
}

interface YearChoiceProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly onChoose: (year: number) => void;
}

function YearChoice({ years, year, onChoose }: YearChoiceProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      label={translate('pages.quotas.year')}
      value={year}
      onChange={({ target }) => onChoose(Number(target.value))}
      sx={{ mb: 2, minWidth: 140 }}
    >
      {years.map((each) => (
        <MenuItem key={each} value={each}>
          {each}
        </MenuItem>
      ))}
    </TextField>
  );
}
