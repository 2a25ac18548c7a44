/** A Frictionless Data Package descriptor; its shape is fixed by the standard. */
export interface DataPackage {
	profile: string;
	name: string;
	resources: Resource[];
}

/** One file of the package. */
export interface Resource {
	profile: string;
	name: string;
	title: string;
	description: string;
	path: string;
	format: string;
	mediatype: string;
	encoding: string;
	dialect: Record<string, string | boolean>;
	schema: {
		fields: SchemaField[];
		missingValues: string[];
		primaryKey: string;
		foreignKeys?: ForeignKey[];
	};
}

/** A column whose every cell is the id of a row of another file. */
export interface ForeignKey {
	fields: string;
	reference: { resource: string; fields: string };
}

/** One column of a file. */
export interface SchemaField {
	name: string;
	type: string;
	title?: string;
	description?: string;
	constraints?: { required?: boolean; enum?: string[]; pattern?: string };
}
