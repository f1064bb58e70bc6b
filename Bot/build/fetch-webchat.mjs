// Fetches the one file of the Web Chat widget that the page needs, checks what came against the pinned hash and compresses it.
// Usage: node fetch-webchat.mjs FOLDER. Run by the build when the files are not there yet; a failure is one line that MSBuild shows.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

const PACKAGE = 'botframework-webchat@4.18.1';
// What the registry published for this version; another hash is another file, whatever its name says.
const INTEGRITY = 'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';
const WANTED = { 'package/dist/webchat.js': 'webchat.js', 'package/dist/webchat.js.LICENSE.txt': 'webchat.js.LICENSE.txt' };

const folder = process.argv[2];
try {
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(folder, 'fetch-'));
  try {
    for (const [name, bytes] of wantedFiles(checked(packed(scratch)))) put(scratch, name, bytes);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
} catch (fault) {
  console.error(`fetch-webchat : error WEBCHAT : ${fault.message}`);
  process.exit(1);
}

function packed(scratch) {
  const windows = process.platform === 'win32';
  const npm = spawnSync(windows ? 'npm.cmd' : 'npm', ['pack', PACKAGE, '--loglevel=error', '--prefer-offline', '--ignore-scripts', '--pack-destination', '.'], { cwd: scratch, encoding: 'utf8', shell: windows });
  if (npm.error) throw new Error(`npm could not be started (${npm.error.code}): the build needs Node.js 18 or newer with npm`);
  if (npm.status !== 0) throw new Error(`npm could not fetch ${PACKAGE} (${firstError(npm.stderr)}). The first build needs the npm registry; later ones do not`);
  return readFileSync(join(scratch, lastLine(npm.stdout)));
}

function checked(archive) {
  const found = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  if (found !== INTEGRITY) throw new Error(`${PACKAGE} is not the file that was pinned: expected ${INTEGRITY}, got ${found}`);
  return archive;
}

// A tar archive is a header of 512 bytes (name at 0, size in octal at 124, prefix at 345) and the file's bytes, filled up to 512.
function* wantedFiles(archive) {
  const tar = gunzipSync(archive);
  const missing = new Set(Object.keys(WANTED));
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const prefix = text(tar, at + 345, 155);
    const name = (prefix && `${prefix}/`) + text(tar, at, 100);
    const size = parseInt(text(tar, at + 124, 12), 8);
    if (missing.delete(name)) yield [WANTED[name], tar.subarray(at + 512, at + 512 + size)];
    at += 512 + Math.ceil(size / 512) * 512;
  }
  if (missing.size > 0) throw new Error(`${PACKAGE} has no ${[...missing].join(', ')}`);
}

function put(scratch, name, bytes) {
  const forms = { [name]: bytes };
  if (name.endsWith('.js')) {
    forms[`${name}.gz`] = gzipSync(bytes, { level: 9 });
    forms[`${name}.br`] = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  }
  for (const [form, content] of Object.entries(forms)) {
    writeFileSync(join(scratch, form), content);
    renameSync(join(scratch, form), join(folder, form));
  }
}

function text(tar, at, length) {
  const end = tar.indexOf(0, at);
  return tar.toString('utf8', at, Math.min(end < 0 ? at + length : end, at + length)).trim();
}

function firstError(output) {
  return /npm err(?:or|!) (.+)/i.exec(output)?.[1] ?? 'it did not say why';
}

function lastLine(output) {
  return output.trim().split('\n').at(-1).trim();
}
