import type { Field } from '~/core/fields/field.ts';
import type { Value } from '~/core/fields/value.ts';
import type { Draw } from '../../fixtures/quarter/draw.ts';

/** One of a list that has some. */
export function pick<T>(draw: Draw, list: readonly T[]): T {
	return list[draw.between(0, list.length - 1)] as T; // Its place is within the list.
}

/** What breaks files, queries and sheets, once each. */
const texts = [
	...[
		'好',
		"it's",
		'"',
		'""引号""',
		'a,b;c',
		'a\nb',
		'a\r\nb',
		'=SUM(A1)',
		'+1',
		'-1',
		'@x',
		'＝1',
	],
	...[
		"'=1",
		"''",
		"'",
		'\\',
		'\\n',
		'%_',
		'$select$',
		'$$',
		'{{}}',
		'😀',
		'\u0301e',
		'\u2028',
		' ',
	],
	...[
		'NULL',
		'null',
		'na',
		'0',
		'1e5',
		'true',
		'2026-10-01',
		'; ',
		'a; b',
		'--',
		'/*',
		';\n\n',
		'\t',
	],
	...['\u200B', '　', 'ﬀ', 'İ', 'x'.repeat(90)],
];

/** Any answer a form takes, with more of what is odd than people give. `moment`: local, to the second, with its offset. */
export function madeAnswer(field: Field, draw: Draw, moment: () => string): Value | null {
	const codes = 'options' in field ? field.options.map(({ code }) => code) : [];
	const code = () => (codes.length === 0 ? null : pick(draw, codes));
	switch (field.type) {
		case 'rating':
			return draw.oneOf<number | 'na'>(1, 2, 3, 4, 4, 5, 5, 'na');
		case 'number': {
			const most = Math.min(field.maximum ?? 40, 400);
			const whole = draw.between(Math.max(field.minimum ?? 0, -5), most);
			return field.whole || draw.happens(0.5) ? whole : draw.oneOf(whole + 0.1, whole / 3, 1e15, 0);
		}
		case 'date':
			return draw.happens(0.04)
				? moment().slice(0, 7)
				: draw.happens(0.05)
					? draw.oneOf('2026-12-31', '2027-01-01', '2028-02-29', '2026-03-08', '2026-11-01')
					: moment().slice(0, 10);
		case 'datetime':
			return draw.happens(0.1)
				? draw.oneOf('2026-03-08T02:30-05:00', '2026-11-01T01:30:59-04:00', '2026-12-31T23:59Z')
				: moment();
		case 'period':
			return pick(draw, ['2026Q4', '2026Q4', '2026Q3', '2026Q2', ...codes]);
		case 'choices': {
			const chosen = codes.filter(() => draw.happens(0.3));
			return chosen.length === 0 ? null : chosen;
		}
		case 'evidence': {
			const status = code();
			return status === null ? null : { status, note: pick(draw, [null, ...texts]) };
		}
		case 'choice':
		case 'department':
		case 'role':
			return code();
		case 'made':
			return draw.oneOf(null, '编-202611-003');
		default:
			return pick(draw, texts);
	}
}
