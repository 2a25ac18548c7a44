import { z } from 'astro/zod';
import { fold } from '../text/fold.ts';
import { sayDoubles } from '../authoring/say-doubles.ts';
import { idSchema, identity, type LabelSchema, strict } from '../authoring/strict.ts';
import { absorberOf } from './absorber-of.ts';

/** A department or role as `organization.yml` writes it. */
const createEntrySchema = (what: string, label: LabelSchema) =>
	strict(what, {
		code: idSchema,
		/** What it is called. Left out only where another has absorbed it. */
		label: label.optional(),
		/** People working there: of departments. Decides whether anonymous forms may offer it. */
		headcount: z
			.int('Write the number of people.')
			.nonnegative('Write the number of people.')
			.optional(),
		/**
		 * The company has none: the code of the one that does its work. Wherever the handbook speaks of it,
		 * that one stands; what it was called is said nowhere, and read only where `aliases` says it.
		 */
		absorbedBy: idSchema.nullable().default(null),
		...identity,
	});

/** A department or a role, as the handbook may speak of it. */
export interface Named {
	code: string;
	label: Record<string, string>;
	headcount: number;
	absorbedBy: string | null;
	aliases: string[];
	formerly: string[];
	retired: boolean;
}

/** The departments or roles of a company, in which those it does not have bear the name of the one that has absorbed them. */
export function createNamedSchema(what: string, label: LabelSchema, counted: boolean) {
	return z
		.array(createEntrySchema(what, label), `Write the list: ${what} with code and label each.`)
		.min(1, `Write at least one: ${what} with code and label.`)
		.superRefine((list, context) => {
			const refuse = (path: (string | number)[], message: string) =>
				context.addIssue({ code: 'custom', path, message });
			list.forEach((entry, at) => {
				const { code, absorbedBy } = entry;
				if (absorbedBy === null) {
					if (!entry.label)
						refuse([at, 'label'], 'Write the words by language: { zh-CN: 市场部, en: Marketing }.');
					if (counted && entry.headcount === undefined)
						refuse([at, 'headcount'], 'Write the number of people.');
				} else if (absorberOf(code, list) === null) {
					const others = list.filter((one) => one.absorbedBy === null).map((one) => one.code);
					refuse(
						[at, 'absorbedBy'],
						`"${absorbedBy}" leads to none that is there. Write one of: ${others.join(', ')}.`,
					);
				}
			});
			// A cell of a file could mean either of two with a word in common.
			sayDoubles(
				list.map(({ code, formerly, aliases, ...entry }) => {
					const words = entry.absorbedBy === null ? Object.values(entry.label ?? {}) : [];
					return [code, ...formerly, ...words, ...aliases].map(fold);
				}),
				(name, at) =>
					refuse([at], `Two of them are called "${name}". Give one of them another code or word.`),
			);
		})
		.transform((list): Named[] =>
			list.map((entry) => {
				const speaks = absorberOf(entry.code, list) ?? entry;
				return { ...entry, label: speaks.label ?? {}, headcount: entry.headcount ?? 0 };
			}),
		);
}
