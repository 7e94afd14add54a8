/** What stands at a place and is called after it. */
export const SITES: ReadonlySet<string> = new Set(
  (
    'works plant factory mill mine pit quarry refinery smelter furnace shipyard yard depot terminal port harbour harbor airport station reactor dam ' +
    'bridge tunnel pipeline field mountain valley river lake border crossing region province district talks summit peninsula'
  ).split(' '),
);

/** "Port Anselm", "El Fasher", "Little Sorrel": how names of places begin and names of people seldom do. */
export const PLACE_PREFIX =
  /^(?:El|Los|Las|San|Santa|S[ãa]o|Port|Puerto|Fort|Mount|Lake|Cape|New|Upper|Lower|Great|Greater|Little|Inner|Outer|St|Saint) \p{Lu}/u;

/** Of those, the ones of lands and islands that act for themselves. */
export const REGION_PREFIX = /^(?:Upper|Lower|Great|Greater|Little|Inner|Outer) \p{Lu}/u;

/** Verbs, as lemmas, for what companies and their owners do all the time: "Norvane, which makes trams". */
export const COMPANY_VERBS: ReadonlySet<string> = new Set(
  'run own operate make build employ produce supply sell'.split(' '),
);

/** Roles that companies have as often as people. */
export const EITHERS: ReadonlySet<string> = new Set([
  'owner',
  'founder',
  'producer',
  'trader',
  'investor',
  'landlord',
  'employer',
]);

/** Of those, the ones that are a company where a name follows: "the landlord, Hallam Homes,". */
export const OFTENER_FIRMS: ReadonlySet<string> = new Set(['landlord', 'employer']);
