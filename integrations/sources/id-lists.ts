import {
	fileOfList,
	type PlanListName,
	planListNames,
	planLists,
} from '../../src/core/handbook/plan-lists.ts';

/** A list ids are taken from. */
interface IdSource {
	/** Where an author looks them up. */
	place: string;
	/** Which components take its ids, and in which property. */
	components: Readonly<Record<string, string>>;
}

/** The lists that are not the plan's. */
const otherLists = {
	terms: { place: 'src/content/glossary.yml', components: { Term: 'id' } },
	people: { place: 'the roles of src/content/organization.yml', components: { Role: 'id' } },
	departments: {
		place: 'the departments of src/content/organization.yml',
		components: { Department: 'id', Departments: 'ids' },
	},
	examples: { place: 'src/content/examples.yml', components: { Example: 'id' } },
	trackers: {
		place: 'src/content/trackers/',
		components: { Tracker: 'id', PaperForm: 'id', Facts: 'form' },
	},
	pages: { place: 'src/content/docs/', components: { Related: 'pages', Facts: 'open' } },
} satisfies Record<string, IdSource>;

export type IdList = PlanListName | keyof typeof otherLists;

const lists = new Map<IdList, IdSource>([
	...planListNames.map((name): [IdList, IdSource] => [
		name,
		{ place: fileOfList(name), components: planLists[name].components },
	]),
	// `entries` forgets that the names are these.
	...(Object.entries(otherLists) as [IdList, IdSource][]),
]);

/** Where an author looks up the ids of a list. */
export function placeOfList(list: IdList): string {
	return lists.get(list)?.place ?? '';
}

/** The properties of a component that take ids, each with the list they are from. */
export function idProperties(component: string): { property: string; list: IdList }[] {
	return [...lists].flatMap(([list, { components }]) => {
		const property = components[component];
		return property === undefined ? [] : [{ property, list }];
	});
}

/** The list an id of `covers` is from, by what it begins with; `null` for V, the privacy rules. */
export function listOfCovered(id: string): PlanListName | null {
	const beginning = /^[A-Z]*/.exec(id)?.[0];
	return planListNames.find((name) => planLists[name].beginning === beginning) ?? null;
}
