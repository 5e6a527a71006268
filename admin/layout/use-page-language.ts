import { useEffect } from 'react';
import { useLocaleState } from 'react-admin';

/** Tells the browser which language the page is in, for its fonts, its voice and its hyphens. */
export function usePageLanguage(): void {
  const [locale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
}
