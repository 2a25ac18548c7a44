import type { Definition } from '~/core/definition/definition.ts';
import { mappingSchema, toMapping } from '~/core/definition/mapping-schema.ts';

/** The trackers as the collecting page gets them, with these mappings. */
export function withMappings(definitions: Definition[], ...written: unknown[]): Definition[] {
	const raws = written.map((one) => mappingSchema.parse(one));
	return definitions.map((definition) => ({
		...definition,
		mappings: raws
			.filter(({ tracker }) => tracker === definition.id)
			.map((raw, at) => toMapping(raw, `mapping_${at}`)),
	}));
}
