import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Link, type RaRecord, useCreatePath, useListContext, useResourceContext } from 'react-admin';
import type { CardFace } from './card-face.ts';
import { NoneFound } from './EmptyState.tsx';

/** How a list's cards look and where they lead. */
export interface ListCardsProps<R> {
  readonly card: CardFace<R>;
  readonly rowClick: 'show' | 'edit' | false;
}

/** The rows of a list as cards, for a phone. */
export function ListCards<R extends RaRecord>({ card, rowClick }: ListCardsProps<R>) {
  const { data, isPending } = useListContext<R>();
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  if (isPending) return <Waiting />;
  if (!data || data.length === 0) return <NoneFound />;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {data.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{ borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}
        >
          {rowClick ? (
            <Link
              to={createPath({ resource, id: row.id, type: rowClick })}
              sx={{ display: 'block', color: 'inherit', textDecoration: 'none' }}
            >
              <Face card={card} row={row} />
            </Link>
          ) : (
            <Face card={card} row={row} />
          )}
        </Box>
      ))}
    </Box>
  );
}

function Face<R>({ card, row }: { readonly card: CardFace<R>; readonly row: R }) {
  const [first, second] = card.facts(row);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '1fr auto',
        columnGap: 1,
        rowGap: 0.5,
        px: 2,
        py: 1.5,
        alignItems: 'center',
      }}
    >
      <Typography variant="subtitle1" component="p" sx={{ overflowWrap: 'anywhere' }}>
        {card.title(row)}
      </Typography>
      <Box>{card.state?.(row)}</Box>
      <Box sx={{ gridColumn: '1 / -1', fontSize: 14, color: 'text.secondary', display: 'grid', gap: 0.5, minWidth: 0 }}>
        <div>{first}</div>
        {second && <div>{second}</div>}
      </Box>
    </Box>
  );
}

function Waiting() {
  return (
    <Box sx={{ display: 'grid', gap: '1px' }}>
      {['a', 'b', 'c', 'd', 'e'].map((key) => (
        <Box key={key} sx={{ px: 2, py: 1.5 }}>
          <Skeleton width="40%" />
          <Skeleton width="70%" />
        </Box>
      ))}
    </Box>
  );
}
