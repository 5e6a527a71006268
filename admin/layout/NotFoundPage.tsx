import Button from '@mui/material/Button';
import { LinkBase, Title, useTranslate } from 'react-admin';
import { EmptyState } from '../pieces/EmptyState.tsx';

/** No page has this address. */
export function NotFoundPage() {
  return <Nowhere title="tonghu.errors.not_found_title" hint="tonghu.errors.not_found_body" />;
}

/** The viewer's role does not permit this page. */
export function DeniedPage() {
  return <Nowhere title="tonghu.errors.denied_title" hint="tonghu.errors.FORBIDDEN" />;
}

function Nowhere({ title, hint }: { readonly title: string; readonly hint: string }) {
  const translate = useTranslate();
  return (
    <>
      <Title title={title} />
      <EmptyState
        title={title}
        hint={hint}
        action={
          <Button variant="contained" component={LinkBase} to="/">
            {translate('tonghu.errors.to_home')}
          </Button>
        }
      />
    </>
  );
}
