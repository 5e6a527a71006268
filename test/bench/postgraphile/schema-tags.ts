import { pgSmartTags } from 'postgraphile/utils';

/** The product's own functions are no part of the API that is compared. */
export const OWN_FUNCTIONS_HIDDEN = pgSmartTags([
  {
    kind: 'procedure',
    match: (procedure) => procedure.getNamespace()?.nspname === 'public',
    tags: { behavior: '-*' },
  },
]);
