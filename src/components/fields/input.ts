import type { FunctionComponent } from 'preact';
import type { FieldOf, FieldTypeName } from '~/core/fields/field.ts';
import type { ValueOf } from '~/core/fields/value.ts';

/**
 * What an input holds while a person is at it: a value, nothing yet, or text that is not a value
 * yet (`12.` in a number). Such text stays in the draft and is a problem at saving, never lost.
 */
export type Answer<T extends FieldTypeName> = ValueOf[T] | string | null;

/** What every input is given; label, help and problems are drawn around it by `FieldBox`. */
export interface InputProps<T extends FieldTypeName> {
	field: FieldOf<T>;
	/** Id of the control, or the stem of the ids of a group's controls. Unique on the page. */
	id: string;
	value: Answer<T>;
	onChange: (value: Answer<T>) => void;
	/** Ids of the help and the problems, for `aria-describedby`. */
	describedBy: string | undefined;
	invalid: boolean;
}

/** How a field type is asked for on screen. */
export interface Input<T extends FieldTypeName> {
	/** `control`: one thing a `<label>` names. Otherwise a fieldset of the given role. */
	shape: (field: FieldOf<T>) => 'control' | 'group' | 'radiogroup';
	Component: FunctionComponent<InputProps<T>>;
}
