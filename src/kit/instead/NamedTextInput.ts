export { TextInput as NamedTextInput } from '~/components/fields/TextInput.tsx';
