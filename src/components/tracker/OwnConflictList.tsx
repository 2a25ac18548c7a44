import './take-in.css';
import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { registerOf } from '~/core/entries/own-register.ts';
import { registerKey } from '~/core/entries/merge.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Resolution } from '~/core/forms/resolve-heads.ts';
import type { Database } from '~/storage/database.ts';
import { toStorageFailure } from '~/storage/failure.ts';
import { resolveOwnConflict } from '~/storage/resolve-own.ts';
import type { JobFailure } from '~/workers/collect/job-result.ts';
import type { ConflictView } from '~/workers/collect/views.ts';
import { DefinitionsContext } from '../imports/CheckContext.tsx';
import { ConflictDetail } from '../imports/ConflictDetail.tsx';
import { conflictKey, ConflictSettled } from '../imports/ConflictSettled.tsx';
import { RevealToggle } from '../records/RevealToggle.tsx';
import { RevealProvider } from '../records/RevealContext.tsx';
import { WordsProvider } from '../ui/WordsContext.tsx';
import { ownLinkNames, unnamedLink } from './own-link-names.ts';
import type { TakeInData } from './take-in-data.ts';

export interface OwnConflictListProps {
	definition: Definition;
	/** Those in conflict. */
	entries: readonly StoredEntry[];
	locale: string;
	db: Database;
	data: TakeInData;
}

/** Conflicts shown at a time. */
const shown = 10;

/** The versions of each record side by side, as on the collecting page, and the choice between them. */
export function OwnConflictList({ definition, entries, locale, db, data }: OwnConflictListProps) {
	const [named, setNamed] = useState(() => unnamed);
	useEffect(() => {
		let gone = false;
		const versions = entries.flatMap((entry) => registerOf(entry).heads);
		// Where names cannot be read, the versions are decided on without them.
		ownLinkNames(db, data.definitions, versions)
			.then((naming) => gone || setNamed(() => naming))
			.catch(() => {});
		return () => {
			gone = true;
		};
	}, [db, data, entries]);
	/** The one settled last. */
	const [settled, setSettled] = useState<ConflictView | null>(null);
	const resolve = async (
		{ id }: StoredEntry,
		conflict: ConflictView,
		seen: string[],
		resolution: Resolution,
	) => {
		try {
			const done = await resolveOwnConflict(db, { id, seen, definition, resolution });
			if (done) setSettled(conflict);
			return done ? null : ('changed' satisfies JobFailure);
		} catch (error) {
			return toStorageFailure(error);
		}
	};
	return (
		<WordsProvider words={data.words} locale={locale}>
			<DefinitionsContext.Provider value={[definition]}>
				<RevealProvider
					personal={definition.fields.some(({ personal, shown }) => personal || shown)}
				>
					{settled ? (
						<div class="gt-notice gt-notice--good">
							<ConflictSettled key={conflictKey(settled)} conflict={settled} />
						</div>
					) : null}
					{entries.length > 0 ? <RevealToggle /> : null}
					{entries.slice(0, shown).map((entry, index) => {
						const heads = registerOf(entry).heads.map(named);
						const conflict = { key: registerKey(entry), tracker: entry.tracker, heads };
						return (
							<ConflictDetail
								key={conflictKey(conflict)}
								conflict={conflict}
								number={index + 1}
								resolve={(seen, resolution) => resolve(entry, conflict, seen, resolution)}
							/>
						);
					})}
				</RevealProvider>
			</DefinitionsContext.Provider>
		</WordsProvider>
	);
}

/** Until names were read, and where they cannot be: a dash, never a raw key, nor a name that may have been cleared. */
function unnamed(entry: Entry): Entry {
	const values = Object.entries(entry.values).map(([id, value]) => [
		id,
		typeof value === 'string' ? unnamedLink(value) : value,
	]);
	return { ...entry, values: Object.fromEntries(values) };
}
