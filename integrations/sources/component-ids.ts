/** Lists of `src/content/rules/`, and the others ids are taken from. */
export type IdList =
	| 'scenarios'
	| 'phases'
	| 'mechanisms'
	| 'rules'
	| 'limits'
	| 'documents'
	| 'metrics'
	| 'tables'
	| 'roles'
	| 'notes'
	| 'resolutions'
	| 'terms'
	| 'people'
	| 'departments'
	| 'trackers'
	| 'pages';

/** Where an author looks up the ids of a list. */
export const placeOfList = {
	scenarios: 'src/content/rules/scenarios.yml',
	phases: 'src/content/rules/phases.yml',
	mechanisms: 'src/content/rules/mechanisms.yml',
	rules: 'src/content/rules/rules.yml',
	limits: 'src/content/rules/limits.yml',
	documents: 'src/content/rules/documents.yml',
	metrics: 'src/content/rules/metrics.yml',
	tables: 'src/content/rules/tables.yml',
	roles: 'src/content/rules/roles.yml',
	notes: 'src/content/rules/notes.yml',
	resolutions: 'src/content/rules/resolutions.yml',
	terms: 'src/content/glossary.yml',
	people: 'the roles of src/content/organization.yml',
	departments: 'the departments of src/content/organization.yml',
	trackers: 'src/content/trackers/',
	pages: 'src/content/docs/',
} satisfies Record<IdList, string>;

/** Which list the ids in a component's property are from. A new component needs a line here. */
export const idsOfComponents: Record<string, Record<string, IdList>> = {
	Term: { id: 'terms' },
	Limit: { id: 'limits' },
	Due: { id: 'limits' },
	Role: { id: 'people' },
	Department: { id: 'departments' },
	Tracker: { id: 'trackers' },
	PaperForm: { id: 'trackers' },
	Facts: { limit: 'limits', form: 'trackers' },
	Related: { pages: 'pages' },
	MechanismCard: { id: 'mechanisms' },
	MechanismTable: { ids: 'mechanisms' },
	MetricTable: { ids: 'metrics' },
	DocumentTable: { ids: 'documents' },
	RoleTable: { ids: 'roles' },
	RuleTable: { ids: 'rules' },
	LimitTable: { ids: 'limits' },
	NoteTable: { ids: 'notes' },
	ScenarioTable: { ids: 'scenarios' },
	StepTable: { phase: 'phases' },
	PlanTable: { id: 'tables' },
	ResolutionList: { ids: 'resolutions' },
};

/** Which list an id of `covers` is from, by what it begins with; the longest beginning counts. */
export const listOfCovers: readonly (readonly [string, IdList])[] = [
	['RO', 'roles'],
	['S', 'scenarios'],
	['P', 'phases'],
	['M', 'mechanisms'],
	['R', 'rules'],
	['D', 'documents'],
	['K', 'metrics'],
	['T', 'tables'],
	['N', 'notes'],
	['X', 'resolutions'],
];
