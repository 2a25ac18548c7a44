import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';
import { watchRevision } from '~/storage/collected-revision.ts';
import { openDatabase } from '~/storage/database.ts';
import type { StorageFailure } from '~/storage/failure.ts';
import type { CollectApi } from './collect-api.ts';
import { createCollectService } from './collect-service.ts';
import { createTakeInService, type TakeInApi } from './take-in-service.ts';

export interface OpenCollected {
	definitions: Definition[];
	/** What rules may know of it and clocks are read with; left out: nothing is known, tables show no clocks. */
	company?: Company;
	/** Name of the database. */
	database: string;
	/** Into which book files go; left out, into what is collected. */
	book?: 'mine';
}

/** What the page is told without having asked. */
export interface CollectEvents {
	/** What is collected is other than before, also by another tab. */
	onChange(): void;
	/** A tab with an older page keeps the database from being opened. */
	onWaiting(): void;
}

/** What a worker offers before its database is open. */
export interface CollectHost {
	/** Answers as soon as the code runs. */
	ping(): true;
	/** Opens the database. */
	open(options: OpenCollected, events: CollectEvents): Promise<StorageFailure | null>;
	/** The work itself; only after `open`. */
	service(): CollectApi | TakeInApi;
	/** Lets go of the database. */
	close(): void;
}

export function createCollectHost(): CollectHost {
	let service: CollectApi | TakeInApi | null = null;
	let close = () => {};
	return {
		ping: () => true,
		async open({ definitions, company, database, book }, { onChange, onWaiting }) {
			const opened = await openDatabase({
				name: database,
				onLost: () => onChange(),
				onWaiting: () => onWaiting(),
				onClosed: () => onChange(),
			});
			if (opened.kind !== 'open') return opened.failure;
			const { db } = opened;
			service =
				book === 'mine'
					? createTakeInService(db, definitions, company)
					: createCollectService(db, definitions, company);
			// Who asks for mine follows it by itself.
			const stop = book === 'mine' ? () => {} : watchRevision(db, () => onChange());
			close = () => {
				stop();
				db.close();
			};
			return null;
		},
		service() {
			if (!service) throw new Error('The database is not open. Await open() first.');
			return service;
		},
		close: () => close(),
	};
}
