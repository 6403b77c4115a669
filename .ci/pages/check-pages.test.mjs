// Pages made with one fault each, and what check-pages.mjs says of them.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const MODES = 6;
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

// Where axe-core is asked
const ASKED = ['wide light', 'wide dark', 'narrow dark'];
const TINY = '<button style="width:9px;height:9px;padding:0">';
const WIDE_TABLE = '<table><tr><th scope="col">Bred</th></tr><tr><td><div style="width:600px">1</div></td></tr></table>';

const page = ({ lang = ' lang="sv"', head = '', main = '' }) => `<!DOCTYPE html>
<html${lang}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>En sida</title>
<style>@media print{details::details-content{content-visibility:visible;display:block}}</style>${head}</head>
<body><main><h1>En sida</h1>${main}</main></body></html>`;

const GOOD = page({
  main: `<h2 id="första">Första</h2>
<p><a href="#f%C3%B6rsta">Hit</a>, <a href="other.html#bild">dit</a> och <a href="other.html">bort</a>.</p>
<svg role="img" aria-labelledby="t" width="9" height="9"><title id="t">Bild</title><desc>En ruta</desc><rect width="9" height="9"/></svg>
<details><summary>Mer</summary><p>Mer text</p></details>
<div role="region" aria-label="Bred" tabindex="0" style="overflow-x:auto">${WIDE_TABLE}</div>`,
});
const OTHER = page({ main: '<p id="bild">Text</p>' });

// By name of page: the page, the rule that finds the fault, what the message also holds, and the modes it is found in
const FAULTS = {
  contrast: [page({ main: '<p style="color:#999;background:#fff">Blek</p>' }), 'color-contrast', 'at p', ASKED],
  'contrast-dark': [
    page({ head: '<style>@media (prefers-color-scheme:dark){p{color:#333;background:#111}}</style>', main: '<p>Blek</p>' }),
    'color-contrast', 'at p', ['wide dark', 'narrow dark']],
  'contrast-under-fold': [
    page({ main: '<details><summary>Mer</summary><p style="color:#999;background:#fff">Blek</p></details>' }),
    'color-contrast', 'at p', ASKED],
  target: [page({ main: `<p>${TINY}a</button>${TINY}b</button></p>` }), 'target-size', 'button', ASKED],
  lang: [page({ lang: '' }), 'lang', 'at html', ['no script']],
  console: [page({ head: '<script>console.error("trasig")</script>' }), 'console', 'trasig', ['wide light', 'narrow light', 'print']],
  warning: [page({ head: '<script>console.warn("varning")</script>' }), 'console', 'varning', ['wide light']],
  script: [page({ head: '<script>throw new Error("kastat")</script>' }), 'page-error', 'kastat', ['wide light', 'print']],
  image: [page({ main: '<img alt="Bild" src="image.gif">' }), 'request', 'image.gif', ['wide light', 'print', 'no script']],
  remote: [page({ main: '<img alt="Bild" src="http://127.0.0.1:9/a.gif">' }), 'request', '127.0.0.1:9', ['wide light', 'no script']],
  data: [page({ main: `<img alt="Bild" src="${PIXEL}">` }), 'request', 'data:image/gif', ['wide light', 'no script']],
  'data-in-print': [page({ head: `<style>@media print{main{background:url(${PIXEL})}}</style>` }), 'request', 'data:image/gif', ['print']],
  'dead-file': [page({ main: '<a href="gone.html">Bort</a>' }), 'dead-link', 'gone.html', ['no script']],
  'dead-anchor': [page({ main: '<a href="#gone">Bort</a>' }), 'dead-link', '#gone', ['no script']],
  'dead-anchor-elsewhere': [page({ main: '<a href="other.html#gone">Bort</a>' }), 'dead-link', 'id gone', ['no script']],
  outside: [page({ main: '<a href="../elsewhere.html">Ut</a>' }), 'dead-link', 'same folder', ['no script']],
  heading: [page({ main: '<h3>Djup</h3>' }), 'skipped-heading', '"Djup" an h2', ['no script']],
  'two-h1': [page({ main: '<h1>En till</h1>' }), 'one-h1', 'exactly one', ['no script']],
  'same-id': [page({ main: '<p id="a">En</p><p id="a">Två</p>' }), 'same-id', '[id="a"]', ['no script']],
  'svg-title': [
    page({ main: '<svg role="img" aria-label="Bild" width="9" height="9"><desc>Ruta</desc></svg>' }), 'svg-text', 'a title', ['no script']],
  'svg-desc': [page({ main: '<svg role="img" width="9" height="9"><title>Bild</title></svg>' }), 'svg-text', 'a desc', ['no script']],
  table: [page({ main: WIDE_TABLE }), 'sideways', 'at table', ['narrow light', 'narrow dark']],
  'table-under-fold': [
    page({ main: `<details><summary>Mer</summary>${WIDE_TABLE}</details>` }), 'sideways', 'at table', ['narrow light', 'narrow dark']],
  folded: [
    page({
      head: '<style>details::details-content{content-visibility:hidden!important}</style>',
      main: '<details><summary>Mer</summary><p>x</p></details>',
    }),
    'folded-in-print', '"Mer"', ['print']],
  heavy: [page({ main: `<!--${'x'.repeat(1_500_000)}-->` }), 'weight', 'bring', ['no script']],
};

