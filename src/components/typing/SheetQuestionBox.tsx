import { useId, useMemo } from 'preact/hooks';
import type { Problem } from '~/core/fields/problem.ts';
import type { Value } from '~/core/fields/value.ts';
import type { SheetQuestion } from '~/core/forms/sheet-questions.ts';
import { FieldBox } from '../fields/FieldBox.tsx';
import { numberedField } from './numbered-field.ts';
import type { SheetKeys } from './use-sheet-keys.ts';

interface Props {
	question: SheetQuestion;
	value: Value | null;
	problems: Problem[];
	/** Answered for the whole bundle: the keyboard begins behind it. */
	same: boolean;
	keys: SheetKeys;
	onAnswer: (value: Value | null) => void;
}

/** One question of a sheet: digits choose, letters are typed. */
export function SheetQuestionBox({ question, value, problems, same, keys, onAnswer }: Props) {
	const id = useId();
	const field = useMemo(() => numberedField(question.field), [question.field]);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: what has the focus is the input inside
		<div
			class="gt-typing__question"
			data-same={same ? '' : undefined}
			onKeyDown={(event) => keys.onQuestionKey(event, question, value)}
		>
			<FieldBox field={field} id={id} value={value} problems={problems} onChange={onAnswer} />
		</div>
	);
}
