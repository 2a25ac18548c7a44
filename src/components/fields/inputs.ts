import type { Field, FieldTypeName } from '~/core/fields/field.ts';
import { ChoiceInput, showsRadios } from './ChoiceInput.tsx';
import { ChoicesInput } from './ChoicesInput.tsx';
import { DateInput } from './DateInput.tsx';
import { DateTimeInput } from './DateTimeInput.tsx';
import { EvidenceInput } from './EvidenceInput.tsx';
import type { Input } from './input.ts';
import { LinkInput } from './LinkInput.tsx';
import { LongTextInput } from './LongTextInput.tsx';
import { NamedTextInput } from './NamedTextInput.tsx';
import { NumberInput } from './NumberInput.tsx';
import { PeriodInput } from './PeriodInput.tsx';
import { RatingInput } from './RatingInput.tsx';
import { UnitInput } from './UnitInput.tsx';

const control = () => 'control' as const;

/** The input of every field type; a type without one does not compile. */
const inputs = {
	text: { shape: control, Component: NamedTextInput },
	longtext: { shape: control, Component: LongTextInput },
	link: { shape: control, Component: LinkInput },
	// The program gives it: nobody is asked, and its box is not shown (`.gt-field` in the form's styles).
	made: { shape: control, Component: () => null },
	number: { shape: control, Component: NumberInput },
	rating: { shape: () => 'radiogroup', Component: RatingInput },
	choice: {
		shape: (field) => (showsRadios(field) ? 'radiogroup' : 'control'),
		Component: ChoiceInput,
	},
	choices: { shape: () => 'group', Component: ChoicesInput },
	date: { shape: control, Component: DateInput },
	datetime: { shape: control, Component: DateTimeInput },
	period: { shape: control, Component: PeriodInput },
	department: { shape: control, Component: UnitInput },
	role: { shape: control, Component: UnitInput },
	evidence: { shape: () => 'group', Component: EvidenceInput },
} satisfies { [T in FieldTypeName]: Input<T> };

/** The input of a field, for callers that do not know its type. */
export function inputOf<T extends FieldTypeName>(field: Field & { type: T }): Input<T> {
	// The table above pairs every type with the input of that very type.
	return inputs[field.type] as unknown as Input<T>;
}
