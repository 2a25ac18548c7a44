import { absorberOf } from '../organization/absorber-of.ts';
import type { Named } from '../organization/named-schema.ts';
import type { Organization } from './schema.ts';

/** A department or a role, said by its code: `<Role human_resources>`. */
export const mention = /<(Department|Role|role) (\w+)>/g;

/**
 * A tracker or its words, before names are said, in which every field and answer that is called by a department or a
 * role has what that one was called before among its `aliases`: files are read that were written then.
 */
export function withEarlierNames<Content>(content: Content, organization: Organization): Content {
	// What comes out has the shape of what went in.
	return walk(content) as Content;

	function walk(value: unknown, key = ''): unknown {
		if (Array.isArray(value)) return value.map((one: unknown) => walk(one));
		if (typeof value !== 'object' || value === null) return value;
		const inner = Object.fromEntries(
			Object.entries(value).map(([name, one]) => [
				name,
				// An answer in another language may be its label alone.
				key === 'options' && typeof one === 'string' ? answer(one) : walk(one, name),
			]),
		);
		const { label, aliases } = inner;
		if (typeof label !== 'string' || !Array.isArray(aliases)) return inner;
		return { ...inner, aliases: [...aliases, ...earlier(label)] };
	}

	function answer(label: string): unknown {
		const aliases = earlier(label);
		return aliases.length === 0 ? label : { label, aliases };
	}

	/** The label with each earlier name of each that it names. */
	function earlier(label: string): string[] {
		return [...label.matchAll(mention)].flatMap(([said, kind, code = '']) => {
			const list = kind === 'Department' ? organization.departments : organization.roles;
			return namesOf(code, list).map((name) => label.replaceAll(said, name));
		});
	}
}

/** Other names of one, and of the one that does its work, whose name has stood for it. */
function namesOf(code: string, list: readonly Named[]): string[] {
	const speaking = [list.find((one) => one.code === code), absorberOf(code, list)];
	return [...new Set(speaking.flatMap((one) => one?.aliases ?? []))];
}
