/** A program that runs forms we made and exports what came in. */
export interface FormProgram {
	name: string;
	/** The columns that name a submission, the surest first. */
	ids: readonly string[];
	/** Of repeats, the columns that name what they belong to. */
	parents: readonly string[];
	/** Lines of a repeat have no name of their own: they are counted within what they belong to. */
	countsLines: boolean;
	/** The column that says when it came in. */
	received: string;
	/** The columns that say what came of looking at it (of a repeat: at what it belongs to), and how they say that it was rejected. */
	review: readonly string[];
	isRejection: RegExp;
	/** Written behind a moment that tells no zone. */
	zone: string;
	/** Whether a column is its own and no question's. */
	isOwn: (name: string) => boolean;
}

const central: FormProgram = {
	name: 'ODK Central',
	ids: ['KEY', 'meta-instanceID', 'instanceID'],
	parents: ['PARENT_KEY'],
	countsLines: false,
	received: 'SubmissionDate',
	review: ['ReviewState'],
	isRejection: /^rejected$/i,
	zone: '',
	isOwn: (name) => centralOwn.test(name),
};

const centralOwn =
	/^(SubmissionDate|KEY|PARENT_KEY|(meta-)?instance(ID|Name)|Submitter(ID|Name)|Attachments(Present|Expected)|Status|ReviewState|DeviceID|Edits|FormVersion|SET-OF-.*|.*-SET-OF-.*|(.*-)?generated_.*)$/;

const kobo: FormProgram = {
	name: 'KoboToolbox',
	// An edited submission gets another `_uuid`; the first one stays its root, in the lines of a repeat too.
	ids: [
		...['_submission_meta/rootUuid', 'meta/rootUuid'],
		...['_uuid', '_submission__uuid', 'meta/instanceID'],
	],
	parents: ['_submission_meta/rootUuid', '_submission__uuid'],
	countsLines: true,
	received: '_submission_time',
	review: ['_validation_status', '_submission__validation_status'],
	isRejection: /not.approved|未批准|未通过/i,
	zone: 'Z',
	isOwn: (name) => /^(_.*|meta\/.*|formhub\/.*|start|end|today|deviceid|username)$/.test(name),
};

/** Which program a head of an export is of; `null`: none that is known. */
export function programOf(head: readonly string[]): FormProgram | null {
	const names = new Set(head.map((name) => name.trim()));
	if (names.has('KEY')) return central;
	return names.has('_uuid') || names.has('_submission__uuid') ? kobo : null;
}
