/** Verbs, as lemmas, by which a text says what somebody thinks: "records the guild as opposed to the freeze". */
export const DESCRIBING_VERBS: ReadonlySet<string> = new Set(
  'record describe quote cite list portray depict name characterise characterize report represent paint show present note mention'.split(
    ' ',
  ),
);
