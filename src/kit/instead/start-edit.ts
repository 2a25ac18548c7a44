/** In a form alone every record may be edited. */
export { draftOf as startEdit } from '~/core/forms/draft-of.ts';
