import { defaultLocale } from '../../config/locales.ts';
import { createLabelSchema } from '../../src/core/authoring/strict.ts';
import { createUsualSchema, type Usual } from '../../src/core/organization/usual.ts';
import { readYaml } from '../sources/read-content.ts';

/** What is taken where a company says nothing, of the content files in a folder. */
export function readUsual(content: string): Usual {
	return createUsualSchema(createLabelSchema(defaultLocale)).parse(readYaml(content, 'usual.yml'));
}
