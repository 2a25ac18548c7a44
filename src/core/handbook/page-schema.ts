import { z } from 'astro/zod';
import { idSchema } from '../authoring/strict.ts';
import { audiences } from '../organization/audiences.ts';
import { versionSchema } from '../organization/pages-schema.ts';
import { planListNames, planLists } from './plan-lists.ts';

/** Folders of `src/content/docs/` whose pages are rules people go by: they need all of `pageShape`. */
const handbookFolders = [...audiences, 'phases', 'templates'] as const;

/** The beginnings of the plan's ids; V, the privacy rules, have no list of their own. */
const beginnings = [...planListNames.flatMap((name) => planLists[name].beginning ?? []), 'V'];

const day = z.iso.date('Write a day as "2026-12-01", in quotation marks.').optional();

/** What a handbook page says about itself at its top, besides what the docs theme knows. */
export const pageSchema = z.object({
	/** Whom it is for. */
	audience: z
		.array(
			z.enum(audiences, `Write some of: ${audiences.join(', ')}.`),
			'Write a list: [everyone].',
		)
		.min(1, 'Write at least one audience: [everyone].')
		.optional(),
	/** Who keeps it right: a role code of `organization.yml`. */
	owner: idSchema.optional(),
	/** Raised when the rule changes, not when a typo goes. Left out, as are both days: `pages` in `organization.yml`. */
	version: versionSchema.optional(),
	/** Since when it is in force. */
	effective: day,
	/** When it was handed over for discussion, settled with the employees' side and published. */
	discussed: day,
	agreed: day,
	published: day,
	/** When its owner must look at it again. */
	review: day,
	/**
	 * What was changed, the newest first. material = the rule is another: modules of courses that teach this
	 * page are asked again. minor = it says the same, better.
	 */
	changes: z
		.array(
			z.strictObject({
				version: versionSchema,
				on: z.iso.date('Write a day as "2026-12-01", in quotation marks.'),
				change: z.enum(['minor', 'material'], 'Write minor or material.'),
				/** In one sentence, for readers. */
				what: z
					.string('Write in a sentence what changed.')
					.trim()
					.min(1, 'Write in a sentence what changed.'),
			}),
			'Write a list of changes, each with version, on, change and what.',
		)
		.optional(),
	/** Readers are asked to confirm that they have read it, and again when it changed materially; said in zh-CN. */
	confirm: z.boolean('Write true or false.').optional(),
	/** Ids of `src/content/rules/` this page treats, such as M09, R1, X27. */
	covers: z
		.array(
			z
				.string('Write ids such as M09 or X27.')
				.regex(new RegExp(`^(${beginnings.join('|')})\\d`), 'Write ids such as M09, R1 or X27.'),
			'Write a list of ids: [M09, R1].',
		)
		.optional(),
	/**
	 * How people ask for this page, in their own words, three to eight lines: `开会老拖堂怎么办`. Search
	 * reads them with the weight of a title; they are shown nowhere.
	 */
	asks: z
		.array(
			z
				.string('Write a question as people put it: - 开会老拖堂怎么办')
				.trim()
				.min(2, 'Write a question or its words, or leave the line out.'),
			'Write a list, one question a line: - 开会老拖堂怎么办',
		)
		.optional(),
});

export type PageFacts = z.output<typeof pageSchema>;

const wanted = {
	audience: 'audience: [everyone]',
	owner: 'owner: human_resources',
	version: 'version: "1.0"',
	covers: 'covers: [M09, R1], or covers: [] if it treats none',
} satisfies Partial<Record<keyof PageFacts, string>>;

/** Version and days of the pages that do not say theirs: `pages` in `organization.yml`. */
export interface PageDefaults {
	version?: string;
	effective?: string | null;
	review?: string | null;
	discussed?: string | null;
	agreed?: string | null;
	published?: string | null;
}

/** A handbook page's facts, with those of `organization.yml` where it says none; `null` = nobody says a day. */
export type HandbookFacts = {
	[Name in keyof typeof wanted]: NonNullable<PageFacts[Name]>;
} & { effective: string | null; review: string | null } & Pick<
		PageDefaults,
		'discussed' | 'agreed' | 'published'
	>;

/** Pages of something that is data; a role, a course or a form may be called like a folder. */
const madeOfData = /(^|\/)(roles|courses|trackers)\/[^/]+$/;

/**
 * The facts of the page with this id (`en/everyone/channels`), or `null` for a page outside the
 * handbook folders. Throws a sentence that says which lines to write.
 */
export function handbookFacts(
	id: string,
	data: PageFacts,
	defaults: PageDefaults = {},
): HandbookFacts | null {
	const folder = handbookFolders.find(
		(name) => id.split('/').slice(-2)[0] === name || id === name || id.endsWith(`/${name}`),
	);
	if (folder === undefined || madeOfData.test(id)) return null;
	const facts = { effective: null, review: null, ...defaults, ...said(data) };
	const missing = Object.entries(wanted).filter(
		([name]) => facts[name as keyof PageFacts] === undefined,
	);
	if (missing.length > 0) {
		const lines = missing.map(([, line]) => `  ${line}`).join('\n');
		throw new Error(
			`src/content/docs/${id}.mdx says nothing about ${missing.map(([name]) => name).join(', ')}. Write at its top, for example:\n${lines}`,
		);
	}
	const { effective, review, published } = facts;
	if (effective && published && effective < published) {
		throw new Error(
			`src/content/docs/${id}.mdx is in force (${effective}) before it is published (${published}). Write a later day for effective.`,
		);
	}
	if (effective && review && review <= effective) {
		throw new Error(
			`src/content/docs/${id}.mdx is to be reviewed (${review}) before it is in force (${effective}). Write a later day for review.`,
		);
	}
	// Nothing is missing, which the compiler cannot see.
	return facts as HandbookFacts;
}

const stated = ['audience', 'owner', 'version', 'covers', 'effective', 'review'] as const;
const steps = ['discussed', 'agreed', 'published'] as const;

/** What the page itself says, without the properties it leaves out. */
function said(data: PageFacts): PageFacts {
	const facts = [...stated, ...steps].map((name) => [name, data[name]] as const);
	return Object.fromEntries(facts.filter(([, value]) => value !== undefined));
}
