import { useEffect, useMemo, useState } from 'preact/hooks';
import { foldUnspaced } from '~/core/text/fold.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { InputProps } from './input.ts';
import { linkChoices } from './link-source.ts';
import { namedApart, readLink, shownLink } from './read-link.ts';

/** More are no help to anyone; typing a few letters brings the others. */
const most = 50;

/** One record, by what it is called: typed and chosen from the system's own list, or its key pasted. */
export function LinkChooser(props: InputProps<'link'>) {
	const { field, id, value, onChange, describedBy, invalid } = props;
	const { t, locale } = useWords();
	const [known, setKnown] = useState<Awaited<ReturnType<typeof linkChoices>> | null>(null);
	useEffect(() => {
		let left = false;
		const take = (choices: Awaited<ReturnType<typeof linkChoices>>) => left || setKnown(choices);
		linkChoices(field.to, locale).then(take, () => take([]));
		return () => {
			left = true;
		};
	}, [field.to, locale]);
	const choices = useMemo(() => namedApart(known ?? []), [known]);
	const shown = shownLink(value);
	// What is typed stays as it is typed, though it means a record already.
	const [typed, setTyped] = useState<{ text: string; value: string | null } | null>(null);
	const text = typed && typed.value === value ? typed.text : shown;
	const offered = useMemo(() => {
		const asked = typed?.text === text ? foldUnspaced(text) : '';
		const fits = choices.filter(({ label }) => foldUnspaced(label).includes(asked));
		return fits.slice(0, most);
	}, [choices, text, typed]);
	return (
		<>
			<input
				class="gt-input"
				id={id}
				type="text"
				autocomplete="off"
				list={`${id}-records`}
				required={field.required}
				placeholder={t(known?.length === 0 ? 'form.link_none' : 'form.link_choose')}
				value={text}
				onInput={(event) => {
					const written = event.currentTarget.value;
					const read = written === '' ? null : readLink(written, choices, field.to);
					setTyped({ text: written, value: read });
					onChange(read);
				}}
				onBlur={() => setTyped(null)}
				aria-describedby={describedBy}
				aria-invalid={invalid}
			/>
			<datalist id={`${id}-records`}>
				{offered.map(({ key, label }) => (
					<option key={key} value={label} />
				))}
			</datalist>
		</>
	);
}
