import { defaultLocale } from '../../config/locales.ts';
import { createLabelSchema } from '../../src/core/authoring/strict.ts';
import {
	createOrganizationSchema,
	type Organization,
} from '../../src/core/organization/organization-schema.ts';
import { readYaml } from '../sources/read-content.ts';
import { readUsual } from './read-usual.ts';

/** What `organization.yml` says, of the content files in a folder. */
export function readOrganization(content: string): Organization {
	const schema = createOrganizationSchema(createLabelSchema(defaultLocale), readUsual(content));
	return schema.parse(readYaml(content, 'organization.yml'));
}
