import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Value } from '~/core/fields/value.ts';
import {
	answersCompared,
	differencesOf,
	settle,
	type SheetDifference,
} from '~/core/forms/compare-sheets.ts';
import { allRows } from '~/core/forms/rows.ts';
import type { TypedSheet } from '~/core/forms/typed-sheet.ts';
import { displayValue } from '../records/display-value.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	definition: Definition;
	sheets: TypedSheet[];
	onSettle: (sheet: TypedSheet) => void;
	/** Opens a sheet by its number, to type the answer anew. */
	onOpen: (number: number) => void;
	onEnd: () => void;
}

/** Where two typings differ, side by side: 1 keeps the first, 2 the second, and the next one follows. */
export function CompareSheets({ definition, sheets, onSettle, onOpen, onEnd }: Props) {
	const { t, locale } = useWords();
	const place = useRef<HTMLElement>(null);
	const differences = differencesOf(sheets, definition);
	const [current] = differences;
	const settled = sheets.reduce((sum, sheet) => sum + sheet.settled, 0);
	useLayoutEffect(() => place.current?.focus(), [current === undefined]);
	const keep = (which: 'first' | 'second') => current && onSettle(settle(current, which));
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === '1') keep('first');
		if (event.key === '2') keep('second');
		if (event.key === '0' && current) onOpen(current.sheet.number);
		if (event.key === 'Escape') onEnd();
	};
	const say = ({ question: { field } }: SheetDifference, value: Value | null) =>
		(value === null ? null : displayValue(field, value, locale, true)) ?? t('typing.no_answer');
	return (
		<section
			ref={place}
			class="gt-stack gt-typing__compare"
			tabIndex={-1}
			aria-label={t('typing.compare')}
			onKeyDown={onKeyDown}
		>
			<h2>{t('typing.compare')}</h2>
			<p role="status">
				{t('typing.compared', {
					count: answersCompared(sheets, definition),
					differing: differences.length + settled,
					open: differences.length,
				})}
			</p>
			{current ? (
				<>
					<table class="gt-table gt-typing__differences">
						<thead>
							<tr>
								<th scope="col">{t('typing.column_sheet')}</th>
								<th scope="col">{t('typing.column_question')}</th>
								<th scope="col">1 {t('typing.column_first')}</th>
								<th scope="col">2 {t('typing.column_second')}</th>
							</tr>
						</thead>
						<tbody>
							{differences.map((difference) => {
								const { sheet, question, first, second } = difference;
								return (
									<tr
										key={`${sheet.answers.id} ${question.row} ${question.field.id}`}
										aria-current={difference === current ? 'true' : undefined}
									>
										<th scope="row">{sheet.number}</th>
										<td>
											{[rowName(question.row, definition), question.field.label]
												.filter(Boolean)
												.join(' · ')}
										</td>
										<td>{say(difference, first)}</td>
										<td>{say(difference, second)}</td>
									</tr>
								);
							})}
						</tbody>
					</table>
					<div class="gt-row">
						<button type="button" class="gt-button" onClick={() => keep('first')}>
							{t('typing.keep_first', { number: current.sheet.number })}
						</button>
						<button type="button" class="gt-button" onClick={() => keep('second')}>
							{t('typing.keep_second', { number: current.sheet.number })}
						</button>
						<button type="button" class="gt-button" onClick={() => onOpen(current.sheet.number)}>
							{t('typing.keep_neither', { number: current.sheet.number })}
						</button>
					</div>
				</>
			) : (
				<p class="gt-notice gt-notice--good">{t('typing.all_alike')}</p>
			)}
			<div class="gt-row">
				<button type="button" class="gt-button" onClick={onEnd}>
					{t('typing.leave')}
				</button>
			</div>
		</section>
	);
}

function rowName(row: string | null, definition: Definition): string | undefined {
	return allRows(definition).find(({ code }) => code === row)?.label;
}
