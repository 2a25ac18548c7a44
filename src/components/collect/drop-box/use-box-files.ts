import { useRef } from 'preact/hooks';
import { boxNameIn } from '~/core/handover/box/box-name.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';

/** The files of the drop box that were given to this page, as they came: sealed ones are opened later under their names. */
export function useBoxFiles(): {
	given: ReadonlyMap<string, Blob>;
	note: (sources: readonly GivenSource[]) => void;
} {
	const { current: given } = useRef(new Map<string, Blob>());
	return {
		given,
		note: (sources) => {
			for (const { name, data } of sources)
				if (typeof data !== 'string' && boxNameIn(name) !== null) given.set(name, data);
		},
	};
}
