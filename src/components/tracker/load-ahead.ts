import { loadOnce } from './load-once.ts';
import { loadWriting } from './load-writing.ts';

/** Milliseconds within which the code is asked for even where the browser is never idle. */
const patience = 2000;

/**
 * What saves, deletes, hands over and erases is not in the first code of the page, but it must be there
 * when it is wanted: the network may be gone by then, or a new deployment may have replaced the
 * files. So it is fetched at the first idle moment; what did not come is asked for again when wanted.
 */
export function loadAhead(): void {
	// Safari has no idle moments.
	if (!('requestIdleCallback' in globalThis)) setTimeout(load, patience / 10);
	else requestIdleCallback(load, { timeout: patience });
}

/** The panel of everything that may leave the device. */
export const loadExportPanel = loadOnce(() => import('../export/ExportPanel.tsx'));

/** What takes along, erases and reads back all that the device keeps. */
export const loadDeviceTools = loadOnce(() => import('./DeviceTools.tsx'));

/** What was saved, to look over and to list, and what goes on from there. */
export const loadSaved = loadOnce(() => import('./saved.ts'));

const ahead = [loadWriting, loadSaved, loadExportPanel, loadDeviceTools] as const;

function load(): void {
	for (const part of ahead) part().catch(() => {});
}
