/** The look of the vocabulary's page: the explorer's colours and letters, for a page without scripts. */
export const VOCABULARY_STYLE = `
:root { color-scheme: light; --paper: #fbfaf7; --surface: #fff; --raised: #f2f0ea; --ink: #1c1e23; --soft: #5a5f69; --line: #dcd8ce; --link: #005f95; --marker: #fff2bd; }
:root[data-theme="dark"] { color-scheme: dark; --paper: #16181d; --surface: #1c1f25; --raised: #262a32; --ink: #ecebe6; --soft: #a9aeb8; --line: #363b45; --link: #7cc6f0; --marker: #4a3f14; }
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) { color-scheme: dark; --paper: #16181d; --surface: #1c1f25; --raised: #262a32; --ink: #ecebe6; --soft: #a9aeb8; --line: #363b45; --link: #7cc6f0; --marker: #4a3f14; }
}
* { box-sizing: border-box; }
html { font-size: clamp(14px, 0.72vw + 0.2rem, 20px); scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Avenir Next", Avenir, "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif; -webkit-text-size-adjust: 100%; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
h1, h2, h3 { font-family: Charter, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "DejaVu Serif", serif; line-height: 1.2; }
code { font: 0.92em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.top { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.3rem 1.2rem; padding: 0.7rem 1rem; border-bottom: 1px solid var(--line); }
.top h1 { margin: 0; font-size: 1.65rem; line-height: 1; }
.top p { flex: 1; min-width: 10rem; margin: 0; color: var(--soft); }
.top nav, .files { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; }
.top nav a, .files a, .terms a { display: inline-block; min-height: 24px; }
main { max-width: 62rem; margin: 0 auto; padding: 1rem 1rem 4rem; }
main > p { max-width: 46rem; }
.terms { columns: 12rem; margin: 0.4rem 0 1.4rem; padding: 0; list-style: none; }
h2 { margin: 2.2rem 0 0.4rem; font-size: 1.4rem; }
.term { margin: 0 0 0.8rem; padding: 0.8rem 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); scroll-margin-top: 1rem; }
.term:target { border-color: var(--ink); background: var(--marker); }
.term h3 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 0.8rem; margin: 0; font-size: 1.12rem; }
.term h3 a { color: inherit; text-decoration: none; }
.term h3 a:hover { text-decoration: underline; }
.term h3 span { color: var(--soft); font: 0.9rem "Avenir Next", Avenir, "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif; }
.term p { margin: 0.35rem 0; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.1rem 1rem; margin: 0.5rem 0 0; font-size: 0.92rem; }
dt { color: var(--soft); }
dd { margin: 0; }
dd a { display: inline-block; min-width: 24px; min-height: 24px; margin-right: 0.8rem; overflow-wrap: anywhere; }
.term:target dt, .term:target h3 span { color: var(--ink); }
@media (max-width: 30rem) { dl { grid-template-columns: minmax(0, 1fr); } dd { margin-bottom: 0.3rem; } }
@media print { nav, .files, .terms { display: none; } .term { break-inside: avoid; } }
`;
