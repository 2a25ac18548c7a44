import { z } from 'astro/zod';
import { idSchema, strict, wordsSchema } from '../authoring/strict.ts';
import { audiences } from '../organization/audiences.ts';
import { findCourseMistakes } from './course-mistakes.ts';
import { practised, practisedOn } from './practised.ts';
import { itemSchema, placeSchema } from './item-schema.ts';
import { needsSchema } from './needs-schema.ts';

const versionSchema = z
	.int('Write a whole number, 1 to begin with.')
	.positive('Write a whole number, 1 to begin with.');
const minutesSchema = z.number('Write the minutes as a number.').positive('Write minutes above 0.');

const objectiveSchema = strict('an objective', {
	id: idSchema,
	/** What one can do afterwards. */
	text: wordsSchema,
	/** Questions with the same aim and other words: who missed one is asked another. */
	items: z
		.array(itemSchema, 'Write the list of questions.')
		.min(2, 'Write at least two questions with the same aim: who missed one is asked the other.'),
});

const moduleSchema = strict('a module', {
	/** Permanent: completions and certificates name it. */
	id: idSchema,
	/** Raised when what it teaches changes: it is asked again, the others are not. */
	version: versionSchema.default(1),
	title: wordsSchema,
	minutes: minutesSchema,
	/** The sections it teaches, one to four. */
	read: z
		.array(placeSchema, 'Write a list of sections: [everyone/channels#在哪里].')
		.min(1, 'Write at least one section to read.')
		.max(4, 'Write at most four sections: more is two modules.'),
	/** What the presenter says; seen in the presenter's view only. */
	notes: wordsSchema.optional(),
	/** A case from work, three to six sentences. */
	case: wordsSchema,
	/** One thing to do with the real tool. */
	do: strict('do', {
		text: wordsSchema,
		/** A path of the site, without language: `today/`. */
		link: z
			.string('Write a path of the site: today/.')
			.regex(/^[a-z][a-z0-9_/-]*\/(#\S+)?$/, 'Write a path of the site: today/.'),
		/**
		 * The step is done on a page to practise on, where nothing counts, and ticks itself off there: `saved` once
		 * something is saved, `opened` once a record, or a form that is no register, was looked at. Left out: the
		 * link leads to the tool itself.
		 */
		practice: z.enum(practised, `Write one of: ${practised.join(', ')}.`).optional(),
	})
		.refine(({ link, practice }) => practice === undefined || practisedOn(link) !== null, {
			path: ['practice'],
			error:
				'Only a form has a page to practise on. Write link: trackers/<id>/, opinion/ or collect/, or take "practice" out.',
		})
		.optional(),
	objectives: z
		.array(objectiveSchema, 'Write the list of objectives.')
		.min(1, 'Write at least one objective.'),
	needs: needsSchema,
});

const wholeCourse = strict('course.yml', {
	/** Raised whenever the course changes in what it holds. */
	version: versionSchema,
	title: wordsSchema,
	/** What one can do afterwards, in a sentence. */
	purpose: wordsSchema,
	/** Whom it is for, as of pages. */
	audience: z
		.array(
			z.enum(audiences, `Write some of: ${audiences.join(', ')}.`),
			'Write a list: [everyone].',
		)
		.min(1, 'Write at least one audience: [everyone].'),
	/** Codes of `organization.yml`: whose course it is; none = everybody's. */
	roles: z.array(idSchema, 'Write a list of role codes.').default([]),
	/** Percent of a module's objectives; left out: the company's `quiz_pass`. */
	pass: z.number('Write the percent as a number.').min(1).max(100).optional(),
	/** Months until it is taken anew; `null` = never. */
	valid: z
		.int('Write whole months, or null.')
		.positive('Write months above 0.')
		.nullable()
		.default(null),
	/** The place in the list of courses. */
	order: z.number('Write a number.').default(100),
	modules: z.array(moduleSchema, 'Write the list of modules.').min(1, 'Write at least one module.'),
});

/** One `src/content/courses/<id>/course.yml`, words in zh-CN. */
export const courseSchema = wholeCourse.superRefine((course, context) => {
	for (const { path, message } of findCourseMistakes(course))
		context.addIssue({ code: 'custom', path, message });
});

/** What `course.yml` says. */
export type RawCourse = z.output<typeof wholeCourse>;
/** A module as it says it. */
export type RawModule = RawCourse['modules'][number];
