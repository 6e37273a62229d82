// What the APIs are is read from their documents, those that the server answers with: paths, lists, schemas, credentials.

import { send } from "./http.js";
/** @typedef {{ $ref?: string, type?: string, format?: string, description?: string, enum?: string[], required?: string[],
 *   "x-enum-descriptions"?: Record<string, string>, properties?: Record<string, Schema>, items?: Schema, oneOf?: Schema[],
 *   pattern?: string, minimum?: number, maximum?: number, example?: unknown }} Schema */
/** @typedef {{ $ref?: string, name: string, in: string, description?: string, required?: boolean, schema: Schema }} Parameter */
/** @typedef {{ by: "key" | "number", page: string, size: string, size_unless_set?: number, excludes?: string[],
 *   items: string, next: string, total?: string }} Paging How a list is cut into pages; see `openapi/README.md`. */
/** @typedef {{ type: string, scheme?: string, "x-scheme"?: string, in?: string, name?: string }} SecurityScheme
 *   `x-scheme` is the word that stands before a credential in a header. */
/** @typedef {{ $ref?: string, summary?: string, value?: unknown }} Example */
/** @typedef {Record<string, { schema: Schema, examples?: Record<string, Example> }>} Content By media type. */
/** @typedef {{ operationId: string, summary: string, tags: string[], parameters?: Parameter[],
 *   requestBody?: { content: Content }, responses: Record<string, { content?: Content }>,
 *   "x-paging"?: Paging, "x-rights"?: { within: string, any_of: string | string[] } }} OperationObject */
/** @typedef {OperationObject & { api: string, method: string, path: string, parameters: Parameter[] }} Operation */

const METHODS = ["get", "post", "put", "patch", "delete"];
/** The name of the document of the control API. */
export const CONTROL = "control";

/** The document of one API. */
export class Document {
  /** @param {string} name @param {any} root The document as JSON. */
  constructor(name, root) {
    this.name = name;
    this.root = root;
    /** @type {string} */
    this.title = root.info.title;
    /** @type {string} */
    this.description = root.info.description ?? "";
    /** @type {Map<string, Operation>} */
    this.operations = new Map();
    for (const [path, item] of Object.entries(root.paths)) {
      for (const method of METHODS.filter((method) => item[method])) {
        /** @type {OperationObject} */
        const object = item[method];
        const parameters = (object.parameters ?? []).map((parameter) => this.resolve(parameter));
        const operation = { ...object, api: name, method: method.toUpperCase(), path, parameters };
        this.operations.set(object.operationId, operation);
      }
    }
  }

  /** Follows references until something stands there by itself.
   * @template {{ $ref?: string }} T @param {T} value @returns {T} */
  resolve(value) {
    while (value.$ref) {
      value = value.$ref.slice(2).split("/").reduce((node, key) => node[key], this.root);
    }
    return value;
  }

  /** @param {string} name @returns {Schema} */
  schema(name) {
    return this.root.components.schemas[name];
  }

  /** Returns the schema of an operation's body, or of its successful answer.
   * @param {Operation} operation @param {"body" | "answer"} side @returns {Schema | undefined} */
  schemaOf(operation, side) {
    const success = Object.entries(operation.responses).find(([status]) => status.startsWith("2"));
    const content = side === "body" ? operation.requestBody?.content : success?.[1].content;
    const schema = Object.values(content ?? {})[0]?.schema;
    return schema && this.resolve(schema);
  }

  /** Returns the security scheme that the API demands, the first that is not optional.
   * @returns {SecurityScheme | undefined} */
  security() {
    const names = (this.root.security ?? []).flatMap((/** @type {object} */ alternative) => Object.keys(alternative));
    return this.root.components.securitySchemes?.[names[0]];
  }
}

/** @type {Map<string, Document>} */
const documents = new Map();

/** Reads the documents: that of the control API, and those of the APIs which it names. */
export async function loadDocuments() {
  const control = await loadDocument(CONTROL);
  await Promise.all((control.schema("Api").enum ?? []).map(loadDocument));
}

async function loadDocument(/** @type {string} */ name) {
  const response = await send(`documents/${name}.json`);
  const found = new Document(name, await response.json());
  documents.set(name, found);
  return found;
}

/** Returns a document that has been read. @param {string} name @returns {Document} */
export function documentOf(name) {
  const found = documents.get(name);
  if (!found) throw new Error(`there is no document ${name}`);
  return found;
}

/** Returns the names of the vendors' APIs. */
export const apiNames = () => documentOf(CONTROL).schema("Api").enum ?? [];
/** Returns the names of all documents, that of the control API last. */
export const documentNames = () => [...apiNames(), CONTROL];
/** Returns the operation that an exchange was for. @param {string} api @param {string | null} operation */
export const operationOf = (api, operation) => documents.get(api)?.operations.get(operation ?? "");
