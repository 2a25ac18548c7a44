import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';
import { type StorageFailure, toStorageFailure } from '~/storage/failure.ts';
import type { CheckPage } from '../imports/CheckContext.tsx';

/** The work behind reading files in, as far as it has begun. */
export interface Mine {
	/** `null` until it can begin. */
	page: CheckPage | null;
	failure: StorageFailure | null;
	/** A tab with an older page is in the way and must be closed. */
	waiting: boolean;
}

const nothingYet: Mine = { page: null, failure: null, waiting: false };

/** Starts the worker that reads files into mine; where none can run, the page does the work itself. */
export function useMine(
	definitions: Definition[],
	company: Company | null,
	database: string,
): Mine {
	const [mine, setMine] = useState(nothingYet);
	useEffect(() => {
		let gone = false;
		let close = () => {};
		const open = async () => {
			const { connectMine } = await import('~/workers/collect/connect.ts');
			const onWaiting = () => setMine((before) => ({ ...before, waiting: true }));
			const connection = await connectMine(
				{ definitions, database, ...(company && { company }) },
				{ onWaiting },
			);
			if (connection.kind === 'failed')
				return setMine({ ...nothingYet, failure: connection.failure });
			close = connection.close;
			if (gone) return close();
			setMine({ ...nothingYet, page: { definitions, api: connection.api } });
		};
		open().catch((error: unknown) => setMine({ ...nothingYet, failure: toStorageFailure(error) }));
		return () => {
			gone = true;
			close();
		};
	}, [definitions, company, database]);
	return mine;
}
