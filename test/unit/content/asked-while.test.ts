import { describe, expect, it } from 'vitest';
import { onlyAsked } from '~/components/tracker/only-asked.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Where } from '~/core/definition/where.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { problemsOfDraft } from '~/core/forms/problems.ts';
import { askedFields, onlyRow } from '~/core/forms/rows.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';

const meetings = loadDefinition('meetings', 'zh-CN');
/** What the form asks of a meeting. */
function asked(outcome: string, more: Values = {}) {
	const values: Values = { stage: 'after', outcome, ...more };
	const draft = { rows: { [onlyRow]: values } } as unknown as Draft;
	const definition = onlyAsked(meetings, draft);
	return askedFields(definition.fields, values, definition).map(({ id }) => id);
}

/** With everything required that is not always asked. */
const withAllRequired = (definition: Definition): Definition => ({
	...definition,
	fields: definition.fields.map((field) =>
		field.askedWhile ? { ...field, required: true } : field,
	),
});

/** What a button says, as a condition says it. */
const asWhere = (set: Record<string, string>): Where =>
	Object.fromEntries(Object.entries(set).map(([id, code]) => [id, [code]]));

/** What stands in the way; that an answer is missing is one thing, whether it is always wanted or as the others stand. */
const inBrief = (problems: ReturnType<typeof problemsOfDraft>) =>
	JSON.stringify(problems).replaceAll('"required_here"', '"required"');

/** A form somebody has begun, with these answers besides. */
function written(form: Definition, values: Values): Draft {
	const words = form.fields.find(({ type, askedWhile }) => type.endsWith('text') && !askedWhile);
	return {
		...{ id: 'r-1', tracker: form.id, ids: {}, base: {}, shared: {} },
		rows: { [onlyRow]: { ...(words && { [words.id]: '检修' }), ...values } },
		...{ startedAt: '2026-03-10', updatedAt: '2026-03-10' },
	};
}

describe('A question of other answers', () => {
	it.each(['as_planned', 'moved'])('of a meeting that was held (%s) is asked', (outcome) => {
		expect(asked(outcome)).toEqual(expect.arrayContaining(['held_on', 'length', 'decisions']));
	});

	it('of a meeting that was held as planned is not why', () => {
		expect(asked('as_planned')).not.toContain('reason');
		// Said before, it is not lost.
		expect(asked('as_planned', { reason: '客户来访' })).toContain('reason');
	});

	it.each(['cancelled', 'merged'])(
		'of a meeting that was not held (%s) is why alone',
		(outcome) => {
			const ids = asked(outcome);
			expect(ids).toContain('reason');
			for (const id of ['held_on', 'agenda', 'length', 'present', 'decisions', 'minutes_on'])
				expect(ids).not.toContain(id);
		},
	);

	it('holds back no saving without a word: form and saving find the same', () => {
		const apart = loadDefinitions('zh-CN')
			// Why something is told late is asked of a line as if it were always required.
			.flatMap((definition) => [definition, withAllRequired(definition)])
			.flatMap((form) =>
				form.fields.flatMap(({ id, askedWhile, showIf }) => {
					// None of the answers with which it is asked, and what somebody typed before.
					const draft = written(form, {
						...(showIf && { [showIf.field]: showIf.is }),
						...(askedWhile && { [id]: '一小时' }),
					});
					const shown = inBrief(problemsOfDraft(draft, onlyAsked(form, draft)));
					const saved = inBrief(problemsOfDraft(draft, form));
					return shown === saved ? [] : [`${form.id}.${id}`];
				}),
			);
		expect(apart).toEqual([]);
	});

	it('leaves a form as it is where none is hidden or wanted', () => {
		const draft = { rows: { [onlyRow]: { stage: 'after' } } } as unknown as Draft;
		const needs = loadDefinition('needs', 'zh-CN');
		expect(onlyAsked(needs, draft)).toBe(needs);
	});

	it('says that it must be answered as soon as saving would ask for it', () => {
		const late = loadDefinitions('zh-CN').flatMap((form) =>
			form.checks.flatMap((check) => {
				if (check.use !== 'required_when' && check.use !== 'required_unless') return [];
				const other = form.fields.find(({ id }) => id === check.other);
				const codes = other && 'options' in other ? other.options.map(({ code }) => code) : [];
				return codes.flatMap((code) => {
					const [only, is] = [check.onlyIf?.field, check.onlyIf?.is];
					const draft = written(form, { ...(only && is && { [only]: is }), [check.other]: code });
					const shown = onlyAsked(form, draft).fields;
					return problemsOfDraft(draft, form)
						.filter(({ key, field }) => key === 'required_here' && field === check.field)
						.filter(({ field }) => !shown.find(({ id }) => id === field)?.required)
						.map(({ field }) => `${form.id}.${field} with ${check.other}: ${code}`);
				});
			}),
		);
		expect(late).toEqual([]);
	});

	it('is asked by the buttons that ask for it', () => {
		const all = loadDefinitions('zh-CN');
		/** The questions a button asks although what it says, or what the record says while it is there, hides them. */
		const lost = (form: Definition | undefined, asked: string[], said: Where) =>
			asked.filter((id) => {
				const field = form?.fields.find((one) => one.id === id);
				return Object.entries(field?.askedWhile ?? {}).some(
					([other, codes]) => said[other] && !said[other].some((code) => codes.includes(code)),
				);
			});
		const hidden = all.flatMap((definition) => [
			...definition.events.flatMap(({ id, child, set, ask }) => {
				const form = all.find((one) => one.id === child);
				return lost(form, ask, asWhere(set)).map((field) => `${definition.id}.${id}: ${field}`);
			}),
			...(definition.changes ?? []).flatMap(({ id, show, set, ask }) =>
				lost(definition, ask, { ...show, ...asWhere(set) }).map(
					(field) => `${definition.id}.${id}: ${field}`,
				),
			),
		]);
		expect(hidden).toEqual([]);
	});
});
