import { useMemo } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { RecordChange } from '~/core/definition/record-change.ts';
import { labelOfRecord } from '~/core/links/record-label.ts';
import type { Company } from '~/core/organization/company.ts';
import type { ChildBooks } from './book.ts';
import { LivedPlace } from './lived/LivedPlace.tsx';
import type { Child } from './register-row.ts';

interface Props {
	definition: Definition;
	child: Child;
	company: Company;
	now: Date;
	/** A change of it is to be made. */
	onChange: (change: RecordChange) => void;
}

const nothing = () => {};
const noBooks: ChildBooks = {
	...{ definitions: [], books: [], read: [], failed: false },
	...{ onBook: nothing, again: nothing },
};

/** What something added to a record is sent or printed as, offered where it stands: its own page may be out of reach. */
export function ChildDocuments({ definition, child, company, now, onChange }: Props) {
	const { entry, values } = child;
	const papers = useMemo(() => onlyDocuments(definition), [definition]);
	return (
		<LivedPlace
			{...{ definition: papers, entry, own: values, values, company, now }}
			{...{ children: [], books: noBooks, all: [], childrenOf: null }}
			label={labelOfRecord(values, definition)}
			onAdd={nothing}
			onChange={onChange}
			onTold={nothing}
			onTally={nothing}
		/>
	);
}

function onlyDocuments({
	calendar: _,
	expects: __,
	tallies: ___,
	...rest
}: Definition): Definition {
	return rest;
}
