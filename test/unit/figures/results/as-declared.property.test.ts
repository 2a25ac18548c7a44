import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import { atOnce } from '~/core/figures/at-once.ts';
import { issueItem } from '~/core/figures/results/item-result.ts';
import { itemsOf } from '~/core/figures/results/items.ts';
import { proposeWave } from '~/core/figures/results/propose-wave.ts';
import { loadDefinition } from '../../definitions.ts';

const survey = loadDefinition('pilot_survey', 'zh-CN');
const codes = ['procurement', 'production', 'administration', 'finance', 'sales'] as const;
const nobody = { people: null, isUnderWay: false };

/** The form after so many departments were taken over by others, or got another code. */
function after(absorbed: Readonly<Record<string, string>>, renamed: string | null): Definition {
	const fields = survey.fields.map((field) => {
		if (field.type !== 'department') return field;
		const options = field.options.map((option) => {
			const absorber = absorbed[option.code];
			const now = absorber === renamed && absorber ? `${absorber}_new` : absorber;
			if (option.code === renamed)
				return { ...option, code: `${renamed}_new`, formerly: [renamed, ...option.formerly] };
			return now === undefined ? option : { ...option, retired: true, absorbedBy: now };
		});
		return { ...field, options };
	});
	return { ...survey, fields };
}

const rowsOf = (given: readonly (readonly [string, number])[]) =>
	given.map(([department, satisfied], at) => ({
		...{ hash: `h${at}` },
		values: { period: '2026Q4', wave: 'before', department, satisfied },
	}));
const item = itemsOf(survey).find(({ id }) => id === 'satisfied');
if (!item) throw new Error('The survey asks for it.');
const wave = { form: survey.id, period: '2026Q4', breakdowns: ['department'], fewest: 5 };
const declare = (definition: Definition, rows: ReturnType<typeof rowsOf>) => {
	const { breakdowns } = atOnce(proposeWave(definition, rows, nobody));
	return Object.fromEntries(breakdowns.map(({ field, cells }) => [field, cells]));
};

const answers = fc.array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom(1, 3, 4, 5)), {
	...{ minLength: 10, maxLength: 60 },
});
/** The last two are there to stay. */
const takenOver = fc.uniqueArray(fc.constantFrom(...codes.slice(0, 3)), { maxLength: 3 });
const absorbers = fc.constantFrom('finance', 'sales');
const merger = fc.tuple(takenOver, absorbers).map(([gone, into]) => {
	return Object.fromEntries(gone.map((code) => [code, into]));
});

describe('What a declared wave tells', () => {
	it('stays, group by group, whatever has been absorbed or renamed since', () => {
		fc.assert(
			fc.property(answers, merger, fc.option(fc.constant('sales')), (given, absorbed, renamed) => {
				const rows = rowsOf(given);
				const told = { wave, partitions: declare(survey, rows) };
				const tell = (definition: Definition) => {
					const source = { definition, period: '2026Q4', rows };
					return atOnce(issueItem(item, source, told, []));
				};
				const [then, now] = [tell(survey), tell(after(absorbed, renamed))];
				expect(now.item.by).toEqual(then.item.by);
				expect(now.groups).toEqual(then.groups);
			}),
		);
	});

	it('of departments absorbed before is in their absorber’s group, and stays there when that is absorbed', () => {
		fc.assert(
			fc.property(answers, (given) => {
				const rows = rowsOf(given);
				const declared = after({ procurement: 'production' }, null);
				const partitions = declare(declared, rows);
				const cells = partitions['department'] ?? [];
				const groupOf = (code: string) => cells.find(({ of }) => of.includes(code))?.id;
				expect(groupOf('procurement')).toBe(groupOf('production'));
				const tell = (definition: Definition) => {
					const source = { definition, period: '2026Q4', rows };
					return atOnce(issueItem(item, source, { wave, partitions }, []));
				};
				const later = after({ procurement: 'finance', production: 'finance' }, null);
				expect(tell(later).groups).toEqual(tell(declared).groups);
			}),
		);
	});
});
