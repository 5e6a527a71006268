import { AutocompleteInput } from 'react-admin';
import { graphql } from '../generated/index.ts';
import { useDocument } from '../providers/verbs.ts';

const PROVIDER_CHOICES = graphql(`
  query ProviderChoices {
    serviceProviders(orderBy: [{ field: NAME }], first: 200) {
      nodes { id name }
    }
  }
`);

/** All providers as choices, by name. */
export function useProviderChoices(): readonly { readonly id: string; readonly name: string }[] {
  const { data } = useDocument(PROVIDER_CHOICES, {}, { staleTime: 60_000 });
  return data?.serviceProviders.nodes ?? [];
}

/** Narrows a list to a provider. */
export function ProviderFilter({
  source,
  label,
}: {
  readonly source: string;
  readonly label: string;
  alwaysOn?: boolean;
}) {
  return <AutocompleteInput source={source} label={label} choices={[...useProviderChoices()]} sx={{ width: 240 }} />;
}
