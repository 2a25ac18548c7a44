import { useMemo } from 'preact/hooks';
import { companyDay } from '~/core/clocks/company/company-day.ts';
import { missingYearAmong } from '~/core/clocks/known-days.ts';
import { dayAfter } from '~/core/clocks/recurrence.ts';
import { dayOf } from '~/core/clocks/local-iso.ts';
import type { ExpectedOccurrence } from '~/core/expected/expected-occurrence.ts';
import { expectedOccurrences } from '~/core/expected/expected-occurrences.ts';
import { companyToday } from '~/device/company-today.ts';
import type { LivedProps } from '../lived/lived-props.ts';
import { datedChildren } from '../values-today.ts';

/** So many days ahead are shown: what is far away may still be changed. */
const ahead = 45;

export interface ExpectedOfYear {
	today: string;
	/** Those there is something of, the newest first. */
	years: number[];
	/** Of the year, the newest first. */
	found: ExpectedOccurrence[];
	/** The year whose days off are not known and might move some of them; `null`: all are certain. */
	missingYear: number | null;
}

/** What should take place in a year by a record, and what became of it; `null`: the page knows no calendar. */
export function useExpected(props: LivedProps, year: number | null): ExpectedOfYear | null {
	const { definition, company, entry, own, children, now } = props;
	const { calendar } = company;
	const today = companyDay({ company, now });
	return useMemo(() => {
		if (!calendar) return null;
		const begun = beginning(entry.createdAt);
		const record = { values: own, children: datedChildren(children), begun };
		const { expects } = definition;
		const named = expects?.from ? own[expects.from] : null;
		const first = typeof named === 'string' ? named : begun;
		const thisYear = Number(today.slice(0, 4));
		const firstYear = Math.min(Number(first.slice(0, 4)) || thisYear, thisYear);
		const years = Array.from({ length: thisYear - firstYear + 1 }, (_, back) => thisYear - back);
		const shown = year ?? thisYear;
		const until = shown === thisYear ? dayAfter(today, ahead) : `${shown}-12-31`;
		const between = { from: `${shown}-01-01`, until, today };
		const found = expectedOccurrences(definition, record, calendar, between).reverse();
		// What was noted besides is where it is, whatever days are off.
		const due = found.flatMap(({ day, state }) => (state === 'besides' ? [] : [day]));
		return { today, years, found, missingYear: missingYearAmong(due, calendar.years) };
		// `own` and `children` are read anew with every drawing: the record and what was joined to it tell.
	}, [definition, calendar, entry, children, today, year]);
}

function beginning(createdAt: string): string {
	return createdAt === '' ? companyToday() : dayOf(createdAt);
}
