import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import { nextClock } from '~/core/clocks/of-record/next-clock.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Translate } from '~/core/words/translate.ts';
import { displayValue } from '../../records/display-value.ts';
import { sayClock } from '../../table/say-clock.ts';

interface Brief {
	definition: Definition;
	values: Values;
	label: string;
	clocks: readonly ClockOfRecord[];
}

/** A record in one line, for a chat: what it is called, how it stands, what is due next. */
export function inBrief(
	{ definition, values, label, clocks }: Brief,
	say: { t: Translate; locale: string; zone: string | undefined },
): string {
	const states = definition.fields
		.filter(({ id, type }) => {
			const shown = definition.summary.includes(id) && !definition.label.includes(id);
			return shown && (type === 'choice' || type === 'evidence');
		})
		.flatMap((field) => displayValue(field, values[field.id] ?? null, say.locale) ?? []);
	const next = nextClock(clocks);
	return [label, ...states, ...(next ? [sayClock(next, say, true)] : [])].join(
		say.t('register.brief_comma'),
	);
}
