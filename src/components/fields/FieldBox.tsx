import type { ComponentChildren } from 'preact';
import type { Field, FieldTypeName } from '~/core/fields/field.ts';
import type { Problem } from '~/core/fields/problem.ts';
import type { Value } from '~/core/fields/value.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { Answer, Input } from './input.ts';
import { inputOf } from './inputs.ts';
import { sayProblem } from './say-problem.ts';

interface Props {
	field: Field;
	id: string;
	value: Value | null;
	/** Errors and warnings of this field. */
	problems: Problem[];
	/** Id of the help, where it stands elsewhere, once for several fields alike. */
	helpElsewhere?: string | undefined;
	/** What a person may say about the answer so that it is no problem any more. */
	tick?: Tick | null;
	onChange: (value: Value | null) => void;
}

/** Something to be said about an answer by ticking it. */
export interface Tick {
	label: string;
	ticked: boolean;
	onTick: (ticked: boolean) => void;
}

/** One question: its label, its help, what is wrong with the answer, and the input. */
export function FieldBox({ field, id, value, problems, helpElsewhere, tick, onChange }: Props) {
	const helpId = field.help ? (helpElsewhere ?? `${id}-help`) : undefined;
	const problemsId = problems.length > 0 ? `${id}-problems` : undefined;
	const describedBy = [helpId, problemsId].filter(Boolean).join(' ') || undefined;
	const invalid = problems.some((problem) => problem.level !== 'warning');
	// What this field's own input gives and takes is what its own values are made of.
	const { shape, Component } = inputOf(field) as unknown as Input<FieldTypeName>;
	const role = shape(field as never);
	const content = (
		<>
			{helpElsewhere ? null : <Help id={helpId}>{field.help}</Help>}
			<Problems id={problemsId} problems={problems} />
			<Component
				field={field as never}
				id={id}
				value={value as Answer<FieldTypeName>}
				onChange={onChange}
				describedBy={describedBy}
				invalid={invalid}
			/>
			{tick ? <CheckBox label={tick.label} checked={tick.ticked} onChange={tick.onTick} /> : null}
		</>
	);
	if (role === 'control') {
		return (
			<div class="gt-field" data-invalid={invalid ? '' : undefined}>
				<label class="gt-label" for={id}>
					<LabelText field={field} />
				</label>
				{content}
			</div>
		);
	}
	const isRadios = role === 'radiogroup';
	return (
		// biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is radiogroup whenever they are set
		<fieldset
			class="gt-field"
			id={id}
			role={role}
			data-invalid={invalid ? '' : undefined}
			aria-required={isRadios ? field.required : undefined}
			aria-invalid={isRadios ? invalid : undefined}
			aria-describedby={describedBy}
		>
			<legend class="gt-label">
				<LabelText field={field} />
			</legend>
			{content}
		</fieldset>
	);
}

function LabelText({ field }: { field: Field }) {
	const { t } = useWords();
	return (
		<>
			{field.label}
			{field.required ? ' ' : null}
			{field.required ? <span class="gt-required">{t('form.required')}</span> : null}
			{field.personal ? ' ' : null}
			{field.personal ? <span class="gt-chip gt-chip--warn">{t('form.personal')}</span> : null}
		</>
	);
}

function Help({ id, children }: { id: string | undefined; children: ComponentChildren }) {
	return id ? (
		<p class="gt-help" id={id}>
			{children}
		</p>
	) : null;
}

function Problems({ id, problems }: { id: string | undefined; problems: Problem[] }) {
	const { t } = useWords();
	return id ? (
		<div id={id}>
			{problems.map((problem) => (
				<p
					key={problem.key}
					class={problem.level === 'warning' ? 'gt-error gt-error--warning' : 'gt-error'}
				>
					{sayProblem(problem, t)}
				</p>
			))}
		</div>
	) : null;
}