const folder = mkdtempSync(join(tmpdir(), 'lsk-pages-'));
const pages = join(folder, 'pages');
const out = join(folder, 'out');
const run = (...more) => {
  const { status, stdout, stderr } =
    spawnSync(process.execPath, [fileURLToPath(new URL('check-pages.mjs', import.meta.url)), ...more], { encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
};
let all;

before(() => {
  mkdirSync(pages);
  writeFileSync(join(pages, 'good.html'), GOOD);
  writeFileSync(join(pages, 'other.html'), OTHER);
  for (const [name, [html]] of Object.entries(FAULTS)) {
    writeFileSync(join(pages, `${name}.html`), html);
  }
  all = run(pages, out);
});

after(() => rmSync(folder, { recursive: true }));

for (const [name, [, rule, says, modes]] of Object.entries(FAULTS)) {
  test(`${name}: ${rule}`, () => {
    for (const mode of modes) {
      const found = all.lines.find(line => line.startsWith(`  ${name}.html [${mode}] ${rule} at `) && line.includes(says));
      assert.ok(found, `${mode} not found in\n${all.lines.filter(line => line.includes(`${name}.html`)).join('\n')}${all.stderr}`);
    }
  });
}

test('what is not wrong in a mode is not found there', () => {
  assert.ok(!all.lines.some(line => line.includes('contrast-dark.html [wide light]')));
  assert.ok(!all.lines.some(line => line.includes('  table.html [wide')));
  assert.ok(!all.lines.some(line => line.includes('data-in-print.html [wide')));
  assert.ok(!all.lines.some(line => line.includes('console.html [no script]')));
});

test('good pages pass beside bad ones', () => {
  assert.ok(all.lines.includes('good.html: passed'));
  assert.ok(all.lines.includes('other.html: passed'));
});

test('the last line counts every page in every mode, and faults fail the run', () => {
  const [, passed, failed] = all.lines.at(-1).match(/^(\d+) passed, (\d+) failed$/).map(Number);
  assert.equal(passed + failed, MODES * (Object.keys(FAULTS).length + 2));
  assert.ok(failed >= Object.keys(FAULTS).length);
  assert.equal(all.status, 1);
});

test('one good page alone passes, with its pictures', () => {
  const { status, lines } = run(pages, join(folder, 'alone'), '--only', 'good');
  assert.deepEqual(lines, ['good.html: passed', `${MODES} passed, 0 failed`]);
  assert.equal(status, 0);
  for (const picture of ['good-wide-light.png', 'good-narrow-dark.png', 'good-print.pdf']) {
    assert.ok(existsSync(join(folder, 'alone', picture)), picture);
  }
});

test('no page at all is no pass', () => {
  assert.equal(run(pages, out, '--only', 'nowhere').status, 2);
});
