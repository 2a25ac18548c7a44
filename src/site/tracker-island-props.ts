import { limitsOf } from '~/core/clocks/of-record/limits-of.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { WordsArea } from '~/core/words/word-key.ts';
import { buildDay } from './build-day.ts';
import { loadCompany } from './load-company.ts';
import { loadCompanyClocks } from './load-company-clocks.ts';
import { loadDefinition, loadDefinitions } from './load-definitions.ts';
import { loadWords } from './load-words.ts';
import { nameModules } from './name-modules.ts';

const isRegister = ({ kind }: Definition) => kind === 'register';
const idsOf = (trackers: Definition[]) => trackers.map((one) => one.id);

/** All that the island of a tracker gets, in a language; `more`: further areas of words. */
export async function trackerIslandProps(
	id: string,
	locale: string,
	more: readonly WordsArea[] = [],
) {
	const definition = await nameModules(await loadDefinition(id, locale), locale);
	const named = (await loadDefinitions(locale)).filter(({ anonymous }) => !anonymous);
	// A form without clocks needs neither limits nor calendar.
	const limits = limitsOf(definition.clocks);
	const { documents, expects, tallies, calendar, clocks } = definition;
	const isLived = Boolean(documents ?? expects ?? tallies ?? calendar);
	const needsCalendar = clocks.length > 0 || expects || tallies || calendar;
	const company = {
		...(await loadCompany(locale)),
		...(needsCalendar ? await loadCompanyClocks(limits) : {}),
	};
	const words = await loadWords(locale, [
		'common',
		'form',
		'entries',
		...(isRegister(definition) ? (['records', 'table', 'register', 'keeping'] as const) : []),
		'export',
		'problems',
		'storage',
		'place',
		...(clocks.length > 0 ? (['clocks'] as const) : []),
		...(isLived ? (['lived'] as const) : []),
		...(company.sealedTo ? (['sealing', 'fingerprint'] as const) : []),
		...(import.meta.env.GOUTONG_DROP_BOX ? (['dropbox'] as const) : []),
		...(import.meta.env.GOUTONG_STORAGE ? (['permit'] as const) : []),
		...more,
	]);
	return {
		...{ definition, words, locale, company },
		builtOn: buildDay(),
		trackers: { named: idsOf(named), registers: idsOf(named.filter(isRegister)) },
	};
}
