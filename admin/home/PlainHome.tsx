import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { NumberTile } from '../pieces/NumberTile.tsx';
import { useDocument } from '../providers/verbs.ts';
import type { Viewer } from '../providers/viewer.ts';
import { HOME_QUOTAS } from './documents.ts';
import { Tiles } from './Tiles.tsx';

/** The home page of those who see no child and no month: a word, and the city's figures where they may be seen. */
export function PlainHome({ viewer, seesQuotas }: { readonly viewer: Viewer; readonly seesQuotas: boolean }) {
  const translate = useTranslate();
  const { data } = useDocument(HOME_QUOTAS, {}, { enabled: seesQuotas });
  const lines = data?.districtQuotas.nodes ?? [];
  const confirmed = lines.reduce((sum, line) => sum + line.confirmed, 0);
  const total = lines.reduce((sum, line) => sum + line.total, 0);
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box>
        <Typography variant="h5" component="h1">
          {translate('pages.home.welcome', { name: viewer.name })}
        </Typography>
        <Typography color="text.secondary">{translate('pages.home.choose')}</Typography>
      </Box>
      {lines.length > 0 && (
        <Tiles>
          <NumberTile
            label={translate('pages.home.tiles.confirmed')}
            value={confirmed}
            unit={translate('pages.home.tiles.of_quota', { total })}
          />
        </Tiles>
      )}
    </Box>
  );
}
