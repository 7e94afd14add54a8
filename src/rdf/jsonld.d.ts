/** The part of jsonld that Parley calls; the package ships no types. */
declare module 'jsonld' {
  interface LoadedDocument {
    contextUrl?: string;
    documentUrl: string;
    document: unknown;
  }
  interface Options {
    base?: string;
    graph?: boolean;
    format?: string;
    documentLoader?: (url: string) => Promise<LoadedDocument>;
  }
  const jsonld: {
    compact(input: unknown, context: unknown, options?: Options): Promise<Record<string, unknown>>;
    toRDF(input: unknown, options?: Options): Promise<unknown>;
  };
  export default jsonld;
}
