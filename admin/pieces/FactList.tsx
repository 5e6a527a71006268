import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** A label with what is known under it. */
export interface Fact {
  /** Key of the label; what has no words is shown as it is. */
  readonly label: string;
  readonly value: ReactNode;
}

/** Facts as label and value, two columns where there is room. What is not known is a dash. */
export function FactList({ facts, columns = 1 }: { readonly facts: readonly Fact[]; readonly columns?: 1 | 2 }) {
  const translate = useTranslate();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        columnGap: 4,
        rowGap: 1,
        gridTemplateColumns: { xs: '1fr', md: `repeat(${columns}, 1fr)` },
      }}
    >
      {facts.map(({ label, value }) => (
        <Box
          key={label}
          sx={{ display: 'grid', gridTemplateColumns: '7em 1fr', columnGap: 2, fontSize: 14, alignItems: 'baseline' }}
        >
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {translate(label, { _: label })}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {value === null || value === undefined || value === '' ? translate('tonghu.fact.missing') : value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
