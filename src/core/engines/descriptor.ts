/** A descriptor of Data Package 2.0; its shape is fixed by the standard. */
export interface DataPackage {
	$schema: string;
	name: string;
	resources: Resource[];
}

/** One file of the package. */
export interface Resource {
	$schema: string;
	name: string;
	type: 'table';
	title: string;
	description: string;
	path: string;
	format: string;
	mediatype: string;
	encoding: string;
	dialect: Record<string, string | boolean>;
	schema: {
		$schema: string;
		/** The columns are these, by their names. */
		fieldsMatch: ['equal'];
		fields: SchemaField[];
		missingValues: string[];
		primaryKey: string[];
		foreignKeys?: ForeignKey[];
	};
}

/** A column whose every cell is the id of a row of another file. */
export interface ForeignKey {
	fields: string[];
	/** Without a resource: the same file. */
	reference: { resource?: string; fields: string[] };
}

/** One column of a file. */
export interface SchemaField {
	name: string;
	type: string;
	title?: string;
	description?: string;
	constraints?: { required?: boolean; enum?: string[]; pattern?: string };
}
