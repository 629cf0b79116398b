/** Style of the browsable interface description. */
export const docsStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1f1d1a, #eceae6); --soft: light-dark(#6b665e, #a8a29a);
  --line: light-dark(#e2ded7, #3a3733); --paper: light-dark(#fbfaf8, #1a1917); --card: light-dark(#fff, #232120);
  --accent: light-dark(#1f5fa8, #8fbdf0); }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
header, main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { margin: 0; font-size: 1.6rem; }
h2 { margin: 2rem 0 .5rem; font-size: 1.1rem; }
#about { color: var(--soft); margin: .25rem 0 1rem; }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
label { display: grid; gap: .25rem; color: var(--soft); font-size: .85rem; flex: 1 1 14rem; }
input, textarea { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 4px;
  padding: .4rem .5rem; width: 100%; }
textarea { min-height: 8rem; font-family: ui-monospace, monospace; font-size: .85rem; }
a { color: var(--accent); }
details { background: var(--card); border: 1px solid var(--line); border-radius: 4px; margin: .4rem 0; }
summary { cursor: pointer; padding: .5rem .75rem; display: flex; gap: .75rem; flex-wrap: wrap; align-items: baseline; }
summary code { font-weight: 600; }
summary span { color: var(--soft); }
.method { font: 600 .75rem ui-monospace, monospace; min-width: 3.5rem; color: var(--accent); }
.body { padding: 0 .75rem .75rem; display: grid; gap: .75rem; border-top: 1px solid var(--line); padding-top: .75rem; }
.body h3 { margin: 0; font-size: .85rem; color: var(--soft); font-weight: 600; }
pre { margin: 0; padding: .6rem; overflow: auto; max-height: 24rem; border-radius: 4px; background: var(--paper);
  border: 1px solid var(--line); font-size: .8rem; }
button { font: inherit; padding: .4rem .9rem; border-radius: 4px; border: 1px solid var(--accent); color: var(--accent);
  background: none; cursor: pointer; justify-self: start; }
`;
