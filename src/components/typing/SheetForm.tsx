import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { rowOptions } from '~/core/forms/draft-rows.ts';
import { isError } from '~/core/fields/problem.ts';
import { problemsOfDraft } from '~/core/forms/problems.ts';
import { questionsAsked, type SheetQuestion } from '~/core/forms/sheet-questions.ts';
import {
	answerTo,
	type Bundle,
	type TypedSheet,
	withAnswer,
	worthOf,
} from '~/core/forms/typed-sheet.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import type { Value } from '~/core/fields/value.ts';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { Turn } from './next-to-type.ts';
import { SheetQuestionBox } from './SheetQuestionBox.tsx';
import { useSheetKeys } from './use-sheet-keys.ts';

interface Props {
	definition: Definition;
	bundle: Bundle;
	/** Drawn with what it holds when it is opened; what is typed then is this form's. */
	sheet: TypedSheet;
	turn: Turn;
	/** Something is not yet on the device. */
	pending: boolean;
	onChange: (sheet: TypedSheet) => void;
	onDone: (sheet: TypedSheet) => void;
	onLeave: () => void;
}

/** One sheet, its questions in the order they are printed in, typed without the mouse. */
export function SheetForm({
	definition,
	bundle,
	turn,
	pending,
	onChange,
	onDone,
	onLeave,
	...props
}: Props) {
	const { t } = useWords();
	const [sheet, setSheet] = useState(props.sheet);
	const [asked, setAsked] = useState(false);
	const form = useRef<HTMLFormElement>(null);
	const draft = turn === 'first' ? sheet.answers : (sheet.again ?? sheet.answers);
	const worth = worthOf(draft, bundle, definition);
	const problems = asked ? problemsOfDraft(draft, definition).filter(isError) : [];

	const answer = (question: SheetQuestion, value: Value | null) => {
		const answers = withAnswer(draft, question, value);
		const next = turn === 'first' ? { ...sheet, answers } : { ...sheet, again: answers };
		setSheet(next);
		setAsked(false);
		onChange(next);
	};
	const end = () => {
		// What lacks something is asked about once; the second time it is left as it is on paper.
		if (worth !== 'whole' && !asked) return setAsked(true);
		onDone(turn === 'first' ? { ...sheet, done: true } : { ...sheet, againDone: true });
	};
	const keys = useSheetKeys({ form, answer, end, leave: onLeave });
	useLayoutEffect(() => {
		if (!asked) return;
		form.current
			?.querySelector<HTMLElement>('[data-invalid] :is(input, select, textarea)')
			?.focus();
	}, [asked]);

	const rows = definition.matrix ? rowOptions(definition, draft) : [];
	const boxes = (row: string | null) =>
		questionsAsked(draft, definition)
			.filter((question) => question.row === row)
			.map((question) => (
				<SheetQuestionBox
					key={question.field.id}
					question={question}
					value={answerTo(draft, question)}
					problems={problems.filter(
						(problem) => problem.field === question.field.id && problem.row === row,
					)}
					same={Object.hasOwn(bundle.same, question.field.id)}
					keys={keys}
					onAnswer={(value) => answer(question, value)}
				/>
			));
	const total =
		bundle.sheets === null ? '' : t('typing.of', { total: bundle.sheets + bundle.first - 1 });
	return (
		<form
			ref={form}
			class="gt-typing__sheet"
			onKeyDown={keys.onKeyDown}
			onSubmit={(event) => event.preventDefault()}
		>
			<header class="gt-typing__head">
				<h2>
					{t('typing.sheet', { number: sheet.number })}
					{total}
					{turn === 'again' ? t('typing.second_time') : ''}
				</h2>
				<p>
					{definition.title}
					{bundle.name ? ` · ${bundle.name}` : ''}
				</p>
				<p class="gt-typing__saved" role="status">
					<Said>{t(pending ? 'typing.saving' : 'typing.saved')}</Said>
				</p>
			</header>
			<p class={asked ? 'gt-notice gt-notice--warn' : 'gt-visually-hidden'} role="alert">
				{asked ? t(worth === 'blank' ? 'typing.is_blank' : 'typing.is_lacking') : null}
			</p>
			{boxes(definition.matrix ? null : onlyRow)}
			{rows.map(({ code, label }) => (
				<section key={code}>
					<h3>{label}</h3>
					{boxes(code)}
				</section>
			))}
			<footer class="gt-typing__foot">
				<button type="button" class="gt-button gt-button--primary" onClick={end}>
					{t('typing.next_sheet')}
				</button>
				<button type="button" class="gt-button" onClick={onLeave}>
					{t('typing.leave')}
				</button>
				<p class="gt-help">{t('typing.keys')}</p>
			</footer>
		</form>
	);
}
