import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import { onTestFinished } from 'vitest';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { loadWords } from '../definitions.ts';

/** What an input gets besides its field. */
export interface Held {
	id: string;
	value: string | null;
	describedBy: undefined;
	invalid: false;
	onChange: (value: string | null) => void;
}

/** Draws an input below its label, keeps its answer, and tells what that is. */
export function holdInput(
	label: string,
	given: string | null,
	draw: (held: Held) => ComponentChild,
): { answer: string | null } {
	const told = { answer: given };
	const place = document.createElement('main');
	document.body.append(place);
	onTestFinished(() => {
		render(null, place);
		place.remove();
	});
	function Input() {
		const [value, onChange] = useState(given);
		told.answer = value;
		return (
			<div>
				<label for="held">{label}</label>
				{draw({ id: 'held', value, onChange, describedBy: undefined, invalid: false })}
			</div>
		);
	}
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<Input />
		</WordsProvider>,
		place,
	);
	return told;
}
