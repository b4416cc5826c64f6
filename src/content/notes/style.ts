/** How the notes look. `!important` within the closed root outranks whatever the page says of our element: https://drafts.csswg.org/css-cascade-5/#cascade-context. */
export function styleOf(height: number): string {
  return `:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; z-index: ${height} !important; contain: layout style !important; }
${NOTES}`
}

/** The colours are those of the popup's label, by the ground that a note lies on. */
const NOTES = `
@media print { :host { display: none !important; } }
section { font: medium/1.35 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
.note {
  --ground: #fffdf9; --ink: #24211d; --quiet: #5d564d; --edge: #8a8276; --sign: #8a4a00; --merit: #0b5c57;
  position: absolute; left: 0; top: 0; width: max-content; font-size: 0.8125em; color: var(--ink);
}
.note[data-ground='dark'] {
  --ground: #24211d; --ink: #ede8e0; --quiet: #b5ada1; --edge: #8d857a; --sign: #f2b25c; --merit: #7cc7bf;
}
.note[data-place='away'] { clip-path: inset(50%); pointer-events: none; }
.note[data-place='gone'] { display: none; }
.note:has([aria-expanded='true']) { z-index: 1; }
button {
  font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--edge); border-radius: 0.4em;
  min-height: 24px; min-width: 24px; padding: 0 0.5em; margin: 0; cursor: pointer; text-align: start;
}
button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
button[aria-pressed='true'] { background: var(--ink); color: var(--ground); }
.chip { display: flex; align-items: center; gap: 0.35em; max-width: 16em; white-space: nowrap; box-shadow: 0 0 0 2px var(--ground); border-radius: 1em; }
.chip .words { overflow: hidden; text-overflow: ellipsis; }
.note[data-place='small'] .chip { padding: 0; justify-content: center; }
.note[data-place='small'] .words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.sign .shape { color: var(--sign); }
.merit .shape { color: var(--merit); font-weight: 700; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.panel {
  position: absolute; left: 0; top: calc(100% + 4px); width: 22em; max-width: calc(100vw - 16px); box-sizing: border-box;
  background: var(--ground); border: 1px solid var(--edge); border-radius: 0.5em; padding: 0.75em; box-shadow: 0 2px 12px rgb(0 0 0 / 0.25);
  display: grid; gap: 0.5em;
}
p { margin: 0; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.deeds { display: flex; flex-wrap: wrap; gap: 0.5em; }
.veil { position: absolute; left: 0; top: 0; pointer-events: none; opacity: 0.72; }
.veil[data-place='gone'], .veil[data-place='away'] { display: none; }
@media (pointer: coarse) { .chip { min-height: 32px; } .deeds button { min-height: 48px; } }
@media (prefers-contrast: more) { .note { --edge: currentColor; } }
`
