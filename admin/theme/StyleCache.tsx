import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import type { ReactNode } from 'react';

/** The number by which the page's policy admits our styles; the server writes it into the page anew at each answer. */
function pageNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta?.nonce || meta?.content || undefined;
}

const cache = createCache({ key: 'th', nonce: pageNonce() });

/** Styles that the page's content security policy admits. */
export function StyleCache({ children }: { readonly children: ReactNode }) {
  return <CacheProvider value={cache}>{children}</CacheProvider>;
}
