import type { Definition } from '~/core/definition/definition.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { hasPanels, loadPanels } from './lived/load-panels.ts';

/**
 * Fetches what an open record of a register needs, before there is one: an emergency is noted on a page that was
 * opened while there was a network. What does not come is asked for again when it is wanted.
 */
export async function fetchAhead(definition: Definition): Promise<void> {
	const { children, locale } = definition;
	const belonging = await Promise.all(children.map((child) => loadDefinition(child, locale)));
	if ([definition, ...belonging].some(hasPanels)) await loadPanels();
}
