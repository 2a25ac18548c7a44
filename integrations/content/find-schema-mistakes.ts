import { closest } from '../../src/core/authoring/closest.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { type Path, readYamlFile, type YamlFile } from '../sources/yaml-file.ts';
import { hasWideColon, sayWideColon, type YamlText } from './find-yaml-mistake.ts';

/** What a schema says of some data. */
export interface Issue {
	path: PropertyKey[];
	message: string;
	/** Of properties nobody knows: their names. */
	keys?: string[];
}

/** A schema of a content file. */
export interface Schema {
	safeParse: (data: unknown) => { error?: { issues: Issue[] } | undefined };
}

/** Every issue of a file as a mistake with its line and the names of what it is about. */
export function findSchemaMistakes(yaml: YamlText, issues: readonly Issue[]): Mistake[] {
	if (issues.length === 0) return [];
	const read = readYamlFile(yaml.text, yaml.firstLine);
	const told = issues.flatMap((issue) => tellIssue(issue, yaml, read));
	return told
		.filter(({ path }) => !told.some(({ explains }) => explains?.(path)))
		.map(({ place, name, sentence }) => ({ place, name, sentence }));
}

interface Told extends Mistake {
	path: Path;
	/** Whether another issue is nothing but a consequence of this one. */
	explains?: (path: Path) => boolean;
}

function tellIssue(
	{ path, message, keys }: Issue,
	{ file, text }: YamlText,
	read: YamlFile,
): Told[] {
	const name = read.nameOf(path);
	const place = (line: number) => `${file}:${line}`;
	if (keys === undefined)
		return [{ place: place(read.lineOf(path)), name, sentence: message, path }];
	const may = /It may have: (.*)\.$/.exec(message)?.[1]?.split(', ') ?? [];
	return keys.map((key) => {
		const line = read.lineOfKey(path, key);
		const own = { place: place(line), name, path: [...path, key] };
		if (hasWideColon(key)) return { ...own, sentence: sayWideColon(key), explains: isBelow(path) };
		const meant = closest(key, may);
		const sentence = message.replace(/called .*?\. It/, `called "${key}". It`);
		if (meant === null || hasKey(text, line, meant)) return { ...own, sentence };
		return {
			...own,
			sentence: `${sentence} Did you mean "${meant}"?`,
			explains: (other) =>
				isBelow([...path, meant])(other) || other.join() === [...path, meant].join(),
		};
	});
}

/** What is below a path, other than names nobody knows. */
function isBelow(path: Path): (other: Path) => boolean {
	return (other) =>
		other.length > path.length &&
		!hasWideColon(String(other.at(-1))) &&
		path.every((part, at) => part === other[at]);
}

function hasKey(text: string, line: number, key: string): boolean {
	return new RegExp(`\\b${key}\\s*:`).test(text.split('\n')[line - 1] ?? '');
}
