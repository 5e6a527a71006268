import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import {
  FilterButton,
  LinkBase,
  useCanAccess,
  useCreatePath,
  useResourceContext,
  useResourceDefinition,
  useTranslate,
} from 'react-admin';

/** The buttons over a list: more filters, and the one for a new record where the viewer may make one. */
export function ListActions({ hasFilters }: { readonly hasFilters: boolean }) {
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', py: 1, ml: 'auto' }}>
      {hasFilters && <FilterButton disableSaveQuery />}
      <NewRecord />
    </Box>
  );
}

/** Leads to the form for a new record; its words are the resource's `actions.create`. */
export function NewRecord() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  const { hasCreate } = useResourceDefinition();
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  if (!hasCreate || !canAccess) return null;
  return (
    <Button
      component={LinkBase}
      to={createPath({ resource, type: 'create' })}
      variant="contained"
      startIcon={<AddIcon />}
    >
      {translate(`resources.${resource}.actions.create`, { _: translate('ra.action.create') })}
    </Button>
  );
}
