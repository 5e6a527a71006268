import { useTheme } from '@mui/material/styles';

const WIDTH = 72;
const HEIGHT = 20;

/** The course of a figure as a bare line, oldest left. The figures themselves stand in the list behind the tile. */
export function Sparkline({ values }: { readonly values: readonly number[] }) {
  const { palette } = useTheme();
  return (
    <svg aria-hidden width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <polyline
        points={points(values)}
        fill="none"
        stroke={palette.primary.main}
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
    </svg>
  );
}

function points(values: readonly number[]): string {
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const step = WIDTH / (values.length - 1);
  return values
    .map((value, index) => `${index * step},${HEIGHT - 2 - ((value - low) / span) * (HEIGHT - 4)}`)
    .join(' ');
}
