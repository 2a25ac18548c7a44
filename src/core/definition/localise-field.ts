import type { Field, Option } from '../fields/field.ts';
import { ensureDistinct } from '../authoring/ensure-distinct.ts';
import type { RawField, RawOption } from './field-schema.ts';
import { localiseOption, type LocaliseContext } from './localise-option.ts';
import {
	departmentOptions,
	roleOptions,
	scaleOptions,
} from '../organization/organization-options.ts';

/** A field in one language. Throws when two of its options could be meant by the same word. */
export function localiseField(raw: RawField, context: LocaliseContext): Field {
	const words = context.wordsByLocale[context.locale]?.fields[raw.id];
	const others = Object.values(context.wordsByLocale).flatMap((one) => one?.fields[raw.id] ?? []);
	const label = words?.label ?? raw.label;
	const help = words?.help ?? raw.help;
	const base = {
		id: raw.id,
		label,
		labels: [
			...new Set([
				label,
				raw.label,
				...raw.aliases,
				...others.flatMap((one) => [
					...(one.label === undefined ? [] : [one.label]),
					...one.aliases,
				]),
			]),
		],
		formerly: raw.formerly,
		...(help === undefined ? {} : { help }),
		required: raw.required,
		personal: raw.personal,
		retired: raw.retired || isOffHere(raw, context),
		...(raw.showIf === undefined ? {} : { showIf: raw.showIf }),
		...(raw.askedWhile === undefined ? {} : { askedWhile: raw.askedWhile }),
		...(raw.initial === undefined ? {} : { initial: raw.initial }),
		...(raw.folded ? { folded: true } : {}),
		...(raw.leaves === 'yes' ? {} : { leaves: raw.leaves }),
		...(raw.shown === 'plain' ? {} : { shown: raw.shown }),
	};
	const optionsOf = (own: RawOption[], before: Option[] = []) => {
		const options = [...before, ...own.map((option) => localiseOption(option, raw.id, context))];
		ensureDistinct(
			options.map(({ code, formerly, labels }) => ({ id: code, names: [...formerly, ...labels] })),
			(name, one, other) =>
				`src/content/trackers/${context.tracker}/, field "${raw.id}": "${name}" may mean "${one}" or "${other}". Word one of them differently, in every language and in organization.yml.`,
		);
		return options;
	};
	const { organization, locale } = context;

	switch (raw.type) {
		case 'text':
		case 'longtext':
			return { ...base, type: raw.type, maxLength: raw.maxLength };
		case 'link':
			return { ...base, type: raw.type, maxLength: raw.maxLength, to: raw.to };
		case 'made':
			// Nobody can be asked for it.
			return {
				...{ ...base, type: raw.type, prefix: raw.prefix, required: false },
				zone: organization.calendar.zone,
			};
		case 'number': {
			const { type, minimum, maximum, whole } = raw;
			const number = {
				...base,
				type,
				minimum,
				maximum,
				whole,
				...(raw.adds ? {} : { adds: false as const }),
			};
			const unit = words?.unit ?? raw.unit;
			if (unit === undefined) return number;
			const all = others.flatMap((one) => [one.unit ?? unit, ...one.units]);
			const units = [...new Set([raw.unit ?? unit, ...raw.units, ...all])].filter(
				(one) => one !== unit,
			);
			return { ...number, unit, ...(units.length === 0 ? {} : { units }) };
		}
		case 'rating':
			return {
				...base,
				type: raw.type,
				options: optionsOf([], scaleOptions(organization, locale)),
			};
		case 'choice':
		case 'choices':
			return { ...base, type: raw.type, options: optionsOf(raw.options) };
		case 'department': {
			const departments = departmentOptions(organization, locale, context.raw.anonymous);
			return { ...base, type: raw.type, options: optionsOf(raw.options, departments) };
		}
		case 'role':
			return {
				...base,
				type: raw.type,
				options: optionsOf(raw.options, roleOptions(organization, locale)),
			};
		case 'evidence':
			return { ...base, type: raw.type, options: optionsOf(raw.options), maxLength: raw.maxLength };
		case 'period':
			return { ...base, type: raw.type, options: optionsOf(raw.options) };
		case 'date':
			return { ...base, type: raw.type, options: [] };
		case 'datetime':
			return { ...base, type: raw.type, options: [], ...(raw.ahead ? { ahead: true } : {}) };
	}
}

/** A field the company has not switched on is as one that is asked no longer. */
function isOffHere({ switch: named }: RawField, { organization }: LocaliseContext): boolean {
	return named !== undefined && !organization.switched_on.includes(named);
}
