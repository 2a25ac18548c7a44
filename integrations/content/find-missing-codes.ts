import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closest } from '../../src/core/authoring/closest.ts';
import { mention } from '../../src/core/definition/with-earlier-names.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { mentionsIn } from '../sources/find-mentions.ts';
import type { Ids } from '../sources/find-id-mistakes.ts';
import { contentFiles, contentOf } from '../sources/read-content.ts';
import { lineAt, type Source } from '../sources/source.ts';

/** A code from so many places on is missing from the company's file; fewer mistyped it. */
const many = 3;

const lists = { people: 'roles', departments: 'departments' } as const;

type List = keyof typeof lists;

/** A place that says a code of the company. */
interface Use {
	list: List;
	code: string;
	place: string;
}

/**
 * Codes that many places say and `organization.yml` lacks: one mistake each instead of one for every place. A code
 * nobody says and the file had not `earlier` may be its new name.
 */
export function findMissingCodes(
	root: string,
	sources: readonly Source[],
	ids: Ids,
	earlier: () => string = () => earlierText(root),
): { mistakes: Mistake[]; codes: ReadonlySet<string> } {
	const uses = [...usesInPages(sources), ...usesInLists(root)];
	const used = new Set(uses.map(({ list, code }) => `${list} ${code}`));
	const rules = rulesOf(root);
	const isUsed = (list: List, code: string) =>
		used.has(`${list} ${code}`) || new RegExp(`\\b${code}\\b`).test(rules);
	const missing = Map.groupBy(
		uses.filter(({ list, code }) => !ids[list].has(code)),
		({ list, code }) => `${list} ${code}`,
	);
	const text = readFileSync(join(contentOf(root), 'organization.yml'), 'utf8');
	const codes = new Set<string>();
	const before = missing.size > 0 ? earlier() : '';
	const mistakes = [...missing.values()].flatMap((places) => {
		const [first] = places;
		if (first === undefined || places.length < many) return [];
		const { list, code, place } = first;
		codes.add(code);
		const unused = [...ids[list]].filter((one) => !isUsed(list, one));
		const fresh = unused.filter((one) => !before.includes(one));
		const renamed = closest(code, unused) ?? (fresh.length === 1 ? fresh[0] : undefined);
		const line = lineAt(text, Math.max(0, text.search(new RegExp(`^${lists[list]}:`, 'm'))));
		const remedy = renamed
			? `Did you rename it to "${renamed}"? Codes are permanent, for they stand in people's files: write ${code} again and change only its label.`
			: `Put it back. Where the company has none, write { code: ${code}, absorbedBy: … } with the code of the one that does its work.`;
		return {
			place: `src/content/organization.yml:${line}`,
			name: lists[list],
			sentence: `has no "${code}", which ${places.length} places use, ${place} first. ${remedy}`,
		};
	});
	return { mistakes, codes };
}

function usesInPages(sources: readonly Source[]): Use[] {
	return sources.flatMap((source) =>
		mentionsIn(source).flatMap(({ list, id, position }) =>
			list === 'people' || list === 'departments'
				? { list, code: id, place: `${source.file}:${lineAt(source.text, position)}` }
				: [],
		),
	);
}

/** `<Department production>` in the words of YAML files. */
function usesInLists(root: string): Use[] {
	const content = contentOf(root);
	return contentFiles(content, '{*,rules/*,trackers/*/*}.yml').flatMap((path) => {
		const text = readFileSync(join(content, path), 'utf8');
		return [...text.matchAll(mention)].map(({ index, 1: kind, 2: code = '' }): Use => ({
			list: kind === 'Department' ? 'departments' : 'people',
			code,
			place: `src/content/${path}:${lineAt(text, index)}`,
		}));
	});
}

/** The lists of the plan say codes without a mark, too. */
function rulesOf(root: string): string {
	const content = contentOf(root);
	return contentFiles(content, 'rules/*.yml')
		.map((path) => readFileSync(join(content, path), 'utf8'))
		.join('\n');
}

/** The file as it was last committed; '' where nothing was. */
function earlierText(root: string): string {
	const said = spawnSync('git', ['show', 'HEAD:./src/content/organization.yml'], { cwd: root });
	return said.status === 0 ? said.stdout.toString() : '';
}
