import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import {
  ArrayInput,
  BooleanInput,
  required,
  SelectInput,
  SimpleFormIterator,
  TextInput,
  useSimpleFormIterator,
  useSourceContext,
  useTranslate,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ENUMS } from '../i18n/enums.ts';
import { useEnumChoices } from '../i18n/use-format.ts';
import { RuleLabel } from '../pieces/FormColumn.tsx';

const needed = required();
const label = (source: string) => `resources.children.fields.${source}`;

/** The coded causes: whom each concerns, and which. */
export function CausesInput() {
  const parents = useEnumChoices('CauseParent', Object.keys(ENUMS.CauseParent));
  const causes = useEnumChoices('Cause', Object.keys(ENUMS.Cause));
  return (
    <ArrayInput
      source="causes"
      label={<RuleLabel source="causes" rules={['GUARDIANSHIP_CAUSE']} />}
      sx={{ '& > label': { ml: 0 } }}
    >
      <SimpleFormIterator
        inline
        disableReordering
        disableClear
        addButton={<AddPart label="resources.children.form.add_cause" />}
      >
        <SelectInput helperText={false} source="parent" label={label('parent')} choices={parents} validate={needed} />
        <SelectInput helperText={false} source="cause" label={label('cause')} choices={causes} validate={needed} />
      </SimpleFormIterator>
    </ArrayInput>
  );
}

/** Guardians and carers. A telephone that is recorded stays unless another is typed. */
export function GuardiansInput() {
  const relations = useEnumChoices('Relation', Object.keys(ENUMS.Relation));
  return (
    <ArrayInput source="guardians" label={false}>
      <SimpleFormIterator
        disableReordering
        disableClear
        fullWidth
        addButton={<AddPart label="resources.children.form.add_guardian" />}
      >
        <TextInput helperText={false} source="name" label={label('name')} validate={needed} />
        <SelectInput
          helperText={false}
          source="relation"
          label={label('relation')}
          choices={relations}
          validate={needed}
        />
        <PhoneInput />
        <TextInput source="health" label={label('health')} helperText={false} />
        <BooleanInput source="actualCarer" label={label('actualCarer')} helperText={false} />
      </SimpleFormIterator>
    </ArrayInput>
  );
}

function PhoneInput() {
  const translate = useTranslate();
  const { getSource } = useSourceContext();
  const masked: unknown = useWatch({ name: getSource('maskedPhone') });
  return (
    <TextInput
      source="phone"
      label={label('phone')}
      type="tel"
      autoComplete="off"
      helperText={masked ? translate('resources.children.form.phone_kept', { masked }) : false}
    />
  );
}

function AddPart({ label: key }: { readonly label: string }) {
  const translate = useTranslate();
  const { add } = useSimpleFormIterator();
  return (
    <Button variant="outlined" size="small" startIcon={<AddIcon />} onClick={() => add()}>
      {translate(key)}
    </Button>
  );
}
