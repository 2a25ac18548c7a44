import type { Kit } from '../../../src/core/definition/kit.ts';

/** What the code of some kits has to know how to do. */
export interface KitNeeds {
	kind: Kit['languages'][number]['definition']['kind'];
	/** Some of them have rows of one form. */
	matrix: boolean;
	/** Some of them fold away what nearly everybody leaves as it is. */
	folded: boolean;
	/** The types of their fields. */
	types: ReadonlySet<string>;
	/** The rules over several fields that they use. */
	checks: ReadonlySet<string>;
	/** Some of them keep an answer on the device, or let it leave masked only. */
	leaves: boolean;
	/** None of them asks who answers, or all do. */
	anonymous: boolean;
}

/** Kits of one kind, anonymous or not, have the same code: it is made once for each there is. */
export function groupKits(kits: readonly Kit[]): { kits: Kit[]; needs: KitNeeds }[] {
	return ofEach.flatMap(({ kind, anonymous }) => {
		const own = kits.filter((kit) => {
			const definition = definitionOf(kit);
			return definition?.kind === kind && definition.anonymous === anonymous;
		});
		const definitions = own.flatMap((kit) => definitionOf(kit) ?? []);
		const types = new Set(definitions.flatMap(({ fields }) => fields.map(({ type }) => type)));
		const checks = new Set(definitions.flatMap((one) => one.checks.map(({ use }) => use)));
		const leaves = definitions.some(({ fields }) => fields.some((field) => field.leaves));
		const matrix = definitions.some((definition) => definition.matrix !== null);
		const folded = definitions.some(({ fields }) => fields.some((field) => field.folded));
		const needs = { kind, anonymous, matrix, folded, types, checks, leaves };
		return own.length > 0 ? [{ kits: own, needs }] : [];
	});
}

const ofEach = (['survey', 'register'] as const).flatMap((kind) =>
	[true, false].map((anonymous) => ({ kind, anonymous })),
);

const definitionOf = ({ languages: [first] }: Kit) => first?.definition;
