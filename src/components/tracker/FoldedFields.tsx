import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Field } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';
import { sayQuarter } from '../fields/say-quarter.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	fields: Field[];
	values: Values;
	/** One of them stands in the way of saving. */
	open: boolean;
	children: ComponentChildren;
}

/** What nearly everybody leaves as it is, in a line; the questions themselves at a press. */
export function FoldedFields({ fields, values, open, children }: Props) {
	const { t } = useWords();
	// Once open it stays open: a field that was mended must not vanish.
	const opened = useRef(open);
	opened.current ||= open;
	if (fields.length === 0) return null;
	const said = fields.flatMap((field) => {
		const value = values[field.id] ?? null;
		if (value === null) return [];
		const option = 'options' in field ? field.options.find(({ code }) => code === value) : null;
		return option ? [option.label] : field.type === 'period' ? [sayQuarter(String(value), t)] : [];
	});
	// Where none of them says anything yet, what they are.
	const labels = fields.map(({ label }) => label);
	return (
		<details class="gt-folded" open={opened.current}>
			<summary>
				<span class="gt-folded__said">{(said.length ? said : labels).join(' · ')}</span>{' '}
				<span class="gt-folded__change">{t('form.change_folded')}</span>
			</summary>
			<div class="gt-folded__fields">{children}</div>
		</details>
	);
}
