/** Verbs, as lemmas, of bringing somebody to do something, by fair means or foul. */
export const INDUCING: ReadonlySet<string> = new Set(
  (
    'induce persuade convince force compel coerce make get bring move coax cajole tempt entice lure push press pressure pressurise pressurize ' +
    'bully bulldoze browbeat drive goad prod nudge drag draw suck rush hurry stampede railroad steamroll talk lead bounce trick blackmail ' +
    'frighten scare shame bribe manoeuvre maneuver hustle herd corner provoke sway'
  ).split(/\s+/),
);
