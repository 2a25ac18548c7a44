import { useState } from 'preact/hooks';
import type { Expects } from '~/core/definition/expects.ts';
import { countExpected } from '~/core/expected/count-expected.ts';
import type { ExpectedOccurrence } from '~/core/expected/expected-occurrence.ts';
import { hasCount, isRunning } from '~/core/expected/plan-on.ts';
import { Said } from '../../../ui/Said.tsx';
import { useWords } from '../../../ui/WordsContext.tsx';
import type { LivedProps } from '../lived/lived-props.ts';
import { ExpectedMonth } from './ExpectedMonth.tsx';
import { noteExpected } from './note-expected.ts';
import { sayExpected } from './say-expected.ts';
import { useExpected } from './use-expected.ts';

/** What should take place by a record's frequency and what became of it, by month; one tap notes one. */
export function ExpectedPanel(props: LivedProps & { expects: Expects }) {
	const { expects, values, books } = props;
	const { t, locale } = useWords();
	const [year, setYear] = useState<number | null>(null);
	const expected = useExpected(props, year);
	const book = books.books.find(({ definition }) => definition.id === expects.child);
	if (!expected) return null;
	const { found, years, today, missingYear } = expected;
	const months = byMonth(found);
	const note = (one: ExpectedOccurrence) => {
		if (book) props.onAdd(noteExpected(one, { expects, book, locale, t }));
	};
	const why = !hasCount(expects, values)
		? 'lived.no_count'
		: isRunning(expects, values)
			? null
			: 'lived.not_running';
	return (
		<section class="gt-stack gt-expected" aria-labelledby="gt-expected-title">
			<div class="gt-row gt-expected__head">
				<h3 id="gt-expected-title">{t('lived.expected_title')}</h3>
				{years.length > 1 ? (
					<label class="gt-row">
						<span class="gt-help">{t('lived.year')}</span>
						<select
							class="gt-input gt-expected__year"
							value={year ?? years[0]}
							onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}
						>
							{years.map((one) => (
								<option key={one} value={one}>
									{String(one)}
								</option>
							))}
						</select>
					</label>
				) : null}
			</div>
			{why ? <p>{t(why)}</p> : null}
			{found.length > 0 ? (
				<p role="status">
					<Said>{sayExpected(countExpected(found), t)}</Said>
				</p>
			) : why ? null : (
				<p>{t('lived.nothing_expected')}</p>
			)}
			{missingYear === null ? null : (
				<p class="gt-help">
					<Said>{t('lived.uncertain', { year: String(missingYear) })}</Said>
				</p>
			)}
			{[...months].map(([month, occurrences]) => (
				<ExpectedMonth
					key={month}
					{...{ month, occurrences, expects, book }}
					open={month === today.slice(0, 7)}
					onNote={book ? note : null}
				/>
			))}
		</section>
	);
}

function byMonth(found: readonly ExpectedOccurrence[]): Map<string, ExpectedOccurrence[]> {
	const months = new Map<string, ExpectedOccurrence[]>();
	for (const one of found) {
		const month = one.day.slice(0, 7);
		months.set(month, [...(months.get(month) ?? []), one]);
	}
	return months;
}
