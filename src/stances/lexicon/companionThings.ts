const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What joins a thing to another behind a comma: "wants the limit in the treaty, *together with* a yearly review". */
export const COMPANY_OF_THINGS: readonly (readonly string[])[] = [
  ['together', 'with'],
  ['along', 'with'],
  ['as', 'well', 'as'],
  ['in', 'addition', 'to'],
  ['and', 'with', 'it'],
];

/** Nouns, as lemmas, of those who may keep a party company in what it says: "rejected the plan, along with other *states*". */
export const PERSONS: ReadonlySet<string> = words(
  'state neighbour neighbor country nation government union party group ally partner member leader minister president official expert ' +
    'colleague company firm bank other rest most many dozen majority people man woman worker farmer lawyer rival opponent friend ' +
    'capital association federation club lender creditor investor shareholder mayor governor deputy lawmaker senator bishop scientist ' +
    'half third number handful bulk part coalition bloc body organisation organization agency commission committee council institution',
);
