import { channelIds, channelTools } from '../../src/core/organization/contacts-schema.ts';
import { contentOf, readRecord } from './read-content.ts';

/** The channels `organization.yml` of the project at `root` gives no address for, of those whose tool it has. */
export function readMissingChannels(root: string): string[] {
	const { channels, tools } = readRecord(contentOf(root), 'organization.yml');
	const given = (channels ?? {}) as Record<string, unknown>;
	const had = (tools ?? {}) as Record<string, unknown>;
	return channelIds
		.filter((id) => had[channelTools[id] ?? ''] !== null)
		.filter((id) => (given[id] ?? null) === null);
}
