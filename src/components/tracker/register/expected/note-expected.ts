import type { Expects } from '~/core/definition/expects.ts';
import type { ExpectedOccurrence } from '~/core/expected/expected-occurrence.ts';
import type { Translate } from '~/core/words/translate.ts';
import { formatDay } from '../../../records/format-moment.ts';
import type { Adding } from '../adding.ts';
import type { Book } from '../book.ts';

interface Asked {
	expects: Expects;
	book: Book;
	locale: string;
	t: Translate;
}

/** Begins the note of something that should take place, its planned day filled in; or opens the one there is. */
export function noteExpected({ day, child }: ExpectedOccurrence, asked: Asked): Adding {
	const { expects, book, locale, t } = asked;
	const entry = book.entries?.find(({ id }) => id === child) ?? null;
	if (entry) return { book, event: null, entry };
	const { id, title } = book.definition;
	return {
		...{ book, entry: null },
		event: {
			...{ id: `expected-${day}`, child: id, set: { [expects.planned]: day }, now: null, ask: [] },
			...{ lateReason: null, record: {}, show: {}, unless: [], after: null },
			label: t('lived.note_title', { title, day: formatDay(day, locale) }),
		},
	};
}
