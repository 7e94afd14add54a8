const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/** Nouns, as lemmas, that with a place make the name of a body: "the port of Ningbo". */
export const PLACED_INSTITUTIONS = words('university, port, diocese, archdiocese');

/** Nouns, as lemmas, for what a place is called by itself: "the canton of Uri" is Uri. */
export const PLACES_THEMSELVES = words('city, town, canton, municipality');

/** Roles whose bearers speak for a city or region, never for the state. */
export const LOCAL_ROLES = words('mayor, governor, lord mayor, deputy mayor');

/** States, by id, whose departments secretaries lead and not ministers. */
export const WITHOUT_MINISTERS = words('united-states, mexico, philippines');

/** Offices that one state only has under this name, with its id. */
export const OFFICE_OF_STATE: ReadonlyMap<string, string> = new Map([
  ['trade representative', 'united-states'],
  ['treasury secretary', 'united-states'],
  ['commerce secretary', 'united-states'],
  ['labor secretary', 'united-states'],
  ['defense secretary', 'united-states'],
  ['home secretary', 'united-kingdom'],
  ['taoiseach', 'ireland'],
]);

/** What a text calls the town whose mayor it speaks of. */
export const CALLED_TOWN = /^(?:the )?(?:city|town|city hall|town hall|municipality|city council|town council)$/i;

/** Nouns, as lemmas, for parts of states that have governors. */
export const PART_OF_STATE = words('province, region, territory, canton, prefecture, county, island');
