/**
 * Participles of verbs that nobody uses: who "was *unmoved* by the appeal" is not one to whom something was done, and the appeal is none
 * who did it.
 */
export const UNDONE_PARTICIPLES: ReadonlySet<string> = new Set(
  'unmoved unimpressed unswayed unfazed unpersuaded unconvinced undeterred undaunted unperturbed untroubled unruffled unbothered'.split(
    ' ',
  ),
);
