import type { SvgIconComponent } from '@mui/icons-material';
import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import ComfortableIcon from '@mui/icons-material/DensityMedium';
import CompactIcon from '@mui/icons-material/DensitySmall';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import TranslateIcon from '@mui/icons-material/Translate';
import { useQueryClient } from '@tanstack/react-query';
import { useLocaleState, useLocales, useTheme, useTranslate } from 'react-admin';
import { useDensity } from '../theme/density.ts';

/** A choice of how the product looks or speaks: what choosing it does, in words. */
export interface Preference {
  readonly name: 'language' | 'theme' | 'density';
  readonly label: string;
  readonly icon: SvgIconComponent;
  readonly change: () => void;
}

/** The three choices of everyone: language, light or dark, density. */
export function usePreferences(): readonly Preference[] {
  return [useLanguage(), useLight(), useRows()];
}

/** Everything read so far may hold sentences of the server in the former language, so it is read again. */
function useLanguage(): Preference {
  const [locale, setLocale] = useLocaleState();
  const queryClient = useQueryClient();
  const other = useLocales().find((choice) => choice.locale !== locale);
  const change = async () => {
    await setLocale(other?.locale ?? locale);
    await queryClient.invalidateQueries();
  };
  return { name: 'language', label: other?.name ?? '', icon: TranslateIcon, change: () => void change() };
}

function useLight(): Preference {
  const [theme, setTheme] = useTheme();
  const translate = useTranslate();
  const isDark = theme === 'dark';
  return {
    name: 'theme',
    label: translate(isDark ? 'tonghu.layout.theme_light' : 'tonghu.layout.theme_dark'),
    icon: isDark ? LightIcon : DarkIcon,
    change: () => setTheme(isDark ? 'light' : 'dark'),
  };
}

function useRows(): Preference {
  const { density, setDensity } = useDensity();
  const translate = useTranslate();
  const isCompact = density === 'compact';
  return {
    name: 'density',
    label: translate(isCompact ? 'tonghu.layout.density_comfortable' : 'tonghu.layout.density_compact'),
    icon: isCompact ? ComfortableIcon : CompactIcon,
    change: () => setDensity(isCompact ? 'comfortable' : 'compact'),
  };
}
